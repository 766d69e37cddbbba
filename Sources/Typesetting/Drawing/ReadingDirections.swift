import UnicodeText

/// From which side the paragraphs of an article are read.
///
/// UAX #9 asks a paragraph's first letter. An article that begins from right to left has paragraphs that begin with a
/// Latin name, and numbers alone: they go from right to left too (its rule HL1 lets us say so).
struct ReadingDirections {
  private let bytes: UTF8Bytes
  let articleIsRightToLeft: Bool
  /// The lines of a paragraph ask one after another.
  private var judged: (paragraph: Range<Int>, direction: Direction)

  struct Direction {
    var isRightToLeft: Bool
    /// Whether any of it may go from right to left.
    var isMixed: Bool
  }

  /// How much of an article or of a paragraph is looked at.
  private static let headBytes = 1 << 12

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
    articleIsRightToLeft = firstLetterReadsRightToLeft(bytes, Self.head(of: 0..<bytes.count)) ?? false
    judged = (0..<0, Direction(isRightToLeft: false, isMixed: false))
  }

  mutating func direction(of paragraph: Range<Int>) -> Direction {
    if paragraph != judged.paragraph { judged = (paragraph, direction(of: Self.head(of: paragraph), in: bytes)) }
    return judged.direction
  }

  /// Of words that need not be the article's own.
  func direction(of range: Range<Int>, in bytes: UTF8Bytes) -> Direction {
    let isMixed = mayReadRightToLeft(bytes, range)
    guard isMixed || articleIsRightToLeft else { return Direction(isRightToLeft: false, isMixed: false) }
    let first = firstLetterReadsRightToLeft(bytes, range)
    let isRightToLeft = articleIsRightToLeft ? isMixed || first == nil : first == true
    return Direction(isRightToLeft: isRightToLeft, isMixed: isMixed)
  }

  private static func head(of range: Range<Int>) -> Range<Int> {
    range.lowerBound..<min(range.upperBound, range.lowerBound + headBytes)
  }
}
