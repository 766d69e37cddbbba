import UnicodeText

/// What the words of the trade say: general words by subject, from the lists in `Words`.
///
/// A word is evidence among others. A line counts as furniture by its words only when nearly all of them speak of one
/// subject, and one of them is telling in itself.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// What the lists say of a word, or of several in a row.
  struct Entry: Sendable {
    var telling: Subjects = []
    var supporting: Subjects = []
    var mentions: Subjects = []
    var begins: Subjects = []
    var month: UInt8 = 0
  }

  private var entries = KeyTable<Entry, UInt16>(capacity: 4096)

  private init() {
    for (subject, list) in Self.lists { forEachTerm(in: list) { add($0, to: subject) } }
    forEachTerm(in: monthWords) { line in
      let words = WordScanner.keys(of: line)
      let month = line.prefix { $0.isASCIIDigit }.reduce(0) { $0 * 10 + $1 - UInt8(ascii: "0") }
      for key in words.dropFirst() { entries.update(key, default: Entry()) { $0.month = month } }
    }
  }

  /// Words in a row, as one key. A plus sign before a term makes it a supporting one.
  private mutating func add(_ term: UnsafeBufferPointer<UInt8>, to subject: Subjects) {
    var whole: UInt64?
    var first: UInt64 = 0
    var count = 0
    WordScanner.forEachKey(of: term) { key in
      if count == 0 { first = key } else { entries.update(key, default: Entry()) { $0.mentions.formUnion(subject) } }
      whole = whole.map { WordScanner.joined($0, key) } ?? key
      count += 1
    }
    guard let whole else { return }
    let isSupporting = term.first == UInt8(ascii: "+")
    entries.update(whole, default: Entry()) { entry in
      if count == 1 { entry.mentions.formUnion(subject) }
      if isSupporting { entry.supporting.formUnion(subject) } else { entry.telling.formUnion(subject) }
    }
    guard count > 1 else { return }
    entries.update(first, default: Entry()) { entry in
      entry.mentions.formUnion(subject)
      entry.begins.formUnion(subject)
    }
  }

  /// Of a word, or of several joined, that no list has it is an empty one.
  @inline(__always)
  func entry(_ key: UInt64) -> Entry { entries[key] ?? Entry() }

  /// nil where no list has it.
  @inline(__always)
  func knownEntry(_ key: UInt64) -> Entry? { entries[key] }

  /// Words of a line that speak of one subject.
  struct Count: Sendable {
    /// Words covered, and those covered by telling terms.
    var covered = 0
    var telling = 0
    /// Words that could have spoken: all but glue and numbers.
    var content = 0

    /// 0 to 1.
    var share: Double { content == 0 ? 0 : Double(min(covered, content)) / Double(content) }
  }

  /// Neutral words count neither way: a publication's name, say.
  func count(_ words: [Word], of subject: Subjects, isNeutral: (Word) -> Bool = { _ in false }) -> Count {
    count(words[...], of: subject, isNeutral: isNeutral)
  }

  func count(_ words: ArraySlice<Word>, of subject: Subjects, isNeutral: (Word) -> Bool = { _ in false }) -> Count {
    words.withUnsafeBufferPointer { count($0, of: subject, isNeutral: isNeutral) }
  }

  private func count(_ words: UnsafeBufferPointer<Word>, of subject: Subjects, isNeutral: (Word) -> Bool) -> Count {
    var result = Count()
    var index = 0
    while index < words.count {
      let word = words[index]
      let match = longestTerm(words, from: index, subject)
      if match.length > 0 {
        let weight = max(1, words[index..<index + match.length].count { !$0.isGlue })
        result.covered += weight
        result.content += weight
        if match.isTelling { result.telling += weight }
        index += match.length
        continue
      }
      if word.shape != .number, !word.isGlue, !isNeutral(word) { result.content += 1 }
      index += 1
    }
    return result
  }

  private func longestTerm(
    _ words: UnsafeBufferPointer<Word>, from start: Int, _ subject: Subjects
  ) -> (length: Int, isTelling: Bool) {
    let (first, entry) = (words[start], entry(words[start].key))
    guard !entry.mentions.isDisjoint(with: subject) else { return (0, false) }
    let supports = !first.supporting.isDisjoint(with: subject) && !first.isGlue
    var best = first.tells(of: subject) ? (1, true) : (supports ? 1 : 0, false)
    guard !entry.begins.isDisjoint(with: subject) else { return best }
    var key = first.key
    for index in start + 1..<min(words.count, start + 4) {
      guard !self.entry(words[index].key).mentions.isDisjoint(with: subject) else { break }
      key = WordScanner.joined(key, words[index].key)
      guard let entry = entries[key] else { continue }
      if !entry.telling.isDisjoint(with: subject) {
        best = (index - start + 1, true)
      } else if !entry.supporting.isDisjoint(with: subject) {
        best = (index - start + 1, false)
      }
    }
    return best
  }

  private static let lists: [(Subjects, StaticString)] = [
    (.advertisement, advertisementWords), (.share, shareWords), (.subscription, subscriptionWords),
    (.notice, noticeWords), (.comments, commentWords), (.navigation, navigationWords), (.filing, filingWords),
    (.credit, creditWords), (.related, relatedWords), (.mostRead, mostReadWords), (.readingTime, readingTimeWords),
    (.role, roleWords), (.author, authorWords), (.published, publishedWords), (.updated, updatedWords),
    (.page, pageWords), (.printed, printedWords), (.weekday, weekdayWords), (.agency, agencyWords),
    (.paper, publicationWords), (.place, placeWords), (.time, timeWords), (.glue, glueWords),
    (.unfinished, unfinishedWords), (.announcing, announcingWords), (.citation, citationWords),
    (.reader, readerWords), (.by, byWords), (.and, andWords), (.particle, particleWords),
    (.pointing, pointingWords),
  ]
}

/// Terms of a list: one a line, or several on a line between commas. By hand, for a start in microseconds.
func forEachTerm(in list: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  list.withUTF8Buffer { bytes in
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: ",") {
      while start < index, bytes[start] == UInt8(ascii: " ") { start += 1 }
      if start < index { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      start = index + 1
    }
  }
}
