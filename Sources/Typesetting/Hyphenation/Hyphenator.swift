import Synchronization
import UnicodeText

/// Divides the words of one language, remembering those it has seen.
final class Hyphenator: Sendable {
  /// Words shorter than this many bytes stay whole, and so do longer ones than `longest`.
  static let shortest = 6
  static let longest = 64

  /// Each dictionary is read once; nil when none is installed.
  private static let loaded = Mutex<[String: Hyphenator?]>([:])

  /// - Parameter language: BCP 47.
  /// - Returns: nil when no patterns are installed for the language.
  static func of(language: String) -> Hyphenator? {
    loaded.withLock { loaded in
      if let known = loaded[language] { return known }
      let hyphenator = Hyphenator(language: language)
      loaded[language] = .some(hyphenator)
      return hyphenator
    }
  }

  private let memory: Mutex<Memory>

  private init?(language: String) {
    guard let memory = Memory(language: language) else { return nil }
    self.memory = Mutex(memory)
  }

  /// Where a word of letters may be divided: bit n set, after n bytes.
  func points(in word: UTF8Bytes) -> UInt64 {
    var wordHash = PatternHash()
    for byte in word { wordHash.add(byte) }
    let hash = wordHash.value
    if let known = memory.withLock({ $0.points(hash) }) { return known }
    let letters = Array(word)
    return memory.withLock { $0.learn(letters, hash) }
  }

  /// A dictionary and a hash table of words; it forgets all when it is half full.
  private struct Memory {
    private let dictionary: HyphenationDictionary
    private var entries = Array(repeating: Entry(), count: 1 << 16)
    private var count = 0

    private struct Entry {
      /// 0 in an empty slot.
      var hash: UInt64 = 0
      var points: UInt64 = 0
    }

    init?(language: String) {
      guard let patterns = PatternFile.read(language: language) else { return nil }
      dictionary = HyphenationDictionary(patterns)
    }

    func points(_ hash: UInt64) -> UInt64? {
      let entry = entries[slot(hash)]
      return entry.hash == hash ? entry.points : nil
    }

    mutating func learn(_ word: [UInt8], _ hash: UInt64) -> UInt64 {
      if count * 2 > entries.count {
        entries = Array(repeating: Entry(), count: entries.count)
        count = 0
      }
      let points = Self.lowercased(word).map { dictionary.points(in: $0) } ?? 0
      entries[slot(hash)] = Entry(hash: hash, points: points)
      count += 1
      return points
    }

    /// nil when a letter changes its length, which the points would not fit.
    private static func lowercased(_ word: [UInt8]) -> [UInt8]? {
      if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 | 0x20 } }
      let lower = Array(folded(String(decoding: word, as: UTF8.self), .letterCase).utf8)
      return lower.count == word.count ? lower : nil
    }

    /// Where the word is, or the empty slot where it belongs.
    private func slot(_ hash: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: hash) & (entries.count - 1)
      while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & (entries.count - 1) }
      return slot
    }
  }
}
