import ArticleModel

/// Walks a page's tree and sets its blocks down in a draft.
///
/// Recursion goes as deep as the tree, which is no deeper than pruning lets it be.
struct HtmlFlow {
  let document: HtmlDocument
  let addresses: PageAddresses
  /// What a node is beyond what its tag says: the title, the byline.
  let roles: [HtmlNode.ID: Block.Kind]
  private let tables: DataTables
  var draft = Draft()
  /// Places of the file that the draft's words were read from, as they were met.
  private(set) var readPlaces: [Int] = []
  private(set) var prose = ArticleProse()

  var leaf: HtmlLeaf?
  /// The container around; nil at the top.
  var container: Int?
  /// Styles open around, which go on in the next leaf.
  private var styles: [Inline.Kind] = []
  /// What a leaf is where nothing else is said.
  private var leafKind = Block.Kind.paragraph
  private var keepsSpaces = false
  /// Inside what is one leaf whatever stands in it: blocks there are its lines.
  private var isInLeaf = false
  /// Blocks of each box that is called a pull quote.
  var pullQuotes: [Range<Int>] = []
  var isInPullQuote = false
  /// Inside a note, where none begins.
  var isInNote = false

  /// - Parameter root: what will be walked hangs below it.
  init(
    _ document: HtmlDocument, below root: HtmlNode.ID, addresses: PageAddresses, roles: [HtmlNode.ID: Block.Kind] = [:]
  ) {
    (self.document, self.addresses, self.roles) = (document, addresses, roles)
    tables = DataTables(of: document, below: root)
    draft.sourceCount = document.source.sourceCount
  }

  mutating func add(_ id: HtmlNode.ID) {
    guard document[id].isElement else { return addText(id) }
    if !isInPullQuote, !isInLeaf, isNamedPullQuote(id) { return addPullQuote(id) }
    addAnchor(id)
    if isInLeaf, !TagSet.inline.contains(document[id].tag) { return addLine(id) }
    if let kind = roles[id] { return addLeaf(kind, of: id) }
    if !isInLeaf, isCaption(id) { return addLeaf(.caption, of: id) }
    switch document[id].tag {
    case .math where addFormula(id), .script where addFormula(id): break
    case .script, .style, .head, .title, .template, .noscript, .textarea, .select, .option, .iframe, .object, .video,
      .audio, .canvas, .svg, .input, .noembed, .noframes:
      break
    case _ where document[id].isForeign: addChildren(of: id)
    case _ where isNote(id): addNote(id)
    case .h1, .h2, .h3, .h4, .h5, .h6: addLeaf(.heading(level: headingLevel(document[id].tag)), of: id)
    case .pre, .listing, .xmp: addLeaf(.codeBlock(info: codeLanguage(of: id)), of: id, keepsSpaces: true)
    case .figcaption: addLeaf(.caption, of: id)
    case .dt: addLeaf(.definitionTerm, of: id)
    case .blockquote: addContainer(.blockQuote(isMarked: true), of: id)
    case .figure: addFigure(id)
    case .dd: addContainer(.definition, of: id)
    case .ul, .ol, .menu, .dir: addList(id)
    case .li: addContainer(.listItem(.bullet), of: id)
    case .table where tables.contains(id) && !document.laysOutTables(id): addTable(id)
    case .hr: addThematicBreak(id)
    case .br: leaf?.appendBreak()
    case .wbr: break
    case .img: addImage(id)
    case .a: addLink(id)
    case .em, .i, .cite, .dfn, .variable: addStyle(.emphasis, id)
    case .strong, .b: addStyle(.strong, id)
    case .code, .kbd, .samp, .tt: keepsSpaces ? addChildren(of: id) : addStyle(.code, id)
    case .s, .strike, .del: addStyle(.strikethrough, id)
    case .q: addQuotation(id)
    case let tag where TagSet.inline.contains(tag): addChildren(of: id)
    default:
      endLeaf()
      addChildren(of: id)
      endLeaf()
    }
  }

  /// Paragraphs that stand in no tree.
  mutating func add(_ lines: [DeclaredLine]) {
    for line in lines {
      var text = MappedText()
      document.source.append(line.text.utf8, for: line.range, to: &text)
      draft.blocks.append(
        DraftBlock(
          kind: .paragraph, container: nil, text: text, inlines: [], source: document.source.source(of: line.range)))
    }
  }

  mutating func addChildren(of id: HtmlNode.ID) {
    var child = document[id].firstChild
    while let next = child {
      add(next)
      child = document[next].next
    }
  }

  mutating func endLeaf() {
    guard var leaf else { return }
    self.leaf = nil
    leaf.finish()
    guard !leaf.isEmpty, let extent = leaf.extent else { return }
    var kind = leaf.kind
    if kind == .paragraph || kind.isHeading, let image = leaf.onlyImage { kind = .image(image) }
    if kind == .paragraph, leaf.isVerse { kind = .verse }
    prose.append(leaf, at: extent)
    draft.blocks.append(
      DraftBlock(
        kind: kind, container: leaf.container, text: leaf.text, inlines: leaf.inlines,
        source: document.source.source(of: extent)))
  }

  // MARK: Words

  private mutating func addText(_ id: HtmlNode.ID) {
    let range = document[id].range
    let isBlank = document.source.bytes[range].allSatisfy { $0 <= 0x20 }
    if isBlank, leaf == nil { return }
    if !isBlank { readPlaces.append(range.lowerBound) }
    beginLeaf()
    leaf?.append(range, of: document)
  }

