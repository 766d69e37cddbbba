import ArticleModel

extension Draft {
  /// Takes a page's modules out of the text: links to related articles into their list, what others read and what is
  /// paid for folded.
  mutating func take(_ modules: [RelatedModule], of document: HtmlDocument) {
    guard !modules.isEmpty else { return }
    var ranges: [(SourceRange, Standing)] = []
    for module in modules {
      if module.kind == .related { add(module.items, of: document) }
      let extents = module.elements.map { document.place(of: $0) }
      // Label and links may be one paragraph.
      if let first = extents.first, let last = extents.last, extents.count > 1, first.start < last.end {
        ranges.append((SourceRange(first.start, last.end), standing(of: nil, in: module)))
      }
      for (element, extent) in zip(module.elements, extents) {
        ranges.append((extent, standing(of: element, in: module)))
      }
      if let label = module.label, !module.elements.contains(label) {
        ranges.append((document.place(of: label), standing(of: label, in: module)))
      }
    }
    for index in blocks.indices {
      // The last one that holds the block is the innermost.
      guard let (_, standing) = ranges.last(where: { $0.0.contains(blocks[index].source) }) else { continue }
      blocks[index].standing = standing
    }
  }

  private typealias Standing = DraftBlock.Standing

  private func standing(of element: HtmlNode.ID?, in module: RelatedModule) -> Standing {
    switch module.kind {
    case .related where element != nil && element == module.label: .folded(.relatedLabel, evidence: module.evidence)
    case .related: .related
    case .mostRead: .folded(.mostRead, evidence: module.evidence)
    case .sponsored: .folded(.advertisement, evidence: module.evidence)
    case .topics: .folded(.navigation, evidence: module.evidence)
    }
  }

  private mutating func add(_ items: [RelatedModule.Item], of document: HtmlDocument) {
    for item in items where !related.contains(where: { $0.target == item.target }) {
      related.append(RelatedLink(title: item.title, target: item.target, source: document.place(of: item.link)))
    }
  }
}

extension HtmlDocument {
  /// An element's extent, as a place in the file.
  fileprivate func place(of id: HtmlNode.ID) -> SourceRange { source.source(of: extent(of: id)) }

  /// From an element's start tag to its end tag, or to the end of all below it; offsets into the clean source.
  func extent(of id: HtmlNode.ID) -> Range<Int> {
    var extent = self[id].range
    // What the parser put in stands nowhere itself.
    for node in descendants(of: id) where !self[node].range.isEmpty {
      let range = self[node].range
      extent =
        extent.isEmpty
        ? range : min(extent.lowerBound, range.lowerBound)..<max(extent.upperBound, range.upperBound)
    }
    return extent.lowerBound..<max(extent.upperBound, self[id].endTag.upperBound)
  }
}
