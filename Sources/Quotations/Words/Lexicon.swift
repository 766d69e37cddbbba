/// The word lists as one hash table, built when first asked: open addressing, linear probing, FNV-1a.
struct Lexicon: Sendable {
  /// A word's number in the table: equal words have equal numbers.
  typealias WordID = Int32

  static let shared = Lexicon()

  private var slots: [WordID]
  private var entries: [Entry] = []
  private var pool: [UInt8] = []
  private let mask: Int

  private struct Entry {
    var hash: UInt32
    var start: Int32
    var length: Int32
    var traits: WordTraits
  }

  var count: Int { entries.count }

  func traits(of word: WordID) -> WordTraits { entries[Int(word)].traits }

  /// The number of a word in lower case, whose FNV-1a hash is `hash`.
  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID? {
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == word.count, holds(word, at: Int(entry.start)) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<word.count where pool[start + index] != word[index] { return false }
    return true
  }

  private init() {
    slots = Array(repeating: -1, count: 1 << 15)
    mask = slots.count - 1
    entries.reserveCapacity(8_000)
    pool.reserveCapacity(64_000)
    for (list, traits) in Self.lists { add(list, traits) }
    readRoles()
  }

  private mutating func add(_ list: StaticString, _ traits: WordTraits) {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var start = 0
    var hash = FNV1a.seed
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] > 0x20 {
        hash = FNV1a.adding(bytes[index], to: hash)
        continue
      }
      if index > start { add(UnsafeBufferPointer(rebasing: bytes[start..<index]), hash, traits) }
      start = index + 1
      hash = FNV1a.seed
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ traits: WordTraits) {
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if entries[known].hash == hash, Int(entries[known].length) == word.count,
        holds(word, at: Int(entries[known].start))
      {
        entries[known].traits.formUnion(traits)
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = WordID(entries.count)
    entries.append(
      Entry(hash: hash, start: Int32(pool.count), length: Int32(word.count), traits: traits))
    pool.append(contentsOf: word)
  }

  /// The noun for a title, the word itself for all others.
  func role(of word: WordID) -> WordID { roles[word] ?? word }

  private var roles: [WordID: WordID] = [:]

  private mutating func readRoles() {
    let bytes = UnsafeBufferPointer(start: Titles.nouns.utf8Start, count: Titles.nouns.utf8CodeUnitCount)
    var title: WordID?
    for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      let hash = word.reduce(FNV1a.seed) { FNV1a.adding($1, to: $0) }
      let id = find(UnsafeBufferPointer(rebasing: word), hash: hash)
      if let known = title, let id { roles[known] = id }
      title = title == nil ? id : nil
    }
  }

  private static let lists: [(StaticString, WordTraits)] = [
    (CueVerbs.speech, .speech), (CueVerbs.speechParticiples, .speechParticiple), (CueVerbs.judging, .judging),
    (CueVerbs.opinion, .opinion), (CueVerbs.presenting, .presenting),
    (CommonVerbs.forms, .commonVerb),
    (FunctionWords.he, .he), (FunctionWords.she, .she), (FunctionWords.they, .they), (FunctionWords.it, .it),
    (FunctionWords.firstPerson, .firstPerson), (FunctionWords.secondPerson, .secondPerson),
    (FunctionWords.subjectPronoun, .subjectPronoun), (FunctionWords.relative, .relative),
    (FunctionWords.someone, .someone), (FunctionWords.determiner, .determiner),
    (FunctionWords.possessive, .possessive), (FunctionWords.definite, .definite),
    (FunctionWords.auxiliary, .auxiliary), (FunctionWords.being, .being),
    (FunctionWords.preposition, .preposition), (FunctionWords.conjunction, .conjunction),
    (FunctionWords.subordinator, .subordinator), (FunctionWords.adverb, .adverb),
    (FunctionWords.calendar, .calendar), (FunctionWords.abbreviation, .abbreviation),
    (Titles.male, .maleTitle), (Titles.female, .femaleTitle), (Titles.plain, .plainTitle),
    (Roles.person, .person), (Roles.male, .malePerson), (Roles.female, .femalePerson), (Roles.plural, .people),
    (Roles.group, .group), (Roles.document, .document),
    (Organisations.word, .organisation), (Organisations.place, .place), (Organisations.nationality, .nationality),
    (GivenNames.male, .maleName), (GivenNames.female, .femaleName), (GivenNames.either, .eitherName),
    ("according", .according), ("said says saying say", .saying), ("to", .to), ("by", .by), ("of", .of),
    ("who whom", .who), ("and &", .and), ("that", .that),
    ("de del della di da van von der den la le du al el bin ibn abu ben st", .particle), ("jr sr ii iii iv", .suffix),
    ("a an one another some several many two three", .indefinite),
    (FunctionWords.naming, .naming), (FunctionWords.named, .named),
    (FunctionWords.verbalNoun, .verbalNoun), (Utterances.noun, .utterance),
    (FunctionWords.participialAdjective, .participialAdjective), ("put puts", .put),
    (FunctionWords.timeUnit, [.calendar, .timeUnit]),
    ("himself herself themselves itself", .reflexive), ("with", .with), ("on", .on),
    ("about around over", .approximate), ("what", .what),
    ("continue continues continued continuing begin begins began beginning", .continuing),
    ("cite cites cited citing quote quotes quoted quoting", .citing),
  ]
}

/// The hash of Fowler, Noll and Vo, 32 bits, byte by byte.
enum FNV1a {
  static let seed: UInt32 = 2_166_136_261

  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
