/// One scalar read from bytes that should be UTF-8.
struct UTF8Scalar {
  var value: UInt32
  /// Bytes read.
  var length: Int
  var isValid: Bool

  /// Reads at `index`, which is in bounds. What is no UTF-8 gives one character: a lone byte its Windows-1252
  /// reading, a sequence broken off U+FFFD (Unicode 15, 3.9, "maximal subparts").
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = bytes[index]
    let trailing: Int
    let second: ClosedRange<UInt8>
    switch lead {
    case 0..<0x80: (trailing, second) = (0, 0x80...0xBF)
    case 0xC2...0xDF: (trailing, second) = (1, 0x80...0xBF)
    case 0xE0: (trailing, second) = (2, 0xA0...0xBF)
    case 0xED: (trailing, second) = (2, 0x80...0x9F)
    case 0xE1...0xEF: (trailing, second) = (2, 0x80...0xBF)
    case 0xF0: (trailing, second) = (3, 0x90...0xBF)
    case 0xF1...0xF3: (trailing, second) = (3, 0x80...0xBF)
    case 0xF4: (trailing, second) = (3, 0x80...0x8F)
    default:
      self = UTF8Scalar(windows1252: lead)
      return
    }
    guard trailing > 0 else {
      (value, length, isValid) = (UInt32(lead), 1, true)
      return
    }
    var scalar = UInt32(lead) & (0x3F >> UInt32(trailing))
    var read = 1
    while read <= trailing, index + read < bytes.count {
      let byte = bytes[index + read]
      guard read == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else { break }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      read += 1
    }
    if read == trailing + 1 {
      (value, length, isValid) = (scalar, read, true)
    } else {
      (value, length, isValid) = (read == 1 ? windows1252(lead) : 0xFFFD, read, false)
    }
  }

  init(windows1252 byte: UInt8) { (value, length, isValid) = (ArticleImport.windows1252(byte), 1, false) }

  /// The scalar that ends before `index`, where the bytes before are valid.
  init(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) {
    var start = index - 1
    while start > 0, start > index - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(bytes, at: start)
  }
}

extension [UInt8] {
  /// The scalar's UTF-8; U+FFFD for what is no scalar.
  mutating func append(scalar value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0xD800, 0xE000..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    case 0x10000..<0x110000:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(scalar: 0xFFFD)
    }
  }
}
