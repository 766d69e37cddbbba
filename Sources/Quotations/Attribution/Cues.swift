/// Which words hand over to somebody, and how.
extension FrameReader {
  func strength(of token: Token) -> Frame.Strength {
    if token.meets(.speech) || !token.meets(.anyCue) { return .speech }
    if token.meets(.speechParticiple) { return .participle }
    return token.meets(.judging) ? .judging : .weak
  }

  func isCue(_ token: Token, at index: Int) -> Bool {
    if token.meets(.put) { return self.token(index + 1)?.meets(.it) == true }
    if isPhrasal(index) { return true }
    guard token.meets(.anyCue) else { return false }
    if token.meets(.continuing), self.token(index + 1)?.meets(.to) == true { return false }
    if token.endsIn == .ed, let before = self.token(index - 1), before.meets(.subordinator),
      !before.meets([.that, .preposition])
    {
      return false  // "when asked"
    }
    if token.meets(.verbalNoun), self.token(index + 1)?.meets(.auxiliary) == true { return false }
    if token.isCapitalised { return index == sentence.tokens.lowerBound || token.meets(.saying) }
    return true
  }

  /// "…," Poe thundered, or thundered Poe: any verb beside the phrase behind a quotation that opens its sentence and
  /// ends with a comma.
  func isUnlistedCue(at index: Int) -> Bool {
    guard let token = token(index), !token.isCapitalised, token.traits.isEmpty || token.meets(.commonVerb) else {
      return false
    }
    if isLeading(index - 1) { return token.endsIn == .ed && phraseAfter(index) != nil }
    guard let last = phrase(endingAt: index) else { return false }
    return isLeading(narration.phrases[last].tokens.lowerBound - 1)
  }

  /// A quotation at its sentence's start that waits for its attribution.
  private func isLeading(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .stretch, token.endsIn == .comma || token.endsIn == .question else {
      return false
    }
    return index == sentence.tokens.lowerBound
  }

  /// The cue stands before its subject: at the sentence's start, right behind a quotation, or after "as".
  func isInverted(_ cue: Int) -> Bool {
    guard narration.tokens[cue].meets([.speech, .opinion]) || isUnlistedCue(at: cue), let after = phraseAfter(cue)
    else { return false }
    let phrase = narration.phrases[after]
    if phrase.kind == .pronoun, !narration.tokens[phrase.head].meets([.subjectPronoun, .someone]) { return false }
    var before = cue - 1
    while let token = token(before),
      token.meets(.adverb) || token.endsIn == .ly || token.kind == .comma || token.kind == .dash
    { before -= 1 }
    guard let token = token(before) else { return narration.tokens[cue].isCapitalised || before < cue - 1 }
    let closes =
      self.token(phrase.tokens.upperBound).map { [.comma, .stop, .dash].contains($0.kind) || $0.meets(.of) } ?? true
    // "…," said Poe; not: star of "The Mill," thanked Poe for
    if token.kind == .stretch {
      return closes || before == sentence.tokens.lowerBound || narration.tokens[cue].meets(.saying)
        || self.token(before - 1).map { !$0.isWord && $0.kind != .possessive } ?? true
    }
    // "The plan, said Ana Poe, has failed."
    return closes && phrase.kind == .name && narration.tokens[cue].meets(.saying) && self.token(cue - 1)?.kind == .comma
  }

  /// "shot back: “…”", "went on, “…”"
  private func isPhrasal(_ index: Int) -> Bool {
    guard let verb = token(index), verb.meets(.commonVerb), !verb.isCapitalised, let particle = token(index + 1),
      particle.meets([.adverb, .on])
    else { return false }
    if particle.meets(.on), token(index + 2)?.meets(.approximate) == true { return true }  // "went on about"
    var end = index + 2
    while let token = token(end), token.endsIn == .ly { end += 1 }
    guard let mark = token(end), mark.kind == .comma || mark.kind == .colon else { return false }
    return token(end + 1)?.kind == .stretch
  }
}
