import Synchronization
import UnicodeText

/// Divides the words of one language, remembering those it has seen.
final class Hyphenator: Sendable {
  /// Words shorter than this many bytes stay whole, and so do longer ones than `longest`.
  static let shortest = 6
  static let longest = 64

  /// Loading a dictionary takes milliseconds, so each is loaded once; nil when none is installed.
  private static let loaded = Mutex<[(language: String, hyphenator: Hyphenator?)]>([])

  /// - Parameter language: BCP 47.
  /// - Returns: nil when no patterns are installed for the language.
  static func of(language: String) -> Hyphenator? {
    loaded.withLock { loaded in
      if let known = loaded.first(where: { $0.language == language }) { return known.hyphenator }
      let hyphenator = Hyphenator(language: language)
      loaded.append((language, hyphenator))
      return hyphenator
    }
  }

  private let patterns: HyphenationPatterns
  /// By the first bits of a word's hash, so that parts set side by side seldom wait for each other.
  private let memories = InlineArray<16, Mutex<DividedWords>> { _ in Mutex(DividedWords()) }
  /// Whether words with a capital are divided like others: German has one at every noun.
  let dividesNames: Bool

  private init?(language: String) {
    guard let dictionary = HyphenationDictionary.read(language: language) else { return nil }
    patterns = HyphenationPatterns(dictionary)
    dividesNames = language.prefix(2) == "de"
  }

  /// Where a word of letters may be divided: bit n set, after n bytes. Parts of a text are set side by side: a new word
  /// is divided while others look theirs up.
  func points(in word: UTF8Bytes) -> UInt64 {
    let hash = Self.hash(word)
    let part = Int(truncatingIfNeeded: hash >> 60)
    if let known = memories[part].withLock({ $0[hash] }) { return known }
    let points = patterns.points(in: lowercased(word))
    memories[part].withLock { $0.add(points, for: hash) }
    return points
  }

  /// FNV-1a, and never 0.
  private static func hash(_ word: UTF8Bytes) -> UInt64 {
    let hash = word.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 29 | 1
  }
}

/// A hash table of words. It grows when it is half full, and forgets all rather than grow for ever.
private struct DividedWords {
  private var entries = Array(repeating: Entry(), count: 1 << 7)
  private var count = 0
  private static let mostEntries = 1 << 13

  private struct Entry {
    /// 0 in an empty slot.
    var hash: UInt64 = 0
    var points: UInt64 = 0
  }

  subscript(hash: UInt64) -> UInt64? {
    let entry = entries[slot(hash)]
    return entry.hash == hash ? entry.points : nil
  }

  mutating func add(_ points: UInt64, for hash: UInt64) {
    if count * 2 > entries.count { makeRoom() }
    let slot = slot(hash)
    if entries[slot].hash == 0 { count += 1 }
    entries[slot] = Entry(hash: hash, points: points)
  }

  private mutating func makeRoom() {
    let old = entries
    guard old.count < Self.mostEntries else {
      entries = Array(repeating: Entry(), count: old.count)
      count = 0
      return
    }
    entries = Array(repeating: Entry(), count: 4 * old.count)
    for entry in old where entry.hash != 0 { entries[slot(entry.hash)] = entry }
  }

  /// Where the word is, or the empty slot where it belongs.
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & (entries.count - 1) }
    return slot
  }
}

/// A word in lower case, or nothing where that has another length.
private func lowercased(_ word: UTF8Bytes) -> [UInt8] {
  if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 | 0x20 } }
  let lower = folded(String(decoding: word, as: UTF8.self), .letterCase)
  return lower.utf8.count == word.count ? Array(lower.utf8) : []
}
