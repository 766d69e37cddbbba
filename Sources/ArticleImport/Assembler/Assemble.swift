import ArticleModel

/// Sets a draft down as an article: one text, and ranges over it.
func assemble(_ draft: Draft) -> Article {
  var assembler = Assembler(draft)
  assembler.run()
  return assembler.article
}

private struct Assembler {
  let draft: Draft
  var article = Article()
  private var text: [UInt8] = []
  private var map: SourceMap
  private var printPages: [TextPosition] = []
  /// Where the draft's blocks stand in the text; one that was taken out, where it would.
  private var places: [TextRange]
  /// The reason of the folded block just before, which takes in the next of its kind.
  private var openFold: Folded.Reason?

  init(_ draft: Draft) {
    self.draft = draft
    map = SourceMap(sourceCount: draft.sourceCount)
    places = Array(repeating: TextRange(0, 0), count: draft.blocks.count)
    article.containers = draft.containers
    article.images = draft.images
    article.footnotes = draft.footnoteLabels.map { Footnote(label: $0) }
    article.metadata = draft.metadata
    article.related = draft.related
    article.damage = draft.damage
  }

  mutating func run() {
    text.reserveCapacity(draft.sourceCount)
    article.blocks.reserveCapacity(draft.blocks.count)
    for index in blocksTitleFirst {
      let block = draft.blocks[index]
      places[index] = TextRange(text.count, text.count)
      if block.standing != .joined, block.startsPrintPage || block.isPageFurniture { printPages.append(text.count) }
      switch block.standing {
      case .text:
        add(block)
        places[index].end = text.count - 1
      case .folded(let reason, let evidence): fold(block, reason, evidence)
      case .related: addRelated(block)
      case .joined: break
      }
    }
    article.text = ArticleText(text)
    map.folded = joined(map.folded)
    article.sourceMap = map
    article.setContainerRanges()
    article.words = countWords(article.text.bytes)
    let namedPlaces = findNamedPlaces(of: draft, places, textEnd: text.count)
    article.sections = findSections(
      of: article, printPages: printPages, outline: draft.outline, namedPlaces: namedPlaces)
    article.anchors = findAnchors(of: article, namedPlaces: namedPlaces)
  }

  /// Ordered; a part that was folded inside another one is that one's.
  private func joined(_ ranges: [SourceRange]) -> [SourceRange] {
    var result: [SourceRange] = []
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      if let last = result.last, range.start < last.end {
        result[result.count - 1].end = max(last.end, range.end)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// A byline or a label may stand over the title; readers meet the title first.
  private var blocksTitleFirst: [Int] {
    guard let title = draft.blocks.firstIndex(where: { $0.kind == .title && $0.standing == .text }), title > 0 else {
      return Array(draft.blocks.indices)
    }
    return [title] + (0..<title) + (title + 1..<draft.blocks.count)
  }

  private mutating func add(_ block: DraftBlock) {
    openFold = nil
    let start = text.count
    text.append(contentsOf: block.text.bytes)
    text.append(0x0A)
    article.blocks.append(Block(block.kind, TextRange(start, text.count - 1), container: block.container))
    for run in block.text.runs { map.append(SourceMap.Run(text: run.text.shifted(by: start), source: run.source)) }
    for inline in block.inlines { add(Inline(inline.kind, inline.range.shifted(by: start))) }
  }

  private mutating func add(_ inline: Inline) {
    var inline = inline
    switch inline.kind {
    case .link(let index):
      // Only what stands in the text is one of its links.
      inline.kind = .link(article.links.count)
      article.links.append(draft.links[index])
      article.links[article.links.count - 1].range = inline.range
    case .footnoteReference(let index): article.footnotes[index].references.append(inline.range)
    default: break
    }
    article.inlines.append(inline)
  }

  private mutating func fold(_ block: DraftBlock, _ reason: Folded.Reason, _ evidence: String) {
    map.folded.append(block.source)
    if openFold == reason, let last = article.folded.indices.last, article.folded[last].source.end <= block.source.start
    {
      article.folded[last].text += "\n" + block.text.string
      article.folded[last].source.end = block.source.end
    } else {
      article.folded.append(
        Folded(
          reason: reason, text: block.text.string, source: block.source, position: text.count, evidence: evidence))
    }
    openFold = reason
  }

  private mutating func addRelated(_ block: DraftBlock) {
    openFold = nil
    map.folded.append(block.source)
  }
}

extension DraftBlock {
  /// Stands at the head or foot of each print page.
  fileprivate var isPageFurniture: Bool {
    guard case .folded(let reason, _) = standing else { return false }
    return reason == .printHeader || reason == .pageNumber || reason == .printedAddress
  }
}

extension Article {
  /// Containers span their leaf blocks; those of no words left stay empty.
  fileprivate mutating func setContainerRanges() {
    var isSet = Array(repeating: false, count: containers.count)
    func widen(_ index: Int, _ range: TextRange) {
      containers[index].range = isSet[index] ? TextRange(containers[index].range.start, range.end) : range
      isSet[index] = true
    }
    for block in blocks {
      if let index = block.container { widen(index, block.range) }
    }
    for index in containers.indices.reversed() where isSet[index] {
      guard let parent = containers[index].parent else { continue }
      let range = containers[index].range
      let whole = isSet[parent] ? containers[parent].range : range
      containers[parent].range = TextRange(min(whole.start, range.start), max(whole.end, range.end))
      isSet[parent] = true
    }
    for container in containers {
      if case .footnoteDefinition(let index) = container.kind, !container.range.isEmpty {
        footnotes[index].definition = container.range
      }
    }
  }
}
