import ArticleModel

/// Finds the parts of a page that point to other articles: under a label, by their class, or as a line in the text. In
/// document order; none inside another.
///
/// - Parameter address: the article's own, where it is known.
func findRelated(in document: HtmlDocument, addresses: PageAddresses, address: String?) -> [RelatedModule] {
  guard let body = document.body else { return [] }
  var finder = RelatedFinder(document, addresses, address: address)
  finder.run(body)
  return finder.modules
}

struct RelatedFinder {
  let document: HtmlDocument
  let titles: LinkTitles
  let measure: LinkMeasure
  /// The ends of the names of the site's hosts: "harbor.example".
  private let hosts: Set<String>
  private var names = NamedModules()
  private(set) var modules: [RelatedModule] = []

  private static let mostModules = 200

  init(_ document: HtmlDocument, _ addresses: PageAddresses, address: String?) {
    hosts = Set([addresses.base, address ?? ""].compactMap(Self.site))
    self.document = document
    titles = LinkTitles(document, addresses)
    measure = LinkMeasure(of: document)
  }

  mutating func run(_ body: HtmlNode.ID) {
    var next = document[body].firstChild
    while let id = next, modules.count < Self.mostModules {
      if document[id].isElement, measure.text[id] > 0, let module = module(at: id) {
        modules.append(module)
        next = following(module.elements, within: body)
      } else {
        next = document.following(
          id, within: body, skippingChildren: measure.text[id] == 0 || isSiteFrame(id))
      }
    }
  }

  private func following(_ elements: [HtmlNode.ID], within body: HtmlNode.ID) -> HtmlNode.ID? {
    elements.last.flatMap { document.following($0, within: body, skippingChildren: true) }
  }

  /// The site's own head, menus and foot.
  private func isSiteFrame(_ id: HtmlNode.ID) -> Bool {
    switch document[id].tag {
    case .nav, .header, .footer, .form:
      !document.ancestors(of: id).contains { document[$0].tag == .article || document[$0].tag == .main }
    default: false
    }
  }

  private mutating func module(at id: HtmlNode.ID) -> RelatedModule? {
    if let module = named(id) ?? labelled(id) { return judged(module) }
    return readMoreLine(id) ?? step(id)
  }

  // MARK: By class

