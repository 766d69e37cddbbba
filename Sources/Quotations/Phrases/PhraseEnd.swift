/// How far a noun phrase goes.
extension PhraseReader {
  /// Tokens that a phrase may have: a run of words without a verb is read again from each of them.
  private static let longest = 32

  func end(from start: Int) -> Int {
    let limit = min(bounds.upperBound, start + Self.longest)
    var index = start
    var hasNoun = false
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .word, .number:
        if index > start, !continues(index, start: start, hasNoun: hasNoun) { return trimmed(start, index) }
        if token.kind == .word, !token.meets([.determiner, .possessive]) { hasNoun = true }
      case .possessive:
        guard index + 1 < bounds.upperBound, tokens[index + 1].isWord || tokens[index + 1].kind == .number,
          tokens[index + 1].isSpaced, !isFunctionWord(tokens[index + 1])
        else { return trimmed(start, index) }
        hasNoun = false
      case .stop:
        guard isInnerStop(index) else { return trimmed(start, index) }
      case .comma:
        // ", Jr."
        guard let next = self.token(index + 1), next.meets(.suffix), next.isCapitalised else {
          return trimmed(start, index)
        }
      default:
        return trimmed(start, index)
      }
      index += 1
    }
    return trimmed(start, index)
  }

  /// The stop of "Mr." or an initial, with a capital after it, or of a suffix ("Jr.").
  private func isInnerStop(_ index: Int) -> Bool {
    let word = tokens[index - 1]
    guard word.isWord, word.end == tokens[index].start else { return false }
    guard word.end - word.start == 1 || word.meets(.abbreviation) || word.meets(.suffix) else { return false }
    return token(index + 1)?.isWord == true || word.meets(.suffix)
  }

  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, tokens[end - 1].meets(.of) || !tokens[end - 1].isWord,
      tokens[end - 1].kind != .stop || !tokens[max(start, end - 2)].meets(.suffix)
    {
      end -= 1
    }
    return end
  }

  private func continues(_ index: Int, start: Int, hasNoun: Bool) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    if isShare(start), index == start + 1 || index == start + 2 { return true }
    if token.kind == .number { return !hasNoun || before.meets(.calendar) || numbersName(index) }
    if token.isCapitalised {
      if token.meets(.calendar), hasNoun, !token.meets([.givenName, .timeUnit]) { return false }
      if token.meets([.pronoun, .auxiliary, .conjunction, .relative]) { return false }
      // "in a letter Ana Poe said"
      return !(before.meets(.document) && !before.isCapitalised && isOpened(start) && token.meets(.givenName))
    }
    if token.meets(.of) { return joinsNames(index) }
    if token.meets(.and) { return joinsFields(index, start) }
    if token.meets(.definite), before.meets(.of), joinsNames(index - 1) { return true }
    if token.meets(.particle), before.isWord, before.isCapitalised {
      let next = self.token(index + 1)
      let isJoined =
        next?.isCapitalised == true || next?.meets(.particle) == true && self.token(index + 2)?.isCapitalised == true
      return isJoined && !token.meets([.preposition, .determiner])
    }
    if token.meets(.particle), before.isWord, before.meets(.particle) {
      return self.token(index + 1)?.isCapitalised == true
    }
    if isFunctionWord(token) || token.meets(.calendar) { return false }
    if token.meets([.determiner, .possessive]) { return !hasNoun && token.meets([.someone, .indefinite]) }
    let opensNoun = before.meets([.determiner, .possessive]) || before.kind == .possessive || before.kind == .number
    let isNoun = token.meets(.noun)
    if token.meets(.verbalNoun) {
      if opensNoun { return true }
      let isOpened = isOpened(start) || tokens[start..<index].contains { $0.kind == .possessive }
      if !before.meets(.noun), !before.isCapitalised, isOpened, token.endsIn != .s { return true }
      if isOpened, self.token(index + 1)?.meets([.conjunction, .of, .auxiliary, .commonVerb]) == true { return true }
    }
    if isCompounded(index) { return true }
    if token.meets(.anyVerb), !(isNoun && !token.meets(.saying)) {
      return opensNoun && !token.meets(.saying) && nounFollows(index)
    }
    if isNoun, token.meets(.anyVerb), hasNoun, !(token.meets(.group) && isOpened(start)) {
      return !verbReading(index, before)
    }
    if isAtSentenceStart(index - 1), token.endsIn == .s, token.traits.isEmpty,
      self.token(index + 1)?.meets([.anyVerb, .auxiliary, .of]) == true
    {
      return true  // "Corporate lobbyists say", "Small groups of"
    }
    if hasNoun, before.isCapitalised, !isNoun {
      // "Trump argued": an unlisted word behind a name is its verb, unless a determiner opened the phrase.
      return isOpened(start) && !endsLikeVerb(token) && !endsLikeAdverb(token) && token.traits.isEmpty
        || (nounFollows(index) && !endsLikeVerb(token) && !endsLikeAdverb(token))
    }
    if endsLikeAdverb(token) { return nounFollows(index) }
    if hasNoun, !isNoun {
      return !takesObject(index) && !(before.meets(.noun) && endsLikeVerb(token)) || nounFollows(index)
    }
    return true
  }

  /// "four in 10 farmers"
  func isShare(_ start: Int) -> Bool {
    guard let of = token(start + 1), of.meets(.preposition), token(start + 2)?.kind == .number,
      token(start + 3)?.isWord == true
    else { return false }
    return tokens[start].kind == .number || tokens[start].meets(.determiner) && !tokens[start].meets(.definite)
  }

  /// "planning director", "fight doctor": one person without an article is no verb's object.
  private func isCompounded(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.meets([.person, .malePerson, .femalePerson]), !next.isCapitalised,
      !next.meets([.people, .anyVerb])
    else { return false }
    let token = tokens[index]
    return token.endsIn == .ing ? !token.meets(.speechParticiple) : token.meets(.verbalNoun) && token.endsIn == .other
  }

  /// "the clerk shook her head", "a memo put it": nothing but a verb stands before a new phrase.
  private func takesObject(_ index: Int) -> Bool {
    guard let next = token(index + 1) else { return false }
    return next.meets([.determiner, .possessive, .pronoun]) && !next.meets(.that)
  }

  /// "Army 1st Lt. Poe", "Article 33 says"
  private func numbersName(_ index: Int) -> Bool {
    guard tokens[index - 1].isCapitalised, !tokens[index - 1].meets([.preposition, .place]),
      let next = token(index + 1)
    else { return false }
    return next.isCapitalised && next.meets([.anyTitle, .abbreviation]) || next.meets(.saying)
  }

  private func isOpened(_ start: Int) -> Bool {
    tokens[start].meets([.determiner, .possessive]) || tokens[start].kind == .number
  }

  /// A listed noun or a name comes within the next words, before anything that ends a phrase.
  func nounFollows(_ index: Int) -> Bool {
    var place = index + 1
    while let token = self.token(place), place <= index + 3 {
      guard token.isWord, !isFunctionWord(token), !token.meets([.determiner, .possessive, .calendar]) else {
        return false
      }
      if token.meets(.noun) { return !(token.meets(.anySpeech) && place > index + 1) }
      if token.isCapitalised { return true }
      if token.meets(.anyVerb) { return false }
      place += 1
    }
    return false
  }

  /// "the campaign statement notes" against "the state notes": a word that is noun and verb is the verb where an
  /// object, a quotation or the clause's end follows a noun.
  private func verbReading(_ index: Int, _ before: Token) -> Bool {
    guard let next = self.token(index + 1) else { return false }
    if token(index)?.meets(.saying) == true { return true }
    if before.isWord, !before.meets(.noun), !before.isCapitalised { return false }
    return next.kind == .stretch || next.kind == .comma && before.isCapitalised
      || next.meets([.that, .determiner, .possessive, .pronoun]) && token(index)?.meets(.speech) == true
  }

  private func endsLikeVerb(_ token: Token) -> Bool { token.endsIn == .ed || token.endsIn == .ing }
  private func endsLikeAdverb(_ token: Token) -> Bool { token.endsIn == .ly }

  /// "the Department of Roads and Harbors"
  private func joinsFields(_ index: Int, _ start: Int) -> Bool {
    guard tokens[index - 1].isCapitalised, let next = token(index + 1), next.isCapitalised,
      !next.meets([.givenName, .anyTitle, .anyPerson, .determiner, .pronoun])
    else { return false }
    let of = tokens[start..<index].lastIndex { $0.meets(.of) } ?? start
    return of > start && tokens[of - 1].isCapitalised && tokens[of - 1].meets([.organisation, .group])
  }

  private func joinsNames(_ index: Int) -> Bool {
    // "secretary of state"
    if index > bounds.lowerBound, tokens[index - 1].meets(.plainTitle), !tokens[index - 1].isCapitalised,
      let next = token(index + 1), next.isWord, !next.isCapitalised, !isFunctionWord(next),
      !next.meets([.determiner, .possessive])
    {
      return true
    }
    guard index > bounds.lowerBound, tokens[index - 1].isCapitalised,
      tokens[index - 1].meets([.organisation, .plainTitle, .group])
    else { return false }
    if token(index + 1)?.isCapitalised == true { return true }
    return token(index + 1)?.meets(.definite) == true && token(index + 2)?.isCapitalised == true
  }
}
