/// What the words of the trade say: general words by subject, from the lists beside this file.
///
/// A word is evidence among others. A line counts as furniture by its words only when nearly all of them speak of one
/// subject, and one of them is telling in itself.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private let telling: KeyTable
  private let supporting: KeyTable
  /// By single words: the subjects of all terms that have the word.
  private let mentions: KeyTable
  private(set) var months: [UInt64: Int] = [:]
  private(set) var glue: Set<UInt64> = []
  private(set) var unfinished: Set<UInt64> = []

  private init() {
    var terms = Terms()
    for (subject, list) in Self.lists { terms.add(list, to: subject) }
    telling = KeyTable(terms.telling)
    supporting = KeyTable(terms.supporting)
    mentions = KeyTable(terms.mentions)
    glue = Set(Self.terms(in: glueWords).map { WordScanner.key($0) })
    unfinished = Set(Self.terms(in: unfinishedWords).map { WordScanner.key($0) })
    for line in Self.terms(in: monthWords) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard let number = words.first.flatMap({ Int(String(decoding: $0, as: UTF8.self)) }) else { continue }
      for word in words.dropFirst() { months[WordScanner.key(word)] = number }
    }
  }

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

  func subjects(_ key: UInt64) -> Subjects { telling[key] }

  func mentions(_ key: UInt64) -> Subjects { mentions[key] }

  func speaks(_ word: Word, of subject: Subjects) -> Bool {
    !telling[word.key].isDisjoint(with: subject) || !supporting[word.key].isDisjoint(with: subject)
  }

  /// `neutral` words count neither way: a publication's name, say.
  func count(_ words: some RandomAccessCollection<Word>, of subject: Subjects, neutral: Set<UInt64> = []) -> Count {
    var result = Count()
    var index = words.startIndex
    while index < words.endIndex {
      let match: (length: Int, isTelling: Bool) =
        words[index].mentions.isDisjoint(with: subject) ? (0, false) : longestTerm(words[index...], subject)
      if match.length > 0 {
        let content = words[index...].prefix(match.length).count { !glue.contains($0.key) }
        let weight = max(1, content)
        result.covered += weight
        result.content += weight
        if match.isTelling { result.telling += weight }
        index = words.index(index, offsetBy: match.length)
        continue
      }
      let word = words[index]
      if word.shape != .number, !glue.contains(word.key), !neutral.contains(word.key) { result.content += 1 }
      index = words.index(after: index)
    }
    return result
  }

  private func longestTerm(
    _ words: some RandomAccessCollection<Word>, _ subject: Subjects
  ) -> (length: Int, isTelling: Bool) {
    var best = (length: 0, isTelling: false)
    var key: UInt64 = 0
    for (offset, word) in words.prefix(4).enumerated() {
      key = offset == 0 ? word.key : WordScanner.joined(key, word.key)
      if !telling[key].isDisjoint(with: subject) {
        best = (offset + 1, true)
      } else if !supporting[key].isDisjoint(with: subject) {
        best = (offset + 1, false)
      }
    }
    return best
  }

  /// The terms of all lists on their way into the tables.
  private struct Terms {
    var telling: [UInt64: Subjects] = [:]
    var supporting: [UInt64: Subjects] = [:]
    var mentions: [UInt64: Subjects] = [:]

    mutating func add(_ list: String, to subject: Subjects) {
      for line in Lexicon.terms(in: list) {
        let keys = WordScanner.keys(of: Array(line))
        guard let first = keys.first else { continue }
        let key = keys.dropFirst().reduce(first) { WordScanner.joined($0, $1) }
        if line.first == UInt8(ascii: "+") {
          supporting[key, default: []].formUnion(subject)
        } else {
          telling[key, default: []].formUnion(subject)
        }
        for key in keys { mentions[key, default: []].formUnion(subject) }
      }
    }
  }

  /// One a line, or several on a line between commas.
  private static func terms(in list: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(list.utf8)
    var terms: [ArraySlice<UInt8>] = []
    var start = 0
    // By hand: the standard library's `split` costs a third of a first page here.
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: ",") {
      while start < index, bytes[start] == UInt8(ascii: " ") { start += 1 }
      if start < index { terms.append(bytes[start..<index]) }
      start = index + 1
    }
    return terms
  }

  private static let lists: [(Subjects, String)] = [
    (.advertisement, advertisementWords), (.share, shareWords), (.subscription, subscriptionWords),
    (.notice, noticeWords), (.comments, commentWords), (.navigation, navigationWords), (.filing, filingWords),
    (.credit, creditWords), (.related, relatedWords), (.mostRead, mostReadWords), (.readingTime, readingTimeWords),
    (.role, roleWords), (.author, authorWords), (.published, publishedWords), (.updated, updatedWords),
    (.page, pageWords), (.printed, printedWords), (.weekday, weekdayWords), (.agency, agencyWords),
  ]
}

/// What a word may speak of.
struct Subjects: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let advertisement = Self(rawValue: 1 << 0)
  static let share = Self(rawValue: 1 << 1)
  static let subscription = Self(rawValue: 1 << 2)
  static let notice = Self(rawValue: 1 << 3)
  static let comments = Self(rawValue: 1 << 4)
  static let navigation = Self(rawValue: 1 << 5)
  static let filing = Self(rawValue: 1 << 6)
  static let credit = Self(rawValue: 1 << 7)
  static let related = Self(rawValue: 1 << 8)
  static let mostRead = Self(rawValue: 1 << 9)
  static let readingTime = Self(rawValue: 1 << 10)
  static let role = Self(rawValue: 1 << 11)
  static let author = Self(rawValue: 1 << 12)
  static let published = Self(rawValue: 1 << 13)
  static let updated = Self(rawValue: 1 << 14)
  static let page = Self(rawValue: 1 << 15)
  static let printed = Self(rawValue: 1 << 16)
  static let weekday = Self(rawValue: 1 << 17)
  static let agency = Self(rawValue: 1 << 18)
}
