/// A hash table whose keys are hashes already: open addressing, slots at most half full.
///
/// Its entries lie together in the order they came, so that a start costs little and a miss mostly one look. Keys may
/// be a stranger's choice: each table spreads them in a way of its own (multiplicative hashing, Dietzfelbinger 1997).
struct KeyTable<Value: Sendable, Slot: FixedWidthInteger & Sendable>: Sendable {
  /// An entry's index and one; 0 for none.
  private var slots: [Slot]
  private var keys: [UInt64] = []
  /// In the order in which their keys came.
  private(set) var values: [Value] = []
  private let multiplier = UInt64.random(in: 0...UInt64.max) | 1
  private let shift: UInt64

  /// - Parameter capacity: most keys that it is made for; a slot can hold their number.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let entry = slots[slot(of: key)]
    return entry == 0 ? nil : values[Int(entry) - 1]
  }

  /// Past its capacity a table takes no new key.
  mutating func update(_ key: UInt64, default value: @autoclosure () -> Value, _ body: (inout Value) -> Void) {
    let slot = slot(of: key)
    if slots[slot] == 0 {
      guard keys.count * 2 < slots.count else { return }
      keys.append(key)
      values.append(value())
      slots[slot] = Slot(keys.count)
    }
    body(&values[Int(slots[slot]) - 1])
  }

  /// Where a key is, or could be put.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* multiplier) >> shift)
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }
}
