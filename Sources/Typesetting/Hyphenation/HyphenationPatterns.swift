/// Liang's patterns (Word Hy-phen-a-tion by Com-put-er, 1983) in one hash table from a pattern's letters to its digits.
///
/// libhyphen, whose dictionaries these are, builds its automaton in the time of three first pages.
struct HyphenationPatterns: Sendable {
  /// Letters that must stay before the first and after the last point.
  private var leftMinimum = 2
  private var rightMinimum = 2
  /// Bytes of the longest pattern.
  private var longest = 0
  private var entries: [Entry]
  private var mask: Int
  private var patterns = 0
  /// The digits of all patterns, one before each byte and one after the last.
  private var digits: [UInt8] = []

  private struct Entry {
    /// 0 in an empty slot.
    var hash: UInt64 = 0
    var digits: UInt32 = 0
    var count: UInt32 = 0
  }

  private static let dot = UInt8(ascii: ".")

  /// - Parameter dictionary: a file of libhyphen's in UTF-8: a character set, settings, then a pattern a line.
  init(_ dictionary: [UInt8]) {
    var capacity = 1024
    while capacity < dictionary.count / 4 { capacity *= 2 }
    entries = Array(repeating: Entry(), count: capacity)
    mask = capacity - 1
    digits.reserveCapacity(dictionary.count)
    dictionary.withUnsafeBufferPointer { bytes in
      var start = (bytes.firstIndex(of: 0x0A) ?? bytes.count) + 1
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        addLine(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
    }
  }

  private mutating func addLine(_ line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#") else { return }
    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) { return addSetting(line) }
    // What follows a slash changes the spelling: such points are forbidden instead.
    let slash = line.firstIndex(of: UInt8(ascii: "/"))
    var hash = Self.seed
    let offset = digits.count
    digits.append(0)
    for byte in line[..<(slash ?? line.count)] where byte > 0x20 {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits[digits.count - 1] = slash == nil ? digit : (digit + 1) & ~1
      } else {
        hash = Self.mix(hash, byte)
        digits.append(0)
      }
    }
    insert(Entry(hash: Self.finished(hash), digits: UInt32(offset), count: UInt32(digits.count - offset)))
    longest = max(longest, digits.count - offset - 1)
  }

  private mutating func addSetting(_ line: UnsafeBufferPointer<UInt8>) {
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, let number = Int(words[1].filter(\.isNumber)) else { return }
    if words[0] == "LEFTHYPHENMIN" { leftMinimum = max(1, number) }
    if words[0] == "RIGHTHYPHENMIN" { rightMinimum = max(1, number) }
  }

  private mutating func insert(_ entry: Entry) {
    let slot = slot(entry.hash)
    if entries[slot].hash == 0 {
      // A table never fills: the search for a slot would not end.
      guard patterns < entries.count * 3 / 4 else { return }
      patterns += 1
    }
    entries[slot] = entry
  }

  /// Where a word may be divided: byte offsets into it.
  /// - Parameter word: its letters in lower case.
  func points(in word: [UInt8]) -> [Int] {
    let framed = [Self.dot] + word + [Self.dot]
    var levels = [UInt8](repeating: 0, count: framed.count + 1)
    for start in framed.indices {
      var hash = Self.seed
      for end in start..<min(framed.count, start + longest) {
        hash = Self.mix(hash, framed[end])
        let entry = entries[slot(Self.finished(hash))]
        guard entry.hash != 0, Int(entry.count) == end - start + 2 else { continue }
        for index in 0..<Int(entry.count) {
          levels[start + index] = max(levels[start + index], digits[Int(entry.digits) + index])
        }
      }
    }
    return allowed(word).filter { levels[$0 + 1] & 1 == 1 }
  }

  /// Points between letters that leave enough of them on both sides.
  private func allowed(_ word: [UInt8]) -> [Int] {
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 }
    guard starts.count >= leftMinimum + rightMinimum else { return [] }
    return Array(starts[leftMinimum...(starts.count - rightMinimum)])
  }

  /// Where a pattern is, or the empty slot where it belongs.
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func finished(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) | 1 }
}
