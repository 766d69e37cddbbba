import ArticleModel

/// What stands between blocks.
extension Typesetter {
  mutating func setSpace(before index: Int, hasLength: Bool, _ leadingBlocks: Int) {
    if index == leadingBlocks, index > 0 || !lines.isEmpty {
      let blanks = hasLength || index > 0 ? 2 : 1
      for _ in 0..<blanks { appendBlank(before: index, keep: .heading) }
      return
    }
    guard index > 0 else { return }
    setSpace(before: index)
    setFootnoteRule(before: index)
  }

  mutating func setSpace(before index: Int) {
    let (previous, block) = (article.blocks[index - 1], article.blocks[index])
    let follows = keepAfter(index - 1)
    for _ in 0..<framer.blankLines(before: block, after: previous) { appendBlank(before: index, keep: follows) }
  }

  /// How much a column's end after a block is to be avoided.
  private func keepAfter(_ index: Int) -> Line.Keep {
    switch article.blocks[index].kind {
    case .title, .byline, .heading: .heading
    default: announcesNext(index) ? .colon : .none
    }
  }
}
