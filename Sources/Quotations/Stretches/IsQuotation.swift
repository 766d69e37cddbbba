extension Reading {
  /// Whether a stretch is somebody's words: not a title, a term or a scare quote.
  func isQuotation(_ index: Int) -> Bool {
    let inner = tokens[stretches[index].inner]
    guard let first = inner.first(where: { !$0.isMark }) else { return false }
    if isCited(index) { return false }
    let words = wordCount(inner)
    let setting = setting(of: index)
    if words <= 2 {
      guard first.isCapitalised || setting.followsSpeech else { return false }
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

  /// A word that is a verb and nothing else: not "release", "blog".
  private func isVerb(_ token: Token) -> Bool {
    guard !token.isCapitalised else { return false }
    return token.meets(.auxiliary) || token.meets(.anyVerb) && !token.meets([.noun, .verbalNoun])
  }

  /// How a stretch stands in its sentence.
  private struct Setting {
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

  /// Parts joined by a hyphen count each.
  private func wordCount(_ inner: ArraySlice<Token>) -> Int {
    var count = 0
    for token in inner where token.word >= 0 {
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
