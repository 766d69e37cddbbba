import UnicodeText

extension WordScanner {
  /// A word as its letters show it, before any list is asked.
  struct Reading {
    let start: Int
    private(set) var end: Int
    private(set) var key = WordScanner.offsetBasis
    private(set) var shape = Word.Shape.lower
    private(set) var number: Int32?
    private(set) var hasDigits = false

    /// Most words are letters of ASCII and nothing else: they are read eight at a time.
    @inline(__always)
    init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
      self.start = start
      end = start
      var (upper, length) = (0, 8)
      while length == 8 {
        let letters = Letters(of: text, at: end)
        length = letters.count
        if length > 0 { WordScanner.mix(&key, letters.lowered) }
        upper += letters.upperCount
        end += length
      }
      if end < text.count, text[end] >= 0x80 || text[end] == UInt8(ascii: "'") || text[end].isASCIIDigit {
        readMixed(text)
      } else if upper > 0 {
        let isUpper = text[start] & 0x20 == 0
        shape = isUpper ? upper > 1 && upper == end - start ? .upper : .capitalized : .mixed
      }
    }

    /// Letters, digits and the apostrophes between them, which the key does without.
    private mutating func readMixed(_ text: UnsafeBufferPointer<UInt8>) {
      var (upper, lower, digits, other, value) = (0, 0, 0, 0, Int32(0))
      var mixer = KeyMixer()
      end = start
      while end < text.count {
        let byte = text[end]
        if byte.isASCIILetter {
          mixer.add(byte | 0x20)
          if byte & 0x20 == 0 { upper += 1 } else { lower += 1 }
          end += 1
        } else if byte.isASCIIDigit {
          mixer.add(byte)
          digits += 1
          if digits <= 9, upper + lower + other == 0 { value = value * 10 + Int32(byte - 0x30) }
          end += 1
        } else if byte >= 0x80, isWordScalar(text, end) {
          let next = min(text.count, end + width(byte))
          mixer.add(text[end..<next])
          other += next - end
          end = next
        } else if let after = afterApostrophe(text, end), after < text.count, isWordScalar(text, after) {
          end = after
        } else {
          break
        }
      }
      key = mixer.key
      hasDigits = digits > 0
      let count = end - start
      let isOrdinal = digits > 0 && digits <= 2 && lower == 2 && count == digits + 2
      let isNumber = (digits > 0 && digits <= 9 && digits == count) || isOrdinal
      let startsUpper = text[start].isASCIIUppercase || startsWithUpperLatin(text, start)
      if isNumber {
        (shape, number) = (.number, value)
      } else if startsUpper {
        shape = upper > 1 && lower == 0 ? .upper : .capitalized
      } else if upper > 0 || digits > 0 {
        shape = .mixed
      }
    }
  }

  /// Where an apostrophe's bytes end, or nil.
  @inline(__always)
  private static func afterApostrophe(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    if text[index] == UInt8(ascii: "'") { return index + 1 }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 else {
      return nil
    }
    return index + 3
  }

  private static func startsWithUpperLatin(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard text[index] == 0xC3, index + 1 < text.count else { return false }
    return (0x80...0x9E).contains(text[index + 1])
  }
}

/// Up to eight letters of ASCII in a row, found without a branch for each (Anderson, "Bit Twiddling Hacks").
private struct Letters {
  let count: Int
  /// The letters in lower case, the first in the lowest byte.
  let lowered: UInt64
  let upperCount: Int

  @inline(__always)
  init(of text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let ones = 0x0101_0101_0101_0101 as UInt64
    var bytes: UInt64 = 0
    if index + 8 <= text.count {
      bytes = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    } else {
      for (place, byte) in text[index...].enumerated() { bytes |= UInt64(byte) << UInt64(place * 8) }
    }
    let all = bytes | (ones &* 0x20)
    let low = all & (ones &* 0x7F)
    // The high bit of a byte is set where it is "a" or above, and where it is above "z".
    let (above, beyond) = (low &+ (ones &* 0x1F), low &+ (ones &* 0x05))
    let areLetters = (above ^ beyond) & ~bytes & (ones &* 0x80)
    count = (areLetters ^ (ones &* 0x80)).trailingZeroBitCount >> 3
    let mask = count == 8 ? UInt64.max : (1 << UInt64(count * 8)) &- 1
    lowered = all & mask
    upperCount = (~bytes & mask & (ones &* 0x20)).nonzeroBitCount
  }
}

/// The key of a word that comes byte by byte: the same as that of its letters read eight at a time.
private struct KeyMixer {
  private var hash = WordScanner.offsetBasis
  private var bytes: UInt64 = 0
  private var count: UInt64 = 0

  /// A character beyond ASCII, as its small letter where it has one: that of two bytes is asked for, others have no case
  /// in what is read here.
  mutating func add(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
    let scalar = UTF8Bytes(rebasing: character).scalar(at: 0).value
    if character.count == 2, let small = Unicode.Scalar(lowercase(scalar)) {
      for byte in small.utf8 { add(byte) }
    } else {
      for byte in character { add(byte) }
    }
  }

  mutating func add(_ byte: UInt8) {
    bytes |= UInt64(byte) << (count * 8)
    count += 1
    if count == 8 {
      WordScanner.mix(&hash, bytes)
      (bytes, count) = (0, 0)
    }
  }

  var key: UInt64 {
    var key = hash
    if count > 0 { WordScanner.mix(&key, bytes) }
    return key
  }
}
