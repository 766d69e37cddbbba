import ArticleModel

/// All lines of an article, or of some of its blocks, at one measure.
public struct Galley: Sendable {
  public let options: TypesettingOptions
  /// The blocks that are set, indices into `Article.blocks`. Galleys of neighbouring blocks join to the galley of both.
  public let blocks: Range<Int>
  /// Those of the running text, then those of the footnotes it calls.
  public let lines: [Line]
  /// The footnotes called from these blocks, in the order of their calls; their lines follow one another.
  public let notes: [SetNote]
  /// Whether the article was whole; until then its number of words is not known.
  public let isComplete: Bool
  /// By the table's index in `Article.containers`.
  let tables: [Int: TableLayout]
  /// The cells' parts of table lines, a run for each line.
  let cellLines: [CellLine]
  /// The words of lines that are not in the text.
  let decorations: [Decoration]

  /// A footnote's lines, which stand at the foot of the page that calls it.
  public struct SetNote: Hashable, Sendable {
    /// An index into `Article.footnotes`.
    public let footnote: Int
    /// Where its words stand in the text.
    public let text: TextRange
    /// The first line that calls it.
    public let call: Int
    public let lines: Range<Int>
  }

  /// The lines of the running text.
  public var body: Range<Int> { 0..<(notes.first?.lines.lowerBound ?? lines.count) }

  /// The index of the line that shows a place, or of the nearest one before it; 0 in an empty galley.
  public func line(at position: TextPosition) -> Int {
    if let note = note(at: position) { return line(at: position, in: note.lines) }
    return line(at: position, in: body)
  }

  /// The line of the running text that shows a place, or calls the footnote it is in.
  public func bodyLine(at position: TextPosition) -> Int {
    note(at: position)?.call ?? line(at: position, in: body)
  }

  /// The line of the running text that shows the first of a folded part's words; nil where it is not set.
  ///
  /// - Parameter position: where the part is shown.
  public func line(of folded: FoldedRange, at position: TextPosition) -> Int? {
    let first = lines[body].partitionPoint { $0.range.start < position }
    return lines[first..<body.upperBound].prefix { $0.range.start == position }.firstIndex { line in
      guard line.kind == .folded, let shown = decorations[line.part].folded else { return false }
      return shown.part == folded.part && folded.words.start < shown.words.end
    }
  }

  /// The footnote, set here, that holds a place.
  public func note(at position: TextPosition) -> SetNote? {
    notes.first { $0.text.start <= position && position <= $0.text.end }
  }

  private func line(at position: TextPosition, in range: Range<Int>) -> Int {
    let after = lines[range].partitionPoint { $0.range.start <= position }
    var index = max(range.lowerBound, after - 1)
    while index > range.lowerBound, lines[index].range.isEmpty { index -= 1 }
    if !range.isEmpty, lines[index].range.isEmpty { return firstLineWithText(in: range) ?? range.lowerBound }
    return index
  }

  private func firstLineWithText(in range: Range<Int>) -> Int? {
    lines[range].prefix(64).firstIndex { !$0.range.isEmpty }
  }
}
