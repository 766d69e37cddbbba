import ArticleModel

/// A page's tree while the article is looked for in it: parts are taken out, each with what speaks against it.
struct ContentTree: Sendable {
  private(set) var document: HtmlDocument
  /// What was taken out, and why.
  private(set) var removed: [HtmlNode.ID: Removal] = [:]
  /// Of what was taken out with an element that the page does not have, that element.
  private(set) var madeParts: [HtmlNode.ID: HtmlNode.ID] = [:]
  private let pageCount: Int
  /// Paragraphs that were boxes, or took the place and the name of one around them.
  private var named: Set<HtmlNode.ID> = []
  /// Of texts only.
  private var measures: [TextMeasure]
  private var classWords: [ClassWords]
  private var idWords: [ClassWords]

  struct Removal: Sendable {
    var reason: Folded.Reason
    var evidence: String
  }

  init(_ document: HtmlDocument) {
    self.document = document
    pageCount = document.nodes.count
    measures = document.nodes.map { $0.isText ? document.measure($0.range) : TextMeasure() }
    classWords = Array(repeating: [], count: document.nodes.count)
    idWords = classWords
    // A page has few classes, each many times.
    var known: [UInt64: ClassWords] = [:]
    for id in document.nodes.indices where !document[id].attributes.isEmpty {
      if let range = document.valueRange(of: id, "class") {
        let name = document.source.bytes[range]
        let hash = hashOfName(name)
        let words = known[hash] ?? ClassWords(of: name)
        known[hash] = words
        classWords[id] = words
      }
      if let range = document.valueRange(of: id, "id") {
        let words = ClassWords(of: document.source.bytes[range])
        if !words.isEmpty, !document.isTitle(range, of: id) { idWords[id] = words }
      }
    }
  }

  subscript(id: HtmlNode.ID) -> HtmlNode { document[id] }
  func tag(_ id: HtmlNode.ID) -> HtmlTag { document[id].tag }
  func parent(_ id: HtmlNode.ID) -> HtmlNode.ID? { document[id].parent }

  // MARK: Words

  func words(_ id: HtmlNode.ID) -> ClassWords { classWords[id].union(idWords[id]) }

  /// 25 for a good word in the class and in the id each, as much against it for a bad one.
  func classWeight(_ id: HtmlNode.ID) -> Double {
    [classWords[id], idWords[id]].reduce(0) {
      $0 + ($1.contains(.positive) ? 25 : 0) - ($1.contains(.negative) ? 25 : 0)
    }
  }

  func text(_ id: HtmlNode.ID) -> TextMeasure {
    guard !document[id].isText else { return measures[id] }
    var text = TextMeasure()
    document.forEachText(below: id) { text.append(measures[$0]) }
    return text
  }

  /// Whether an element has no more than so many bytes of text; looks no further.
  func isShort(_ id: HtmlNode.ID, _ most: Int) -> Bool {
    var length = 0
    for node in document.descendants(of: id) where document[node].isText {
      if !measures[node].isBlank { length += document[node].range.count }
      if length > most { return false }
    }
    return true
  }

  /// The share of the text that stands in links; a link to a place on the page counts for less.
  func linkDensity(_ id: HtmlNode.ID) -> Double {
    let length = text(id).count
    guard length > 0 else { return 0 }
    return linkLength(id) / Double(length)
  }

  func linkLength(_ id: HtmlNode.ID) -> Double {
    document.elements(below: id, .a).reduce(0) { $0 + Double(text($1).count) * linkWeight($1) }
  }

  func linkWeight(_ link: HtmlNode.ID) -> Double {
    guard let target = document.valueRange(of: link, "href"), target.count > 1,
      document.source.bytes[target.lowerBound] == 0x23
    else { return 1 }
    return 0.3
  }

  // MARK: Shape

  /// Whether a paragraph has the name of what stood around it.
  func isNamedForBox(_ id: HtmlNode.ID) -> Bool { named.contains(id) }

  /// The only element below, where there are no words beside it.
  func onlyElement(_ id: HtmlNode.ID) -> HtmlNode.ID? {
    var only: HtmlNode.ID?
    for child in document.children(of: id) {
      if document[child].isElement {
        if only != nil { return nil }
        only = child
      } else if measures[child].endsWithWord {
        return nil
      }
    }
    return only
  }

  func isEmpty(_ id: HtmlNode.ID) -> Bool {
    document.descendants(of: id).allSatisfy { node in
      document[node].isText ? measures[node].isBlank : tag(node) == .br || tag(node) == .hr
    }
  }

  func isBlank(_ id: HtmlNode.ID) -> Bool {
    document[id].isText ? measures[id].isBlank : tag(id) == .br
  }

  // MARK: Changes

  mutating func remove(_ id: HtmlNode.ID, _ reason: Folded.Reason, _ evidence: String) {
    removed[id] = Removal(reason: reason, evidence: evidence)
    if id >= pageCount {
      for child in document.children(of: id) { madeParts[child] = id }
    }
    document.remove(id)
  }

  /// A box that is a paragraph in all but its tag keeps the name of a box.
  mutating func makeParagraph(of id: HtmlNode.ID) {
    document.nodes[id].tag = .p
    if !document[id].attributes.isEmpty { named.insert(id) }
  }

  mutating func setTag(_ id: HtmlNode.ID, _ tag: HtmlTag) { document.nodes[id].tag = tag }

  /// A new element without a place in the page, before another node.
  mutating func insert(_ tag: HtmlTag, before sibling: HtmlNode.ID) -> HtmlNode.ID {
    let new = add(tag)
    document.move(new, before: sibling)
    return new
  }

  /// A new element that hangs nowhere yet.
  mutating func add(_ tag: HtmlTag) -> HtmlNode.ID {
    var node = HtmlNode(.element)
    node.tag = tag
    document.nodes.append(node)
    measures.append(TextMeasure())
    classWords.append([])
    idWords.append([])
    return document.nodes.count - 1
  }

  /// Puts an element's only child in its place. What the element was called goes on with a child that has no name.
  mutating func replace(_ id: HtmlNode.ID, with child: HtmlNode.ID) {
    if document[child].attributes.isEmpty, !document[id].attributes.isEmpty {
      document.nodes[child].attributes = document[id].attributes
      named.insert(child)
    }
    document.move(child, before: id)
    document.remove(id)
  }

  mutating func move(_ id: HtmlNode.ID, to parent: HtmlNode.ID) { document.move(id, to: parent) }
  mutating func move(_ id: HtmlNode.ID, before sibling: HtmlNode.ID) { document.move(id, before: sibling) }

  /// Takes an element of no words out; that is no fold.
  mutating func drop(_ id: HtmlNode.ID) { document.remove(id) }
}
