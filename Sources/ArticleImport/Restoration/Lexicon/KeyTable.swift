/// A hash table whose keys are hashes already: open addressing, slots at most half full.
///
/// Its entries lie together in the order they came, so that a start costs little and a miss mostly one look. Keys may
/// be a stranger's choice: each table spreads them in a way of its own (multiplicative hashing, Dietzfelbinger 1997).
struct KeyTable<Value: Sendable, Slot: FixedWidthInteger & Sendable>: Sendable {
  /// An entry's index and one; 0 for none.
  private var slots: [Slot]
  private var entries: [(key: UInt64, value: Value)] = []
  private let multiplier = UInt64.random(in: 0...UInt64.max) | 1
  private let shift: UInt64

  /// - Parameter capacity: most keys that it is made for; a slot can hold their number.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
    entries.reserveCapacity(capacity)
  }

  /// How many keys it has.
  var count: Int { entries.count }

  /// The value whose key came after `place` others.
  func value(at place: Int) -> Value { entries[place].value }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let entry = slots[slot(of: key)]
    return entry == 0 ? nil : entries[Int(entry) - 1].value
  }

  /// Past its capacity a table takes no new key.
  mutating func update(_ key: UInt64, default value: @autoclosure () -> Value, _ body: (inout Value) -> Void) {
    let slot = slot(of: key)
    if slots[slot] == 0 {
      guard entries.count * 2 < slots.count else { return }
      entries.append((key, value()))
      slots[slot] = Slot(entries.count)
    }
    body(&entries[Int(slots[slot]) - 1].value)
  }

  /// Where a key is, or could be put.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* multiplier) >> shift)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
