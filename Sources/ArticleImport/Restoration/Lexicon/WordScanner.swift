/// Cuts short texts into words and gives each a key that is equal for equal letters.
enum WordScanner {
  /// The words of a text, read once: those of its first 64 KiB, which is all that a line can have to say.
  static func words(of text: [UInt8]) -> [Word] { text.withUnsafeBufferPointer { words(of: $0) } }

  static func words(of text: ArraySlice<UInt8>) -> [Word] { text.withUnsafeBufferPointer { words(of: $0) } }

  static func words(of text: UnsafeBufferPointer<UInt8>) -> [Word] {
    let text = UnsafeBufferPointer(rebasing: text.prefix(Int(UInt16.max)))
    let lexicon = Lexicon.shared
    var result: [Word] = []
    result.reserveCapacity(text.count / 5 + 3)
    forEach(text) { read in
      result.append(
        Word(
          range: read.range, key: read.key, shape: read.shape, number: read.number, entry: lexicon.entry(read.key)))
    }
    return result
  }

  /// Keys alone, for the lists that words are looked up in.
  static func keys(of text: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var result: [UInt64] = []
    forEachKey(of: text) { result.append($0) }
    return result
  }

  @inline(__always)
  static func forEachKey(of text: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    forEach(text) { body($0.key) }
  }

  static func count(in text: ArraySlice<UInt8>) -> Int {
    var count = 0
    text.withUnsafeBufferPointer { forEach($0) { _ in count += 1 } }
    return count
  }

  @inline(__always)
  private static func forEach(_ text: UnsafeBufferPointer<UInt8>, _ body: (Reading) -> Void) {
    var index = 0
    while index < text.count {
      guard isWordScalar(text, index) else {
        index += width(text[index])
        continue
      }
      let reading = Reading(of: text, from: index)
      index = reading.range.upperBound
      body(reading)
    }
  }

  static func key(of word: some StringProtocol) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { keys(of: $0).first ?? offsetBasis }
  }

  /// FNV-1a, 64 bits.
  static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func mix(_ hash: inout UInt64, _ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ 0x20) &* 0x100_0000_01b3 ^ second.byteSwapped
  }

  /// Keys of words in a row as one.
  static func joined(_ keys: some Collection<UInt64>) -> UInt64 {
    keys.dropFirst().reduce(keys.first ?? offsetBasis) { joined($0, $1) }
  }

  static func signature(_ words: [Word], in text: [UInt8]) -> UInt64 {
    var hash = offsetBasis
    if words.isEmpty {
      for byte in text { mix(&hash, byte) }
      return hash
    }
    for word in words { hash = joined(hash, word.shape == .number ? 0 : word.key) }
    return hash
  }

  static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  static func isLowerOrDigit(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || isDigit(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Bytes of a scalar, told from its first.
  static func width(_ byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  static func isWordScalar(_ text: [UInt8], _ index: Int) -> Bool {
    text.withUnsafeBufferPointer { isWordScalar($0, index) }
  }

  /// Letters, digits and marks; of the rest of Unicode all but Latin-1 signs, general punctuation, arrows and symbols.
  @inline(__always)
  static func isWordScalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    switch byte {
    case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA
    case 0xC3: return next != 0x97 && next != 0xB7
    case 0xE2: return (0xB0...0xB7).contains(next)
    case 0xE3: return next != 0x80
    case 0xEF: return next != 0xBC && next != 0xBF && next != 0xB8
    case 0xF0: return next != 0x9F
    default: return byte >= 0xC3
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

  /// A word as its letters show it, before any list is asked.
  private struct Reading {
    var range: Range<Int>
    var key = WordScanner.offsetBasis
    var shape = Word.Shape.lower
    var number: Int?

    /// One walk over letters, digits and the apostrophes between them, which the key does without.
    @inline(__always)
    init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
      var (upper, lower, digits, other, value) = (0, 0, 0, 0, 0)
      var index = start
      while index < text.count {
        let byte = text[index]
        if isLetter(byte) {
          mix(&key, byte | 0x20)
          if byte & 0x20 == 0 { upper += 1 } else { lower += 1 }
          index += 1
        } else if isDigit(byte) {
          mix(&key, byte)
          digits += 1
          if digits <= 9, upper + lower + other == 0 { value = value * 10 + Int(byte - 0x30) }
          index += 1
        } else if byte >= 0x80, isWordScalar(text, index) {
          let end = min(text.count, index + width(byte))
          for part in index..<end { mix(&key, text[part]) }
          other += end - index
          index = end
        } else if let after = afterApostrophe(text, index), after < text.count, isWordScalar(text, after) {
          index = after
        } else {
          break
        }
      }
      range = start..<index
      let isOrdinal = digits > 0 && digits <= 2 && lower == 2 && range.count == digits + 2
      let isNumber = (digits > 0 && digits <= 9 && digits == range.count) || isOrdinal
      let startsUpper = (0x41...0x5A).contains(text[start]) || startsWithUpperLatin(text, start)
      if isNumber {
        (shape, number) = (.number, value)
      } else if startsUpper {
        shape = upper > 1 && lower == 0 ? .upper : .capitalized
      } else if upper > 0 || digits > 0 {
        shape = .mixed
      }
    }
  }

  private static func startsWithUpperLatin(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard text[index] == 0xC3, index + 1 < text.count else { return false }
    return (0x80...0x9E).contains(text[index + 1])
  }
}