  /// Leaves the texts of an element out, as if they were read.
  mutating func pass(_ id: HtmlNode.ID) {
    document.forEachText(below: id) { readPlaces.append(document[$0].range.lowerBound) }
  }

  mutating func beginLeaf() {
    guard leaf == nil else { return }
    leaf = HtmlLeaf(leafKind, container: container, keepsSpaces: keepsSpaces)
    for style in styles { leaf?.open(style) }
  }

  private mutating func addStyle(_ kind: Inline.Kind, _ id: HtmlNode.ID) {
    styles.append(kind)
    leaf?.open(kind)
    addChildren(of: id)
    leaf?.close()
    styles.removeLast()
  }

  private mutating func addLink(_ id: HtmlNode.ID) {
    if leafKind.isHeading || leafKind == .definitionTerm, isPermalink(id) { return pass(id) }
    guard let address = document.attribute("href", of: id), let target = addresses.link(address) else {
      return addChildren(of: id)
    }
    draft.links.append(
      Link(range: TextRange(0, 0), target: target, title: document.attribute("title", of: id) ?? ""))
    if document.callsNote(id) { draft.noteLinks.insert(draft.links.count - 1) }
    addStyle(.link(draft.links.count - 1), id)
  }

  private mutating func addQuotation(_ id: HtmlNode.ID) {
    beginLeaf()
    leaf?.append(made: Array("“".utf8))
    addChildren(of: id)
    leaf?.append(made: Array("”".utf8))
  }

  mutating func addImage(_ id: HtmlNode.ID) {
    // Who wrote it is read, not looked at.
    guard leafKind != .byline, let address = imageAddress(of: id) else { return }
    let alternative = document.valueRange(of: id, "alt") ?? 0..<0
    var words = alternativeText(in: alternative)
    draft.images.append(
      Image(address: address, alternativeText: words.string, title: document.attribute("title", of: id) ?? ""))
    // Before any words, a picture is a block of its own. Among them its words are none of the sentence's, save those
    // of a character or a formula.
    let isAlone = leaf.map(\.isEmpty) ?? true
    if !isAlone, !words.isSign, !isFormula(id) { words = MappedText() }
    let place = words.isEmpty ? document[id].range : alternative
    readPlaces.append(place.lowerBound)
    if isAlone { leaf = nil }
    beginLeaf()
    leaf?.append(draft.images.count - 1, alternativeText: words, over: place)
    if isAlone, leafKind == .paragraph { endLeaf() }
  }

  // MARK: Blocks

  /// - Parameter isWhole: blocks in it are its lines, else leaves of their own.
  private mutating func addLeaf(
    _ kind: Block.Kind, of id: HtmlNode.ID, keepsSpaces: Bool = false, isWhole: Bool = true
  ) {
    endLeaf()
    let outer = (leafKind, self.keepsSpaces, isInLeaf)
    (leafKind, self.keepsSpaces, isInLeaf) = (kind, keepsSpaces, isWhole)
    addChildren(of: id)
    endLeaf()
    (leafKind, self.keepsSpaces, isInLeaf) = outer
  }

  /// A block inside a leaf.
  private mutating func addLine(_ id: HtmlNode.ID) {
    if TagSet.unread.contains(document[id].tag) { return }
    // A drawing in a heading has words of its own.
    if leafKind.isHeading, document[id].tag == .figure { return }
    leaf?.beginLine()
    addChildren(of: id)
    leaf?.beginLine()
  }

  mutating func addContainer(_ kind: Container.Kind, of id: HtmlNode.ID) {
    endLeaf()
    let outer = container
    enter(kind)
    addChildren(of: id)
    endLeaf()
    container = outer
  }

  mutating func enter(_ kind: Container.Kind) {
    draft.containers.append(Container(kind, parent: container))
    container = draft.containers.count - 1
  }

  private mutating func addThematicBreak(_ id: HtmlNode.ID) {
    endLeaf()
    guard !document[id].range.isEmpty else { return }
    draft.blocks.append(
      DraftBlock(
        kind: .thematicBreak, container: container, text: MappedText(), inlines: [],
        source: document.source.source(of: document[id].range)))
  }

  /// A cell is one leaf, but for the tables of data in it.
  mutating func addCell(_ id: HtmlNode.ID, column: Int) {
    addLeaf(.tableCell(column: column), of: id, isWhole: !tables.areHeld(by: id))
  }
}

extension Block.Kind {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

private func headingLevel(_ tag: HtmlTag) -> Int { Int(tag.rawValue - HtmlTag.h1.rawValue) + 1 }

extension TagSet {
  /// What flows in a paragraph.
  static let inline: TagSet = [
    .a, .abbr, .acronym, .area, .audio, .b, .bdi, .bdo, .big, .blink, .br, .button, .canvas, .cite, .code, .data, .del,
    .dfn, .em, .embed, .font, .i, .iframe, .img, .input, .ins, .kbd, .label, .map, .mark, .math, .meter, .nobr,
    .noscript,
    .object, .output, .progress, .q, .rb, .rp, .rt, .rtc, .ruby, .s, .samp, .script, .select, .small, .span, .strike,
    .strong, .sub, .sup, .svg, .textarea, .time, .tt, .u, .unknown, .variable, .video, .wbr,
  ]
}
