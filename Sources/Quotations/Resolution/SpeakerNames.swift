import ArticleModel

/// Turns an attribution into the speaker to show.
struct SpeakerNames {
  let narration: Narration
  let referents: Referents
  let text: ArticleText

  func speaker(_ attribution: Attribution) -> Speaker {
    let phrase = narration.phrases[attribution.phrase]
    let partner = partner(of: attribution.phrase)
    let mention = partner.map {
      min($0.tokens.lowerBound, phrase.tokens.lowerBound)..<max($0.tokens.upperBound, phrase.tokens.upperBound)
    }
    return Speaker(
      name: partner == nil ? name(attribution.phrase) : text[range(mention ?? phrase.tokens)],
      mention: range(mention ?? phrase.tokens), cue: attribution.cue.map { range($0..<$0 + 1) },
      rule: attribution.rule.rawValue, confidence: attribution.rule.confidence)
  }

  /// The fullest name, or the description with a small first letter.
  private func name(_ index: Int) -> String {
    let person = referents.persons[index]
    let shown = person >= 0 ? referents.people.persons[Int(person)].name : narration.phrases[index].tokens
    let name = text[range(shown)]
    guard let first = shown.first, narration.tokens[first].isCapitalised,
      narration.tokens[first].meets([.determiner, .possessive]), shown.count > 1
    else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// "Ana Poe and Tom Reed said": the other of two who speak together.
  private func partner(of index: Int) -> Phrase? {
    let phrase = narration.phrases[index]
    guard index > 0, phrase.kind == .name else { return nil }
    let before = narration.phrases[index - 1]
    guard before.kind == .name, before.sentence == phrase.sentence,
      before.tokens.upperBound + 1 == phrase.tokens.lowerBound,
      narration.tokens[before.tokens.upperBound].meets(.and), !before.isOblique
    else { return nil }
    let start = before.tokens.lowerBound
    let opensClause =
      start == narration.sentences[phrase.sentence].tokens.lowerBound
      || narration.tokens[start - 1].kind == .stretch || narration.tokens[start - 1].meets(.saying)
    return opensClause ? before : nil
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first else { return TextRange(0, 0) }
    return TextRange(Int(narration.tokens[first].start), Int(narration.tokens[tokens.upperBound - 1].end))
  }
}
