/// Who a verb is said of: walks back from the verb over what may stand between, no more than 60 tokens.
///
/// A subject has one verb. Another one needs a conjunction, a comma or a form that shares it ("to say", "saying"), so
/// that in "an aide who saw the plan said" the aide speaks: "who" has its verb.
struct SubjectSearch {
  let reader: FrameReader

  private var narration: Narration { reader.narration }

  /// An index into `Narration.phrases`, or nil.
  func subject(of cue: Int) -> Int? {
    let limit = max(reader.sentence.tokens.lowerBound, cue - 60)
    let start = reader.verbStart(of: cue)
    var place = start - 1
    if let token = reader.token(place), token.kind == .close { place = opening(before: place, limit) }
    if let phrase = reader.phrase(endingAt: place + 1), isSubject(phrase) {
      return beforePlace(phrase) ?? namedBefore(phrase)
    }
    if reader.token(place)?.kind == .comma, reader.token(place - 1)?.kind == .close,
      let phrase = phrase(before: place, limit), isSubject(phrase)
    {
      return phrase  // "Poe (R-Ohio), said"
    }
    if closesParenthesis(place), narration.tokens[cue].endsIn != .ing,
      let phrase = beforeParenthesis(endingAt: place, limit)
    {
      return phrase
    }
    let leavesClause = reader.token(start - 1)?.kind == .comma || reader.token(start - 2)?.kind == .comma
    return clauseSubject(before: start, from: place, isShared: shares(cue, start), leavesClause: leavesClause, limit)
  }

  /// Whose sentence it is that runs on at `place`.
  func clauseSubject(at place: Int) -> Int? {
    if reader.sentence.phrases.isEmpty { return nil }
    let limit = max(reader.sentence.tokens.lowerBound, place - 60)
    return clauseSubject(before: place, from: place - 1, isShared: true, leavesClause: false, limit)
  }

  // MARK: - The clause

  /// "and said", "to say", "saying": forms that take over a subject with its verb.
  private func shares(_ cue: Int, _ start: Int) -> Bool {
    if narration.tokens[cue].endsIn == .ing || narration.tokens[start].meets(.to) { return true }
    guard let before = reader.token(start - 1) else { return false }
    return before.meets([.conjunction, .to]) || before.kind == .comma || before.kind == .dash || before.kind == .stretch
      || before.meets(.preposition)
  }

  /// The nearest phrase whose verb this can be, else the nearest that could be a subject. `leavesClause`: the verb
  /// stands behind a comma and so takes up the main clause: "Poe hinted that Reed knew, saying".
  private func clauseSubject(
    before verb: Int, from last: Int, isShared: Bool, leavesClause: Bool, _ limit: Int
  ) -> Int? {
    var place = last
    var fallback: Int?
    while place >= limit {
      guard let phrase = reader.phrase(endingAt: place + 1) else {
        place = reader.token(place)?.kind == .close ? opening(before: place, limit) : place - 1
        continue
      }
      if isSubject(phrase), reader.isPersonal(phrase) {
        switch follower(of: phrase) {
        case .verb(let own):
          if own >= verb || isShared && !(leavesClause && isSubordinate(phrase)) { return phrase }
        case .relative: return phrase
        case .parenthesis: return namedBefore(phrase)
        case .nothing: break
        }
        fallback = fallback ?? namedBefore(phrase)
      }
      place = narration.phrases[phrase].tokens.lowerBound - 1
    }
    return fallback
  }

  private func isSubordinate(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    return narration.tokens[phrase.head].meets(.relative)
      || reader.token(phrase.tokens.lowerBound - 1)?.meets([.that, .subordinator]) == true
  }

  /// What stands behind a phrase and what hangs on it.
  private enum Follower: Equatable { case verb(Int), relative, parenthesis, nothing }

