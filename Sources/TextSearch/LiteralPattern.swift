import ArticleModel
import UnicodeText

/// A typed pattern as the folded scalars to find. It tells apart only what was typed with care: capitals and accents.
struct LiteralPattern {
  /// A run of white space is one space.
  private let scalars: [UInt32]
  private let folding: Folding
  /// Whether a byte may begin a match.
  private let begins: [Bool]

  init(_ pattern: String) {
    var folding: Folding = .punctuation
    if folded(pattern, .letterCase) == pattern { folding.insert(.letterCase) }
    if folded(pattern, .accents) == pattern { folding.insert(.accents) }
    self.folding = folding
    scalars = foldedScalars(pattern, folding)
    begins = (0...255).map { [scalars, folding] in canBegin(UInt8($0), scalars.first, folding) }
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
    return begins.withUnsafeBufferPointer { begins in
      scalars.withUnsafeBufferPointer { scalars in
        var offset = start
        while offset < bytes.count {
          if begins[Int(bytes[offset])], let end = matchEnd(in: bytes, at: offset, scalars) { return offset..<end }
          offset += 1
        }
        return nil
      }
    }
  }

  /// Where a match that begins at `start` ends.
  private func matchEnd(
    in bytes: UTF8Bytes, at start: Int, _ scalars: UnsafeBufferPointer<UInt32>
  ) -> Int? {
    // A run of white space is tried once, from its first space: from each it would take quadratic time.
    if scalars[0] == space, start > 0, isSpace(bytes[start - 1]) { return nil }
    var (offset, index) = (start, 0)
    while index < scalars.count {
      guard offset < bytes.count else { return nil }
      let scalar = bytes.scalar(at: offset)
      if let value = foldedWithSpace(scalar.value, folding) {
        guard value == scalars[index] else { return nil }
        index += 1
        offset += scalar.length
        if value == space { offset = endOfSpace(in: bytes, from: offset) }
      } else {
        // What vanishes belongs to what stands before it.
        guard index > 0 else { return nil }
        offset += scalar.length
      }
    }
    return endOfMarks(in: bytes, from: offset)
  }

  private func endOfSpace(in bytes: UTF8Bytes, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      guard foldedWithSpace(scalar.value, folding) == space else { break }
      offset += scalar.length
    }
    return offset
  }

  /// Accents that vanish belong to the last letter.
  private func endOfMarks(in bytes: UTF8Bytes, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] >= 0xCC {
      let scalar = bytes.scalar(at: offset)
      guard folded(scalar.value, folding) == nil else { break }
      offset += scalar.length
    }
    return offset
  }
}

private let space: UInt32 = 0x20

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

/// Line feeds and tabs are spaces too.
@inline(__always)
private func foldedWithSpace(_ scalar: UInt32, _ folding: Folding) -> UInt32? {
  scalar == 0x0A || scalar == 0x09 ? space : folded(scalar, folding)
}

private func foldedScalars(_ pattern: String, _ folding: Folding) -> [UInt32] {
  var result: [UInt32] = []
  for scalar in pattern.unicodeScalars {
    guard let value = foldedWithSpace(scalar.value, folding) else { continue }
    if value == space, result.last == space { continue }
    result.append(value)
  }
  return result
}

/// ASCII is told by folding it; what starts with another byte is folded when it is met.
private func canBegin(_ byte: UInt8, _ first: UInt32?, _ folding: Folding) -> Bool {
  byte < 0x80 ? foldedWithSpace(UInt32(byte), folding) == first : byte >= 0xC2
}
