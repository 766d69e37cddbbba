import UnicodeText

/// Hyphenation patterns and how they divide a word (Liang 1983), with libhyphen's levels: the patterns of the first
/// level find the parts of a compound, those of the next divide each part.
///
/// libhyphen, whose dictionaries these are, takes 18 ms to load the English one and 4 s the German one.
struct HyphenationPatterns: Sendable {
  private var levels = [PatternTable()]
  /// Letters that stay together at a word's head and foot, and at those of a compound's parts.
  private var (leastBefore, leastAfter) = (2, 2)
  private var (leastBeforePart, leastAfterPart) = (2, 2)

  /// - Parameter dictionary: a file of libhyphen's in UTF-8: a line for the encoding, then a pattern or a setting a line.
  init(_ dictionary: [UInt8]) {
    dictionary.withUnsafeBufferPointer { bytes in
      var start = bytes.firstIndex(of: 0x0A) ?? bytes.count
      while start < bytes.count {
        let end = bytes[(start + 1)...].firstIndex(of: 0x0A) ?? bytes.count
        read(UTF8Bytes(rebasing: bytes[start + 1..<end]))
        start = end
      }
    }
    if levels.count > 1 { levels.removeAll { $0.isEmpty } }
  }

  private mutating func read(_ line: UTF8Bytes) {
    guard let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#") else { return }
    let isSetting = first >= 0x41 && first <= 0x5A
    if !isSetting { return levels[levels.count - 1].add(line) }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let number = words.count > 1 ? min(64, max(1, Int(words[1]) ?? 2)) : 2
    switch words.first {
    case "NEXTLEVEL": levels.append(PatternTable())
    case "LEFTHYPHENMIN": leastBefore = number
    case "RIGHTHYPHENMIN": leastAfter = number
    case "COMPOUNDLEFTHYPHENMIN": leastBeforePart = number
    case "COMPOUNDRIGHTHYPHENMIN": leastAfterPart = number
    default: break
    }
  }

  /// Where a word may be divided: byte offsets into it, ascending.
  ///
  /// - Parameter word: its letters in lower case.
  func points(in word: [UInt8]) -> [Int] {
    var points: Set<Int> = []
    var bounds = [0, word.count]
    for level in levels {
      for (start, end) in zip(bounds, bounds.dropFirst()) {
        let before = start == 0 ? leastBefore : leastBeforePart
        let after = end == word.count ? leastAfter : leastAfterPart
        points.formUnion(self.points(in: word[start..<end], level, before: before, after: after))
      }
      bounds = [0] + points.sorted() + [word.count]
    }
    return points.sorted()
  }

  /// The points of one part by one level's patterns, with so many letters before the first and after the last.
  private func points(in part: ArraySlice<UInt8>, _ level: PatternTable, before: Int, after: Int) -> [Int] {
    let boundary = UInt8(ascii: ".")
    let values = level.values(of: [boundary] + part + [boundary])
    let letters = part.indices.filter { part[$0] & 0xC0 != 0x80 }
    guard letters.count >= before + after else { return [] }
    return letters[before...(letters.count - after)].filter { !values[$0 - part.startIndex + 1].isMultiple(of: 2) }
  }
}
