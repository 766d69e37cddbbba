import ArticleModel

extension Restoration {
  /// After the article's end, furniture gathers: what stands among it and is no sentence of the author's goes along.
  mutating func foldTail() {
    guard let anchor = firstAnchor() else { return }
    foldBefore(anchor)
    for index in anchor..<draft.blocks.count where isOpen(index) {
      guard !namesAuthor(index) else { continue }
      let surface = surfaces[index]
      if boxed(index, after: anchor) {
        fold(index, .subscription, "between lines of a subscription box")
      } else if surface.isProse ? speaksOfSite(index) : !isSentence(surface) || addressesReader(index) {
        fold(index, .navigation, "among furniture after the article's end")
      }
    }
  }

  /// A line or two without a stop between the last prose and the first furniture.
  private mutating func foldBefore(_ anchor: Int) {
    var index = anchor - 1
    while index > head.upperBound, index >= anchor - 3, draft.blocks[index].standing == .related { index -= 1 }
    let first = index
    while index > max(head.upperBound, lastProse), index > first - 2, isOpen(index),
      draft.blocks[index].container == nil
    {
      let surface = surfaces[index]
      guard case .paragraph = draft.blocks[index].kind, (1...8).contains(surface.wordCount), surface.ending != .stop,
        surface.ending != .colon, surface.lineCount == 1, !namesAuthor(index)
      else { return }
      fold(index, .navigation, "between the article's last sentence and furniture")
      index -= 1
    }
  }

  /// The first furniture after the last prose, or after a list of related articles that ends the article.
  private func firstAnchor() -> Int? {
    let indices = draft.blocks.indices
    if let last = draft.blocks.lastIndex(where: { $0.standing == .related }) {
      let proseAfter = indices.suffix(from: last).count { isText($0) && surfaces[$0].isProse }
      if proseAfter <= 6, isAtEnd(last) { return last + 1 }
    }
    let lastOpenProse = indices.last { isText($0) && surfaces[$0].isProse && !isBiography($0) } ?? -1
    return indices.suffix(from: lastOpenProse + 1).first { index in
      switch draft.blocks[index].standing {
      case .related: true
      case .folded(let reason, _):
        index >= head.upperBound
          && ![.credit, .advertisement, .readMore, .printHeader, .pageNumber, .frontMatter].contains(reason)
      default: false
      }
    }
  }

  /// Nothing but furniture right after.
  private func isAtEnd(_ index: Int) -> Bool {
    let next = draft.blocks.indices.suffix(from: index + 1).first { draft.blocks[$0].standing != .related }
    guard let next else { return true }
    return !isText(next) || !surfaces[next].isProse
  }

  private func isBiography(_ index: Int) -> Bool { namesAuthor(index) && surfaces[index].isShort }

  /// Does a subscription box go on on both sides?
  private func boxed(_ index: Int, after anchor: Int) -> Bool {
    let isBox = { (other: Int) in
      if case .folded(.subscription, _) = draft.blocks[other].standing { return true }
      return false
    }
    return (max(anchor, index - 6)..<index).contains(where: isBox)
      && (index + 1..<min(draft.blocks.count, index + 8)).contains(where: isBox)
  }

  /// With a stop, or with more before its colon than a label has.
  private func isSentence(_ surface: Surface) -> Bool {
    surface.ending == .stop || surface.ending == .colon && surface.wordCount >= 8
  }

  /// A sentence or two of the publication's, not the author's.
  private func speaksOfSite(_ index: Int) -> Bool {
    let surface = surfaces[index]
    let subjects: Subjects = [.subscription, .notice, .share, .comments]
    return surface.isShort && surface.wordCount <= 32 && !surface.mentions.isDisjoint(with: subjects)
      && (addressesReader(index) || wordsInPlace(index).count { $0.tells(of: subjects) } >= 2)
  }

  private func addressesReader(_ index: Int) -> Bool {
    surfaces[index].wordCount <= 24 && wordsInPlace(index).contains { $0.tells(of: .reader) }
  }
}
