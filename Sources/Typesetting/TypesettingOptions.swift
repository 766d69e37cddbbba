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
  /// Whether right-to-left text is put into visual order here, for terminals that do not do it.
  public var reordersRightToLeft: Bool

  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case ragged, justified
  }

  public init(
    measure: Int = 66, alignment: Alignment = .ragged, hyphenates: Bool = true, leading: Int = 0,
    showsFolded: Bool = false, ambiguousIsWide: Bool = false, reordersRightToLeft: Bool = true
  ) {
    self.measure = measure
    self.alignment = alignment
    self.hyphenates = hyphenates
    self.leading = leading
    self.showsFolded = showsFolded
    self.ambiguousIsWide = ambiguousIsWide
    self.reordersRightToLeft = reordersRightToLeft
  }
}
