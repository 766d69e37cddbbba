import ArticleImport
import ArticleModel

/// A document's bytes, and what is known of how to read them.
struct LoadedDocument {
  var bytes: [UInt8]
  /// A path or an address.
  var name: String
  var options: ImportOptions
  /// The pages after it that are one article with it.
  var followingPages: [(bytes: [UInt8], name: String)] = []
  /// False while only the head is there.
  var isWhole = true

  init(_ bytes: [UInt8], name: String, _ options: ImportOptions = ImportOptions(), isWhole: Bool = true) {
    (self.bytes, self.name, self.options, self.isWhole) = (bytes, name, options, isWhole)
  }

  /// What a server sent.
  /// - Throws: `OpeningFailure` for what is no article.
  init(_ response: Response, _ options: ImportOptions) throws(OpeningFailure) {
    self.init(response.bytes, name: response.address, try response.options(options))
    try refuseUnreadable(bytes, name: name)
  }

  var byteCount: Int { followingPages.reduce(bytes.count) { $0 + $1.bytes.count } }

  var article: Article {
    guard !followingPages.isEmpty else { return importArticle(bytes, named: name, options: options) }
    return importPages([(bytes, name)] + followingPages, options: options)
  }

  /// Where on the Web it stands, without a fragment.
  var location: String? {
    options.baseAddress.map { address in
      var parts = AddressParts(resolveAddress(address, base: ""))
      parts.fragment = nil
      return parts.description
    }
  }
}

/// All of a document: a file, the pages of one article, or what is at an address.
/// - Parameter pages: one at least.
/// - Throws: `OpeningFailure`.
func load(_ pages: [String], _ options: ImportOptions) throws(OpeningFailure) -> LoadedDocument {
  if isFetched(pages[0]) { return try LoadedDocument(try fetchWithNotice(pages[0]), options) }
  var loaded = LoadedDocument(try readWhole(pages[0]), name: pages[0], options)
  for page in pages.dropFirst() { loaded.followingPages.append((try readWhole(page), page)) }
  return loaded
}
