import ArticleModel

/// Somebody the article names.
struct Person {
  /// Word numbers of the name, titles left out.
  var surname: Int32
  var given: Int32?
  /// The tokens of the fullest name (into `Narration.tokens`).
  var name: Range<Int>
  var words: Int
  var gender: Gender
  var isOrganisation: Bool

  enum Gender { case unknown, male, female, neuter }
}

/// The article's people and organisations, and which of them each name stands for.
struct People {
  private(set) var persons: [Person] = []
  /// For each phrase the person it names, or -1.
  private(set) var named: [Int32]
  private var bySurname: [Int32: [Int]] = [:]

  init(_ narration: Narration) {
    named = Array(repeating: -1, count: narration.phrases.count)
    for index in narration.phrases.indices where !narration.phrases[index].name.isEmpty {
      if let person = register(narration.phrases[index], narration) { named[index] = Int32(person) }
    }
    for index in narration.phrases.indices where named[index] < 0 && !narration.phrases[index].name.isEmpty {
      if let person = laterFullName(narration.phrases[index], narration) { named[index] = Int32(person) }
    }
  }

  /// The person a name stands for: one known by it, the last one mentioned first, or a new one.
  private mutating func register(_ phrase: Phrase, _ narration: Narration) -> Int? {
    let parts = NameParts(phrase, narration)
    guard let surname = parts.surname else { return nil }
    let known = bySurname[surname] ?? []
    for index in known.reversed().prefix(8) where isSame(persons[index], parts) {
      improve(index, parts)
      bringForward(index, surname)
      return index
    }
    if let given = parts.given, let index = known.last(where: { persons[$0].given == nil && agrees(persons[$0], parts) }) {
      persons[index].given = given
      improve(index, parts)
      return index
    }
    persons.append(
      Person(
        surname: surname, given: parts.given, name: parts.shown, words: parts.words, gender: parts.gender,
        isOrganisation: parts.isOrganisation))
    bySurname[surname, default: []].append(persons.count - 1)
    return persons.count - 1
  }

  private func isSame(_ person: Person, _ parts: NameParts) -> Bool {
    guard agrees(person, parts) else { return false }
    guard let given = parts.given else { return true }
    return person.given == given
  }

  private func agrees(_ person: Person, _ parts: NameParts) -> Bool {
    if parts.isOrganisation != person.isOrganisation { return false }
    return person.gender == .unknown || parts.gender == .unknown || person.gender == parts.gender
  }

  private mutating func improve(_ index: Int, _ parts: NameParts) {
    if persons[index].gender == .unknown { persons[index].gender = parts.gender }
    if parts.words > persons[index].words, persons[index].words < 2 {
      persons[index].words = parts.words
      persons[index].name = parts.shown
    }
  }

  /// The one mentioned last is asked first the next time.
  private mutating func bringForward(_ index: Int, _ surname: Int32) {
    guard var list = bySurname[surname], list.last != index, list.count <= 64 else { return }
    list.removeAll { $0 == index }
    list.append(index)
    bySurname[surname] = list
  }

  private func laterFullName(_ phrase: Phrase, _ narration: Narration) -> Int? { nil }

  mutating func learn(_ gender: Person.Gender, of person: Int) {
    if persons[person].gender == .unknown { persons[person].gender = gender }
  }
}

/// A name taken apart: titles, given name, surname.
struct NameParts {
  var surname: Int32?
  var given: Int32?
  var gender = Person.Gender.unknown
  var isOrganisation = false
  /// The tokens to show.
  var shown: Range<Int>
  var words = 0

  init(_ phrase: Phrase, _ narration: Narration) {
    shown = phrase.name
    var first: Token?
    var last: Token?
    for index in phrase.name where narration.tokens[index].isWord {
      let token = narration.tokens[index]
      if token.meets(.suffix) { continue }
      if first == nil { first = token }
      last = token
      words += 1
      if token.meets([.organisation, .group]), words > 1 || !token.meets(.givenName) { isOrganisation = true }
    }
    guard let first, let last else { return }
    surname = last.word
    if words > 1 { given = first.word }
    if words > 1, first.meets(.givenName), !last.meets(.organisation) { isOrganisation = false }
    readTitles(phrase, narration)
    if isOrganisation { return }
    if gender == .unknown, words > 1 {
      gender = first.meets(.maleName) ? .male : first.meets(.femaleName) ? .female : .unknown
    }
  }

  private mutating func readTitles(_ phrase: Phrase, _ narration: Narration) {
    var isTitled = false
    for index in phrase.tokens where index < phrase.name.lowerBound {
      let token = narration.tokens[index]
      if token.meets([.maleTitle, .malePerson]) { gender = .male }
      if token.meets([.femaleTitle, .femalePerson]) { gender = .female }
      if token.meets([.anyTitle, .anyPerson]), index + 2 >= phrase.name.lowerBound { isTitled = true }
    }
    if isTitled {
      isOrganisation = false
      if words == 1 { shown = titleStart(phrase, narration)..<phrase.name.upperBound }
    }
  }

  private func titleStart(_ phrase: Phrase, _ narration: Narration) -> Int {
    var start = phrase.name.lowerBound
    while start > phrase.tokens.lowerBound {
      let before = narration.tokens[start - 1]
      guard before.kind == .stop || (before.isCapitalised && before.meets(.anyTitle)) else { break }
      start -= 1
    }
    return start
  }
}
