import UnicodeText

/// Words of a text: runs between spaces that have a letter or a digit. Han and kana, written without spaces, count
/// two characters a word, about what a reader takes in in the same time.
func countWords(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var (words, characters, index) = (0, 0, 0)
    var isInWord = false
    while index < bytes.count {
      if let eight = EightCharacters(bytes, at: index) {
        words += eight.countWords(&isInWord)
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        // Punctuation leaves a word open, a space ends it, a letter opens one.
        let isLetter = byte.isASCIILetterOrDigit
        words += isLetter && !isInWord ? 1 : 0
        isInWord = isLetter || byte > 0x20 && isInWord
        index += 1
        continue
      }
      let scalar = UTF8Scalar(bytes, at: index)
      index += scalar.length
      if scalar.value >= 0x3040, isWrittenWithoutSpaces(scalar.value) {
        characters += 1
        isInWord = false
      } else if isSpaceOrPunctuation(scalar.value) {
        if scalar.value == 0xA0 || scalar.value == 0x2014 || scalar.value == 0x3000 { isInWord = false }
      } else {
        words += isInWord ? 0 : 1
        isInWord = true
      }
    }
    return words + (characters + 1) / 2
  }
}

private func isSpaceOrPunctuation(_ scalar: UInt32) -> Bool {
  (0xA0..<0xC0).contains(scalar) || (0x2000..<0x2070).contains(scalar) || (0x3000..<0x3040).contains(scalar)
}

/// Eight characters of ASCII at once: a bit for each, the first in the lowest (Anderson, "Bit Twiddling Hacks").
private struct EightCharacters {
  private let letters: UInt64
  private let spaces: UInt64

  /// nil where fewer are left, or others among them.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + 8 <= text.count else { return nil }
    let bytes = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let ones = 0x0101_0101_0101_0101 as UInt64
    guard bytes & (ones &* 0x80) == 0 else { return nil }
    let lowered = bytes | ones &* 0x20
    // The high bit of a byte is set where it is "a" or above, and where it is above "z"; of digits likewise.
    let areLetters = (lowered &+ ones &* 0x1F) & ~(lowered &+ ones &* 0x05)
    let areDigits = (bytes &+ ones &* 0x50) & ~(bytes &+ ones &* 0x46)
    letters = Self.bits(areLetters | areDigits)
    spaces = Self.bits(~(bytes &+ ones &* 0x5F))
  }

  /// The high bit of each byte, side by side.
  private static func bits(_ bytes: UInt64) -> UInt64 {
    ((bytes & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) >> 56
  }

  /// Words that begin here. What lies between two spaces is a number of ones: a letter added to it carries over into
  /// the space, once however many there are.
  @inline(__always)
  func countWords(_ isInWord: inout Bool) -> Int {
    let open: UInt64 = isInWord ? 1 : 0
    let runs = ~spaces & 0xFF
    let ended = (runs + (letters | open & runs)) & ~runs
    isInWord = ended & 0x100 != 0
    return ended.nonzeroBitCount - Int(open & runs)
  }
}
