import ArticleModel
import UnicodeText

/// Reads what the links of a part of a page are called, one title a target.
struct LinkTitles {
  private let document: HtmlDocument
  private let addresses: PageAddresses

  private let article: Metadata

  init(_ document: HtmlDocument, _ addresses: PageAddresses, article: Metadata) {
    (self.document, self.addresses, self.article) = (document, addresses, article)
  }

  /// Links of the elements, in order; those that name no article are left out.
  func items(in elements: [HtmlNode.ID], limit: Int = 60) -> [RelatedModule.Item] {
    var items: [RelatedModule.Item] = []
    var ranks: [Int] = []
    var targets: Set<String> = []
    for link in elements.lazy.flatMap({ links(in: $0) }) {
      guard let target = target(of: link) else { continue }
      targets.insert(target)
      guard let (title, rank) = title(of: link), !isTitle(title) || !isPaidFor(link) else { continue }
      if let known = items.firstIndex(where: { $0.target == target }) {
        if rank > ranks[known] { (items[known].title, items[known].link, ranks[known]) = (title, link, rank) }
      } else if items.count < limit {
        items.append(RelatedModule.Item(title: title, target: target, link: link))
        ranks.append(rank)
      }
    }
    // An article is not related to itself.
    items.removeAll { $0.target == article.url || $0.title == article.title }
    let named = items.filter { isTitle($0.title) }
    if named.isEmpty, targets.count == 1, let item = headedItem(in: elements) { return [item] }
    // Where most have no title, the few are none either.
    return named.count * 2 >= targets.count ? named : []
  }

  /// A box of one heading and one target, whose link says no more than "Read more".
  private func headedItem(in elements: [HtmlNode.ID]) -> RelatedModule.Item? {
    let headings = elements.flatMap { document.descendants(of: $0).filter { isHeading($0) } }
    guard headings.count == 1,
      let link = elements.lazy.flatMap({ links(in: $0) }).first(where: { target(of: $0) != nil }),
      let target = target(of: link), case let title = cleanTitle(squeezed(document.textContent(of: headings[0]))),
      isTitle(title)
    else { return nil }
    return RelatedModule.Item(title: title, target: target, link: link)
  }

  /// Whether the item of a list that a link stands in says that it is an advertisement.
  private func isPaidFor(_ link: HtmlNode.ID) -> Bool {
    guard let item = document.ancestors(of: link).prefix(8).first(where: { document[$0].tag == .li }) else {
      return false
    }
    return document.descendants(of: item).prefix(60).contains { node in
      guard document[node].isText, (2...40).contains(document[node].range.count),
        document.source.bytes[document[node].range].contains(where: { $0 > 0x20 })
      else { return false }
      let words = document.textWords(of: node)
      let said = Lexicon.shared.count(words, of: .advertisement)
      return (1...3).contains(words.count) && said.telling > 0 && said.share >= 0.99
    }
  }

