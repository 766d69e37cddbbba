import ArticleModel

extension Draft {
  /// Goes on with another draft, whose file comes after this one's. Its metadata is not taken.
  mutating func append(_ other: Draft) {
    let shift = DraftShift(from: self)
    containers += other.containers.map { container in
      var container = container
      container.parent = container.parent.map { $0 + shift.containers }
      if case .footnoteDefinition(let index) = container.kind {
        container.kind = .footnoteDefinition(index + shift.footnotes)
      }
      return container
    }
    blocks += other.blocks.map { shift.moved($0) }
    anchors += other.anchors.map {
      DraftAnchor(name: $0.name, block: $0.block + shift.blocks, offset: $0.offset)
    }
    related += other.related.map {
      RelatedLink(title: $0.title, target: $0.target, source: $0.source.shifted(by: shift.source))
    }
    footnoteLabels += other.footnoteLabels
    images += other.images
    noteLinks.formUnion(other.noteLinks.map { $0 + shift.links })
    links += other.links
    sourceCount += other.sourceCount
  }
}

/// How far a draft's indices and offsets move when it is set behind another.
private struct DraftShift {
  let blocks, containers, footnotes, images, links, source: Int

  init(from draft: Draft) {
    (blocks, containers, source) = (draft.blocks.count, draft.containers.count, draft.sourceCount)
    (footnotes, images, links) = (draft.footnoteLabels.count, draft.images.count, draft.links.count)
  }

  func moved(_ block: DraftBlock) -> DraftBlock {
    var block = block
    block.container = block.container.map { $0 + containers }
    if case .image(let index) = block.kind { block.kind = .image(index + images) }
    block.text = block.text.shifted(inSourceBy: source)
    block.source = block.source.shifted(by: source)
    block.inlines = block.inlines.map { Inline(moved($0.kind), $0.range) }
    return block
  }

  private func moved(_ kind: Inline.Kind) -> Inline.Kind {
    switch kind {
    case .link(let index): .link(index + links)
    case .image(let index): .image(index + images)
    case .footnoteReference(let index): .footnoteReference(index + footnotes)
    default: kind
    }
  }
}
