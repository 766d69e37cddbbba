import UnicodeText

/// Hyphenation patterns and how they divide a word (Liang 1983), with libhyphen's levels: the patterns of the first
/// level find the parts of a compound, those of the next divide each part.
///
/// libhyphen, whose dictionaries these are, takes 18 ms to load the English one and 4 s the German one.
struct HyphenationPatterns: Sendable {
  /// A file of libhyphen's in UTF-8: a line for the encoding, then a pattern or a setting a line.
  private let dictionary: [UInt8]
  private var levels: [PatternTable]
  /// Letters that stay together at a word's head and foot, and at those of a compound's parts.
  private var (leastBefore, leastAfter) = (least, least)
  /// Dictionaries allow two, but a line's width is little gained by them, and a reader is held up.
  private static let least = 3
  private var (leastBeforePart, leastAfterPart) = (2, 2)

  /// Bytes of a pattern and its line feed, in most dictionaries.
  private static let usualLength = 8

  init(_ dictionary: [UInt8]) {
    self.dictionary = dictionary
    levels = [PatternTable(capacity: dictionary.count / Self.usualLength)]
    dictionary.withUnsafeBufferPointer { bytes in
      var start = Self.nextLine(after: 0, in: bytes)
      while start < bytes.count {
        let end = read(start, in: bytes)
        start = Self.nextLine(after: end, in: bytes)
      }
    }
    if levels.count > 1 { levels.removeAll { $0.isEmpty } }
  }

  private static func nextLine(after offset: Int, in bytes: UTF8Bytes) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end + 1
  }

  /// Reads the line that starts at `start`.
  /// - Returns: how far it was looked at.
  private mutating func read(_ start: Int, in bytes: UTF8Bytes) -> Int {
    let first = bytes[start]
    guard first > 0x20, first != UInt8(ascii: "%"), first != UInt8(ascii: "#") else { return start }
    let isSetting = first >= 0x41 && first <= 0x5A
    if !isSetting { return levels[levels.count - 1].add(start, in: bytes) }
    let end = Self.nextLine(after: start, in: bytes) - 1
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let number = words.count > 1 ? min(64, max(1, Int(words[1]) ?? 2)) : 2
    switch words.first {
    case "NEXTLEVEL": levels.append(PatternTable(capacity: (bytes.count - start) / Self.usualLength))
    case "LEFTHYPHENMIN": leastBefore = max(number, Self.least)
    case "RIGHTHYPHENMIN": leastAfter = max(number, Self.least)
    case "COMPOUNDLEFTHYPHENMIN": leastBeforePart = number
    case "COMPOUNDRIGHTHYPHENMIN": leastAfterPart = number
    default: break
    }
    return end
  }

  /// Where a word may be divided: bit n set, after n bytes.
  ///
  /// - Parameter word: its letters in lower case, 64 bytes at most.
  func points(in word: [UInt8]) -> UInt64 {
    var points: UInt64 = 0
    for level in levels {
      // Those of the last level bound the parts this one divides.
      var bounds = points
      var start = 0
      while start < word.count {
        let end = min(bounds.trailingZeroBitCount, word.count)
        points |= self.points(in: word, start..<end, level)
        bounds &= bounds &- 1
        start = end
      }
    }
    return points
  }

  /// The points of one part by one level's patterns.
  private func points(in word: [UInt8], _ part: Range<Int>, _ level: PatternTable) -> UInt64 {
    let before = part.lowerBound == 0 ? leastBefore : leastBeforePart
    let after = part.upperBound == word.count ? leastAfter : leastAfterPart
    let starts = part.lazy.filter { word[$0] & 0xC0 != 0x80 }
    let count = starts.count
    guard count >= before + after else { return 0 }
    let boundary = UInt8(ascii: ".")
    var text = [boundary]
    text.reserveCapacity(part.count + 2)
    text += word[part]
    text.append(boundary)
    let values = dictionary.withUnsafeBufferPointer { level.values(of: text, $0) }
    var points: UInt64 = 0
    for (letter, offset) in starts.enumerated() where before <= letter && letter <= count - after {
      if !values[offset - part.lowerBound + 1].isMultiple(of: 2) { points |= 1 << UInt64(offset) }
    }
    return points
  }
}
