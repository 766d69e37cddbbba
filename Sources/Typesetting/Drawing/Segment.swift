import ArticleModel

/// A run of a line that looks the same all through.
public struct Segment: Hashable, Sendable {
  /// Where it begins, in columns from the text's left edge.
  public var column: Int
  /// How wide it is.
  public var columns: Int
  public var text: String
  /// Whether `text`, which is in the order it is read in, is drawn from right to left.
  public var isRightToLeft: Bool
  /// What of the article it shows; nil for decoration. `text` is just that text, but for the wider spaces of justified
  /// lines.
  public var range: TextRange?
  /// What of a folded part it shows.
  public var folded: FoldedRange?
  public var role: Role
  public var style: InlineStyle
  /// An index into `Article.links`.
  public var link: Int?

  public init(
    column: Int, columns: Int, text: String, isRightToLeft: Bool = false, range: TextRange? = nil,
    folded: FoldedRange? = nil, role: Role, style: InlineStyle = [], link: Int? = nil
  ) {
    self.column = column
    self.columns = columns
    self.text = text
    self.isRightToLeft = isRightToLeft
    self.range = range
    self.folded = folded
    self.role = role
    self.style = style
    self.link = link
  }
}

/// What a segment is in the article; a theme has a look for each.
public enum Role: Hashable, Sendable {
  case body, title, byline, meta
  case heading(Int)
  case quoteBar, quotation, listMarker, code, caption, tableRule, tableHeader
  case footnote, footnoteMark, folded, rule, transcriptSpeaker, image
}

public struct InlineStyle: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let emphasis = InlineStyle(rawValue: 1)
  public static let strong = InlineStyle(rawValue: 2)
  public static let code = InlineStyle(rawValue: 4)
  public static let strikethrough = InlineStyle(rawValue: 8)
  public static let link = InlineStyle(rawValue: 16)
}