  private mutating func named(_ id: HtmlNode.ID) -> RelatedModule? {
    guard (1...120).contains(measure.links[id]), Self.boxes.contains(document[id].tag),
      let found = names.kind(of: id, in: document)
    else { return nil }
    var kind = found.kind
    // An article's own box is no module for being called so; one that is mostly prose neither.
    guard measure.plain(id) < 300 + measure.links[id] * 250, measure.text[id] < 30_000 else { return nil }
    let label = document.descendants(of: id).prefix(60).first { labelKind($0) != nil }
    if let label, let said = labelKind(label) { kind = said }
    let items = titles.items(in: [id])
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: kind, elements: [id], label: label, items: items, evidence: "“\(found.word)” in its class or id")
  }

  /// A list that leads to other sites alone is paid for, whatever it is called.
  private func judged(_ module: RelatedModule) -> RelatedModule {
    var module = module
    let elsewhere = module.items.count { item in Self.site(of: item.target).map { !hosts.contains($0) } ?? false }
    if !hosts.isEmpty, module.items.count >= 2, elsewhere == module.items.count { module.kind = .sponsored }
    return module
  }

  /// The last two parts of a host's name, three where they are short: "harbor.example", "harbor.co.uk".
  private static func site(of address: String) -> String? {
    guard let host = AddressParts(address).authority else { return nil }
    let parts = host.split(separator: ".")
    let isShort = parts.count > 2 && parts.suffix(2).allSatisfy { $0.count <= 3 }
    return parts.suffix(isShort ? 3 : 2).joined(separator: ".")
  }

  private static let boxes: TagSet = [
    .div, .section, .aside, .ul, .ol, .nav, .article, .p, .figure, .table, .dl, .footer, .li,
  ]

  // MARK: Under a label

  private func isLabelSize(_ id: HtmlNode.ID) -> Bool { (3...90).contains(measure.text[id]) && measure.links[id] <= 1 }

  /// Short, with no words around it in the same element.
  private func isLabel(_ id: HtmlNode.ID) -> Bool {
    guard document[id].isElement, Self.labels.contains(document[id].tag), isLabelSize(id) else { return false }
    return document[id].parent.map { measure.text[$0] != measure.text[id] } ?? false
  }

  private func labelled(_ id: HtmlNode.ID) -> RelatedModule? {
    guard isLabel(id) else { return nil }
    let (words, said) = (labelWords(id), labelKind(id))
    // "Advertisement" over what comes next says nothing of it.
    guard said != nil || namesTopics(words) || beginsTopic(words), !isAdvertisement(words), let list = list(after: id)
    else { return nil }
    if namesTopics(words), areTopics(list) {
      return RelatedModule(
        kind: .topics, elements: [id] + list, label: id, evidence: "a label over a list of topics")
    }
    guard let kind = said ?? (beginsTopic(words) && areLinks(list) ? .related : nil) else { return nil }
    let items = titles.items(in: list)
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: kind, elements: [id] + list, label: id, items: items, evidence: "a label over a list of articles")
  }

  private func labelKind(_ id: HtmlNode.ID) -> RelatedModule.Kind? {
    guard document[id].isElement, Self.labels.contains(document[id].tag), isLabelSize(id) else { return nil }
    let words = labelWords(id)
    guard (1...8).contains(words.count) else { return nil }
    if isAdvertisement(words) { return .sponsored }
    guard !words.contains(where: { Self.otherWords.contains($0.key) }) else { return nil }
    return switch Lexicon.shared.listKind(of: words) {
    case .related where words.contains { $0.key == Self.web }: .sponsored
    case .related: .related
    case .mostRead: .mostRead
    case nil: nil
    }
  }

  /// "Related topics".
  private func namesTopics(_ words: [Word]) -> Bool {
    (1...6).contains(words.count) && words.contains { Self.topicLabels.contains($0.key) }
  }

  /// Short links, and little else.
  private func areTopics(_ list: [HtmlNode.ID]) -> Bool {
    areLinks(list, atLeast: 1)
      && list.reduce(0) { $0 + measure.linked[$1] } < list.reduce(0) { $0 + measure.links[$1] } * Self.longestTopic
  }

  /// Bytes.
  private static let longestTopic = 40
  private static let topicLabels = Set(topicLabelWords.split(separator: " ").map { WordScanner.key(of: $0) })

  /// "More about the tides".
  private func beginsTopic(_ words: [Word]) -> Bool {
    (3...12).contains(words.count) && words[0].shape != .lower && words[0].tells(of: .related)
      && Self.topicWords.contains(words[1].key) && !words.contains { Self.otherWords.contains($0.key) }
  }

  private func areLinks(_ list: [HtmlNode.ID], atLeast least: Int = 2) -> Bool {
    let sum = { (counts: [Int]) in list.reduce(0) { $0 + counts[$1] } }
    return sum(measure.links) >= least && sum(measure.linked) * 3 >= sum(measure.text) * 2
  }

  private func labelWords(_ id: HtmlNode.ID) -> [Word] {
    WordScanner.words(of: Array(squeezed(document.textContent(of: id)).utf8))
  }

  private func isAdvertisement(_ words: [Word]) -> Bool {
    let said = Lexicon.shared.count(words, of: .advertisement)
    return said.telling > 0 && said.share >= 0.65
  }

  private static let labels: TagSet = [
    .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .span, .strong, .b, .dt, .legend, .header,
  ]
  private static let otherWords = Set(
    otherLabelWords.split(whereSeparator: { ",\n".contains($0) }).map { WordScanner.key(of: $0.filter { $0 != " " }) })
  private static let topicWords = Set(["about", "on", "to", "sur", "zu", "sobre"].map(WordScanner.key(of:)))
  /// "Around the Web" is what services that sell links write over them.
  private static let web = WordScanner.key(of: "web")

  /// What follows a label and is a list of links: its next siblings, else those of what is around it.
  private func list(after label: HtmlNode.ID) -> [HtmlNode.ID]? {
    var around = label
    for _ in 0..<4 {
      let list = siblings(after: around)
      if !list.isEmpty { return list }
      guard let parent = document[around].parent, !Self.rooms.contains(document[parent].tag) else { return nil }
      // Words before the label make what is around it more than a list.
      guard measure.text[parent] < measure.text[around] + 40 || document[parent].firstChild == around else {
        return nil
      }
      around = parent
    }
    return nil
  }

  private static let rooms: TagSet = [.body, .html, .article, .main]

  /// Siblings with links, up to prose, another label or another heading.
  private func siblings(after id: HtmlNode.ID) -> [HtmlNode.ID] {
    var list: [HtmlNode.ID] = []
    var next = document[id].next
    while let sibling = next, list.count < 60 {
      next = document[sibling].next
      guard measure.text[sibling] > 0 else { continue }
      let isSameHeading = document[sibling].tag == document[id].tag && TagSet.headings.contains(document[id].tag)
      guard document[sibling].isElement, !isSameHeading, measure.links[sibling] > 0, isListLike(sibling),
        !(isLabelSize(sibling) && labelKind(sibling) != nil)
      else { break }
      list.append(sibling)
    }
    return list
  }

  /// Links make up much of it, or it is teasers with their headings or pictures.
  private func isListLike(_ id: HtmlNode.ID) -> Bool {
    let (text, linked) = (measure.text[id], measure.linked[id])
    if linked * 3 >= text { return true }
    return document[id].tag != .p && text - linked < measure.links[id] * 250 && measure.teasers[id] > 0
  }

  // MARK: In the text

  /// "Read more: …" on a line of its own.
  private func readMoreLine(_ id: HtmlNode.ID) -> RelatedModule? {
    guard Self.lines.contains(document[id].tag), (1...3).contains(measure.links[id]), measure.text[id] <= 300,
      measure.plain(id) <= 48,
      let first = document.elements(below: id, .a).first(where: { document.hasAttribute("href", $0) })
    else { return nil }
    guard isFurtherReading(first, in: id) else { return nil }
    let items = titles.items(in: [id])
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: .related, elements: [id], items: items, evidence: "a label of further reading and a link")
  }

  /// Whether the line's label stands before its link, or in it up to a colon.
  private func isFurtherReading(_ link: HtmlNode.ID, in line: HtmlNode.ID) -> Bool {
    let plain = measure.plain(line)
    let label = plain == 0 ? [] : WordScanner.words(of: Array(squeezed(text(before: link, in: line)).utf8))
    if !label.isEmpty {
      let labelBytes = label.reduce(0) { $0 + $1.range.count }
      return label.count <= 5 && plain <= labelBytes + 12 && Lexicon.shared.listKind(of: label) == .related
    }
    guard plain <= 4 else { return false }
    let title = squeezed(document.textContent(of: link))
    return title.utf8.contains(UInt8(ascii: ":")) && titles.cleanTitle(title) != title
  }

  // MARK: By the link itself

  /// The article before or after this one, where the link says which.
  private func step(_ id: HtmlNode.ID) -> RelatedModule? {
    guard document[id].tag == .a, document.attribute("rel", of: id, hasWord: "next", "prev", "previous") else {
      return nil
    }
    let items = titles.items(in: [id])
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: .related, elements: [id], items: items, evidence: "a link to the article before or after")
  }

  private func text(before link: HtmlNode.ID, in id: HtmlNode.ID) -> String {
    var bytes: [UInt8] = []
    for node in document.descendants(of: id).prefix(while: { $0 != link }) where document[node].isText {
      document.appendText(of: node, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let lines: TagSet = [.p, .div, .li, .blockquote, .h3, .h4, .h5, .h6, .aside]
}
