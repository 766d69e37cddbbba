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
        start = levels[levels.count - 1].addPatterns(from: start, in: bytes)
        if start < bytes.count { start = readSetting(start, in: bytes) }
      }
    }
    if levels.count > 1 { levels.removeAll { $0.isEmpty } }
  }

  private static func nextLine(after offset: Int, in bytes: UTF8Bytes) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end + 1
  }

  /// Reads a setting that starts at `start`.
  /// - Returns: where the next line starts.
  private mutating func readSetting(_ start: Int, in bytes: UTF8Bytes) -> Int {
    let next = Self.nextLine(after: start, in: bytes)
    let end = next - 1
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
    return next
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
    let count = part.count { word[$0] & 0xC0 != 0x80 }
    guard count >= before + after else { return 0 }
    return withValues(of: word, part, level) { values in
      var (points, letter) = (UInt64(0), 0)
      for offset in part where word[offset] & 0xC0 != 0x80 {
        let isInside = before <= letter && letter <= count - after
        if isInside, !values[offset - part.lowerBound + 1].isMultiple(of: 2) { points |= 1 << UInt64(offset) }
        letter += 1
      }
      return points
    }
  }

  /// The values of a part between two boundaries.
  private func withValues(
    of word: [UInt8], _ part: Range<Int>, _ level: PatternTable, _ body: (UnsafeMutableBufferPointer<UInt8>) -> UInt64
  ) -> UInt64 {
    let length = part.count + 2
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * length + 1) { memory in
      memory.initialize(repeating: 0)
      memory[0] = UInt8(ascii: ".")
      for offset in part { memory[offset - part.lowerBound + 1] = word[offset] }
      memory[length - 1] = UInt8(ascii: ".")
      let values = UnsafeMutableBufferPointer(rebasing: memory[length...])
      let text = UTF8Bytes(rebasing: memory[..<length])
      dictionary.withUnsafeBufferPointer { level.raise(values, of: text, $0) }
      return body(values)
    }
  }
}
