/// Cuts a sentence into noun phrases, without a model: closed classes and the word lists say where one ends.
struct PhraseReader {
  let tokens: [Token]
  let bounds: Range<Int>
  let sentence: Int
  private let capitals: Set<Lexicon.WordID>

  static func read(_ sentence: Int, of narration: inout Narration) {
    let reader = PhraseReader(sentence, of: narration)
    let bounds = reader.bounds
    let first = narration.phrases.count
    var place = bounds.lowerBound
    while place < bounds.upperBound {
      if let phrase = reader.phrase(at: place) {
        narration.phrases.append(phrase)
        place = phrase.tokens.upperBound
      } else {
        place += 1
      }
    }
    narration.sentences[sentence].phrases = first..<narration.phrases.count
  }

  /// A transcript's label is a name whatever its words.
  static func readLabel(_ sentence: Int, of narration: inout Narration) {
    let reader = PhraseReader(sentence, of: narration)
    let words = reader.bounds.filter { narration.tokens[$0].isWord }
    guard let first = words.first, let last = words.last else { return }
    let whole = first..<last + 1
    narration.sentences[sentence].phrases = narration.phrases.count..<narration.phrases.count + 1
    narration.phrases.append(
      Phrase(
        tokens: whole, kind: .name, head: last, name: reader.afterTitles(whole), isOblique: false, sentence: sentence))
  }

  init(_ sentence: Int, of narration: Narration) {
    tokens = narration.tokens
    bounds = narration.sentences[sentence].tokens
    self.sentence = sentence
    capitals = narration.capitals
  }

  func token(_ index: Int) -> Token? { bounds.contains(index) ? tokens[index] : nil }

  func phrase(at start: Int) -> Phrase? {
    let first = tokens[start]
    guard first.isWord || first.kind == .number else { return nil }
    if isPronoun(at: start) { return pronoun(at: start) }
    guard canStart(at: start) else { return nil }
    let end = self.end(from: start)
    guard end > start, let head = headIndex(start..<end) else { return nil }
    let isName = tokens[head].isCapitalised && !isFirstWord(start..<end, head) && !isRole(start..<end, head)
    if tokens[head].meets([.determiner, .possessive]), !tokens[head].meets([.someone]) || tokens[head].meets(.definite)
    {
      return nil
    }
    guard isName || isDescription(start..<end, head) else { return nil }
    let name = isName ? nameRange(start..<end) : end..<end
    return Phrase(
      tokens: start..<end, kind: isName ? .name : .description, head: head, name: name,
      isOblique: isOblique(start, end),
      sentence: sentence)
  }

  func isFunctionWord(_ token: Token) -> Bool {
    token.meets([.preposition, .conjunction, .subordinator, .auxiliary, .relative, .adverb, .pronoun])
      && !token.meets(.determiner)
  }

  /// Where a word has its capital whatever it is: also behind a dateline's dash and behind a colon.
  func isAtSentenceStart(_ index: Int) -> Bool {
    guard index > bounds.lowerBound else { return true }
    let before = tokens[index - 1].kind
    return before == .dash || before == .colon
      || index == bounds.lowerBound + 1 && before != .word && before != .stretch
  }

  /// Whether the article or the lists know a word as a name, wherever it stands.
  func isKnownName(_ token: Token) -> Bool { token.meets(.givenName) || capitals.contains(token.word) }
}
