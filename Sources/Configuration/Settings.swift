import Screen

/// What the user has set; nil where the file says nothing.
public struct Settings: Hashable, Sendable {
  /// Columns of a line of text.
  public var measure: Int?
  public var theme: String?
  public var sidebar: Bool?
  public var mouse: Bool?
  /// Columns of a character whose width Unicode leaves open (UAX #11): 1 or 2.
  public var ambiguousWidth: Int?
  public var alignment: Alignment?
  public var hyphenation: Bool?
  /// Blank rows between lines.
  public var leading: Int?
  /// Text columns side by side.
  public var columns: Int?
  public var keys: [Binding] = []

  public init() {}

  public enum Alignment: String, Hashable, Sendable { case left, justified }

  public struct Binding: Hashable, Sendable {
    public var command: String
    /// None takes the command's keys away.
    public var keys: [KeyPress]
    public var line: Int?
  }
}
