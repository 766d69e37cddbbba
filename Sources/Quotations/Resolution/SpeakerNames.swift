import ArticleModel

/// Turns an attribution into the speaker to show.
struct SpeakerNames {
  let narration: Narration
  let referents: Referents
  let text: ArticleText

  func speaker(_ attribution: Attribution) -> Speaker {
    let phrase = narration.phrases[attribution.phrase]
    let first = firstDescription(of: attribution.phrase)
    let mention = range(narration.phrases[first].tokens.lowerBound..<phrase.tokens.upperBound)
    let both = partner(of: attribution.phrase).map { range($0.tokens.lowerBound..<phrase.tokens.upperBound) }
    let described = phrase.kind == .description ? first : attribution.phrase
    return Speaker(
      name: both.map { text[$0] } ?? name(described), mention: both ?? mention,
      cue: attribution.cue.map { range($0..<$0 + 1) },
      rule: attribution.rule.rawValue, confidence: attribution.rule.confidence)
  }

  /// "the senator and former mayor", "the director, Ana Poe": where a mention of one person in two phrases begins.
  private func firstDescription(of index: Int) -> Int {
    let phrase = narration.phrases[index]
    guard index > 0, narration.phrases[index - 1].sentence == phrase.sentence, phrase.kind != .pronoun else {
      return index
    }
    let link = phrase.tokens.lowerBound - 1
    let before = narration.phrases[index - 1]
    guard before.kind == .description, !before.isOblique, before.tokens.upperBound == link,
      !narration.tokens[phrase.tokens.lowerBound].meets([.determiner, .possessive])
    else { return index }
    let isLinked =
      phrase.kind == .name
      ? narration.tokens[link].kind == .comma && narration.tokens[before.head].meets([.anyPerson, .group])
      : narration.tokens[link].meets(.and)
    return isLinked ? index - 1 : index
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
    guard index > 0 else { return nil }
    let before = narration.phrases[index - 1]
    guard phrase.kind == .name && before.kind == .name || arePeople(before, phrase), before.sentence == phrase.sentence,
      before.tokens.upperBound + 1 == phrase.tokens.lowerBound,
      narration.tokens[before.tokens.upperBound].meets(.and)
    else { return nil }
    let start = before.tokens.lowerBound
    let opensClause =
      start == narration.sentences[phrase.sentence].tokens.lowerBound
      || narration.tokens[start - 1].kind == .stretch || narration.tokens[start - 1].meets([.saying, .with])
    return opensClause ? before : nil
  }

  /// "farmers and clerks"
  private func arePeople(_ one: Phrase, _ other: Phrase) -> Bool {
    one.kind == .description && other.kind == .description && narration.tokens[one.head].meets(.people)
      && narration.tokens[other.head].meets(.people)
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first else { return TextRange(0, 0) }
    return TextRange(Int(narration.tokens[first].start), Int(narration.tokens[tokens.upperBound - 1].end))
  }
}
