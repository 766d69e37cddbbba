/// How an article is set. All widths are in columns.
public struct TypesettingOptions: Hashable, Sendable {
  /// The width of a line.
  public var measure: Int
  public var alignment: Alignment
  public var hyphenates: Bool
  /// Blank lines between two lines of text.
  public var leading: Int
  /// Whether what was taken out of the article is shown where it stood.
  public var showsFolded: Bool
  /// Whether the terminal gives two columns to scalars of ambiguous East Asian width.
  public var ambiguousIsWide: Bool
  public var rightToLeft: RightToLeft
  public var longLines: LongLines
  /// How far past the measure code and tables may reach, where nothing stands beside it.
  public var overhang: Int

  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case ragged, justified
  }

  /// Who puts right-to-left text into the order it is read in.
  public enum RightToLeft: String, Hashable, Sendable, CaseIterable {
    /// It is drawn in that order.
    case reordered
    /// The terminal does so; it is drawn in the order of its letters.
    case terminal
  }

  /// What becomes of lines of code, and of tables, that are wider than measure and overhang.
  public enum LongLines: String, Hashable, Sendable, CaseIterable {
    /// Code goes on in the next line, under a mark; each row of a table is a record.
    case wrapped
    /// They are cut, and drawn from the column that is asked for.
    case panned
  }

  public init(
    measure: Int = 66, alignment: Alignment = .ragged, hyphenates: Bool = true, leading: Int = 0,
    showsFolded: Bool = false, ambiguousIsWide: Bool = false, rightToLeft: RightToLeft = .reordered,
    longLines: LongLines = .wrapped, overhang: Int = 0
  ) {
    self.measure = measure
    self.alignment = alignment
    self.hyphenates = hyphenates
    self.leading = leading
    self.showsFolded = showsFolded
    self.ambiguousIsWide = ambiguousIsWide
    self.rightToLeft = rightToLeft
    self.longLines = longLines
    self.overhang = overhang
  }

  /// The width that code and tables have.
  var wideMeasure: Int { measure + overhang }
}
