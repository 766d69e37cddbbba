/// Finds who is meant, by capitals, articles and pronouns, in a language whose sentences are not cut into phrases.
struct PlainMentions {
  let narration: Narration
  let words: SayingWords
  /// The article's text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Last words of the full names that the article has.
  private var surnames: Set<Lexicon.WordID> = []

  init(narration: Narration, words: SayingWords, bytes: UnsafeBufferPointer<UInt8>) {
    self.narration = narration
    self.words = words
    self.bytes = bytes
    for sentence in narration.sentences.indices {
      for name in names(in: sentence) { surnames.insert(narration.tokens[name.head].word) }
    }
  }

  /// The full names of a sentence: words with capitals of which the first is a given name or, where nouns have none,
  /// stands inside the sentence.
  func names(in index: Int) -> [Phrase] {
    let bounds = narration.sentences[index].tokens
    var result: [Phrase] = []
    var place = bounds.lowerBound
    while place < bounds.upperBound {
      let isFirst =
        isCapital(place, bounds) && !words.isPronoun(word(place)) && !words.articles.contains(word(place))
        && (narration.tokens[place].meets(.givenName) || !words.capitalisesNouns && place > bounds.lowerBound)
      let end = isFirst ? nameEnd(place, bounds) : place
      if end > place + 1 { result.append(phrase(SpeakerMention(tokens: place..<end, name: place..<end), index)) }
      place = max(end, place + 1)
    }
    return result
  }

  func isKnownName(_ index: Int) -> Bool {
    let token = narration.tokens[index]
    return token.isWord && token.isCapitalised && surnames.contains(token.word)
  }

  /// A pronoun, or one word that has its capital not only because the sentence begins.
  func isSurelyMeant(_ index: Int, _ bounds: Range<Int>) -> Bool {
    let token = narration.tokens[index]
    return index > bounds.lowerBound || words.isPronoun(word(index)) || isKnownName(index) || token.meets(.givenName)
      || narration.capitals.contains(token.word)
  }

  /// An auxiliary or an adverb, no preposition.
  private func endsDescription(_ index: Int) -> Bool {
    words.fillers.contains(word(index)) && !words.links.contains(word(index))
  }

  /// Behind a preposition.
  func isGoverned(_ index: Int, _ bounds: Range<Int>) -> Bool {
    index > bounds.lowerBound && words.links.contains(word(index - 1))
  }

  /// A small word of no other known class.
  func isAdverb(_ index: Int) -> Bool {
    let token = narration.tokens[index]
    let word = word(index)
    return token.isWord && !token.isCapitalised && !words.links.contains(word) && !words.articles.contains(word)
      && !words.isPronoun(word)
  }

  /// A given name, and more of a name behind it.
  func isFullName(_ index: Int, _ bounds: Range<Int>) -> Bool {
    isCapital(index, bounds) && narration.tokens[index].meets(.givenName) && isCapital(index + 1, bounds)
  }

  // MARK: - Mentions

  /// Who is named, described or meant from `start` on; `verb`: what is said of them.
  func mention(from start: Int, _ bounds: Range<Int>, verb: Int? = nil) -> SpeakerMention? {
    guard bounds.contains(start), narration.tokens[start].isWord else { return nil }
    let first = word(start)
    if words.isPronoun(first) { return pronoun(start, first, verb) }
    if words.articles.contains(first) { return description(from: start, bounds) }
    guard isCapital(start, bounds), !words.fillers.contains(first), !words.links.contains(first) else { return nil }
    return named(start, from: start, bounds)
  }

  /// "-t-il" behind a verb, "-elle".
  func leaningPronoun(_ index: Int) -> SpeakerMention? {
    let parts = text(index).split(separator: "-")
    guard parts.count > 1, let last = parts.last else { return nil }
    return pronoun(index, String(last), nil)
  }

  private func pronoun(_ index: Int, _ word: String, _ verb: Int?) -> SpeakerMention? {
    let tokens = index..<index + 1
    if words.he.contains(word) { return SpeakerMention(tokens: tokens, name: tokens, gender: .male) }
    guard words.she.contains(word) else { return nil }
    if let verb, let ending = words.pluralEnding, self.word(verb).hasSuffix(ending) { return nil }
    return SpeakerMention(tokens: tokens, name: tokens, gender: .female)
  }

