import ArticleModel

/// All lines of an article, or of some of its blocks, at one measure.
public struct Galley: Sendable {
  public let options: TypesettingOptions
  /// The blocks that are set, indices into `Article.blocks`. Galleys of neighbouring blocks join to the galley of both.
  public let blocks: Range<Int>
  public let lines: [Line]
  /// Whether the article was whole; until then its number of words is not known.
  public let isComplete: Bool
  /// By the table's index in `Article.containers`.
  let tables: [Int: TableLayout]
  /// The cells' parts of table lines, a run of one a column for each line.
  let cellLines: [TextRange]
  /// The words of lines that are not in the text.
  let decorations: [String]

  /// The index of the line that shows a place, or of the nearest one before it; 0 in an empty galley.
  public func line(at position: TextPosition) -> Int {
    let after = lines.partitionPoint { $0.range.start <= position }
    var index = max(0, after - 1)
    while index > 0, lines[index].range.isEmpty { index -= 1 }
    if !lines.isEmpty, lines[index].range.isEmpty { return firstLineWithText ?? 0 }
    return index
  }

  private var firstLineWithText: Int? { lines.prefix(64).firstIndex { !$0.range.isEmpty } }
}
