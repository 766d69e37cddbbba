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
  public var columns: [Column]
  /// From its first line's text to the next page's; the pages' ranges join to the galley's text. Footnotes are
  /// shown where they are called, wherever their words stand in the text.
  public var range: TextRange

  public init(columns: [Column], range: TextRange) {
    self.columns = columns
    self.range = range
  }

  /// Of the running text.
  public var lines: Range<Int> { (columns.first?.lines.lowerBound ?? 0)..<(columns.last?.lines.upperBound ?? 0) }

  /// Of footnotes.
  public var notes: Range<Int> { (columns.first?.notes.lowerBound ?? 0)..<(columns.last?.notes.upperBound ?? 0) }
}

/// A column of a page: running text from the top, footnotes at the foot, under a rule. Both are indices into
/// `Galley.lines`.
public struct Column: Hashable, Sendable {
  /// Without blank lines at head and foot.
  public var lines: Range<Int>
  /// Empty where nothing is called.
  public var notes: Range<Int>

  public init(lines: Range<Int>, notes: Range<Int>) {
    self.lines = lines
    self.notes = notes
  }

  /// The line shown in a row of a column of so many rows.
  public func line(atRow row: Int, height: Int) -> Int? {
    if row < lines.count { return row < 0 ? nil : lines.lowerBound + row }
    let note = row - (height - notes.count)
    return note >= 0 && note < notes.count ? notes.lowerBound + note : nil
  }

  /// The row of the rule over the notes; nil where there are none, or nothing else.
  public func ruleRow(height: Int) -> Int? { notes.isEmpty || lines.isEmpty ? nil : height - notes.count - 1 }

  /// Rows that are filled, the rule's too.
  var height: Int { lines.count + notes.count + (notes.isEmpty || lines.isEmpty ? 0 : 1) }
}
