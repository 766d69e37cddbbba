import ArticleModel

/// Turns an attribution into the speaker to show.
struct SpeakerNames {
  private let narration: Narration
  private let referents: Referents
  private let text: ArticleText
  private let writers: [String]
  private let check: SpeakerCheck

  init(_ narration: Narration, _ referents: Referents, _ article: Article) {
    self.narration = narration
    self.referents = referents
    text = article.text
    writers = article.metadata.byline
    check = SpeakerCheck(narration: narration, referents: referents)
  }

  /// Nobody where what the attribution points at cannot speak.
  func speaker(_ attribution: Attribution) -> Speaker? {
    guard check.canSpeak(attribution) else { return nil }
    let (mention, said) = mentionAndName(attribution)
    let name = attribution.rule == .transcript ? writer(labelled: said) ?? said : said
    return Speaker(
      name: name, mention: mention, cue: attribution.cue.map { range($0..<$0 + 1) },
      rule: attribution.rule.rawValue, confidence: attribution.rule.confidence)
  }

  /// The writer whom a transcript's label names by surname, as an interviewer's does.
  private func writer(labelled label: String) -> String? {
    let name = " " + label.lowercased()
    return writers.first { (" " + $0.lowercased()).hasSuffix(name) }
  }

  private func mentionAndName(_ attribution: Attribution) -> (TextRange, String) {
    let phrase = narration.phrases[attribution.phrase]
    let person = referents.speaker(attribution)
    if attribution.rule == .utterance, let owner = Owner.tokens(of: phrase, narration) {
      return (range(owner), name(person, else: owner))
    }
    if let before = partner(of: attribution.phrase) {
      let both = range(before.tokens.lowerBound..<phrase.tokens.upperBound)
      return (both, text[both])
    }
    let first = firstDescription(of: attribution.phrase)
    let end = MentionEnd(narration: narration).end(of: phrase, cue: attribution.cue)
    let described =
      phrase.kind == .description ? first : referents.antecedents[attribution.phrase] ?? attribution.phrase
    return (
      range(narration.phrases[first].tokens.lowerBound..<end),
      name(referents.persons[described], else: narration.phrases[described].tokens)
    )
  }

  /// "the senator and former mayor", "the director, Ana Poe", "the head of the bank, Ana Poe": where a mention of one
  /// person in two phrases begins.
  private func firstDescription(of index: Int) -> Int {
    let phrase = narration.phrases[index]
    if let described = describedBefore(index) { return described }
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

  /// In "said his friend at the mill, Ana Poe" the description that the verb stands before.
  private func describedBefore(_ name: Int) -> Int? {
    let phrases = narration.phrases
    var index = name - 1
    var end = phrases[name].tokens.lowerBound - 1
    guard phrases[name].kind == .name, end > 0, narration.tokens[end].kind == .comma else { return nil }
    let limit = max(0, name - 8)
    while index >= limit, phrases[index].sentence == phrases[name].sentence, phrases[index].tokens.upperBound == end {
      guard let before = narration.tokens[..<phrases[index].tokens.lowerBound].last else { return nil }
      if before.meets(.speech) { return phrases[index].kind == .description ? index : nil }
      guard phrases[index].isOblique else { return nil }
      end = phrases[index].tokens.lowerBound - 1
      index -= 1
    }
    return nil
  }

  /// The fullest name, or the description with a small first letter.
  private func name(_ person: Int32, else mention: Range<Int>) -> String {
    let isNamed = person >= 0 && referents.people.persons[Int(person)].kind != .description
    let shown = person >= 0 ? referents.people.persons[Int(person)].name : mention
    let name = text[range(shown)]
    guard let first = shown.first, hasSentencesCapital(narration.tokens[first], of: shown.count, isNamed) else {
      return name
    }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// "The clerk", "Farmers", "They": the capital is the sentence's. "I" has its own.
  private func hasSentencesCapital(_ first: Token, of count: Int, _ isNamed: Bool) -> Bool {
    guard first.isCapitalised, !first.isUppercase else { return false }
    if count > 1 { return first.meets([.determiner, .possessive]) }
    return first.end - first.start > 1 && (!isNamed || first.meets([.pronoun, .someone]))
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
