/// Who says a stretch that no verb hands over: signed, labelled, or what its sentence is about.
extension SentenceAttribution {
  /// "…" — Ana Poe
  func signature(after place: Int, _ reader: FrameReader) -> Int? {
    guard reader.token(place + 1)?.kind == .dash, let name = reader.phrase(startingIn: place + 2...place + 2),
      narration.phrases[name].kind == .name
    else { return nil }
    let after = reader.token(narration.phrases[name].tokens.upperBound)
    return after.map { $0.kind == .stop || $0.kind == .comma } ?? true ? name : nil
  }

  /// "…: Ana Poe: “…”": who stands right before the colon.
  func label(before place: Int, _ reader: FrameReader) -> Int? {
    guard reader.token(place - 1)?.kind == .colon, let phrase = reader.phrase(endingAt: place - 1) else { return nil }
    let isLabel =
      reader.isSomebody(phrase) && !narration.phrases[phrase].isOblique && narration.phrases[phrase].kind != .pronoun
    return isLabel ? phrase : nil
  }

  /// "Poe’s claim that the plan is “…”", "his call for “…”": the phrase whose owner speaks.
  func utterance(before place: Int, _ reader: FrameReader) -> Int? {
    var index = narration.phrases[reader.sentence.phrases].partitionPoint { $0.tokens.upperBound <= place }
    let limit = max(reader.sentence.phrases.lowerBound, index - 6)
    while index > limit {
      index -= 1
      let phrase = narration.phrases[index]
      guard narration.tokens[phrase.head].meets(.utterance), Owner.tokens(of: phrase, narration) != nil,
        let next = reader.token(phrase.tokens.upperBound)
      else { continue }
      if next.kind == .stretch || next.kind == .colon || next.meets(.that) { return index }
      // "his call for “…”", and not "dismissed his call as “…”"
      let isLinked = next.meets([.preposition, .to]) && !next.meets(.subordinator)
      if isLinked, place - phrase.tokens.upperBound <= 3 { return index }
    }
    return nil
  }

  /// The subject of the clause, else the first phrase of the sentence that could be one. A writer who says "I" or "we"
  /// and no more puts marks around a term.
  func subject(before place: Int, _ reader: FrameReader) -> Int? {
    guard let subject = anySubject(before: place, reader) else { return nil }
    let isWriter = narration.tokens[narration.phrases[subject].head].meets(.firstPerson)
    return isWriter && reader.token(place - 1)?.isWord == true ? nil : subject
  }

  private func anySubject(before place: Int, _ reader: FrameReader) -> Int? {
    if let subject = SubjectSearch(reader: reader).clauseSubject(at: place), reader.isSomebody(subject) {
      return subject
    }
    var fallback: Int?
    for index in reader.sentence.phrases.prefix(24) {
      let phrase = narration.phrases[index]
      if phrase.tokens.lowerBound > place { break }
      if phrase.isOblique { continue }
      if phrase.kind != .description || narration.tokens[phrase.head].meets(.noun) { return index }
      fallback = fallback ?? index
    }
    return fallback
  }
}
