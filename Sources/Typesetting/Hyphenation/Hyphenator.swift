import Synchronization
import UnicodeText

/// Divides the words of one language, remembering those it has seen.
struct Hyphenator {
  private let language: String
  private var memory: [Entry] = Array(repeating: Entry(), count: 1 << 14)
  private var remembered = 0

  /// A word's hash and its points, a bit for each byte offset.
  private struct Entry {
    var hash: UInt64 = 0
    var points: UInt64 = 0
  }

  /// Loading takes milliseconds, so it is done once; libhyphen's dictionaries belong to one thread at a time.
  private static let dictionaries = Mutex<[String: HyphenationDictionary?]>([:])

  /// nil when no patterns are installed for the language.
  init?(language: String) {
    self.language = language
    let isInstalled = Self.dictionaries.withLock { loaded in
      if loaded[language] == nil { loaded[language] = .some(HyphenationDictionary(language: language)) }
      return loaded[language]?.map { _ in true } ?? false
    }
    guard isInstalled else { return nil }
  }

  /// Words shorter than this many bytes stay whole.
  static let shortest = 6
  /// And so do longer ones.
  static let longest = 64

  /// Where a word of letters may be divided: bit n set, after n bytes.
  mutating func points(in word: UTF8Bytes) -> UInt64 {
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & (memory.count - 1)
    while memory[slot].hash != 0 {
      if memory[slot].hash == hash { return memory[slot].points }
      slot = (slot + 1) & (memory.count - 1)
    }
    let letters = Array(word)
    let points = Self.dictionaries.withLock { [language] loaded in
      (loaded[language] ?? nil)?.points(in: letters).reduce(UInt64(0)) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 } ?? 0
    }
    if remembered * 2 > memory.count {
      memory = Array(repeating: Entry(), count: memory.count)
      remembered = 0
      slot = Int(truncatingIfNeeded: hash) & (memory.count - 1)
    }
    memory[slot] = Entry(hash: hash, points: points)
    remembered += 1
    return points
  }

  private static func hash(_ word: UTF8Bytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 29) | 1
  }
}
