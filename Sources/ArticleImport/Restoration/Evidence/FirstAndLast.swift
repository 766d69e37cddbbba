/// How a text begins and ends.
extension Surface {
  /// Bytes before the first letter that are arrows, bullets and spaces.
  static func marks(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < min(text.count, 12), !WordScanner.isWordScalar(text, index),
      text[index] == 0x20 || text[index] >= 0xC2 || text[index] == UInt8(ascii: ">")
    {
      if text[index] == 0xE2, index + 1 < text.count, text[index + 1] == 0x80 { break }
      index += WordScanner.width(text[index])
    }
    return min(index, text.count)
  }

  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    var (start, end) = (0, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while start < end, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? (start, end) : nil
  }

  /// The first letter or digit, opening quotes and brackets aside.
  static func initial(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Initial {
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

  static func ending(_ text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Ending {
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
}
