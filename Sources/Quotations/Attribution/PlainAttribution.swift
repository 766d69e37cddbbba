/// Who says a stretch in a language whose sentences are not cut into phrases: the shapes that a verb of saying or a
/// word for "according to" makes with the quotation right beside it. Everything else has no speaker.
struct PlainAttribution {
  let narration: Narration
  let mentions: PlainMentions

  private var words: SayingWords { mentions.words }

  /// Whose words a stretch is, before that is a phrase of the narration.
  struct Found {
    /// Nil for what stands in the next block.
    var stretch: Int?
    var speaker: Phrase
    var cue: Int?
    var rule: Attribution.Rule
  }

  /// What the stretches of a sentence find in it, and whom it announces.
  func found(in index: Int) -> [Found] {
    let bounds = narration.sentences[index].tokens
    var result = bounds.compactMap { place -> Found? in
      guard narration.tokens[place].kind == .stretch,
        let shape = behind(place, bounds) ?? before(place, bounds) ?? label(place, bounds)
      else { return nil }
      let stretch = Int(narration.tokens[place].stretch)
      return Found(
        stretch: stretch, speaker: mentions.phrase(shape.mention, index), cue: shape.cue, rule: shape.rule)
    }
    if let shape = announcement(index) {
      result.append(
        Found(stretch: nil, speaker: mentions.phrase(shape.mention, index), cue: shape.cue, rule: shape.rule))
    }
    return result
  }

  private struct Shape {
    var cue: Int?
    var mention: SpeakerMention
    var rule: Attribution.Rule
  }

  // MARK: - Behind the stretch

  /// “…”, said Poe; “…”, has Poe said; “…”, according to Poe
  private func behind(_ place: Int, _ bounds: Range<Int>) -> Shape? {
    var start = place + 1
    while start < bounds.upperBound, start < place + 3, !narration.tokens[start].isWord {
      guard [.comma, .dash, .close].contains(narration.tokens[start].kind) else { return nil }
      start += 1
    }
    guard start < bounds.upperBound else { return nil }
    if words.accordings.contains(mentions.word(start)) {
      return mentions.mention(from: start + 1, bounds).map { Shape(cue: start, mention: $0, rule: .accordingTo) }
    }
    let end = min(start + 5, bounds.upperBound)
    guard let cue = (start..<end).first(where: { mentions.isVerb($0) }) else { return nil }
    if let leaning = (start...cue).lazy.compactMap({ mentions.leaningPronoun($0) }).first {
      return Shape(cue: cue, mention: leaning, rule: .quotationSaidName)
    }
    // "…", Poe said
    if cue > start, narration.tokens[start - 1].kind == .comma, narration.tokens[start].isCapitalised,
      let mention = mentions.mention(from: start, start..<cue), mention.tokens.upperBound == cue
    {
      return Shape(cue: cue, mention: mention, rule: .quotationNameSaid)
    }
    guard (start..<cue).allSatisfy({ words.fillers.contains(mentions.word($0)) }) else { return nil }
    var after = cue + 1
    while after < min(cue + 6, bounds.upperBound), isFiller(after, bounds) { after += 1 }
    if mentions.isFullName(after + 1, bounds), mentions.isAdverb(after) { after += 1 }
    return mentions.mention(from: after, bounds, verb: cue).map {
      Shape(cue: cue, mention: $0, rule: .quotationSaidName)
    }
  }

  /// A small word between a verb and its subject, a second verb form ("ha detto") or a comma beside such words.
  private func isFiller(_ index: Int, _ bounds: Range<Int>) -> Bool {
    if narration.tokens[index].kind == .comma {
      return index + 1 < bounds.upperBound && words.fillers.contains(mentions.word(index + 1))
        || words.fillers.contains(mentions.word(index - 1))
    }
    return words.fillers.contains(mentions.word(index)) && !narration.tokens[index].isCapitalised
  }

  // MARK: - Before the stretch

