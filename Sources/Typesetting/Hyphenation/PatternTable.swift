import UnicodeText

/// Patterns of one level, by a hash of their letters. What they say is read where it stands in the dictionary, so that
/// a table of ten thousand is ready in less than a millisecond.
struct PatternTable: Sendable {
  /// A power of two; at most half are taken.
  private var slots: [Slot]
  private var count = 0
  /// A bit for each hash of what patterns begin with: where it is not set, no longer pattern goes on.
  private var beginnings: [UInt64]

  private struct Slot {
    /// 0 in an empty slot.
    var hash: UInt32 = 0
    /// Where the pattern stands in the dictionary.
    var offset: UInt32 = 0
  }

  var isEmpty: Bool { count == 0 }

  /// - Parameter capacity: how many patterns are likely; more have room as well.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    beginnings = Array(repeating: 0, count: size / 16)
  }

  /// Adds the pattern that stands at `offset` of the dictionary: letters with a digit for each value that is not 0.
  ///
  /// - Returns: where it ends.
  mutating func add(_ offset: Int, in dictionary: UTF8Bytes) -> Int {
    var hash = PatternHash()
    var end = offset
    while end < dictionary.count, Pattern.mayHold(dictionary[end]) {
      if !isDigit(dictionary[end]) {
        hash.add(dictionary[end])
        let (word, bit) = beginning(hash)
        beginnings[word] |= bit
      }
      end += 1
    }
    count += 1
    if count * 2 > slots.count { grow() }
    put(Slot(hash: hash.short, offset: UInt32(truncatingIfNeeded: offset)))
    return end
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.hash != 0 { put(entry) }
  }

  private mutating func put(_ entry: Slot) {
    var index = Int(entry.hash) & (slots.count - 1)
    while slots[index].hash != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = entry
  }

  /// The word of `beginnings` and the bit in it for letters that patterns may begin with.
  @inline(__always)
  private func beginning(_ hash: PatternHash) -> (word: Int, bit: UInt64) {
    (Int(hash.short >> 6) & (beginnings.count - 1), 1 << UInt64(hash.short & 63))
  }

  /// The greatest value that any pattern gives to each place of a text: before each byte, and after the last.
  func values(of text: [UInt8], _ dictionary: UTF8Bytes) -> [UInt8] {
    var greatest = Array(repeating: UInt8(0), count: text.count + 1)
    text.withUnsafeBufferPointer { text in
      slots.withUnsafeBufferPointer { slots in
        for start in text.indices {
          var hash = PatternHash()
          for end in start..<text.count {
            hash.add(text[end])
            let (word, bit) = beginning(hash)
            if beginnings[word] & bit == 0 { break }
            var index = Int(hash.short) & (slots.count - 1)
            while slots[index].hash != 0 {
              if slots[index].hash == hash.short {
                let pattern = Pattern(Int(slots[index].offset), in: dictionary)
                pattern.raise(&greatest, from: start, letters: text[start...end])
              }
              index = (index + 1) & (slots.count - 1)
            }
          }
        }
      }
    }
    return greatest
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

  /// Raises the values around `letters`, which start at `start`, if the pattern is made of them.
  func raise(_ values: inout [UInt8], from start: Int, letters: Slice<UTF8Bytes>) {
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