  private func follower(of index: Int) -> Follower {
    var place = narration.phrases[index].tokens.upperBound
    let limit = place + 24
    while place < limit, let token = reader.token(place) {
      if token.meets(.adverb) || token.endsIn == .ly {
        place += 1
      } else if token.meets(.preposition), let next = reader.phrase(startingIn: place + 1...place + 1) {
        place = narration.phrases[next].tokens.upperBound
      } else {
        break
      }
    }
    guard let token = reader.token(place) else { return .nothing }
    if token.kind == .comma || token.kind == .dash || token.kind == .open {
      let opens =
        reader.token(place + 1).map { $0.meets([.who, .relative, .determiner]) || $0.kind == .number } ?? false
      return opens ? .parenthesis : .nothing
    }
    guard token.isWord, !token.isCapitalised else { return .nothing }
    if token.meets(.who) { return .relative }
    if token.meets([.anyVerb, .auxiliary]) || token.endsIn == .ed { return .verb(place) }
    // A word no list has right behind a name can only be its verb.
    return token.traits.isEmpty && narration.phrases[index].kind != .description ? .verb(place) : .nothing
  }

  /// Not behind a preposition, not another verb's object, not in a case that can't be a subject.
  private func isSubject(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    let head = narration.tokens[phrase.head]
    if phrase.kind == .pronoun {
      return head.meets([.subjectPronoun, .someone, .relative]) && !phrase.isOblique && !head.meets(.secondPerson)
    }
    if phrase.isOblique { return false }
    guard let before = reader.token(phrase.tokens.lowerBound - 1), before.isWord else { return true }
    if before.meets(.and), sharesPreposition(index) { return false }
    if !before.isCapitalised, reader.token(phrase.tokens.lowerBound - 2)?.meets(.who) == true { return false }
    if before.meets(.anySpeech) { return ![.nothing, .parenthesis].contains(follower(of: index)) }
    if before.traits.isEmpty, !before.isCapitalised, let doer = reader.phrase(endingAt: phrase.tokens.lowerBound - 1),
      narration.phrases[doer].kind != .description
    {
      return false
    }
    if before.meets([.anyVerb, .to]) || before.endsIn == .ed && !before.isCapitalised { return false }
    if before.meets(.being) { return false }
    return true
  }

  /// "an army of clerks and farmers said": one preposition for two phrases, and no verb that a clause could end with.
  private func sharesPreposition(_ index: Int) -> Bool {
    guard let first = reader.phrase(endingAt: narration.phrases[index].tokens.lowerBound - 1),
      narration.phrases[first].isOblique
    else { return false }
    var place = narration.phrases[first].tokens.lowerBound - 1
    let limit = place - 24
    while place > limit, let token = reader.token(place),
      token.isWord || token.kind == .number || token.kind == .possessive
    {
      if reader.phrase(endingAt: place + 1) == nil, token.meets([.anyVerb, .auxiliary]) { return false }
      place = reader.phrase(endingAt: place + 1).map { narration.phrases[$0].tokens.lowerBound - 1 } ?? place - 1
    }
    return true
  }

  // MARK: - Appositions and parentheses

  /// "Poe of Reno, Nevada said": who the place belongs to.
  private func beforePlace(_ index: Int) -> Int? {
    guard isPlace(index), let town = reader.phrase(endingAt: narration.phrases[index].tokens.lowerBound - 1),
      let owner = reader.phrase(endingAt: narration.phrases[town].tokens.lowerBound - 1), isSubject(owner)
    else { return nil }
    return owner
  }

  /// The second half of "in Reno, Nevada".
  private func isPlace(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    guard phrase.kind == .name, narration.tokens[phrase.head].meets(.place),
      reader.token(phrase.tokens.lowerBound - 1)?.kind == .comma,
      let town = reader.phrase(endingAt: phrase.tokens.lowerBound - 1)
    else { return false }
    return narration.phrases[town].isOblique && narration.phrases[town].kind == .name
  }

