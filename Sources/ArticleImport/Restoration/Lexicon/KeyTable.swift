/// A hash table whose keys are hashes already: open addressing, slots at most half full.
///
/// Its entries lie together in the order they came, so that a start costs little and a miss mostly one look.
struct KeyTable<Value: Sendable>: Sendable {
  /// An entry's index and one; 0 for none.
  private var slots: [UInt16]
  private var keys: [UInt64] = []
  private var values: [Value] = []

  /// - Parameter capacity: most keys that it is made for, below 2^15.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  subscript(key: UInt64) -> Value? {
    let entry = slots[slot(of: key)]
    return entry == 0 ? nil : values[Int(entry) - 1]
  }

  /// Past its capacity a table takes no new key.
  mutating func update(_ key: UInt64, default value: Value, _ body: (inout Value) -> Void) {
    let slot = slot(of: key)
    if slots[slot] == 0 {
      guard keys.count * 2 < slots.count else { return }
      keys.append(key)
      values.append(value)
      slots[slot] = UInt16(keys.count)
    }
    body(&values[Int(slots[slot]) - 1])
  }

  /// Where a key is, or could be put.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }
}
