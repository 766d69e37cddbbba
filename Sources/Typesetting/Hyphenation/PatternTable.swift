import UnicodeText

/// Patterns of one level, by a hash of their letters. What they say is read where it stands in the dictionary, so that
/// a table of ten thousand is ready in less than a millisecond.
struct PatternTable: Sendable {
  /// A power of two; at most half are taken.
  private var slots: [Slot]
  private var count = 0
  /// A bit for each hash of what patterns begin with: where it is not set, no longer pattern goes on.
  private var beginnings: [UInt64]

  /// Where a pattern stands in the dictionary, which has no more than 4 MB, and ten bits of its hash; 0 for none. In 32
  /// bits: a table is looked into for every letter, and is used before half of it has been.
  private struct Slot {
    private var bits: UInt32 = 0

    init() {}

    init(_ hash: UInt32, offset: Int) { bits = hash & ~0x3F_FFFF | UInt32(truncatingIfNeeded: offset) & 0x3F_FFFF }

    var isEmpty: Bool { bits == 0 }
    var offset: Int { Int(bits & 0x3F_FFFF) }

    func mayHold(_ hash: UInt32) -> Bool { bits >> 22 == hash >> 22 }
  }

  var isEmpty: Bool { count == 0 }

  /// - Parameter capacity: how many patterns are likely; more have room as well.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    beginnings = Array(repeating: 0, count: size / 16)
  }

  /// Adds the patterns that stand in a dictionary from the line at `start` on, a line each: letters with a digit for each
  /// value that is not 0.
  ///
  /// - Returns: the line of the first setting, which a capital begins, or the dictionary's end.
  mutating func addPatterns(from start: Int, in dictionary: UTF8Bytes) -> Int {
    var line = start
    while line < dictionary.count, !isCapital(dictionary[line]) {
      if count * 2 >= slots.count { grow(dictionary) }
      line = fill(from: line, in: dictionary)
    }
    return line
  }

  /// The same, until the table is full.
  private mutating func fill(from start: Int, in dictionary: UTF8Bytes) -> Int {
    slots.withUnsafeMutableBufferPointer { slots in
      beginnings.withUnsafeMutableBufferPointer { beginnings in
        var line = start
        while line < dictionary.count, !isCapital(dictionary[line]), count * 2 < slots.count {
          var (hash, end) = (PatternHash(), line)
          if !isComment(dictionary[line]) {
            while end < dictionary.count, Pattern.mayHold(dictionary[end]) {
              if !isDigit(dictionary[end]) {
                hash.add(dictionary[end])
                let (word, bit) = Self.beginning(hash, count: beginnings.count)
                beginnings[word] |= bit
              }
              end += 1
            }
          }
          if end > line {
            Self.put(line, hash.short, in: slots)
            count += 1
          }
          while end < dictionary.count, dictionary[end] != 0x0A { end += 1 }
          line = end + 1
        }
        return line
      }
    }
  }

  private mutating func grow(_ dictionary: UTF8Bytes) {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in old where !entry.isEmpty {
        Self.put(entry.offset, Pattern(entry.offset, in: dictionary).hash, in: slots)
      }
    }
  }

  @inline(__always)
  private static func put(_ offset: Int, _ hash: UInt32, in slots: UnsafeMutableBufferPointer<Slot>) {
    var index = Int(hash) & (slots.count - 1)
    while !slots[index].isEmpty { index = (index + 1) & (slots.count - 1) }
    slots[index] = Slot(hash, offset: offset)
  }

  /// The word of `beginnings`, which are `count`, and the bit in it for letters that patterns may begin with.
  @inline(__always)
  private static func beginning(_ hash: PatternHash, count: Int) -> (word: Int, bit: UInt64) {
    (Int(hash.short >> 6) & (count - 1), 1 << UInt64(hash.short & 63))
  }

  /// Raises values, of the places before each byte of a text and after the last, to the greatest that any pattern gives.
  func raise(_ values: UnsafeMutableBufferPointer<UInt8>, of text: UTF8Bytes, _ dictionary: UTF8Bytes) {
    slots.withUnsafeBufferPointer { slots in
      beginnings.withUnsafeBufferPointer { beginnings in
        for start in text.indices {
          var hash = PatternHash()
          for end in start..<text.count {
            hash.add(text[end])
            let (word, bit) = Self.beginning(hash, count: beginnings.count)
            if beginnings[word] & bit == 0 { break }
            var index = Int(hash.short) & (slots.count - 1)
            while !slots[index].isEmpty {
              if slots[index].mayHold(hash.short) {
                let pattern = Pattern(slots[index].offset, in: dictionary)
                pattern.raise(values, from: start, letters: text[start...end])
              }
              index = (index + 1) & (slots.count - 1)
            }
          }
        }
      }
    }
  }
}

/// One pattern in the dictionary.
private struct Pattern {
  /// Letters and digits.
  let bytes: UTF8Bytes
  /// What follows a slash changes the spelling: such points are forbidden instead.
  let changesSpelling: Bool

  static func mayHold(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: "/") }

  init(_ offset: Int, in dictionary: UTF8Bytes) {
    var end = offset
    while end < dictionary.count, Self.mayHold(dictionary[end]) { end += 1 }
    bytes = UTF8Bytes(rebasing: dictionary[offset..<end])
    changesSpelling = end < dictionary.count && dictionary[end] == UInt8(ascii: "/")
  }

  /// Of its letters.
  var hash: UInt32 {
    var hash = PatternHash()
    for byte in bytes where !isDigit(byte) { hash.add(byte) }
    return hash.short
  }

  /// Raises the values around `letters`, which start at `start`, if the pattern is made of them.
  func raise(_ values: UnsafeMutableBufferPointer<UInt8>, from start: Int, letters: Slice<UTF8Bytes>) {
    var place = start
    for byte in bytes where !isDigit(byte) {
      guard place < letters.endIndex, letters[place] == byte else { return }
      place += 1
    }
    guard place == letters.endIndex else { return }
    place = start
    for byte in bytes {
      if isDigit(byte) {
        let digit = byte - UInt8(ascii: "0")
        values[place] = max(values[place], changesSpelling ? (digit + 1) & ~1 : digit)
      } else {
        place += 1
      }
    }
  }
}

/// Nothing stands in such a line.
private func isComment(_ first: UInt8) -> Bool {
  first <= 0x20 || first == UInt8(ascii: "%") || first == UInt8(ascii: "#")
}

@inline(__always)
private func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// A hash of letters that grows byte by byte (FNV-1a).
struct PatternHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Never 0.
  var value: UInt64 { (state ^ state >> 29) | 1 }

  /// Never 0.
  var short: UInt32 { max(1, UInt32(truncatingIfNeeded: state ^ state >> 32)) }
}