  /// An address of the Web that is not the page's own; relative where nobody knows the page's place.
  func target(of link: HtmlNode.ID) -> String? {
    guard let written = document.attribute("href", of: link), !written.hasPrefix("#"),
      let address = addresses.link(written), case let parts = AddressParts(address),
      parts.isWeb || parts.scheme == nil && addresses.base.isEmpty,
      !parts.path.utf8.split(separator: UInt8(ascii: "/")).contains(where: { listPlaces.contains(Substring($0)) }),
      !document.attribute("rel", of: link, hasWord: "author", "tag", "category")
    else { return nil }
    return address.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1).first.map { String(Substring($0)) }
  }

  private func links(in element: HtmlNode.ID) -> [HtmlNode.ID] {
    if document[element].tag == .a { return [element] }
    return document.elements(below: element, .a).filter { !isBesideTitle($0, within: element) }
  }

  /// Links to sections, authors, comments and to share, by the class of what they stand in.
  private func isBesideTitle(_ link: HtmlNode.ID, within element: HtmlNode.ID) -> Bool {
    for id in [link] + document.ancestors(of: link).prefix(3).prefix(while: { $0 != element }) {
      if document[id].tag == .form { return true }
      if document.attribute("class", of: id, mentions: Self.besideNames) {
        return !document.attribute("class", of: id, mentions: Self.titleNames + Self.postNames)
      }
    }
    return false
  }

  private static let besideNames: [StaticString] = [
    "author", "byline", "categor", "share", "social", "comment", "tag-", "tags", "kicker", "eyebrow",
  ]
  private static let titleNames: [StaticString] = ["title", "headline"]
  /// The box of a whole post, whose class names its categories.
  private static let postNames: [StaticString] = ["hentry", "type-post", "status-publish"]

  /// A heading's words go before other words, and what is called a title before the rest.
  private func title(of link: HtmlNode.ID) -> (text: String, rank: Int)? {
    let isInHeading = document.ancestors(of: link).prefix(3).contains { isHeading($0) }
    let inner = Array(document.descendants(of: link).prefix(100))
    if let named = inner.first(where: { isNamedTitle($0) }) ?? inner.first(where: { isHeading($0) }) {
      // A heading may have its date and its section in it.
      let lines = lines(of: named)
      return lines.max { $0.utf8.count < $1.utf8.count }.map { ($0, isInHeading ? 3 : 2) }
    }
    if let sentence = sentence(around: link) { return (sentence, isInHeading ? 3 : 1) }
    let lines = lines(of: link)
    guard let line = lines.first(where: isTitle) ?? lines.first else { return nil }
    return (line, isInHeading ? 3 : line.utf8.count > 160 ? 0 : 1)
  }

  /// Without the day, where that has an element of its own.
  private func lines(of id: HtmlNode.ID) -> [String] {
    let title = withoutKicker(id)
    return bylineLines(of: title, document) { text in
      document[text].parent == title || !sayOnlyWhen(document.textWords(of: text))
    }.map(cleanTitle)
  }

  /// A line of one link that goes on after it in small letters: only all of it says what the article is.
  private func sentence(around link: HtmlNode.ID) -> String? {
    let around = document.ancestors(of: link).prefix(3)
    guard let line = around.first(where: { TagSet.sentences.contains(document[$0].tag) }),
      Array(document.elements(below: line, .a).prefix(2)).count == 1
    else { return nil }
    let (text, title) = (squeezed(document.textContent(of: line)), squeezed(document.textContent(of: link)))
    guard text.utf8.count <= Self.longestSentence, text.hasPrefix(title + " "),
      case let rest = WordScanner.words(of: Array(text.utf8.dropFirst(title.utf8.count + 1))), rest.count > 1,
      let next = text.dropFirst(title.count + 1).first, next.isLowercase, !rest[0].tells(of: [.by, .author])
    else { return nil }
    return text
  }

  /// Bytes.
  private static let longestSentence = 200

  /// Of a few words and a longer part, each an element of its own, the longer one: what comes first names the topic.
  private func withoutKicker(_ id: HtmlNode.ID) -> HtmlNode.ID {
    var id = id
    while true {
      let parts = document.children(of: id).prefix(8).filter { node in
        document[node].isElement || document.source.bytes[document[node].range].contains { $0 > 0x20 }
      }
      guard let first = parts.first, parts.allSatisfy({ document[$0].isElement }) else { return id }
      if parts.count == 1 {
        id = first
        continue
      }
      let words = { (part: HtmlNode.ID) in document.textContent(of: part).split { $0.isWhitespace }.count }
      guard let longest = parts.dropFirst().max(by: { words($0) < words($1) }),
        (1...3).contains(words(first)), words(longest) >= 4
      else { return id }
      id = longest
    }
  }

  private func isHeading(_ id: HtmlNode.ID) -> Bool { TagSet.headings.contains(document[id].tag) }

  private func isNamedTitle(_ id: HtmlNode.ID) -> Bool {
    document[id].isElement && document.attribute("class", of: id, mentions: Self.titleNames)
  }
}

extension TagSet {
  fileprivate static let sentences: TagSet = [.p, .li, .dd]
}
