/// Who a verb is said of: walks back from the cue over what may stand between.
struct SubjectSearch {
  let reader: FrameReader

  private var narration: Narration { reader.narration }

  /// An index into `Narration.phrases`, or nil. Looks at no more than 60 tokens.
  func subject(of cue: Int) -> Int? {
    let limit = max(reader.sentence.tokens.lowerBound, cue - 60)
    var place = cue - 1
    while place >= limit, let token = reader.token(place), isInsideVerb(token),
      reader.phrase(endingAt: place + 1) == nil
    {
      place -= 1
    }
    if let token = reader.token(place), token.kind == .close { place = opening(before: place, limit) }
    if let phrase = reader.phrase(endingAt: place + 1), isSubject(phrase) { return phrase }
    if let token = reader.token(place), token.kind == .comma || token.kind == .dash,
      !narration.tokens[cue].meets(.speechParticiple), let phrase = beforeParenthesis(endingAt: place, limit)
    {
      return phrase
    }
    return clauseSubject(before: place + 1, limit)
  }

  /// Auxiliaries and adverbs before a verb.
  private func isInsideVerb(_ token: Token) -> Bool {
    token.isWord && (token.meets([.auxiliary, .adverb, .to]) || token.endsIn == .ly) && !token.isCapitalised
  }

  /// The nearest phrase that is a verb's subject, else the nearest that could be one.
  private func clauseSubject(before end: Int, _ limit: Int) -> Int? {
    var place = end - 1
    var fallback: Int?
    while place >= limit {
      guard let phrase = reader.phrase(endingAt: place + 1) else {
        place = reader.token(place)?.kind == .close ? opening(before: place, limit) : place - 1
        continue
      }
      if isSubject(phrase) {
        if hasVerb(phrase), reader.isPersonal(phrase) { return phrase }
        if reader.isPersonal(phrase) { fallback = fallback ?? phrase }
      }
      place = narration.phrases[phrase].tokens.lowerBound - 1
    }
    return fallback
  }

  /// A verb follows, or a parenthesis before one.
  private func hasVerb(_ index: Int) -> Bool {
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
    guard let token = reader.token(place) else { return false }
    if token.kind == .comma || token.kind == .dash || token.kind == .open {
      return reader.token(place + 1).map { $0.meets([.who, .relative, .determiner]) || $0.kind == .number } ?? false
    }
    guard token.isWord, !token.isCapitalised else { return false }
    if token.meets([.anyVerb, .auxiliary, .who]) || token.endsIn == .ed { return true }
    // A word no list has right behind a name can only be its verb.
    return token.traits.isEmpty && narration.phrases[index].kind != .description
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
    if before.meets(.anySpeech) { return hasVerb(index) }
    if before.traits.isEmpty, !before.isCapitalised, let doer = reader.phrase(endingAt: phrase.tokens.lowerBound - 1),
      narration.phrases[doer].kind != .description
    {
      return false
    }
    if !before.isCapitalised, reader.token(phrase.tokens.lowerBound - 2)?.meets(.who) == true { return false }
    if before.meets([.anyVerb, .to]) || before.endsIn == .ed && !before.isCapitalised { return false }
    if before.meets(.being) { return false }
    return true
  }

  /// "Poe, a farmer from Reno, said": the phrase before the comma that opens what the one at `end` closes. In
  /// "the director, Ana Poe, said" the name inside.
  private func beforeParenthesis(endingAt end: Int, _ limit: Int) -> Int? {
    if let inner = reader.phrase(endingAt: end), isNameAlone(inner, end) { return inner }
    var place = end - 1
    var best: Int?
    while place > limit, let token = reader.token(place), token.kind != .stretch {
      if token.kind == .comma || token.kind == .dash, let phrase = phrase(before: place, limit), isSubject(phrase) {
        best = phrase
        if narration.phrases[phrase].kind != .description { break }
      }
      place -= 1
    }
    return best
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

  private func opening(before close: Int, _ limit: Int) -> Int {
    var place = close - 1
    while place >= limit, let token = reader.token(place), token.kind != .open { place -= 1 }
    return place - 1
  }
}
