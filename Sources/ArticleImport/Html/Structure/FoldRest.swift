import ArticleModel

/// What of a page stands outside its article, folded where it stands.
extension HtmlFlow {
  /// - Parameters:
  ///   - page: the tree as it was parsed.
  ///   - tree: the article's, with the parts that were taken out of it, and why; nil where none was looked for.
  mutating func foldRest(of page: HtmlDocument, _ tree: ContentTree? = nil) {
    let places = readPlaces.sorted()
    let parts = tree.map { partsTakenOut(of: page, $0) } ?? []
    var texts: [HtmlNode.ID] = []
    if let body = page.body {
      texts = page.descendants(of: body).filter { id in
        page[id].isText && !isRead(page[id].range.lowerBound, places) && !isBlank(page[id].range)
          && !(page[id].parent.map { TagSet.unread.contains(page[$0].tag) } ?? false)
      }
    }
    // As most pages have them already.
    if zip(texts, texts.dropFirst()).contains(where: { page[$0].range.lowerBound > page[$1].range.lowerBound }) {
      texts.sort { page[$0].range.lowerBound < page[$1].range.lowerBound }
    }
    var folds: [DraftBlock] = []
    var open: (part: HtmlNode.ID, texts: [HtmlNode.ID])?
    for text in texts {
      let part = (parts.isEmpty ? nil : parts[text]) ?? outermost(around: text, page)
      if let last = open?.texts.last, open?.part == part, !isRead(between: last, text, page, places) {
        open?.texts.append(text)
      } else {
        if let open { folds.append(fold(open.texts, open.part, page, tree)) }
        open = (part, [text])
      }
    }
    if let open { folds.append(fold(open.texts, open.part, page, tree)) }
    insert(folds.filter { !$0.text.isEmpty })
  }

  private func isBlank(_ range: Range<Int>) -> Bool { document.source.bytes[range].allSatisfy { $0 <= 0x20 } }

  private func isRead(_ place: Int, _ places: [Int]) -> Bool {
    let index = places.partitionPoint { $0 < place }
    return index < places.count && places[index] == place
  }

  /// For each node of a page the innermost part around it that was taken out of the article's tree.
  private func partsTakenOut(of page: HtmlDocument, _ tree: ContentTree) -> [HtmlNode.ID?] {
    var parts = [HtmlNode.ID?](repeating: nil, count: page.nodes.count)
    for id in tree.removed.keys where id < parts.count { parts[id] = id }
    for (id, made) in tree.madeParts where id < parts.count { parts[id] = made }
    // A node comes after what is around it.
    for id in parts.indices where parts[id] == nil { parts[id] = page[id].parent.flatMap { parts[$0] } }
    return parts
  }

  /// The outermost part around a text that holds nothing of the article.
  private func outermost(around text: HtmlNode.ID, _ page: HtmlDocument) -> HtmlNode.ID {
    var part = text
    for ancestor in page.ancestors(of: text).prefix(while: { page[$0].tag != .body }) {
      part = ancestor
      if TagSet.furniture.contains(page[ancestor].tag) { break }
    }
    return part
  }

  private func isRead(
    between first: HtmlNode.ID, _ second: HtmlNode.ID, _ page: HtmlDocument, _ places: [Int]
  ) -> Bool {
    let index = places.partitionPoint { $0 < page[first].range.upperBound }
    return index < places.count && places[index] < page[second].range.lowerBound
  }

  private func fold(
    _ texts: [HtmlNode.ID], _ part: HtmlNode.ID, _ page: HtmlDocument, _ tree: ContentTree?
  ) -> DraftBlock {
    var words = MappedText()
    var place: Range<Int>?
    var block: HtmlNode.ID?
    var previous: HtmlNode.ID?
    for text in texts {
      var leaf = HtmlLeaf(.paragraph, container: nil)
      leaf.append(page[text].range, of: page)
      leaf.finish()
      guard let extent = leaf.extent else { continue }
      let around = page.ancestors(of: text).first { !TagSet.inline.contains(page[$0].tag) }
      if let previous {
        let isLine = around != block || hasBreak(between: previous, text, page)
        words.append(made: isLine ? [0x0A] : [0x20])
      }
      words.append(leaf.text)
      place = (place?.lowerBound ?? extent.lowerBound)..<extent.upperBound
      (block, previous) = (around, text)
    }
    let removal = tree?.removed[part] ?? foldReason(of: part, in: page)
    return DraftBlock(
      kind: .paragraph, container: nil, text: words, inlines: [],
      source: page.source.source(of: place ?? 0..<0),
      standing: .folded(removal.reason, evidence: removal.evidence))
  }

  /// Nodes are numbered as they were parsed.
  private func hasBreak(between first: HtmlNode.ID, _ second: HtmlNode.ID, _ page: HtmlDocument) -> Bool {
    first < second && page.nodes[first..<second].contains { $0.isElement && $0.tag == .br }
  }

  /// Each before the first block that stands after it in the file; anchors move with their blocks.
  private mutating func insert(_ folds: [DraftBlock]) {
    var blocks: [DraftBlock] = []
    blocks.reserveCapacity(draft.blocks.count + folds.count)
    var places: [Int] = []
    var next = 0
    for block in draft.blocks {
      while next < folds.count, folds[next].source.start < block.source.start {
        blocks.append(folds[next])
        next += 1
      }
      places.append(blocks.count)
      blocks.append(block)
    }
    draft.blocks = blocks + folds[next...]
    for index in draft.anchors.indices {
      let block = draft.anchors[index].block
      draft.anchors[index].block = block < places.count ? places[block] : draft.blocks.count
    }
  }
}

extension TagSet {
  /// What holds no words for a reader.
  static let unread: TagSet = [.script, .style, .title, .textarea, .iframe, .noembed, .noframes, .template, .svg]
  fileprivate static let furniture: TagSet = [.nav, .header, .footer, .aside, .form, .section]
}
