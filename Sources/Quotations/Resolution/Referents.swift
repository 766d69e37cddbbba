/// What each phrase refers to, read in text order.
struct Referents {
  /// For each phrase a person, or -1.
  private(set) var persons: [Int32]
  /// For descriptions with an owner that person: for "her claim" who she is.
  private(set) var owners: [Int: Int32] = [:]
  /// For "who", "which" and "that" the phrase they stand for.
  private(set) var antecedents: [Int: Int] = [:]
  private var salience = Salience()
  private(set) var people: People

  init(_ narration: Narration, _ people: People, speakers: [Int: Int]) {
    persons = people.named
    owners = people.owners
    self.people = people
    /// Who the writer speaks of, while somebody else is quoted at length.
    var outside: Salience?
    for (index, sentence) in narration.sentences.enumerated() {
      if narration.quotedBlocks.contains(sentence.block) {
        outside = outside ?? salience
      } else if let known = outside {
        (salience, outside) = (known, nil)
      }
      read(index, sentence, narration)
      if let phrase = speakers[index], persons[phrase] >= 0 {
        salience.raise(Int(persons[phrase]), by: 60, sentence: index)
      }
    }
  }

  /// Who says a stretch: whose words the phrase speaks of, or whom it stands for.
  func speaker(_ attribution: Attribution) -> Int32 {
    attribution.rule == .utterance ? owners[attribution.phrase] ?? -1 : persons[attribution.phrase]
  }

  private mutating func read(_ index: Int, _ sentence: Sentence, _ narration: Narration) {
    var hasSubject = false
    for place in sentence.phrases {
      let phrase = narration.phrases[place]
      let first = phrase.tokens.lowerBound
      let isSubordinate = first > sentence.tokens.lowerBound && narration.tokens[first - 1].meets(.subordinator)
      let isSubject = !hasSubject && !phrase.isOblique && !isSubordinate
      if isSubject { hasSubject = true }
      let weight = isSubject ? 100.0 : phrase.isOblique ? 40 : 55
      let gender = gender(of: phrase, narration)
      if phrase.kind == .pronoun, gender != .unknown,
        let person = salience.best(gender, in: people, sentence: index),
        phrase.gender == nil || people.persons[person].gender == gender
      {
        persons[place] = Int32(person)
        people.learn(gender, of: person)
      }
      let opening = narration.tokens[phrase.tokens.lowerBound]
      if phrase.kind == .description, opening.meets(.possessive), opening.meets([.he, .she]),
        let owner = salience.best(opening.meets(.he) ? .male : .female, in: people, sentence: index)
      {
        salience.raise(owner, by: 30, sentence: index)
        owners[place] = Int32(owner)
      }
      if phrase.kind == .pronoun, narration.tokens[phrase.head].meets(.relative), place > sentence.phrases.lowerBound {
        let antecedent = antecedent(of: place, sentence, narration)
        persons[place] = persons[antecedent]
        antecedents[place] = antecedents[antecedent] ?? antecedent
        continue
      }
      if persons[place] >= 0 { salience.raise(Int(persons[place]), by: weight, sentence: index) }
    }
    resolveAhead(sentence, narration)
  }

  /// "Although he knew, Poe said": a pronoun nothing before explains is the first person named behind it.
  private mutating func resolveAhead(_ sentence: Sentence, _ narration: Narration) {
    var ahead: Int32 = -1
    for place in sentence.phrases.reversed() {
      let phrase = narration.phrases[place]
      if phrase.kind == .name, !phrase.isOblique, persons[place] >= 0 { ahead = persons[place] }
      guard phrase.kind == .pronoun, persons[place] < 0, ahead >= 0 else { continue }
      let (gender, person) = (gender(of: phrase, narration), people.persons[Int(ahead)])
      guard gender == .male || gender == .female, person.kind == .person,
        person.gender == .unknown || person.gender == gender
      else { continue }
      persons[place] = ahead
      people.learn(gender, of: Int(ahead))
    }
  }

  /// The phrase before, or in "who … and who" what the first one stands for.
  private func antecedent(of relative: Int, _ sentence: Sentence, _ narration: Narration) -> Int {
    let first = narration.phrases[relative].tokens.lowerBound
    if narration.tokens[first - 1].meets(.conjunction),
      let other = (max(sentence.phrases.lowerBound, relative - 24)..<relative).last(where: {
        narration.tokens[narration.phrases[$0].head].meets(.who)
      })
    {
      return other
    }
    return relative - 1
  }

  private func gender(of phrase: Phrase, _ narration: Narration) -> Person.Gender {
    if let gender = phrase.gender { return gender }
    let token = narration.tokens[phrase.head]
    return token.meets(.he) ? .male : token.meets(.she) ? .female : token.meets(.it) ? .neuter : .unknown
  }
}
