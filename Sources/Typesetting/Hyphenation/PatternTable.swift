import UnicodeText

/// Patterns of one level, by their first letters. What they say is read where it stands in the dictionary, so that a table
/// of ten thousand is ready in a fraction of a millisecond.
struct PatternTable: Sendable {
  /// By a hash of a key, the last pattern that has it, as an index of `patterns` and one; 0 for none. A power of two.
  private var heads: [UInt32]
  private var patterns: [Entry] = []

  /// A pattern and the one before it in its chain.
  private struct Entry {
    var key: UInt32
    /// Where it stands in the dictionary.
    var offset: UInt32
    /// As in `heads`.
    var next: UInt32
  }

  /// Bytes of letters that make a key; a pattern that has fewer is found by all.
  private static let longestKey = 4

  var isEmpty: Bool { patterns.isEmpty }

  /// - Parameter capacity: how many patterns are likely; more have room as well.
  init(capacity: Int) {
    var size = 64
    while size < capacity { size *= 2 }
    heads = Array(repeating: 0, count: size)
    patterns.reserveCapacity(capacity)
  }

  /// Adds the patterns that stand in a dictionary from the line at `start` on, a line each: letters with a digit for each
  /// value that is not 0.
  ///
  /// - Returns: the line of the first setting, which a capital begins, or the dictionary's end.
  mutating func addPatterns(from start: Int, in dictionary: UTF8Bytes) -> Int {
    heads.withUnsafeMutableBufferPointer { heads in
      var line = start
      while line < dictionary.count, !isCapital(dictionary[line]) {
        var (key, end) = (UInt32(0), line)
        if !isComment(dictionary[line]) {
          // A key is full when there is a byte in its first place.
          while end < dictionary.count, key < 1 << 24, Pattern.mayHold(dictionary[end]) {
            if !isDigit(dictionary[end]) { key = key << 8 | UInt32(dictionary[end]) }
            end += 1
          }
        }
        if end > line {
          let slot = Self.slot(of: key, in: heads.count)
          patterns.append(Entry(key: key, offset: UInt32(truncatingIfNeeded: line), next: heads[slot]))
          heads[slot] = UInt32(truncatingIfNeeded: patterns.count)
        }
        while end < dictionary.count, dictionary[end] != 0x0A { end += 1 }
        line = end + 1
      }
      return line
    }
  }

  /// Multiplicative hashing.
  @inline(__always)
  private static func slot(of key: UInt32, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 8) & (count - 1)
  }

  /// Raises values, of the places before each byte of a text and after the last, to the greatest that any pattern gives.
  func raise(_ values: UnsafeMutableBufferPointer<UInt8>, of text: UTF8Bytes, _ dictionary: UTF8Bytes) {
    heads.withUnsafeBufferPointer { heads in
      patterns.withUnsafeBufferPointer { patterns in
        for start in text.indices {
          var key: UInt32 = 0
          for byte in text[start...].prefix(Self.longestKey) {
            key = key << 8 | UInt32(byte)
            var next = heads[Self.slot(of: key, in: heads.count)]
            while next != 0 {
              let entry = patterns[Int(next) - 1]
              if entry.key == key {
                Pattern(Int(entry.offset), in: dictionary).raise(values, from: start, letters: text[start...])
              }
              next = entry.next
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

  /// Raises the values around the letters from `start` on, if the pattern's are the first of them.
  func raise(_ values: UnsafeMutableBufferPointer<UInt8>, from start: Int, letters: Slice<UTF8Bytes>) {
    var place = start
    for byte in bytes where !isDigit(byte) {
      guard place < letters.endIndex, letters[place] == byte else { return }
      place += 1
    }
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
