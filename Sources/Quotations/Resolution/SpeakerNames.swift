import ArticleModel

/// Turns an attribution into the speaker to show.
struct SpeakerNames {
  let narration: Narration
  let referents: Referents
  let text: ArticleText

  func speaker(_ attribution: Attribution) -> Speaker {
    let phrase = narration.phrases[attribution.phrase]
    let person = referents.persons[attribution.phrase]
    let isNamed = person >= 0
    let shown = isNamed ? referents.people.persons[Int(person)].name : phrase.tokens
    return Speaker(
      name: text[range(shown)], mention: range(phrase.tokens),
      cue: attribution.cue.map { range($0..<$0 + 1) }, rule: attribution.rule.rawValue,
      confidence: attribution.rule.confidence)
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first else { return TextRange(0, 0) }
    return TextRange(Int(narration.tokens[first].start), Int(narration.tokens[tokens.upperBound - 1].end))
  }
}
