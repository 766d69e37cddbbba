/// Cuts a sentence into noun phrases, without a model: closed classes and the word lists say where one ends.
struct PhraseReader {
  private let tokens: [Token]
  private let bounds: Range<Int>
  private let sentence: Int

  static func read(_ sentence: Int, of narration: inout Narration) {
    let bounds = narration.sentences[sentence].tokens
    let reader = PhraseReader(tokens: narration.tokens, bounds: bounds, sentence: sentence)
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
    let bounds = narration.sentences[sentence].tokens
    let words = bounds.filter { narration.tokens[$0].isWord }
    guard let first = words.first, let last = words.last else { return }
    let reader = PhraseReader(tokens: narration.tokens, bounds: bounds, sentence: sentence)
    let whole = first..<last + 1
    narration.sentences[sentence].phrases = narration.phrases.count..<narration.phrases.count + 1
    narration.phrases.append(
      Phrase(
        tokens: whole, kind: .name, head: last, name: reader.afterTitles(whole), isOblique: false, sentence: sentence))
  }

  private init(tokens: [Token], bounds: Range<Int>, sentence: Int) {
    self.tokens = tokens
    self.bounds = bounds
    self.sentence = sentence
  }

  private func token(_ index: Int) -> Token? { bounds.contains(index) ? tokens[index] : nil }

  private func phrase(at start: Int) -> Phrase? {
    let first = tokens[start]
    guard first.isWord || first.kind == .number else { return nil }
    if isPronoun(at: start) { return pronoun(at: start) }
    guard canStart(at: start) else { return nil }
    let end = self.end(from: start)
    guard end > start, let head = headIndex(start..<end) else { return nil }
    let isCommonNoun = head == bounds.lowerBound && tokens[head].meets(.noun) && !tokens[head].meets(.givenName)
    let isName = tokens[head].isCapitalised && !isCommonNoun && !isRole(start..<end, head)
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

  // MARK: - Pronouns

  private func isPronoun(at index: Int) -> Bool {
    let token = tokens[index]
    if token.meets(.possessive), !token.meets(.subjectPronoun) {
      guard let next = self.token(index + 1) else { return true }
      return !(next.isWord || next.kind == .number)
        || next.meets([.preposition, .auxiliary, .speech, .adverb, .to, .conjunction, .determiner])
    }
    if token.meets(.pronoun) { return true }
    if token.meets(.who) || isRelative(index) { return true }
    if token.meets(.someone) {
      guard let next = self.token(index + 1) else { return true }
      return !(next.isWord || next.kind == .number)
        || next.meets([.anyVerb, .auxiliary, .preposition, .adverb]) && !next.meets(.noun)
    }
    return false
  }

  /// "that" and "which" as a verb's subject, behind what they stand for.
  private func isRelative(_ index: Int) -> Bool {
    guard tokens[index].meets(.relative), !tokens[index].isCapitalised, let before = token(index - 1),
      before.isWord && !before.meets([.anyVerb, .preposition, .adverb]) || before.kind == .comma,
      let next = token(index + 1)
    else { return false }
    return next.meets([.anyVerb, .auxiliary]) && !next.meets([.noun, .verbalNoun]) || next.endsIn == .ed
  }

  private func pronoun(at index: Int) -> Phrase {
    Phrase(
      tokens: index..<index + 1, kind: .pronoun, head: index, name: index..<index,
      isOblique: isOblique(index, index + 1),
      sentence: sentence)
  }

  // MARK: - Where a phrase begins and ends

  private func isFunctionWord(_ token: Token) -> Bool {
    token.meets([.preposition, .conjunction, .subordinator, .auxiliary, .relative, .adverb, .pronoun])
      && !token.meets(.determiner)
  }

  private func isAtSentenceStart(_ index: Int) -> Bool {
    guard index > bounds.lowerBound else { return true }
    let before = tokens[index - 1].kind
    return index == bounds.lowerBound + 1 && before != .word && before != .stretch
  }

  private func canStart(at index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return self.token(index + 1)?.isWord == true }
    if token.meets([.determiner, .possessive]) {
      return !token.meets(.that) || isDemonstrative(index)
    }
    if token.meets([.affiliation, .according])
      || (token.endsIn == .ly && !token.meets(.givenName) && isAtSentenceStart(index))
    {
      return false
    }
    if token.isCapitalised {
      if token.meets(.calendar), !token.meets(.givenName) { return false }
      if token.meets(.auxiliary) { return isNameNotAuxiliary(index) }
      guard isAtSentenceStart(index) else {
        return !isFunctionWord(token) || token.end - token.start > 3 && !isSpacedFunction(token)
      }
      if isFunctionWord(token) { return false }
      if token.endsIn == .ed, !token.meets(.givenName), self.token(index + 1)?.meets([.preposition, .to]) == true {
        return false  // "Based on …"
      }
      if token.meets([.anyVerb]), !token.meets([.noun, .givenName, .anyTitle]) {
        return self.token(index + 1)?.isCapitalised == true && !looksParticiple(token) && !token.meets(.anySpeech)
      }
      return true
    }
    if isFunctionWord(token) || token.meets(.calendar) { return false }
    if token.meets(.anyVerb), !token.meets(.noun) || self.token(index - 1)?.meets([.auxiliary, .to]) == true {
      return false
    }
    guard token.endsIn == .ed || token.endsIn == .ing else { return true }
    return token.meets(.participialAdjective) && nounFollows(index)
  }

