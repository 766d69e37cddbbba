/// Whether what an attribution points at can speak: nobody is better than a thing, a place or "which".
struct SpeakerCheck {
  private let narration: Narration
  private let referents: Referents

  init(narration: Narration, referents: Referents) {
    self.narration = narration
    self.referents = referents
  }

  func canSpeak(_ attribution: Attribution) -> Bool {
    let phrase = narration.phrases[attribution.phrase]
    let head = narration.tokens[phrase.head]
    let person = referents.speaker(attribution)
    if phrase.gender != nil { return person >= 0 }
    if phrase.kind == .pronoun, head.meets(.relative) {
      return person >= 0 || head.meets(.who) && isAdjacent(attribution.phrase)
    }
    guard isGuess(attribution) else { return true }
    // Groups and papers speak in their own sentence, or where a verb says so.
    let isNear = attribution.cue != nil || attribution.rule == .subject || attribution.rule == .nameSaidColon
    switch phrase.kind {
    case .name:
      if head.meets([.place, .nationality]), attribution.cue == nil, !isPerson(person) { return false }
      if head.meets([.organisation, .group]), !isNear, !isPerson(person) { return false }
      return isName(phrase, person)
    case .pronoun:
      if head.meets(.it) { return attribution.cue != nil || isNear && person >= 0 && head.meets(.subjectPronoun) }
      if head.meets(.someone) { return attribution.cue != nil }
      return head.meets([.he, .she, .they, .firstPerson]) && head.meets(.subjectPronoun)
    case .description:
      return head.meets(.anyPerson) || isNear && head.meets(.noun)
    }
  }

  /// Found without a verb of saying, or taken over from another quotation.
  private func isGuess(_ attribution: Attribution) -> Bool {
    switch attribution.rule {
    case .subject, .subjectBefore, .earlierParagraph, .before: true
    case .nameSaidColon, .continued, .openParagraph, .blockAnnounced, .blockMarked: attribution.cue == nil
    default: false
    }
  }

  /// "two clerks who", "clerks, who": what stands right before is somebody, whatever its noun.
  private func isAdjacent(_ relative: Int) -> Bool {
    guard let antecedent = referents.antecedents[relative] else { return false }
    let between = narration.phrases[antecedent].tokens.upperBound..<narration.phrases[relative].tokens.lowerBound
    return between.isEmpty || between.count == 1 && between.allSatisfy { narration.tokens[$0].kind == .comma }
  }

  private func isPerson(_ person: Int32) -> Bool {
    person >= 0 && referents.people.persons[Int(person)].kind == .person
  }

  /// A single word that has its capital only where a sentence begins may be any noun.
  private func isName(_ phrase: Phrase, _ person: Int32) -> Bool {
    if person >= 0, referents.people.persons[Int(person)].words > 1 { return true }
    return phrase.tokens.lowerBound > narration.sentences[phrase.sentence].tokens.lowerBound
      || phrase.name.contains {
        narration.capitals.contains(narration.tokens[$0].word) || narration.tokens[$0].meets(.givenName)
      }
  }
}
