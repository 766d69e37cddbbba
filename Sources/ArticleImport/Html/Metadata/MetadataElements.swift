/// The elements of a page that may speak of its article, in document order, found in one walk. At most 2,000 of a kind:
/// who writes more says nothing by them.
struct MetadataElements {
  private(set) var metas: [HtmlNode.ID] = []
  private(set) var links: [HtmlNode.ID] = []
  /// Scripts of JSON-LD.
  private(set) var linkedData: [HtmlNode.ID] = []
  private(set) var title: HtmlNode.ID?
  /// `<h1>` and `<h2>`.
  private(set) var headings: [HtmlNode.ID] = []
  private(set) var times: [HtmlNode.ID] = []
  /// By `itemprop`, `rel` or their class: microdata, microformats, and what sites call the like.
  private(set) var authors: [MarkedAuthor] = []
  private(set) var dates: [HtmlNode.ID] = []

  private static let most = 2000
  /// A page has few classes, each many times: what they say, by their hash.
  private var known: [UInt64: (sign: MarkedAuthor.Sign?, isDate: Bool)] = [:]

  init(of document: HtmlDocument) {
    for id in document.nodes.indices where document[id].isElement && !document[id].isForeign {
      let node = document[id]
      switch node.tag {
      case .meta: Self.add(id, to: &metas)
      case .link: Self.add(id, to: &links)
      case .script:
        if document.attribute("type", of: id, hasWord: "application/ld+json") { Self.add(id, to: &linkedData) }
      case .title: title = title ?? id
      case .h1, .h2: Self.add(id, to: &headings)
      case .time: Self.add(id, to: &times)
      default: break
      }
      if node.tag != .meta, node.tag != .link, node.tag != .script { addMarked(id, document) }
    }
  }

  private mutating func addMarked(_ id: HtmlNode.ID, _ document: HtmlDocument) {
    var sign: MarkedAuthor.Sign?
    for index in document[id].attributes {
      let (name, value) = (document.attributes[index].name, document.attributes[index].value)
      switch name.count {
      case 2 where document.isNamed("id", name), 5 where document.isNamed("class", name):
        let said = read(document.source.bytes[value])
        if sign == nil || sign == .mention { sign = said.sign ?? sign }
        if said.isDate { Self.add(id, to: &dates) }
      case 3 where document.isNamed("rel", name):
        if document.attribute("rel", of: id, hasWord: "author") { sign = .relation }
      case 8 where document.isNamed("itemprop", name):
        if document.attribute("itemprop", of: id, hasWord: "author", "creator") { sign = .property }
        if document.attribute("itemprop", of: id, hasWord: "datepublished") { Self.add(id, to: &dates) }
      default: break
      }
    }
    if let sign, authors.count < Self.most { authors.append(MarkedAuthor(id: id, sign: sign)) }
  }

  private mutating func read(_ name: ArraySlice<UInt8>) -> (sign: MarkedAuthor.Sign?, isDate: Bool) {
    let hash = hashOfName(name)
    if let known = known[hash] { return known }
    let said = (authorSign(name), isDateClass(name))
    known[hash] = said
    return said
  }

  private static func add(_ id: HtmlNode.ID, to list: inout [HtmlNode.ID]) {
    if list.count < most { list.append(id) }
  }
}

/// An element that names an author.
struct MarkedAuthor {
  var id: HtmlNode.ID
  var sign: Sign

  enum Sign {
    /// Microdata's `itemprop`.
    case property
    /// `rel=author`.
    case relation
    /// A class or id whose last part is the author's or the byline's.
    case name
    /// A class or id that has the word somewhere.
    case mention
  }
}

extension HtmlDocument {
  fileprivate func isNamed(_ name: StaticString, _ range: Range<Int>) -> Bool {
    equalsIgnoringCase(source.bytes[range], name)
  }
}

/// What a class or id says, by the words of Readability.js's `byline` expression.
private func authorSign(_ bytes: ArraySlice<UInt8>) -> MarkedAuthor.Sign? {
  let words = ["author", "byline", "dateline", "writtenby"] as [StaticString]
  guard words.contains(where: { mention(of: $0, in: bytes) }) else { return nil }
  let isName = bytes.split(whereSeparator: { $0 <= 0x20 }).contains { name in
    let last = name.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }).last ?? []
    return (["author", "authors", "byline", "bylines", "authorname"] as [StaticString]).contains {
      equalsIgnoringCase(last, $0)
    } || mention(of: "author-name", in: name) || mention(of: "author__name", in: name)
  }
  return isName ? .name : .mention
}

/// Microformats' classes for the day of publication.
private func isDateClass(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard mention(of: "published", in: bytes) || mention(of: "entry-date", in: bytes) else { return false }
  return bytes.split(whereSeparator: { $0 <= 0x20 }).contains {
    equalsIgnoringCase($0, "dt-published") || equalsIgnoringCase($0, "published")
      || equalsIgnoringCase($0, "entry-date")
  }
}
