import ArticleModel

/// What can be seen of a block without understanding it.
struct Surface: Sendable {
  /// Only of blocks up to `Surface.shortBytes`; a longer one is prose whatever its words are.
  var words: [Word] = []
  /// Offsets into the block's text; one for a block without line breaks.
  var lines: [Range<Int>] = []
  var first = Initial.none
  var ending = Ending.none
  /// Bytes inside links, and all of them but leading bullets and arrows.
  var linkedBytes = 0
  var bytes = 0
  /// Equal for blocks that differ only in case, digits and punctuation.
  var signature: UInt64 = 0
  /// Lines that were not broken for want of room.
  var hasHardBreak = false
  /// Its last stop is an abbreviation's: "N.Y.C."
  var endsInInitials = false
  /// Stops inside the block that a capital follows.
  var innerStops = 0

  static let shortBytes = 420

  enum Initial: Sendable { case none, lower, upper, digit, mark }
  enum Ending: Sendable { case none, stop, colon, comma, hyphen }

  var isShort = true
  var isLinkOnly: Bool { bytes > 0 && linkedBytes * 20 >= bytes * 19 }

  /// Whole sentences, and enough of them to be an author's words.
  var isProse: Bool {
    if isLinkOnly { return false }
    if !isShort { return true }
    if endsInInitials, innerStops == 0, words.count <= 18 { return false }
    return (ending == .stop && (words.count >= 12 || (innerStops > 0 && words.count >= 8))) || words.count >= 32
  }

  /// Runs on without a stop though it is as long as prose: cut, or a heading.
  var isUnfinished: Bool {
    (!isShort || words.count >= 4) && !hasHardBreak && (ending == .none || ending == .comma || ending == .hyphen)
  }
}

/// A word of a short block.
struct Word: Sendable {
  var range: Range<Int>
  /// Of its letters in lower case, without apostrophes.
  var key: UInt64
  var shape: Shape
  /// Subjects that a term with this word in it speaks of.
  var mentions: Subjects
  /// Of up to nine digits, with an ordinal ending or not.
  var number: Int?

  enum Shape: Sendable { case lower, capitalized, upper, number, mixed }
}

extension Surface {
  init(of block: DraftBlock) {
    let text = block.text.bytes
    bytes = text.count
    for inline in block.inlines {
      if case .link = inline.kind { linkedBytes += inline.range.count }
    }
    bytes -= Self.marks(text)
    guard let (start, end) = Self.trimmed(text) else {
      bytes = 0
      return
    }
    isShort = text.count <= Self.shortBytes
    first = Self.initial(text, from: start)
    ending = Self.ending(text, upTo: end)
    endsInInitials = end >= 4 && text[end - 1] == UInt8(ascii: ".") && text[end - 3] == UInt8(ascii: ".")
    hasHardBreak = text.contains(UInt8(ascii: "\n"))
    if isShort {
      words = WordScanner.words(of: text)
      lines = Self.lines(of: block.text)
      innerStops = Self.innerStops(text, upTo: end)
      signature = WordScanner.signature(words, in: text)
    } else {
      lines = [0..<text.count]
      if let breakAt = text.firstIndex(of: UInt8(ascii: "\n")) { lines = [0..<breakAt, breakAt + 1..<text.count] }
    }
  }

  /// Bytes before the first letter that are arrows, bullets and spaces.
  private static func marks(_ text: [UInt8]) -> Int {
    var index = 0
    while index < min(text.count, 12), !WordScanner.isWordScalar(text, index),
      text[index] == 0x20 || text[index] >= 0xE2
    {
      if text[index] == 0xE2, index + 1 < text.count, text[index + 1] == 0x80 { break }
      index += WordScanner.width(text[index])
    }
    return min(index, text.count)
  }

  private static func trimmed(_ text: [UInt8]) -> (Int, Int)? {
    var (start, end) = (0, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while start < end, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? (start, end) : nil
  }

  /// The first letter or digit, opening quotes and brackets aside.
  private static func initial(_ text: [UInt8], from start: Int) -> Initial {
    var index = start
    let limit = min(text.count, start + 12)
    while index < limit {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
      case 0x80...:
        let width = WordScanner.width(byte)
        if WordScanner.isWordScalar(text, index) {
          let scalar = String(decoding: text[index..<min(text.count, index + width)], as: UTF8.self).unicodeScalars
            .first
          return scalar?.properties.isLowercase == true ? .lower : .upper
        }
        index += width
      default: index += 1
      }
    }
    return .mark
  }

  private static func ending(_ text: [UInt8], upTo end: Int) -> Ending {
    var end = end
    while end > 0 {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
      case UInt8(ascii: "-"): return .hyphen
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"): end -= 1
      case 0x80...0xBF where end >= 3:
        switch (text[end - 3], text[end - 2], text[end - 1]) {
        case (0xE2, 0x80, 0x98...0x9F): end -= 3
        case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return .stop
        case (0xE0, 0xA5, 0xA4): return .stop
        default: return .none
        }
      default: return .none
      }
    }
    return .none
  }

  private static func innerStops(_ text: [UInt8], upTo end: Int) -> Int {
    var count = 0
    var index = 1
    while index + 2 < end {
      let byte = text[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
        WordScanner.isLowerOrDigit(text[index - 1]) || text[index - 1] >= 0x80
      {
        var next = index + 1
        while next < end, text[next] != 0x20, next < index + 5 { next += 1 }
        if next + 1 < end, text[next] == 0x20, !WordScanner.isLowerOrDigit(text[next + 1]) { count += 1 }
      }
      index += 1
    }
    return count
  }

  /// Lines as the file has them: at hard breaks, and at soft ones, whose space stands nowhere in the file.
  private static func lines(of text: MappedText) -> [Range<Int>] {
    let bytes = text.bytes
    var result: [Range<Int>] = []
    var start = 0
    var run = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x20 {
      while run < text.runs.count, text.runs[run].text.end <= index { run += 1 }
      let isMade = run >= text.runs.count || text.runs[run].text.start > index
      guard bytes[index] == UInt8(ascii: "\n") || isMade else { continue }
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }
}
