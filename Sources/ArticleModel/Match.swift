/// Something found: words of the text, or of what is folded.
public enum Match: Hashable, Sendable {
  case text(TextRange)
  /// Shown before what stands at the position.
  case folded(FoldedRange, at: TextPosition)

  public var place: TextPosition {
    switch self {
    case .text(let range): range.start
    case .folded(_, let position): position
    }
  }

  /// Where in the text it is; nil for what is folded.
  public var range: TextRange? {
    if case .text(let range) = self { range } else { nil }
  }

  public var folded: FoldedRange? {
    if case .folded(let range, _) = self { range } else { nil }
  }

  /// Whether it is shown before another.
  public static func isBefore(_ one: Match, _ other: Match) -> Bool {
    one.place != other.place ? one.place < other.place : one.range == nil && other.range != nil
  }
}
