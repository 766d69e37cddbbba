/// Words that stand for somebody by themselves.
extension PhraseReader {
  func isPronoun(at index: Int) -> Bool {
    let token = tokens[index]
    if token.meets(.possessive), !token.meets(.subjectPronoun) {
      guard let next = self.token(index + 1) else { return true }
      return !(next.isWord || next.kind == .number)
        || next.meets([.preposition, .auxiliary, .speech, .adverb, .to, .conjunction, .determiner])
    }
    if token.meets(.pronoun) { return true }
    if token.meets(.who) || isRelative(index) { return true }
    if token.meets(.someone), !isShare(index) {
      guard let next = self.token(index + 1) else { return true }
      if token.meets(.definite), next.meets(.verbalNoun), let before = self.token(index - 1),
        before.meets([.anyVerb, .preposition]) || before.endsIn == .ed
      {
        return false  // "dismissed those reports"
      }
      if next.meets(.participialAdjective), nounFollows(index + 1) { return false }  // "another leading clerk"
      if next.isCapitalised, !token.meets(.indefinite), self.token(index - 1)?.meets(.being) == true { return true }
      return !(next.isWord || next.kind == .number)
        || next.meets([.anyVerb, .auxiliary, .preposition, .adverb]) && !next.meets(.noun)
    }
    return false
  }

  /// "that" and "which" as a verb's subject, behind what they stand for.
  private func isRelative(_ index: Int) -> Bool {
    guard tokens[index].meets(.relative), !tokens[index].isCapitalised, let before = token(index - 1),
      before.isWord && !before.meets([.anyVerb, .preposition, .adverb]) || before.kind == .comma,
      let next = token(index + 1)
    else { return false }
    return next.meets([.anyVerb, .auxiliary]) && !next.meets([.noun, .verbalNoun]) || next.endsIn == .ed
  }

  func pronoun(at index: Int) -> Phrase {
    Phrase(
      tokens: index..<index + 1, kind: .pronoun, head: index, name: index..<index,
      isOblique: isOblique(index, index + 1),
      sentence: sentence)
  }
}
