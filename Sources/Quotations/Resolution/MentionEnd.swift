/// How far a mention goes behind its noun phrase: "the clerk known as Ana", "a poll made in May", "an army of farmers".
/// No more than four prepositions are followed, over no more than twelve adverbs.
struct MentionEnd {
  let narration: Narration

  /// The end of the mention, an index into `Narration.tokens`; before `cue`, where that follows.
  func end(of phrase: Phrase, cue: Int?) -> Int {
    let start = phrase.tokens.upperBound
    let sentence = narration.sentences[phrase.sentence].tokens
    let isSubject = cue.map { $0 >= start } ?? false
    let limit = isSubject ? cue ?? start : sentence.upperBound
    guard phrase.kind == .description, start < limit else { return start }
    var end = start
    if let participle = participle(at: start, limit) {
      end = participle + 1
    } else if !narration.tokens[start].meets(.of), !isSubject {
      return start  // "said an aide on Monday"
    }
    for _ in 0..<4 where end < limit { end = attribute(at: end, limit) ?? end }
    return end
  }

  /// A participle that hangs on the phrase, adverbs before it left out. Before a cue it is one when the cue is another
  /// word and no phrase takes it for its verb.
  private func participle(at start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < min(limit, start + 12),
      narration.tokens[index].meets(.adverb) || narration.tokens[index].endsIn == .ly
    {
      index += 1
    }
    guard index + 1 < limit, narration.tokens[index].isWord else { return nil }
    let token = narration.tokens[index]
    let isParticiple = token.endsIn == .ed || token.meets(.commonVerb) && token.endsIn == .other
    guard isParticiple, !token.meets(.auxiliary) else { return nil }
    let next = narration.tokens[index + 1]
    return next.meets([.preposition, .calendar]) ? index : nil
  }

  /// The end of a preposition with its phrase, or of a day, at `index`.
  private func attribute(at index: Int, _ limit: Int) -> Int? {
    if narration.tokens[index].meets(.calendar) { return index + 1 }
    guard narration.tokens[index].meets(.preposition) else { return nil }
    let phrases = narration.phrases
    let next = phrases.partitionPoint { $0.tokens.lowerBound < index + 1 }
    guard next < phrases.count, phrases[next].tokens.lowerBound == index + 1, phrases[next].tokens.upperBound <= limit
    else { return nil }
    return phrases[next].tokens.upperBound
  }
}
