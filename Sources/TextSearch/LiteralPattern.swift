import ArticleModel
import UnicodeText

/// A typed pattern as the folded scalars to find. It tells apart only what was typed with care: capitals and accents.
struct LiteralPattern {
  /// A run of white space is one space.
  private let scalars: [UInt32]
  private let table: FoldedScalars
  private let beginning: MatchBeginning

  init(_ pattern: String) {
    var folding: Folding = [.punctuation, .spelling]
    if folded(pattern, .letterCase) == pattern { folding.insert(.letterCase) }
    if folded(pattern, .accents) == pattern { folding.insert(.accents) }
    let table = FoldedScalars(folding)
    var scalars: [UInt32] = []
    for value in pattern.unicodeScalars.flatMap({ table.all(of: $0.value) })
    where value != FoldedScalars.space || scalars.last != value {
      scalars.append(value)
    }
    (self.table, self.scalars) = (table, scalars)
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

  /// Where a match that begins at `start` ends. It may begin with a later letter of a ligature.
  private func matchEnd(in bytes: UTF8Bytes, at start: Int) -> Int? {
    guard bytes[start] & 0xC0 != 0x80 else { return nil }
    let first = bytes.scalar(at: start)
    let value = table[first.value]
    if value == scalars[0] { return matchEnd(of: 0, in: bytes, from: start) }
    guard value == FoldedScalars.several else { return nil }
    let values = table.all(of: first.value)
    for skipped in values.indices {
      if let index = matched(0, by: values[skipped...]),
        let end = matchEnd(of: index, in: bytes, from: start + first.length)
      {
        return end
      }
    }
    return nil
  }

  /// Where the scalars from `index` on end, read from `start`.
  private func matchEnd(of index: Int, in bytes: UTF8Bytes, from start: Int) -> Int? {
    var (offset, index) = (start, index)
    while index < scalars.count {
      guard offset < bytes.count else { return nil }
      let scalar = bytes.scalar(at: offset)
      let value = table[scalar.value]
      if value == scalars[index] {
        index += 1
        offset += scalar.length
        if value == FoldedScalars.space { offset = end(ofAll: value, in: bytes, from: offset) }
      } else if value == FoldedScalars.several, let next = matched(index, by: table.all(of: scalar.value)[...]) {
        index = next
        offset += scalar.length
      } else if value == FoldedScalars.vanishing, index > 0 {
        // What vanishes belongs to what stands before it.
        offset += scalar.length
      } else {
        return nil
      }
    }
    // So do the accents of the last letter.
    let end = end(ofAll: FoldedScalars.vanishing, in: bytes, from: offset)
    return end < bytes.count && isOtherLetter(with: table[bytes.scalar(at: end).value]) ? nil : end
  }

  /// The index after the scalars that `values` are, from `index` on. The pattern may end before they do.
  private func matched(_ index: Int, by values: ArraySlice<UInt32>) -> Int? {
    let wanted = scalars[index...].prefix(values.count)
    guard values.starts(with: wanted) else { return nil }
    if let next = values.dropFirst(wanted.count).first, isOtherLetter(with: next) { return nil }
    return index + wanted.count
  }

  /// Whether what follows a match makes its last letter another one than was typed.
  private func isOtherLetter(with next: UInt32) -> Bool { !table.foldsAccents && isAccent(next) }

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
