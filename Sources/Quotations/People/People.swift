/// The article's people and organisations, and which of them each phrase names or describes.
struct People {
  private(set) var persons: [Person] = []
  /// For each phrase the person it stands for, or -1. Pronouns have none here.
  private(set) var named: [Int32]
  /// For a description whose owner has a name that person: "Ana Poe’s claim".
  private(set) var owners: [Int: Int32] = [:]
  private var byWord: [Int32: [Int]] = [:]
  private var byRole: [Int32: Int] = [:]

  init(_ narration: Narration) {
    named = Array(repeating: -1, count: narration.phrases.count)
    for index in narration.phrases.indices {
      let phrase = narration.phrases[index]
      switch phrase.kind {
      case .name: read(name: index, narration)
      case .description:
        if narration.quotedBlocks.contains(narration.sentences[phrase.sentence].block) { continue }
        read(ownerOf: index, narration)
        read(description: index, narration)
      case .pronoun: break
      }
    }
  }

  mutating func learn(_ gender: Person.Gender, of person: Int) {
    if persons[person].gender == .unknown { persons[person].gender = gender }
  }

  // MARK: - Names

  private mutating func read(name index: Int, _ narration: Narration) {
    let phrase = narration.phrases[index]
    guard !phrase.name.isEmpty else { return }
    let parts = NameParts(phrase, narration)
    guard let surname = parts.surname else { return }
    let person = person(parts, surname, sentence: phrase.sentence)
    named[index] = Int32(person)
    for role in parts.roles { byRole[role] = person }
    // "the director, Ana Poe": the description before is hers.
    let described = apposed(index, narration).flatMap { narration.phrases[$0].kind == .description ? $0 : nil }
    if let described { describe(described, as: person, narration) }
    // "a letter from his son, Carl Vane" speaks of the father.
    if !narration.phrases[described ?? index].isOblique { persons[person].lastSentence = phrase.sentence }
  }

  private mutating func read(ownerOf index: Int, _ narration: Narration) {
    let phrase = narration.phrases[index]
    guard let tokens = Owner.tokens(of: phrase, narration), narration.tokens[tokens.lowerBound].isCapitalised,
      !narration.tokens[tokens.lowerBound].meets(.possessive)
    else { return }
    let reader = PhraseReader(phrase.sentence, of: narration)
    var owner = phrase
    (owner.kind, owner.tokens, owner.head) = (.name, tokens, tokens.upperBound - 1)
    owner.name = reader.nameRange(tokens)
    let parts = NameParts(owner, narration)
    guard !owner.name.isEmpty, let surname = parts.surname else { return }
    owners[index] = Int32(person(parts, surname, sentence: phrase.sentence))
  }

  private mutating func person(_ parts: NameParts, _ surname: Int32, sentence: Int) -> Int {
    var parts = parts
    // "Reno" alone is the town, unless somebody has that name.
    if parts.isPlace, byWord[surname]?.contains(where: { persons[$0].kind == .person }) != true {
      parts.isOrganisation = true
    }
    if let index = known(parts, surname, sentence: sentence) {
      if persons[index].given == nil { persons[index].given = parts.given }
      if parts.words == 1 { persons[index].bareMentions += 1 }
      if !parts.isDoubtful { persons[index].isDoubtful = false }
      improve(index, parts)
      bringForward(index, surname)
      return index
    }
    return add(
      Person(
        surname: surname, given: parts.given, name: parts.shown, words: parts.words, isUppercase: parts.isUppercase,
        isDoubtful: parts.isDoubtful, gender: parts.genderAlone,
        kind: parts.isOrganisation ? .organisation : .person), by: surname)
  }

  /// Of several by one surname the one spoken of in the last few sentences, else the one the bare surname meant before,
  /// else the last.
  private func known(_ parts: NameParts, _ surname: Int32, sentence: Int) -> Int? {
    let fitting = (byWord[surname] ?? []).suffix(8).filter { index in
      guard agrees(persons[index], parts) else { return false }
      return parts.given == nil || persons[index].given == nil || persons[index].given == parts.given
    }
    guard let last = fitting.last, parts.given == nil, fitting.count > 1 else { return fitting.last }
    let recent = fitting.last { (persons[$0].lastSentence ?? .min) >= sentence - 3 }
    if let recent { return recent }
    var best = last
    for index in fitting where persons[index].bareMentions > persons[best].bareMentions { best = index }
    return best
  }

