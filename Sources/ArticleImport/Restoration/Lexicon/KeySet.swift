/// A set of keys that are hashes already; a word of its bits turns most strangers away.
struct KeySet: Sendable {
  private var keys: Set<UInt64> = []
  /// A bit for the lowest six of each key.
  private var bits: UInt64 = 0

  init(_ keys: some Sequence<UInt64> = []) { formUnion(keys) }

  mutating func formUnion(_ new: some Sequence<UInt64>) { for key in new { insert(key) } }

  mutating func insert(_ key: UInt64) {
    keys.insert(key)
    bits |= Self.bit(key)
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { bits & Self.bit(key) != 0 && keys.contains(key) }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (key & 63) }
}
