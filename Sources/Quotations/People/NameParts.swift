/// A name taken apart: titles, given name, surname.
struct NameParts {
  var surname: Int32?
  var given: Int32?
  var gender = Person.Gender.unknown
  var isOrganisation = false
  /// Nouns of the titles before the name.
  var roles: [Int32] = []
  private var isWomansName = false
  /// One word that is a place's name, and may be a surname.
  var isPlace = false
  /// No list and no other sentence knows the word as a name.
  var isDoubtful = false
  /// For somebody known by one name only, what the name says.
  var genderAlone: Person.Gender { gender == .unknown && isWomansName && !isOrganisation ? .female : gender }
  /// The tokens to show.
  var shown: Range<Int>
  var words = 0
  /// In capitals, as a transcript's label.
  var isUppercase = false

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
    isUppercase = first.isUppercase && last.isUppercase
    // Several words in capitals are a heading.
    if isUppercase, words > 1, !Self.isLabel(phrase, narration) { return }
    if words > 1, isThing(phrase, first, narration) { isOrganisation = true }
    isWomansName = words == 1 && first.meets(.femaleName)
    if words == 1, isUppercase, !Self.isLabelled(phrase, narration) { isOrganisation = true }
    isPlace = words == 1 && first.meets(.place) && !first.meets(.givenName)
    isDoubtful =
      words == 1 && !PhraseReader(phrase.sentence, of: narration).isKnownName(last) && !isAged(phrase, narration)
    surname = last.word
    if words > 1 { given = first.word }
    if words > 1, first.meets(.givenName), !last.meets(.organisation) { isOrganisation = false }
    readTitles(phrase, narration)
    if isOrganisation { return }
    if gender == .unknown, words > 1 {
      gender = first.meets(.maleName) ? .male : first.meets(.femaleName) ? .female : .unknown
    }
  }

  /// "ANA POE:" alone.
  private static func isLabel(_ phrase: Phrase, _ narration: Narration) -> Bool {
    narration.sentences[phrase.sentence].tokens.upperBound - phrase.tokens.upperBound == 1
      && isLabelled(phrase, narration)
  }

  /// "POE: …"
  private static func isLabelled(_ phrase: Phrase, _ narration: Narration) -> Bool {
    let sentence = narration.sentences[phrase.sentence].tokens
    return phrase.tokens.lowerBound == sentence.lowerBound && sentence.contains(phrase.tokens.upperBound)
      && narration.tokens[phrase.tokens.upperBound].kind == .colon
  }

  /// "Poe, 21,"
  private func isAged(_ phrase: Phrase, _ narration: Narration) -> Bool {
    let end = phrase.tokens.upperBound
    guard narration.sentences[phrase.sentence].tokens.contains(end + 1) else { return false }
    return narration.tokens[end].kind == .comma && narration.tokens[end + 1].kind == .number
  }

  /// "New York", "South Korean"; "USS Vane", "HMS Reed".
  private func isThing(_ phrase: Phrase, _ first: Token, _ narration: Narration) -> Bool {
    let words = phrase.name.lazy.map { narration.tokens[$0] }.filter { $0.isWord && !$0.meets(.suffix) }
    if words.allSatisfy({ $0.meets([.place, .nationality]) }) { return true }
    return first.isUppercase && first.end - first.start == 3 && !words.dropFirst().contains { $0.isUppercase }
  }

  private mutating func readTitles(_ phrase: Phrase, _ narration: Narration) {
    var isTitled = false
    for index in phrase.tokens where index < phrase.name.lowerBound {
      let token = narration.tokens[index]
      if token.meets([.maleTitle, .malePerson]) { gender = .male }
      if token.meets([.femaleTitle, .femalePerson]) { gender = .female }
      if token.meets([.anyTitle, .anyPerson]), roles.count < 4 { roles.append(Lexicon.shared.role(of: token.word)) }
      if token.meets([.anyTitle, .anyPerson]), index + 2 >= phrase.name.lowerBound { isTitled = true }
    }
    if isTitled {
      (isOrganisation, isDoubtful) = (false, false)
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
