import ArticleModel

/// One line of a galley, in 20 bytes: a long document has millions. What it shows is drawn on demand by
/// `Galley.segments(ofLine:in:)`.
public struct Line: Hashable, Sendable {
  private var start: UInt32
  private var end: UInt32
  private var itemIndex: UInt32
  private var partIndex: UInt32
  var kind: Kind
  /// How much a column's end after this line is to be avoided.
  var keep: Keep
  private var cellCount: UInt16

  /// What part of an article a line shows.
  enum Kind: UInt8 {
    case text, hyphenated, tableRow, tableRule, frameTop, frameBottom, wordlessFrame, thematicBreak
    case blank, title, byline, meta, folded, footnoteRule
  }

  enum Keep: UInt8, Comparable {
    /// A column may end here.
    case none
    /// What follows was announced by a colon.
    case colon
    /// A table, figure or divided word goes on.
    case whole
    /// It would leave a widow or an orphan.
    case lines
    /// A heading would lose its text.
    case heading

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ kind: Kind, _ range: TextRange, item: Int, part: Int = 0, cells: Int = 0, keep: Keep = .none) {
    start = UInt32(clamping: range.start)
    end = UInt32(clamping: range.end)
    itemIndex = UInt32(clamping: item)
    partIndex = UInt32(clamping: part)
    cellCount = UInt16(clamping: cells)
    self.kind = kind
    self.keep = keep
  }

  /// The text it sets, with the spaces or line feed that end it; the lines of a block join to the block. Empty, at
  /// the place where it stands, for blank and decorating lines.
  public var range: TextRange { TextRange(Int(start), Int(end)) }

  /// The block it belongs to, an index into `Article.blocks`; for a line between blocks, the one that follows.
  /// At the text's end that is the number of blocks.
  public var block: Int { Int(itemIndex) }

  /// Where a table's line has its cells, a decoration its words; the columns of the longest line of code that is not
  /// wrapped; 1 for a paragraph's last line.
  var part: Int { Int(partIndex) }

  /// Of a table's line: how many cells have a part in it.
  var cells: Int { Int(cellCount) }

  /// Of a line of text.
  var isLastOfParagraph: Bool { part == 1 }

  public var isBlank: Bool { kind == .blank }
}

/// A cell's part of a table's line.
struct CellLine: Sendable {
  var column: Int
  var range: TextRange
}
