/// How much text there is, white space squeezed: in UTF-16 units, as Readability counts.
struct TextMeasure: Sendable {
  // Of 32 bits, since there is one for each node.
  private var units: Int32 = 0
  private var hasLeadingSpace = false
  private var hasTrailingSpace = false
  private var asciiCommas: Int32 = 0
  private var anyCommas: Int32 = 0
  private var stops: Int32 = 0
  var commas: Int { Int(asciiCommas) }
  /// With those of other scripts.
  var allCommas: Int { Int(anyCommas) }
  /// Ends with a stop, or has one before a space.
  var hasSentenceEnd: Bool { stops > 0 || endsWithStop }
  private var endsWithStop = false
  var sentences: Int { Int(stops) + (endsWithStop && !hasTrailingSpace ? 1 : 0) }

  /// Without white space at its ends.
  var count: Int { isBlank ? 0 : Int(units) - (hasLeadingSpace ? 1 : 0) - (hasTrailingSpace ? 1 : 0) }
  /// No character but white space.
  private(set) var isBlank = true
  var endsWithWord: Bool { !isBlank && !hasTrailingSpace }

  init() {}

  mutating func append(_ other: TextMeasure) {
    guard other.units > 0 else { return }
    if units == 0 { hasLeadingSpace = other.hasLeadingSpace }
    if hasTrailingSpace, other.hasLeadingSpace { units -= 1 }
    if endsWithStop, other.hasLeadingSpace { stops += 1 }
    units += other.units
    asciiCommas += other.asciiCommas
    anyCommas += other.anyCommas
    stops += other.stops
    hasTrailingSpace = other.hasTrailingSpace
    if !other.isBlank {
      isBlank = false
      endsWithStop = other.endsWithStop
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        if bytes[index] <= 0x20 {
          appendSpace()
          index += 1
        } else {
          let start = index
          while index < bytes.count, 0x21 <= bytes[index], bytes[index] < 0x80 { index += 1 }
          appendWord(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
        continue
      }
      let scalar = UTF8Scalar(bytes, at: index)
      index += scalar.length
      switch scalar.value {
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF: appendSpace()
      case 0x060C, 0xFE50, 0xFE10, 0xFE11, 0x2E41, 0x2E34, 0x2E32, 0xFF0C:
        anyCommas += 1
        appendCharacters(1, last: 0)
      default: appendCharacters(scalar.value > 0xFFFF ? 2 : 1, last: 0)
      }
    }
  }

  private mutating func appendSpace() {
    if endsWithStop, !hasTrailingSpace { stops += 1 }
    if units == 0 { hasLeadingSpace = true }
    if !hasTrailingSpace { units += 1 }
    hasTrailingSpace = true
  }

  /// Characters of ASCII.
  private mutating func appendWord(_ word: UnsafeBufferPointer<UInt8>) {
    appendCharacters(word.count, last: word[word.count - 1])
    var commas: Int32 = 0
    for byte in word where byte == 0x2C { commas &+= 1 }
    asciiCommas += commas
    anyCommas += commas
  }

  private mutating func appendCharacters(_ count: Int, last: UInt8) {
    units += Int32(truncatingIfNeeded: count)
    hasTrailingSpace = false
    isBlank = false
    endsWithStop = last == 0x2E
  }
}

extension HtmlDocument {
  /// Of the words in a range of the source.
  func measure(_ range: Range<Int>) -> TextMeasure {
    var measure = TextMeasure()
    forEachPiece(of: range) { [bytes = source.bytes] piece, decoded in
      if let decoded {
        decoded.withUnsafeBufferPointer { measure.append($0) }
      } else {
        bytes.withUnsafeBufferPointer { measure.append(UnsafeBufferPointer(rebasing: $0[piece])) }
      }
    }
    return measure
  }
}