  /// Poe said: “…”, Poe said “…”, Poe said that “…”
  private func before(_ place: Int, _ bounds: Range<Int>) -> Shape? {
    guard let end = leadIn(place, bounds),
      let cue = (max(bounds.lowerBound, end - 8)..<end).last(where: { mentions.isVerb($0) })
    else { return nil }
    let rule = narration.tokens[place - 1].kind == .colon ? Attribution.Rule.nameSaidColon : .nameSaidQuotation
    if let mention = inverted(cue, end, bounds) ?? subject(of: cue, bounds) {
      return Shape(cue: cue, mention: mention, rule: rule)
    }
    return nil
  }

  /// Where the words that lead into a stretch end: at a colon or a comma, or at the verb itself.
  private func leadIn(_ place: Int, _ bounds: Range<Int>) -> Int? {
    guard place > bounds.lowerBound else { return nil }
    if narration.tokens[place - 1].kind == .colon { return place - 1 }
    if mentions.isVerb(place - 1) { return place }
    return narration.tokens[place - 1].kind == .comma && place - 1 > bounds.lowerBound && mentions.isVerb(place - 2)
      ? place - 1 : nil
  }

  /// "Dazu sagte Ana Poe am Abend: “…”": no second clause may stand between. Where a verb needs no subject a description
  /// behind it is what was said.
  private func inverted(_ cue: Int, _ end: Int, _ bounds: Range<Int>) -> SpeakerMention? {
    guard cue + 1 < end, let mention = mentions.mention(from: cue + 1, bounds.lowerBound..<end, verb: cue) else {
      return nil
    }
    let rest = mention.tokens.upperBound..<end
    guard rest.count <= 4, rest.allSatisfy({ narration.tokens[$0].isWord }) else { return nil }
    return mention.name.isEmpty && words.dropsPronouns ? nil : mention
  }

  /// Who stands before a verb, the little words between left out: "Poe, the mayor, has also said".
  private func subject(of cue: Int, _ bounds: Range<Int>) -> SpeakerMention? {
    var last = cue - 1
    while last > bounds.lowerBound, cue - last < 4, words.fillers.contains(mentions.word(last)) { last -= 1 }
    guard last >= bounds.lowerBound, !words.passives.contains(mentions.word(last)) else { return nil }
    if narration.tokens[last].kind == .comma {
      let limit = max(bounds.lowerBound, last - 12)
      guard let comma = (limit..<last).first(where: { narration.tokens[$0].kind == .comma }),
        let name = mentions.mention(from: bounds.lowerBound, bounds.lowerBound..<comma),
        name.tokens.upperBound == comma, !name.name.isEmpty
      else { return nil }
      return name
    }
    guard let start = mentions.subjectStart(endingAt: last, bounds),
      start < last || mentions.isSurelyMeant(last, bounds), !mentions.isGoverned(start, bounds),
      let mention = mentions.mention(from: start, bounds.lowerBound..<last + 1, verb: cue),
      mention.tokens.upperBound == last + 1
    else { return nil }
    return mention
  }

  /// "Poe: “…”" where a sentence begins, for somebody whose full name the article has.
  private func label(_ place: Int, _ bounds: Range<Int>) -> Shape? {
    guard place - 1 > bounds.lowerBound, narration.tokens[place - 1].kind == .colon,
      mentions.isKnownName(place - 2)
    else { return nil }
    var start = place - 2
    while start > bounds.lowerBound, mentions.isCapital(start - 1, bounds) { start -= 1 }
    guard start == bounds.lowerBound, let mention = mentions.mention(from: start, start..<place - 1),
      !mention.name.isEmpty
    else { return nil }
    return Shape(cue: nil, mention: mention, rule: .nameSaidColon)
  }

  /// "Poe said:" at a block's end.
  private func announcement(_ index: Int) -> Shape? {
    let bounds = narration.sentences[index].tokens
    let colon = bounds.upperBound - 1
    guard narration.tokens[colon].kind == .colon, narration.sentences[index].stretches == 0,
      let cue = (max(bounds.lowerBound, colon - 8)..<colon).last(where: { mentions.isVerb($0) }),
      let mention = inverted(cue, colon, bounds) ?? subject(of: cue, bounds)
    else { return nil }
    return Shape(cue: cue, mention: mention, rule: .blockAnnounced)
  }
}