  private func agrees(_ person: Person, _ parts: NameParts) -> Bool {
    if parts.isOrganisation { return person.kind == .organisation }
    guard person.kind == .person else { return false }
    return person.gender == .unknown || parts.gender == .unknown || person.gender == parts.gender
  }

  private mutating func improve(_ index: Int, _ parts: NameParts) {
    if persons[index].gender == .unknown { persons[index].gender = parts.gender }
    let isFuller = parts.words > persons[index].words && persons[index].words < 2
    let isPlainer = persons[index].isUppercase && !parts.isUppercase && parts.words >= persons[index].words
    if isFuller || isPlainer {
      persons[index].isUppercase = parts.isUppercase
      persons[index].words = parts.words
      persons[index].name = parts.shown
    }
  }

  /// The one mentioned last is asked first the next time.
  private mutating func bringForward(_ index: Int, _ word: Int32) {
    guard var list = byWord[word], list.last != index, list.count <= 64 else { return }
    list.removeAll { $0 == index }
    list.append(index)
    byWord[word] = list
  }

  private mutating func add(_ person: Person, by word: Int32) -> Int {
    persons.append(person)
    byWord[word, default: []].append(persons.count - 1)
    return persons.count - 1
  }

  // MARK: - Descriptions

  private mutating func read(description index: Int, _ narration: Narration) {
    let phrase = narration.phrases[index]
    let head = narration.tokens[phrase.head]
    guard head.meets([.person, .malePerson, .femalePerson, .group, .document]) else { return }
    if let before = apposed(index, narration), narration.phrases[before].kind == .name, named[before] >= 0,
      !hasVerb(phrase, narration)
    {
      describe(index, as: Int(named[before]), narration)
      return
    }
    let first = narration.tokens[phrase.tokens.lowerBound]
    let role = Lexicon.shared.role(of: head.word)
    let isOneOfSome = phrase.tokens.contains { narration.tokens[$0].meets(.place) }
    if first.meets(.definite) && !isOneOfSome || head.word != role {
      if let known = byWord[head.word]?.last, persons[known].kind == .description {
        named[index] = Int32(known)
        return
      }
      if let known = byRole[role] {
        named[index] = Int32(known)
        return
      }
    }
    named[index] = Int32(
      add(
        Person(
          surname: head.word, name: phrase.tokens, words: 1, gender: Self.gender(of: head), kind: .description),
        by: head.word))
  }

  /// In "beside Tom Reed, the mayor said" the mayor is somebody else.
  private func hasVerb(_ phrase: Phrase, _ narration: Narration) -> Bool {
    let end = phrase.tokens.upperBound
    guard narration.sentences[phrase.sentence].tokens.contains(end) else { return false }
    return narration.tokens[end].meets([.anyVerb, .auxiliary])
  }

  private static func gender(of head: Token) -> Person.Gender {
    if head.meets(.malePerson) { return .male }
    if head.meets(.femalePerson) { return .female }
    return head.meets(.person) ? .unknown : .neuter
  }

  private mutating func describe(_ index: Int, as person: Int, _ narration: Narration) {
    let head = narration.tokens[narration.phrases[index].head]
    guard head.meets([.person, .malePerson, .femalePerson, .group]) else { return }
    named[index] = Int32(person)
    if persons[person].kind == .person {
      if head.meets(.malePerson) { learn(.male, of: person) }
      if head.meets(.femalePerson) { learn(.female, of: person) }
    }
    byRole[Lexicon.shared.role(of: head.word)] = person
  }

  /// The phrase that a comma, or a comma and "now" or "then", parts from this one.
  private func apposed(_ index: Int, _ narration: Narration) -> Int? {
    guard index > 0 else { return nil }
    let (before, phrase) = (narration.phrases[index - 1], narration.phrases[index])
    guard before.sentence == phrase.sentence, before.tokens.upperBound < phrase.tokens.lowerBound,
      narration.tokens[before.tokens.upperBound].kind == .comma
    else { return nil }
    let between = narration.tokens[before.tokens.upperBound + 1..<phrase.tokens.lowerBound]
    guard between.isEmpty || between.count == 1 && between.allSatisfy({ $0.meets(.adverb) }) else { return nil }
    return index - 1
  }
}
