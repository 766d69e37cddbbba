import ArticleModel
import UnicodeText

/// A line that begins at the right is drawn as if it began at the left, and then turned about: its bars, markers and
/// table columns with it.
extension LineDrawing {
  mutating func isRightToLeft(_ line: Line) -> Bool {
    switch line.kind {
    case .title, .byline, .meta, .footnoteRule: return directions.articleIsRightToLeft
    case .folded: return false
    default: break
    }
    guard line.block < article.blocks.count else { return false }
    let block = article.blocks[line.block]
    if block.kind.isCode { return false }
    guard let table = article.table(ofRow: block.container) else {
      return directions.direction(of: block.range.offsets).isRightToLeft
    }
    // One that is cut stays as it is: its columns are moved.
    return width(ofTable: block) <= options.wideMeasure
      && directions.direction(of: article.containers[table].range.offsets).isRightToLeft
  }

  /// What began at the left begins at the right.
  mutating func turn(_ line: Line) {
    guard isRightToLeft else { return }
    let isTable = line.kind == .tableRow || line.kind == .tableRule
    let width = max(options.measure, isTable ? width(ofTable: article.blocks[line.block]) : 0)
    for index in segments.indices {
      segments[index].column = max(0, width - segments[index].column - segments[index].columns)
    }
    segments.reverse()
  }

  /// With its frame.
  private func width(ofTable cell: Block) -> Int { framer.frame(of: cell).indent + (layout(of: cell)?.width ?? 0) }

  /// nil where all goes from left to right, or the terminal sees to it.
  func levels(
    _ bytes: UTF8Bytes, line: Range<Int>, context: Range<Int>, _ direction: ReadingDirections.Direction
  ) -> BidiLevels? {
    guard options.rightToLeft == .reordered, direction.isMixed || direction.isRightToLeft else { return nil }
    return BidiLevels(bytes, line: line, context: context, isRightToLeft: direction.isRightToLeft)
  }

  /// The order in which the pen meets pieces of these levels.
  func penOrder(_ levels: [Int]) -> [Int] {
    let order = BidiLevels.visualOrder(levels)
    return isRightToLeft ? order.reversed() : order
  }
}
