/// A hash table whose keys are hashes already: open addressing, at most half full.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  init(_ entries: [UInt64: Subjects]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (key, subjects) in entries {
      var slot = Int(truncatingIfNeeded: key) & mask
      while values[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = subjects.rawValue
    }
  }

  subscript(key: UInt64) -> Subjects {
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] != 0 {
      if keys[slot] == key { return Subjects(rawValue: values[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }
}