  /// "Poe, president and owner of the mill": the name before a description, or the description itself.
  private func namedBefore(_ index: Int) -> Int {
    var place = index
    while narration.phrases[place].kind == .description,
      !narration.tokens[narration.phrases[place].tokens.lowerBound].meets([.determiner, .possessive])
        || reader.token(narration.phrases[place].tokens.lowerBound - 1)?.meets(.reflexive) == true
    {
      var before = narration.phrases[place].tokens.lowerBound - 1
      if let token = reader.token(before), token.meets(.reflexive) { before -= 1 }
      guard let token = reader.token(before), token.kind == .comma || token.meets(.and),
        let outer = reader.phrase(endingAt: before), isSubject(outer), narration.phrases[outer].kind != .pronoun,
        token.kind == .comma || narration.phrases[outer].kind == .description
      else { return index }
      place = outer
    }
    return narration.phrases[place].kind == .name ? place : index
  }

  private func closesParenthesis(_ index: Int) -> Bool {
    guard let token = reader.token(index) else { return false }
    return token.kind == .comma || token.kind == .dash
      || token.kind == .stretch && token.endsIn == .comma && index > reader.sentence.tokens.lowerBound
  }

  /// "Poe, a farmer from Reno, said": the phrase before the comma that opens what the one at `end` closes. In
  /// "the director, Ana Poe, said" the name inside.
  private func beforeParenthesis(endingAt end: Int, _ limit: Int) -> Int? {
    if let inner = reader.phrase(endingAt: end), isNameAlone(inner, end) { return inner }
    var place = end - 1
    var best: Int?
    while place > limit, let token = reader.token(place), token.kind != .stretch {
      if token.kind == .comma || token.kind == .dash, let phrase = phrase(before: place, limit), isSubject(phrase),
        !opensWithVerb(place + 1), !isPlace(phrase)
      {
        best = phrase
        if narration.phrases[phrase].kind != .description { break }
      }
      place -= 1
    }
    return best
  }

  /// A verb behind a comma closes a parenthesis, and opens none.
  private func opensWithVerb(_ index: Int) -> Bool {
    guard let token = reader.token(index) else { return false }
    return token.meets(.auxiliary) || token.meets(.commonVerb) && token.endsIn != .ing
  }

  /// The phrase a comma closes, a bracket between left out: "Poe (R-Ohio),".
  private func phrase(before comma: Int, _ limit: Int) -> Int? {
    let isBracketed = reader.token(comma - 1)?.kind == .close
    var found = reader.phrase(endingAt: isBracketed ? opening(before: comma - 1, limit) + 1 : comma)
    // "Poe of the bank,": the name that the preposition hangs on.
    while let phrase = found, narration.phrases[phrase].isOblique, narration.phrases[phrase].tokens.lowerBound > limit,
      reader.token(narration.phrases[phrase].tokens.lowerBound - 1)?.meets(.of) == true
    {
      guard let outer = reader.phrase(endingAt: narration.phrases[phrase].tokens.lowerBound - 1) else { break }
      found = outer
    }
    return found
  }

  private func isNameAlone(_ phrase: Int, _ end: Int) -> Bool {
    let inner = narration.phrases[phrase]
    guard inner.kind == .name, !inner.isOblique,
      !narration.tokens[inner.tokens.lowerBound].meets([.determiner, .possessive]),
      let before = reader.token(inner.tokens.lowerBound - 1)
    else { return false }
    if before.kind == .stretch { return true }
    guard before.kind == .comma || before.kind == .dash,
      let outer = reader.phrase(endingAt: inner.tokens.lowerBound - 1)
    else { return false }
    return narration.phrases[outer].kind == .description && !narration.phrases[outer].isOblique
  }

  /// The token before the bracket that `close` closes.
  private func opening(before close: Int, _ limit: Int) -> Int {
    var place = close - 1
    while place >= limit, let token = reader.token(place), token.kind != .open { place -= 1 }
    return place - 1
  }
}
