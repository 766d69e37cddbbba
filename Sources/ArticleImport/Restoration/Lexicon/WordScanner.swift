import UnicodeText

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
    forEach(text) { result.append(Word($0, lexicon.entry($0.key))) }
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

  /// `gap` is told each place between words where no space and no other character's rest stands.
  @inline(__always)
  static func forEach(
    _ text: UnsafeBufferPointer<UInt8>, gap: (Int) -> Void = { _ in }, _ body: (Reading) -> Void
  ) {
    var index = 0
    while index < text.count {
      if text[index] == 0x20 {
        index += 1
      } else if isWordScalar(text, index) {
        let reading = Reading(of: text, from: index)
        index = reading.end
        body(reading)
      } else {
        gap(index)
        index += width(text[index])
      }
    }
  }

  /// The first word, where it begins in the first `limit` bytes.
  static func firstWord(of text: UnsafeBufferPointer<UInt8>, within limit: Int) -> Reading? {
    var index = 0
    while index < min(limit, text.count), !isWordScalar(text, index) { index += width(text[index]) }
    return index < min(limit, text.count) ? Reading(of: text, from: index) : nil
  }

  static func key(of word: some StringProtocol) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { keys(of: $0).first ?? offsetBasis }
  }

  static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes up to eight bytes into a hash, after the manner of FNV-1a.
  @inline(__always)
  static func mix(_ hash: inout UInt64, _ bytes: UInt64) {
    hash = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }

  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ 0x20) &* 0x100_0000_01b3 ^ second.byteSwapped
  }

  /// Keys of words in a row as one.
  static func joined(_ keys: some Collection<UInt64>) -> UInt64 {
    keys.dropFirst().reduce(keys.first ?? offsetBasis) { joined($0, $1) }
  }

  /// Of a text without words.
  static func signature(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = offsetBasis
    for byte in text { mix(&hash, UInt64(byte)) }
    return hash
  }

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
    if byte < 0x80 { return byte.isASCIILetterOrDigit }
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
}
