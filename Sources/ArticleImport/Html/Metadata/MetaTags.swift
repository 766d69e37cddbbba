/// What a page's `<meta>` elements say: Open Graph, Dublin Core, the names of analytics services and of scholarly
/// indexes. By name, in lower case, dots as colons ("dc:creator").
struct MetaTags {
  /// Of `property`, as Open Graph has it, and of the others: where both say something, the former is meant for readers
  /// of such a kind.
  private var properties: [String: [String]] = [:]
  private var names: [String: [String]] = [:]

  init(of document: HtmlDocument, _ elements: [HtmlNode.ID]) {
    for id in elements {
      if let property = document.attribute("property", of: id) {
        // May be several, with spaces between.
        for name in property.split(separator: " ").prefix(8) { add(String(name), of: id, document, to: &properties) }
      } else {
        for name in ["name", "itemprop", "http-equiv"] as [StaticString] {
          if let name = document.attribute(name, of: id) { add(name, of: id, document, to: &names) }
        }
      }
    }
  }

  private func add(
    _ name: String, of id: HtmlNode.ID, _ document: HtmlDocument, to values: inout [String: [String]]
  ) {
    let name = String(
      decoding: name.lowercased().utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ":") : $0 }, as: UTF8.self)
    guard Self.known.contains(name), values[name, default: []].count < 50,
      let content = document.attribute("content", of: id).map(squeezed), !content.isEmpty
    else { return }
    values[name, default: []].append(content)
  }

  /// The first value of the first of these names that has one.
  func first(_ names: [String]) -> String? { all(names).first }

  /// All values of the first of these names that has any.
  func all(_ names: [String]) -> [String] {
    names.lazy.compactMap { properties[$0] ?? self.names[$0] }.first ?? []
  }

  static let titles = [
    "dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
    "twitter:title", "parsely-title", "sailthru:title", "citation_title", "headline",
  ]
  static let authors = [
    "dc:creator", "dcterm:creator", "dcterms:creator", "author", "parsely-author", "sailthru:author",
    "citation_author", "article:author", "og:article:author", "og:author",
  ]
  /// The line as it is printed, where no element says the names alone.
  static let bylines = ["byl"]
  /// Some put a name where an account's is asked for.
  static let accounts = ["twitter:creator"]
  static let sites = ["og:site_name", "application-name", "citation_journal_title"]
  static let published = [
    "article:published_time", "parsely-pub-date", "sailthru:date", "datepublished", "dc:date:issued", "dcterms:issued",
    "dcterms:created", "dc:date", "dcterms:date", "citation_publication_date", "citation_date", "date", "pubdate",
    "publishdate", "publish-date", "publication_date", "ptime", "displaydate", "og:published_time",
    "cxenseparse:recs:publishtime",
  ]
  static let summaries = ["og:description", "description", "twitter:description", "dc:description"]
  static let addresses = ["og:url", "twitter:url", "parsely-link"]
  static let images = [
    "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url",
    "sailthru:image:full", "image", "thumbnail",
  ]
  static let languages = ["content-language", "dc:language", "dcterms:language", "og:locale", "language", "inlanguage"]

  private static let known = Set(
    [titles, authors, bylines, accounts, sites, published, summaries, addresses, images, languages].joined())
}
