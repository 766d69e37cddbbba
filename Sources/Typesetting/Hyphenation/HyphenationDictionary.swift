import UnicodeText

/// Hyphenation patterns and how they divide a word (Liang 1983), with libhyphen's levels: the patterns of the first
/// level find the parts of a compound, those of the next divide each part.
///
/// Read here because libhyphen takes 18 ms to load the English patterns and 4 s the German ones.
struct HyphenationDictionary {
  private var levels = [PatternTable()]
  /// Letters that stay together at a word's head and foot, and at those of a compound's parts.
  private var (leastBefore, leastAfter) = (2, 2)
  private var (leastBeforePart, leastAfterPart) = (2, 2)

  /// Reads the files that libhyphen reads: a line for the encoding, then a pattern or a setting a line.
  init(_ file: [UInt8]) {
    file.withUnsafeBufferPointer { bytes in
      var start = bytes.firstIndex(of: 0x0A) ?? bytes.count
      let isLatin1 = bytes[..<start].starts(with: "ISO8859-1".utf8)
      while start < bytes.count {
        let end = bytes[(start + 1)...].firstIndex(of: 0x0A) ?? bytes.count
        read(UTF8Bytes(rebasing: bytes[start + 1..<end]), isLatin1: isLatin1)
        start = end
      }
    }
    if levels.count > 1 { levels.removeAll { $0.isEmpty } }
  }

  private mutating func read(_ line: UTF8Bytes, isLatin1: Bool) {
    guard let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#") else { return }
    let isSetting = first >= 0x41 && first <= 0x5A
    if !isSetting {
      return levels[levels.count - 1].add(line.last == 0x0D ? line.dropLastByte : line, isLatin1: isLatin1)
    }
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

  /// Where a word may be divided: bit n set, after n bytes.
  ///
  /// - Parameter word: UTF-8 letters in lower case, at most 64 bytes.
  func points(in word: [UInt8]) -> UInt64 {
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
    return points.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The points of one part by one level's patterns, with so many letters before the first and after the last.
  private func points(in part: ArraySlice<UInt8>, _ level: PatternTable, before: Int, after: Int) -> [Int] {
    let boundary = UInt8(ascii: ".")
    let values = level.levels(of: [boundary] + part + [boundary])
    let letters = part.indices.filter { part[$0] & 0xC0 != 0x80 }
    guard letters.count >= before + after else { return [] }
    return letters[before...(letters.count - after)].filter { !values[$0 - part.startIndex + 1].isMultiple(of: 2) }
  }
}

extension UTF8Bytes {
  fileprivate var dropLastByte: UTF8Bytes { UTF8Bytes(rebasing: dropLast()) }
}
