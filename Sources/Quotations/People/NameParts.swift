/// A name taken apart: titles, given name, surname.
struct NameParts {
  var surname: Int32?
  var given: Int32?
  var gender = Person.Gender.unknown
  var isOrganisation = false
  /// Nouns of the titles before the name.
  var roles: [Int32] = []
  private var isWomansName = false
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
    isWomansName = words == 1 && first.meets(.femaleName)
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
    let sentence = narration.sentences[phrase.sentence].tokens
    return phrase.tokens.lowerBound == sentence.lowerBound && sentence.upperBound - phrase.tokens.upperBound == 1
      && narration.tokens[phrase.tokens.upperBound].kind == .colon
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
