import ArticleModel
import UnicodeText

/// A typed pattern as the folded scalars to find. It tells apart only what was typed with care: capitals and accents.
struct LiteralPattern {
  /// A run of white space is one space.
  private let scalars: [UInt32]
  private let table: FoldedScalars
  private let beginning: MatchBeginning

  init(_ pattern: String) {
    var folding: Folding = .punctuation
    if folded(pattern, .letterCase) == pattern { folding.insert(.letterCase) }
    if folded(pattern, .accents) == pattern { folding.insert(.accents) }
    table = FoldedScalars(folding)
    var scalars: [UInt32] = []
    for scalar in pattern.unicodeScalars {
      let value = table[scalar.value]
      let isMoreSpace = value == FoldedScalars.space && scalars.last == value
      if value != FoldedScalars.vanishing, !isMoreSpace { scalars.append(value) }
    }
    self.scalars = scalars
    beginning = MatchBeginning(of: scalars, folding: table)
  }

  var isEmpty: Bool { scalars.isEmpty }

  func matches(in text: ArticleText, limit: Int) -> [TextRange] {
    var found: [TextRange] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while found.count < limit, let match = firstMatch(in: bytes, from: offset) {
        found.append(TextRange(match.lowerBound, match.upperBound))
        offset = match.upperBound
      }
    }
    return found
  }

  func firstMatch(in bytes: UTF8Bytes, from start: Int) -> Range<Int>? {
    guard !isEmpty else { return nil }
    var offset = start
    while true {
      offset = beginning.next(in: bytes, from: offset)
      guard offset < bytes.count else { return nil }
      if let end = matchEnd(in: bytes, at: offset) { return offset..<end }
      // A run of white space is tried once: from each of its spaces it would take quadratic time.
      let run = scalars[0] == FoldedScalars.space ? end(ofAll: FoldedScalars.space, in: bytes, from: offset) : offset
      offset = max(run, offset + bytes.scalar(at: offset).length)
    }
  }

  /// Where a match that begins at `start` ends.
  private func matchEnd(in bytes: UTF8Bytes, at start: Int) -> Int? {
    guard bytes[start] & 0xC0 != 0x80 else { return nil }
    var (offset, index) = (start, 0)
    while index < scalars.count {
      guard offset < bytes.count else { return nil }
      let scalar = bytes.scalar(at: offset)
      let value = table[scalar.value]
      if value == scalars[index] {
        index += 1
        offset += scalar.length
        if value == FoldedScalars.space { offset = end(ofAll: value, in: bytes, from: offset) }
      } else if value == FoldedScalars.vanishing, index > 0 {
        // What vanishes belongs to what stands before it.
        offset += scalar.length
      } else {
        return nil
      }
    }
    // So do the accents of the last letter.
    return end(ofAll: FoldedScalars.vanishing, in: bytes, from: offset)
  }

  private func end(ofAll value: UInt32, in bytes: UTF8Bytes, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      guard table[scalar.value] == value else { break }
      offset += scalar.length
    }
    return offset
  }
}
