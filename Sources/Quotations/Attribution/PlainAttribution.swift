/// Who says a stretch in a language whose sentences are not cut into phrases: only the plainest shapes, “…”, said Poe,
/// and Poe said: “…”. Everything else has no speaker.
struct PlainAttribution {
  let narration: Narration
  let words: SayingWords
  /// The article's text.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whose words a stretch is, before that is a phrase of the narration.
  struct Found {
    var stretch: Int
    var speaker: Phrase
    var cue: Int
    var rule: Attribution.Rule
  }

  /// What the stretches of a sentence find in it.
  func found(in index: Int) -> [Found] {
    let bounds = narration.sentences[index].tokens
    return bounds.compactMap { place in
      guard narration.tokens[place].kind == .stretch else { return nil }
      let stretch = Int(narration.tokens[place].stretch)
      if let (cue, mention) = behind(place, bounds) {
        return Found(stretch: stretch, speaker: phrase(mention, index), cue: cue, rule: .quotationSaidName)
      }
      return before(place, bounds).map { cue, mention in
        Found(stretch: stretch, speaker: phrase(mention, index), cue: cue, rule: .nameSaidColon)
      }
    }
  }

  /// The full names of a sentence: words with capitals of which the first is a given name.
  func names(in index: Int) -> [Phrase] {
    let bounds = narration.sentences[index].tokens
    var result: [Phrase] = []
    var place = bounds.lowerBound
    while place < bounds.upperBound {
      let end = isCapital(place, bounds) && narration.tokens[place].meets(.givenName) ? nameEnd(place, bounds) : place
      if end > place + 1 { result.append(phrase(SpeakerMention(tokens: place..<end, name: place..<end), index)) }
      place = max(end, place + 1)
    }
    return result
  }

  // MARK: - The shapes

  /// “…”, said Poe
  private func behind(_ place: Int, _ bounds: Range<Int>) -> (Int, SpeakerMention)? {
    var start = place + 1
    if start < bounds.upperBound, [.comma, .dash].contains(narration.tokens[start].kind) { start += 1 }
    guard let cue = (start..<min(start + 3, bounds.upperBound)).first(where: { isVerb($0) }), cue >= start,
      (start..<cue).allSatisfy({ words.auxiliaries.contains(word($0)) }), cue + 1 < bounds.upperBound
    else { return nil }
    return mention(from: cue + 1, bounds).map { (cue, $0) }
  }

  /// Poe said: “…”
  private func before(_ place: Int, _ bounds: Range<Int>) -> (Int, SpeakerMention)? {
    guard place > bounds.lowerBound, narration.tokens[place - 1].kind == .colon,
      let cue = (max(bounds.lowerBound, place - 9)..<place - 1).last(where: { isVerb($0) })
    else { return nil }
    // "Dazu sagte Ana Poe: “…”"
    if let mention = mention(from: cue + 1, bounds), mention.tokens.upperBound == place - 1 { return (cue, mention) }
    var last = cue - 1
    while last > bounds.lowerBound, cue - last < 3, words.auxiliaries.contains(word(last)) { last -= 1 }
    guard last >= bounds.lowerBound else { return nil }
    guard let start = subjectStart(endingAt: last, bounds),
      let mention = mention(from: start, bounds.lowerBound..<last + 1), mention.tokens.upperBound == last + 1
    else { return nil }
    return (cue, mention)
  }

  /// Where the name or the description begins whose last word stands at `last`.
  private func subjectStart(endingAt last: Int, _ bounds: Range<Int>) -> Int? {
    let limit = max(bounds.lowerBound, last - 5)
    let article = (limit...last).last { words.articles.contains(word($0)) }
    if let article, article < last { return article }
    guard isCapital(last, bounds) else { return nil }
    var start = last
    while start > limit, isCapital(start - 1, bounds) || narration.tokens[start - 1].meets(.particle) { start -= 1 }
    return isCapital(start, bounds) ? start : nil
  }

  // MARK: - Mentions

  private func mention(from start: Int, _ bounds: Range<Int>) -> SpeakerMention? {
    guard bounds.contains(start), narration.tokens[start].isWord, !words.pronouns.contains(word(start)) else {
      return nil
    }
    if words.articles.contains(word(start)) { return description(from: start, bounds) }
    // "sagte gestern Ana Poe"
    let skipsAdverb = !isCapital(start, bounds) && words.auxiliaries.contains(word(start))
    let first = skipsAdverb ? start + 1 : start
    guard first < bounds.upperBound, isCapital(first, bounds), !words.pronouns.contains(word(first)) else { return nil }
    return named(first, from: first, bounds)
  }

  private func description(from start: Int, _ bounds: Range<Int>) -> SpeakerMention? {
    var end = start + 1
    while end < bounds.upperBound, end < start + 8, narration.tokens[end].isWord {
      if isCapital(end, bounds), !words.links.contains(word(end - 1)), end > start + 1 || words.capitalisesNouns {
        let mention = named(end, from: start, bounds)
        // "der Sprecher", "der Sprecher Karl Vane", "le maire Karl Vane"
        if words.capitalisesNouns || !mention.name.isEmpty { return mention }
      }
      end += 1
    }
    if words.capitalisesNouns { return nil }
    // "le maire de Lyon", up to the next mark.
    let isClosed = end == bounds.upperBound || !narration.tokens[end].isWord
    end = isClosed ? end : start + 2
    return end - start >= 2 ? SpeakerMention(tokens: start..<end, name: end..<end) : nil
  }

  /// A name at `first`; behind an article only a given name tells it from a noun.
  private func named(_ first: Int, from start: Int, _ bounds: Range<Int>) -> SpeakerMention {
    let end = nameEnd(first, bounds)
    let given = (first..<end).first { narration.tokens[$0].meets(.givenName) && $0 + 1 < end }
    let name = given ?? (start == first || !words.capitalisesNouns ? first : end)
    return SpeakerMention(tokens: start..<end, name: name..<end)
  }

  private func nameEnd(_ start: Int, _ bounds: Range<Int>) -> Int {
    var end = start + 1
    while end < bounds.upperBound, end < start + 6 {
      if narration.tokens[end].meets(.particle), end + 1 < bounds.upperBound, isCapital(end + 1, bounds),
        !words.articles.contains(word(end))
      {
        end += 2
      } else if isCapital(end, bounds) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func phrase(_ mention: SpeakerMention, _ sentence: Int) -> Phrase {
    Phrase(
      tokens: mention.tokens, kind: mention.name.isEmpty ? .description : .name, head: mention.tokens.upperBound - 1,
      name: mention.name, isOblique: false, sentence: sentence)
  }

  // MARK: - Words

  private func isVerb(_ index: Int) -> Bool {
    narration.tokens[index].isWord && words.verbs.contains(word(index))
  }

  private func isCapital(_ index: Int, _ bounds: Range<Int>) -> Bool {
    bounds.contains(index) && narration.tokens[index].isWord && narration.tokens[index].isCapitalised
  }

  private func word(_ index: Int) -> String {
    let token = narration.tokens[index]
    guard token.isWord, token.end - token.start < 32 else { return "" }
    return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
  }
}

/// The words that say who speaks, and the name among them; empty for a description.
struct SpeakerMention {
  var tokens: Range<Int>
  var name: Range<Int>
}
