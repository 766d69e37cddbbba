/// Where a noun phrase can begin.
extension PhraseReader {
  func canStart(at index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return self.token(index + 1)?.isWord == true }
    if token.meets([.determiner, .possessive]) {
      return !token.meets(.that) || isDemonstrative(index)
    }
    if token.meets([.affiliation, .according])
      || (token.endsIn == .ly && !token.meets(.givenName) && isAtSentenceStart(index))
    {
      return false
    }
    if token.isCapitalised {
      if token.meets(.calendar), !token.meets(.givenName) || isDate(index) { return false }
      if token.meets(.auxiliary) { return isNameNotAuxiliary(index) }
      guard isAtSentenceStart(index) else {
        return !isFunctionWord(token) || token.end - token.start > 3 && !isSpacedFunction(token)
      }
      if isFunctionWord(token) { return false }
      if token.endsIn == .ed, !isKnownName(token), self.token(index + 1)?.isCapitalised != true {
        return false  // "Based on …", "Updated figures"
      }
      if isGerund(at: index) { return false }
      if token.meets([.anyVerb]), !token.meets([.noun, .givenName, .anyTitle]) {
        guard let next = self.token(index + 1), next.isCapitalised else { return false }
        // "Wells Poe", and not "Enter Ana Poe"
        return !token.meets(.anySpeech) && (isKnownName(token) || !isKnownName(next))
      }
      return true
    }
    if isFunctionWord(token) || token.meets(.calendar) { return false }
    if token.meets(.anyVerb), !token.meets(.noun) || self.token(index - 1)?.meets([.auxiliary, .to]) == true {
      return false
    }
    guard token.endsIn == .ed || token.endsIn == .ing else { return true }
    // "said undecided voter Ana Poe"
    let followsCue = self.token(index - 1)?.meets(.saying) == true
    return (token.meets(.participialAdjective) || followsCue) && nounFollows(index)
  }

  /// "in August", "last June", "August 3": a month that is a given name too.
  private func isDate(_ index: Int) -> Bool {
    guard let next = token(index + 1) else { return true }
    if next.kind == .number { return true }
    return !next.isCapitalised && token(index - 1)?.meets([.preposition, .adverb, .determiner]) == true
  }

  /// "that plan", and not "said that plans …" or "that Poe …".
  private func isDemonstrative(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.isWord, !next.isCapitalised, next.endsIn != .s,
      !next.meets([.determiner, .possessive, .pronoun, .people, .preposition])
    else { return false }
    guard let before = token(index - 1) else { return true }
    return !before.meets([.anyVerb, .verbalNoun]) && before.endsIn != .ed
  }

  /// "Will Poe": a name that is an auxiliary too.
  private func isNameNotAuxiliary(_ index: Int) -> Bool {
    guard tokens[index].meets(.givenName), !tokens[index].isUppercase, let next = token(index + 1) else { return false }
    if isAtSentenceStart(index) { return next.meets([.anyVerb, .auxiliary]) && !next.isCapitalised }
    return true
  }

  /// "Ending the plan", "Calling it “…”": what follows is a verb's object, not what a name goes on with.
  private func isGerund(at index: Int) -> Bool {
    guard tokens[index].endsIn == .ing, !tokens[index].meets([.givenName, .place, .organisation]),
      let next = token(index + 1)
    else { return false }
    return next.kind == .stretch || next.meets([.determiner, .possessive])
  }

  private func isSpacedFunction(_ token: Token) -> Bool { token.meets([.conjunction, .auxiliary, .pronoun]) }
}
