import UnicodeText

/// Patterns of one level, by a hash of their letters.
struct PatternTable: Sendable {
  /// A power of two; at most half are taken.
  private var slots: [Slot]
  /// The values of all patterns: one before each byte and one after the last.
  private var values: [UInt8] = []
  private var count = 0
  /// Bytes of the longest pattern.
  private var longest = 0

  private struct Slot {
    /// 0 in an empty slot.
    var hash: UInt64 = 0
    var values: Int32 = 0
    var count: Int32 = 0
  }

  var isEmpty: Bool { count == 0 }

  init() { slots = Array(repeating: Slot(), count: 1 << 14) }

  /// The greatest value that any pattern gives to each place of a text: before each byte, and after the last.
  func values(of text: [UInt8]) -> [UInt8] {
    var greatest = Array(repeating: UInt8(0), count: text.count + 1)
    for start in text.indices {
      var hash = PatternHash()
      for end in start..<min(text.count, start + longest) {
        hash.add(text[end])
        let slot = slots[self.slot(hash.value)]
        for index in 0..<Int(slot.count) {
          greatest[start + index] = max(greatest[start + index], values[Int(slot.values) + index])
        }
      }
    }
    return greatest
  }

  /// Adds a pattern: letters with a digit for each value that is not 0. What follows a slash changes the spelling:
  /// such points are forbidden instead.
  mutating func add(_ line: UTF8Bytes) {
    if count * 2 >= slots.count { grow() }
    let slash = line.firstIndex(of: UInt8(ascii: "/"))
    let firstValue = values.count
    var hash = PatternHash()
    values.append(0)
    for byte in line[..<(slash ?? line.count)] where byte > 0x20 {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        values[values.count - 1] = slash == nil ? digit : (digit + 1) & ~1
      } else {
        hash.add(byte)
        values.append(0)
      }
    }
    let length = values.count - firstValue
    longest = max(longest, length - 1)
    count += 1
    slots[slot(hash.value)] = Slot(
      hash: hash.value, values: Int32(truncatingIfNeeded: firstValue), count: Int32(truncatingIfNeeded: length))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.hash != 0 { slots[slot(entry.hash)] = entry }
  }

  /// Where a pattern is, or the empty slot where it belongs.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// A hash of letters that grows byte by byte (FNV-1a).
struct PatternHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Never 0.
  var value: UInt64 { (state ^ state >> 29) | 1 }
}
