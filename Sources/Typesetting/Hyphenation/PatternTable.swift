import UnicodeText

/// Patterns of one level, by a hash of their letters. What they say is read where it stands in the dictionary, so that
/// a table of ten thousand is ready in less than a millisecond.
struct PatternTable: Sendable {
  /// A power of two; at most half are taken.
  private var slots: [Slot]
  private var count = 0
  /// Bytes of the longest pattern's letters.
  private var longest = 0

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
  }

  /// Adds the pattern that stands at `offset` of the dictionary: letters with a digit for each value that is not 0.
  @inline(__always)
  mutating func add(_ offset: Int, in dictionary: UTF8Bytes) {
    if count * 2 >= slots.count { grow() }
    var hash = PatternHash()
    var length = 0
    for byte in Pattern(offset, in: dictionary).bytes where !isDigit(byte) {
      hash.add(byte)
      length += 1
    }
    longest = max(longest, length)
    count += 1
    slots[slot(hash.short)] = Slot(hash: hash.short, offset: UInt32(truncatingIfNeeded: offset))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.hash != 0 { slots[slot(entry.hash)] = entry }
  }

  /// Where a pattern is, or the empty slot where it belongs.
  @inline(__always)
  private func slot(_ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The greatest value that any pattern gives to each place of a text: before each byte, and after the last.
  func values(of text: [UInt8], _ dictionary: UTF8Bytes) -> [UInt8] {
    var greatest = Array(repeating: UInt8(0), count: text.count + 1)
    for start in text.indices {
      var hash = PatternHash()
      for end in start..<min(text.count, start + longest) {
        hash.add(text[end])
        let slot = slots[self.slot(hash.short)]
        guard slot.hash != 0 else { continue }
        Pattern(Int(slot.offset), in: dictionary).raise(&greatest, from: start, letters: text[start...end])
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

  @inline(__always)
  init(_ offset: Int, in dictionary: UTF8Bytes) {
    var end = offset
    while end < dictionary.count, dictionary[end] > 0x20, dictionary[end] != UInt8(ascii: "/") { end += 1 }
    bytes = UTF8Bytes(rebasing: dictionary[offset..<end])
    changesSpelling = end < dictionary.count && dictionary[end] == UInt8(ascii: "/")
  }

  /// Raises the values around `letters`, which start at `start`, if the pattern is made of them.
  func raise(_ values: inout [UInt8], from start: Int, letters: ArraySlice<UInt8>) {
    guard letters.elementsEqual(bytes.lazy.filter { !isDigit($0) }) else { return }
    var place = start
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
  var short: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) | 1 }
}
