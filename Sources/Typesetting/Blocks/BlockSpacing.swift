import ArticleModel

extension BlockFramer {
  /// Blank lines between a block and the one before it.
  func blankLines(before block: Block, after previous: Block) -> Int {
    switch (previous.kind, block.kind) {
    case (.byline, .byline), (.definitionTerm, .definitionTerm),
      (_, .tableCell) where sharesRow(previous, block):
      0
    case (.image, .caption), (.caption, .image): 0
    case (.title, .title): 0
    case (_, .heading(let level)) where level <= 2: 2
    case (.definitionTerm, _) where isDefinition(block): 0
    default: isTight(previous, block) ? 0 : 1
    }
  }

  private func sharesRow(_ a: Block, _ b: Block) -> Bool { a.container != nil && a.container == b.container }

  private func isDefinition(_ block: Block) -> Bool {
    chain(of: block).last.map { article.containers[$0].kind == .definition } ?? false
  }

  /// Whether the innermost container of both sets its blocks without blank lines.
  private func isTight(_ a: Block, _ b: Block) -> Bool {
    let (chainA, chainB) = (chain(of: a), chain(of: b))
    let common = zip(chainA, chainB).prefix { $0 == $1 }.map(\.0)
    guard let innermost = common.last else { return areFootnotes(chainA.first, chainB.first) }
    let container = article.containers[innermost]
    switch container.kind {
    case .list(let isTight): return isTight
    case .listItem:
      guard let parent = container.parent, parent < innermost, case .list(let isTight) = article.containers[parent].kind
      else {
        return false
      }
      return isTight
    case .table, .tableRow: return true
    case .blockQuote, .footnoteDefinition, .definition, .figure: return false
    }
  }

  private func areFootnotes(_ a: Int?, _ b: Int?) -> Bool {
    guard let a, let b else { return false }
    return isFootnote(a) && isFootnote(b)
  }

  func isFootnote(_ container: Int) -> Bool {
    if case .footnoteDefinition = article.containers[container].kind { return true }
    return false
  }
}