  /// "that plan", and not "said that plans …" or "that Poe …".
  private func isDemonstrative(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.isWord, !next.isCapitalised, next.endsIn != .s,
      !next.meets([.determiner, .possessive, .pronoun, .people, .preposition])
    else { return false }
    guard let before = token(index - 1) else { return true }
    return !before.meets([.anyVerb, .verbalNoun]) && before.endsIn != .ed
  }

  /// "Will Poe": a name that is an auxiliary too.
  private func isNameNotAuxiliary(_ index: Int) -> Bool {
    guard tokens[index].meets(.givenName), !tokens[index].isUppercase, let next = token(index + 1) else { return false }
    if isAtSentenceStart(index) { return next.meets([.anyVerb, .auxiliary]) && !next.isCapitalised }
    return true
  }

  private func isSpacedFunction(_ token: Token) -> Bool { token.meets([.conjunction, .auxiliary, .pronoun]) }

  private func looksParticiple(_ token: Token) -> Bool {
    token.meets(.speechParticiple)
  }

  private func end(from start: Int) -> Int {
    var index = start
    var hasNoun = false
    while index < bounds.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .word, .number:
        if index > start, !continues(index, start: start, hasNoun: hasNoun) { return trimmed(start, index) }
        if token.kind == .word, !token.meets([.determiner, .possessive]) { hasNoun = true }
      case .possessive:
        guard index + 1 < bounds.upperBound, tokens[index + 1].isWord || tokens[index + 1].kind == .number,
          tokens[index + 1].isSpaced, !isFunctionWord(tokens[index + 1])
        else { return trimmed(start, index) }
        hasNoun = false
      case .stop:
        guard isInnerStop(index) else { return trimmed(start, index) }
      case .comma:
        // ", Jr."
        guard let next = self.token(index + 1), next.meets(.suffix), next.isCapitalised else {
          return trimmed(start, index)
        }
      default:
        return trimmed(start, index)
      }
      index += 1
    }
    return trimmed(start, index)
  }

  /// The stop of "Mr." or an initial, with a capital after it, or of a suffix ("Jr.").
  private func isInnerStop(_ index: Int) -> Bool {
    let word = tokens[index - 1]
    guard word.isWord, word.end == tokens[index].start else { return false }
    guard word.end - word.start == 1 || word.meets(.abbreviation) || word.meets(.suffix) else { return false }
    return token(index + 1)?.isWord == true || word.meets(.suffix)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, tokens[end - 1].meets(.of) || !tokens[end - 1].isWord,
      tokens[end - 1].kind != .stop || !tokens[max(start, end - 2)].meets(.suffix)
    {
      end -= 1
    }
    return end
  }

  private func continues(_ index: Int, start: Int, hasNoun: Bool) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    if token.kind == .number { return !hasNoun || before.meets(.calendar) || numbersName(index) }
    if token.isCapitalised {
      if token.meets(.calendar), hasNoun, !token.meets([.givenName, .timeUnit]) { return false }
      if token.meets([.pronoun, .auxiliary, .conjunction, .relative]) { return false }
      return true
    }
    if token.meets(.of) { return joinsNames(index) }
    if token.meets(.definite), before.meets(.of), joinsNames(index - 1) { return true }
    if token.meets(.particle), before.isWord, before.isCapitalised {
      let next = self.token(index + 1)
      let isJoined =
        next?.isCapitalised == true || next?.meets(.particle) == true && self.token(index + 2)?.isCapitalised == true
      return isJoined && !token.meets([.preposition, .determiner])
    }
    if token.meets(.particle), before.isWord, before.meets(.particle) {
      return self.token(index + 1)?.isCapitalised == true
    }
    if isFunctionWord(token) || token.meets(.calendar) { return false }
    if token.meets([.determiner, .possessive]) { return !hasNoun && token.meets([.someone, .indefinite]) }
    let opensNoun = before.meets([.determiner, .possessive]) || before.kind == .possessive || before.kind == .number
    let isNoun = token.meets(.noun)
    if token.meets(.verbalNoun) {
      if opensNoun { return true }
      let isOpened = isOpened(start) || tokens[start..<index].contains { $0.kind == .possessive }
      if !before.meets(.noun), !before.isCapitalised, isOpened, token.endsIn != .s { return true }
      if isOpened, self.token(index + 1)?.meets([.conjunction, .of, .auxiliary, .commonVerb]) == true { return true }
    }
    if token.meets(.anyVerb), !(isNoun && !token.meets(.saying)) {
      return opensNoun && !token.meets(.saying) && nounFollows(index)
    }
    if isNoun, token.meets(.anyVerb), hasNoun { return !verbReading(index, before) }
    if isAtSentenceStart(index - 1), token.endsIn == .s, token.traits.isEmpty,
      self.token(index + 1)?.meets([.anyVerb, .auxiliary, .of]) == true
    {
      return true  // "Corporate lobbyists say", "Small groups of"
    }
    if hasNoun, before.isCapitalised, !isNoun {
      // "Trump argued": an unlisted word behind a name is its verb, unless a determiner opened the phrase.
      return isOpened(start) && !endsLikeVerb(token) && !endsLikeAdverb(token) && token.traits.isEmpty
        || (nounFollows(index) && !endsLikeVerb(token) && !endsLikeAdverb(token))
    }
    if endsLikeAdverb(token) { return nounFollows(index) }
    return true
  }

  /// "Army 1st Lt. Poe", "Article 33 says"
  private func numbersName(_ index: Int) -> Bool {
    guard tokens[index - 1].isCapitalised, !tokens[index - 1].meets([.preposition, .place]),
      let next = token(index + 1)
    else { return false }
    return next.isCapitalised && next.meets([.anyTitle, .abbreviation]) || next.meets(.saying)
  }

  private func isOpened(_ start: Int) -> Bool {
    tokens[start].meets([.determiner, .possessive]) || tokens[start].kind == .number
  }

  /// A listed noun or a name comes within the next words, before anything that ends a phrase.
  private func nounFollows(_ index: Int) -> Bool {
    var place = index + 1
    while let token = self.token(place), place <= index + 3 {
      guard token.isWord, !isFunctionWord(token), !token.meets([.determiner, .possessive, .calendar]) else {
        return false
      }
      if token.meets(.noun) { return !(token.meets(.anySpeech) && place > index + 1) }
      if token.isCapitalised { return true }
      if token.meets(.anyVerb) { return false }
      place += 1
    }
    return false
  }

  /// "the campaign statement notes" against "the state notes": a word that is noun and verb is the verb where an
  /// object, a quotation or the clause's end follows a noun.
  private func verbReading(_ index: Int, _ before: Token) -> Bool {
    guard let next = self.token(index + 1) else { return false }
    if token(index)?.meets(.saying) == true { return true }
    if before.isWord, !before.meets(.noun), !before.isCapitalised { return false }
    return next.kind == .stretch || next.kind == .comma && before.isCapitalised
      || next.meets([.that, .determiner, .possessive, .pronoun]) && token(index)?.meets(.speech) == true
  }

  private func endsLikeVerb(_ token: Token) -> Bool { token.endsIn == .ed || token.endsIn == .ing }
  private func endsLikeAdverb(_ token: Token) -> Bool { token.endsIn == .ly }

  private func joinsNames(_ index: Int) -> Bool {
    // "secretary of state"
    if index > bounds.lowerBound, tokens[index - 1].meets(.plainTitle), !tokens[index - 1].isCapitalised,
      let next = token(index + 1), next.isWord, !next.isCapitalised, !isFunctionWord(next),
      !next.meets([.determiner, .possessive])
    {
      return true
    }
    guard index > bounds.lowerBound, tokens[index - 1].isCapitalised,
      tokens[index - 1].meets([.organisation, .plainTitle, .group])
    else { return false }
    if token(index + 1)?.isCapitalised == true { return true }
    return token(index + 1)?.meets(.definite) == true && token(index + 2)?.isCapitalised == true
  }

  // MARK: - What a phrase is

  /// "the Republican", "the President": a description in capitals.
  private func isRole(_ range: Range<Int>, _ head: Int) -> Bool {
    tokens[range.lowerBound].meets([.determiner, .possessive]) && head == range.lowerBound + 1
      && tokens[head].meets([.anyPerson]) && !tokens[head].meets([.givenName])
  }

  private func headIndex(_ range: Range<Int>) -> Int? {
    range.last {
      tokens[$0].isWord && !tokens[$0].meets(.suffix)
        && !(tokens[$0].meets([.determiner, .possessive]) && range.count > 1)
    }
  }

  private func isDescription(_ range: Range<Int>, _ head: Int) -> Bool {
    tokens[range.lowerBound].meets([.determiner, .possessive]) || tokens[head].meets(.noun)
      || tokens[range.lowerBound].isCapitalised || range.contains { tokens[$0].isCapitalised }
      || tokens[range.lowerBound].kind == .number
  }

  private func nameRange(_ range: Range<Int>) -> Range<Int> {
    var low = range.upperBound
    while low > range.lowerBound {
      let token = tokens[low - 1]
      let isPart =
        token.isCapitalised || token.kind == .stop || token.kind == .comma
        || (token.isWord && token.meets(.particle) && low < range.upperBound)
      guard isPart, token.kind != .possessive else { break }
      low -= 1
    }
    while low < range.upperBound, !tokens[low].isCapitalised { low += 1 }
    return afterTitles(low..<range.upperBound)
  }

  /// What follows the last title or role: "Ana Poe" in "Retired Air Force Gen. Ana Poe". An organisation's name
  /// stays whole.
  private func afterTitles(_ run: Range<Int>) -> Range<Int> {
    guard let last = run.last(where: { tokens[$0].isWord && !tokens[$0].meets(.suffix) }) else { return run }
    if tokens[last].meets([.organisation, .group]), !tokens[last].meets(.anyTitle) { return run }
    var low = run.lowerBound
    for index in run.lowerBound..<last where tokens[index].isWord {
      let token = tokens[index]
      let isTitle =
        token.meets([.anyTitle, .anyPerson]) && !token.meets(.givenName) || token.meets([.maleTitle, .femaleTitle])
      let isAttribute = token.meets([.nationality, .organisation, .definite]) && !token.meets(.givenName)
      if isTitle || (isAttribute && index == low) { low = index + 1 }
    }
    while low < last, !tokens[low].isWord || !tokens[low].isCapitalised { low += 1 }
    return low..<run.upperBound
  }

  private func isOblique(_ start: Int, _ end: Int) -> Bool {
    guard let before = token(start - 1), before.isWord, before.meets(.preposition) else { return false }
    if before.meets(.approximate), tokens[start].kind == .number { return false }
    // "as Poe put it": the word opens a clause.
    guard before.meets(.subordinator) else { return true }
    let opens = token(start - 2).map { !$0.isWord && $0.kind != .stretch } ?? true
    let isClause = opens || token(end)?.meets([.anyVerb, .auxiliary, .put]) == true || opensParenthesis(end)
    return !isClause
  }

  /// "after Poe, asked about it, said"
  private func opensParenthesis(_ index: Int) -> Bool {
    guard token(index)?.kind == .comma, let next = token(index + 1) else { return false }
    return next.meets([.who, .speech, .speechParticiple])
  }
}