  private func description(from start: Int, _ bounds: Range<Int>) -> SpeakerMention? {
    var end = start + 1
    var isLinked = false
    while end < bounds.upperBound, end < start + 8, narration.tokens[end].isWord, !endsDescription(end) {
      isLinked = isLinked || words.links.contains(word(end))
      if isCapital(end, bounds), !isLinked || isFullName(end, bounds) && !words.links.contains(word(end - 1)),
        end > start + 1 || words.capitalisesNouns
      {
        let mention = named(end, from: start, bounds)
        // "der Sprecher", "der Sprecher Karl Vane", "le maire Karl Vane"
        if words.capitalisesNouns || !mention.name.isEmpty { return mention }
      }
      end += 1
    }
    if words.capitalisesNouns { return nil }
    // "le maire de Lyon", up to the next mark.
    let isClosed = end == bounds.upperBound || !narration.tokens[end].isWord || endsDescription(end)
    end = isClosed ? end : start + 2
    while end > start, words.links.contains(word(end - 1)) { end -= 1 }
    return end - start >= 2 ? SpeakerMention(tokens: start..<end, name: end..<end) : nil
  }

  /// A name at `first`; behind an article only a given name, or a surname the article knows, tells it from a noun.
  private func named(_ first: Int, from start: Int, _ bounds: Range<Int>) -> SpeakerMention {
    let end = nameEnd(first, bounds)
    let given = (first..<end).first { narration.tokens[$0].meets(.givenName) && $0 + 1 < end }
    let known = end > first + 1 && words.capitalisesNouns && isKnownName(end - 1) ? end - 1 : nil
    let name = given ?? known ?? (start == first || !words.capitalisesNouns ? first : end)
    return SpeakerMention(tokens: start..<end, name: name..<end)
  }

  /// Where the name, the pronoun or the description begins whose last word stands at `last`.
  func subjectStart(endingAt last: Int, _ bounds: Range<Int>) -> Int? {
    if words.isPronoun(word(last)) { return last }
    let limit = max(bounds.lowerBound, last - 5)
    let article = (limit...last).last { words.articles.contains(word($0)) }
    if let article, article < last { return article }
    guard isCapital(last, bounds) else { return nil }
    var start = last
    while start > limit, isCapital(start - 1, bounds) || narration.tokens[start - 1].meets(.particle) { start -= 1 }
    return isCapital(start, bounds) ? start : nil
  }

  private func nameEnd(_ start: Int, _ bounds: Range<Int>) -> Int {
    var end = start + 1
    while end < bounds.upperBound, end < start + 8 {
      // "Prof. Dr. Karl Vane"
      if narration.tokens[end].kind == .stop, isShort(end - 1), isCapital(end + 1, bounds) {
        end += 2
        continue
      }
      // "Ute von Vane", and not "Ute Vane von der Bank"
      if narration.tokens[end].meets(.particle), end + 1 < bounds.upperBound, isCapital(end + 1, bounds),
        !words.articles.contains(word(end)), end == start + 1 || !words.links.contains(word(end))
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

  /// An abbreviation or an initial.
  private func isShort(_ index: Int) -> Bool { narration.tokens[index].end - narration.tokens[index].start <= 4 }

  func phrase(_ mention: SpeakerMention, _ sentence: Int) -> Phrase {
    let kind = mention.gender != nil ? Phrase.Kind.pronoun : mention.name.isEmpty ? .description : .name
    return Phrase(
      tokens: mention.tokens, kind: kind, head: mention.tokens.upperBound - 1, name: mention.name,
      isOblique: isGoverned(mention.tokens.lowerBound, narration.sentences[sentence].tokens), sentence: sentence,
      gender: mention.gender)
  }

  // MARK: - Words

  /// Also the verb of "dit-il", "raconte-t-elle".
  func isVerb(_ index: Int) -> Bool {
    guard narration.tokens[index].isWord else { return false }
    let word = text(index)
    if words.verbs.contains(word) { return true }
    return word.firstIndex(of: "-").map { words.verbs.contains(String(word[..<$0])) } ?? false
  }

  func isCapital(_ index: Int, _ bounds: Range<Int>) -> Bool {
    bounds.contains(index) && narration.tokens[index].isWord && narration.tokens[index].isCapitalised
  }

  /// In lower case; of "a-t-il" the auxiliary alone.
  func word(_ index: Int) -> String {
    let word = text(index)
    guard let hyphen = word.firstIndex(of: "-"), let last = word.split(separator: "-").last, words.isPronoun(last)
    else { return word }
    return String(word[..<hyphen])
  }

  private func text(_ index: Int) -> String {
    let token = narration.tokens[index]
    guard token.isWord, token.end - token.start < 32 else { return "" }
    return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
  }
}

/// The words that say who speaks, and the name among them; empty for a description.
struct SpeakerMention {
  var tokens: Range<Int>
  var name: Range<Int>
  /// A pronoun's.
  var gender: Person.Gender?
}
