import ArticleModel

/// The lines a page has room for.
public struct PageGeometry: Hashable, Sendable {
  /// Lines of a page.
  public var height: Int
  /// Text columns side by side, 1 to 4.
  public var columns: Int

  public init(height: Int, columns: Int = 1) {
    self.height = height
    self.columns = columns
  }
}

/// What one page shows.
public struct Page: Hashable, Sendable {
  /// The lines of each column, indices into `Galley.lines`. Blank lines at a column's head are left out.
  public var columns: [Range<Int>]
  /// From its first line's text to the next page's; the pages' ranges join to the galley's text.
  public var range: TextRange

  public init(columns: [Range<Int>], range: TextRange) {
    self.columns = columns
    self.range = range
  }

  public var lines: Range<Int> { (columns.first?.lowerBound ?? 0)..<(columns.last?.upperBound ?? 0) }
}
