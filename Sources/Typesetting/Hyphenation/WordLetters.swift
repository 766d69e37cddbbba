import UnicodeText

/// Finds the letters of a fragment that hyphenation may look at.
enum WordLetters {
  /// The letters between a word's punctuation; nil when it is short, or holds digits, hyphens, apostrophes or signs.
  @inline(__always)
  static func range(in bytes: UTF8Bytes, _ word: Range<Int>) -> Range<Int>? {
    if word.count < Hyphenator.shortest { return nil }
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !isLetter(bytes, start) { start += 1 }
    while end > start, !isLetter(bytes, end - 1) { end -= 1 }
    guard (Hyphenator.shortest...Hyphenator.longest).contains(end - start) else { return nil }
    for index in start..<end where !isLetter(bytes, index) { return nil }
    return start..<end
  }

  /// Whether letters look like a name: they begin with a capital, and no sentence begins with them.
  ///
  /// - Parameter start: where the paragraph, or a part of it that one looks at, begins.
  static func isName(_ letters: Range<Int>, in bytes: UTF8Bytes, from start: Int) -> Bool {
    guard isCapital(bytes, letters.lowerBound) else { return false }
    var before = letters.lowerBound
    while let length = lengthOfMark(in: bytes, before: before, from: start) { before -= length }
    guard before > start else { return false }
    return ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(bytes[before - 1])
  }

  /// Bytes of the space, quotation mark, bracket or dash that ends before an offset.
  private static func lengthOfMark(in bytes: UTF8Bytes, before end: Int, from start: Int) -> Int? {
    guard end > start else { return nil }
    switch bytes[end - 1] {
    case 0x20, 0x0A, 0x22, 0x27, 0x28, 0x2D: return 1
    default: return end - start >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : nil
    }
  }

  /// Of Latin, Greek and Cyrillic script.
  private static func isCapital(_ bytes: UTF8Bytes, _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x41...0x5A: return true
    case 0xC3: return (0x80...0x9E).contains(next)
    case 0xCE: return (0x86...0xA9).contains(next)
    case 0xD0: return (0x80...0xAF).contains(next)
    default: return false
    }
  }

  /// ASCII letters and all of UTF-8's longer sequences but those of general punctuation (E2 80 xx) and no-break space.
  @inline(__always)
  private static func isLetter(_ bytes: UTF8Bytes, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter }
    return byte >= 0xC3 && byte != 0xE2 || (byte < 0xC0 && isLetterTail(bytes, index))
  }

  private static func isLetterTail(_ bytes: UTF8Bytes, _ index: Int) -> Bool {
    var lead = index
    while lead > 0, bytes[lead] & 0xC0 == 0x80, index - lead < 3 { lead -= 1 }
    return bytes[lead] >= 0xC3 && bytes[lead] != 0xE2
  }
}
