/// A set of keys that are hashes already; a word of its bits turns most strangers away.
struct KeySet: Sendable {
  private var keys: Set<UInt64> = []
  private var bits = KeyBits()

  init(_ keys: some Sequence<UInt64> = []) { formUnion(keys) }

  mutating func formUnion(_ new: some Sequence<UInt64>) { for key in new { insert(key) } }

  mutating func insert(_ key: UInt64) {
    keys.insert(key)
    bits.insert(key)
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { bits.mayContain(key) && keys.contains(key) }

  /// Whether a key of others may be one of these.
  func mayMeet(_ others: KeyBits) -> Bool { bits.mayMeet(others) }
}

/// A bit for the lowest six of each of some keys: it shows for most others that they are not among them.
struct KeyBits: Sendable {
  private var bits: UInt64 = 0

  init(_ keys: some Sequence<UInt64> = []) { for key in keys { insert(key) } }

  @inline(__always)
  mutating func insert(_ key: UInt64) { bits |= 1 << (key & 63) }

  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool { bits & 1 << (key & 63) != 0 }

  @inline(__always)
  func mayContain(_ others: KeyBits) -> Bool { others.bits & ~bits == 0 }

  @inline(__always)
  func mayMeet(_ others: KeyBits) -> Bool { bits & others.bits != 0 }
}
