extension Reading {
  /// Whether a stretch is somebody's words: not a title, a term or a scare quote.
  func isQuotation(_ index: Int) -> Bool {
    let inner = tokens[stretches[index].inner]
    guard let first = inner.first(where: { !$0.isMark }) else { return false }
    if isCited(index) || isNamed(index) { return false }
    let words = wordCount(inner)
    let setting = setting(of: index)
    if words <= 2 {
      guard first.isCapitalised || setting.followsSpeech || setting.isSaid else { return false }
      return setting.endsSentence && (setting.isAttributed || setting.followsSpeech)
    }
    if words <= 12, isTitle(inner) { return setting.isAttributed || setting.followsSpeech }
    return true
  }

  /// A title in a list of references: an item or a note without a verb, where nothing says who speaks.
  private func isCited(_ index: Int) -> Bool {
    guard narration.listItems.contains(stretches[index].block) else { return false }
    switch attributions[index]?.rule {
    case nil, .subject, .subjectBefore, .earlierParagraph, .before: break
    default: return false
    }
    let place = place(of: index)
    let around = narration.tokens[max(0, place - 40)..<min(narration.tokens.count, place + 40)]
    let bounds = article.blocks[stretches[index].block].range
    let item = around.filter { $0.start >= bounds.start && $0.end <= bounds.end }
    return item.contains { $0.kind != .stretch } && !item.contains { isVerb($0) }
  }

  /// "the film “…”", "a song called “…”", "the so-called “…”": what something is called, where nothing ties the marks to
  /// a verb of saying.
  private func isNamed(_ index: Int) -> Bool {
    let place = place(of: index)
    guard place > 0, narration.tokens[place - 1].isWord, let sentence = sentence(of: index),
      narration.sentences[sentence].tokens.contains(place - 1)
    else { return false }
    switch attributions[index]?.rule {
    case .quotationNameSaid, .quotationSaidName, .nameSaidColon, .transcript: return false
    default: break
    }
    let before = narration.tokens[place - 1]
    if before.meets(.naming) { return !before.isCapitalised }
    let reader = FrameReader(narration.sentences[sentence], in: narration)
    // "the film “…”", and not "called the film “…”"
    if before.meets(.named), !before.isCapitalised {
      let start = reader.phrase(endingAt: place).map { narration.phrases[$0].tokens.lowerBound } ?? place - 1
      return attributions[index]?.cue != start - 1
    }
    // "a song called “…”", and not "called the plan “…”"
    guard before.meets(.judging), before.endsIn == .ed,
      let last = reader.phrase(endingAt: place - 1)
    else { return false }
    let noun = narration.phrases[last]
    return noun.kind == .description && !narration.tokens[noun.head].meets(.anyPerson)
      && narration.tokens[noun.tokens.lowerBound].meets(.indefinite)
  }

  /// A word that is a verb and nothing else: not "release", "blog".
  private func isVerb(_ token: Token) -> Bool {
    guard !token.isCapitalised else { return false }
    return token.meets(.auxiliary) || token.meets(.anyVerb) && !token.meets([.noun, .verbalNoun])
  }

  /// How a stretch stands in its sentence.
  private struct Setting {
    /// "Poe said" or "said Poe" follows.
    var isSaid = false
    /// The text between the marks ends as a sentence, or with the comma before its attribution.
    var endsSentence = false
    /// Tied to its attribution by a comma or a colon, not run into the sentence.
    var isAttributed = false
    /// A verb of saying stands right before.
    var followsSpeech = false
  }

  private func setting(of index: Int) -> Setting {
    let place = place(of: index)
    let token = narration.tokens[place]
    var setting = Setting()
    setting.endsSentence = token.endsIn == .comma || token.endsIn == .question || token.endsIn == .stop
    let before = place > 0 && narration.tokens[place - 1].end > 0 ? narration.tokens[place - 1] : nil
    let isFirst = sentence(of: index).map { narration.sentences[$0].tokens.lowerBound == place } ?? false
    if let before, !isFirst { setting.followsSpeech = before.meets(.anySpeech) }
    if isFirst, setting.endsSentence, isAlone(place) { setting.isAttributed = true }
    guard let rule = attributions[index]?.rule else { return setting }
    setting.isSaid = isFirst && setting.endsSentence && [.quotationNameSaid, .quotationSaidName].contains(rule)
    switch rule {
    case .quotationNameSaid, .quotationSaidName, .continued, .openParagraph, .earlierParagraph, .before, .signed:
      setting.isAttributed = isFirst && setting.endsSentence
    case .nameSaidQuotation: setting.isAttributed = attributions[index]?.cue.map { place - $0 <= 2 } ?? false
    case .nameSaidColon, .transcript: setting.isAttributed = true
    default: break
    }
    return setting
  }

  /// A sentence of its own that begins with a capital.
  private func isAlone(_ place: Int) -> Bool {
    guard let sentence = sentence(of: Int(narration.tokens[place].stretch)) else { return false }
    return narration.sentences[sentence].tokens.count == 1
  }

  /// A few words run into a sentence: somebody's only where somebody says them.
  func isTerm(_ index: Int) -> Bool {
    let inner = tokens[stretches[index].inner]
    let place = place(of: index)
    guard wordCount(inner) <= 4, place > 0, narration.tokens[place - 1].isWord, let sentence = sentence(of: index),
      let first = inner.first(where: { !$0.isMark })
    else { return false }
    return narration.sentences[sentence].tokens.contains(place - 1) && !first.isCapitalised
  }

  /// Parts joined by a hyphen count each, "'d" with the word it leans on.
  private func wordCount(_ inner: ArraySlice<Token>) -> Int {
    var count = 0
    var end: Int32 = -1
    for token in inner where token.word >= 0 {
      defer { end = token.end }
      if token.start == end { continue }
      count += 1
      for offset in token.range where bytes[Int(offset)] == 0x2D { count += 1 }
    }
    return count
  }

  /// Every word but the small ones has a capital.
  private func isTitle(_ inner: ArraySlice<Token>) -> Bool {
    inner.allSatisfy {
      $0.word < 0 || $0.isCapitalised || $0.kind == .number
        || $0.meets([.preposition, .conjunction, .determiner, .particle])
    }
  }
}
