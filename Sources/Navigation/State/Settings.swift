import Typesetting

/// What a reader can choose, in the settings file or by key.
public struct Settings: Hashable, Sendable {
  /// Columns of a line of text.
  public var measure = 66
  public var alignment = TypesettingOptions.Alignment.ragged
  public var hyphenates = true
  /// Blank lines between lines.
  public var leading = 0
  /// Text columns side by side, where they fit.
  public var columns = 1
  /// Two pages side by side, where they fit.
  public var isSpread = false
  /// Columns kept empty at either side of the page, where the width allows.
  public var margins = 2
  /// A sidebar on terminals wide enough for one.
  public var hasSidebar = true
  public var mouse = false
  public var showsFolded = false
  public var ambiguousIsWide = false
  public var rightToLeft = TypesettingOptions.RightToLeft.reordered
  /// What becomes of code and tables too wide for the page.
  public var longLines = TypesettingOptions.LongLines.wrapped
  public var theme = "paper-light"
  public var keymap = Keymap.standard

  public static let measures = 20...200
  public static let columnCounts = 1...4
  public static let leadings = 0...2
  public static let marginWidths = 0...40

  public init() {}
}
