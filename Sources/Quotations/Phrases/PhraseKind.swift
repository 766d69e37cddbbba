/// What a phrase is: a name or a description, its head, the name in it, whether a preposition governs it.
extension PhraseReader {
  /// "Officials", "Farmers" where a sentence begins: no name.
  func isFirstWord(_ range: Range<Int>, _ head: Int) -> Bool {
    guard range.lowerBound == head, isAtSentenceStart(head), !tokens[head].meets(.givenName) else { return false }
    return tokens[head].meets(.noun)
      || tokens[head].endsIn == .s && tokens[head].traits.isEmpty && !isKnownName(tokens[head])
  }

  /// "the Republican", "the Ohio Democrat", "the President": a description in capitals.
  func isRole(_ range: Range<Int>, _ head: Int) -> Bool {
    tokens[range.lowerBound].meets([.determiner, .possessive]) && head > range.lowerBound
      && tokens[range.lowerBound + 1..<head].allSatisfy { $0.meets(.place) }
      && tokens[head].meets([.anyPerson]) && !tokens[head].meets([.givenName])
  }

  func headIndex(_ range: Range<Int>) -> Int? {
    range.last {
      tokens[$0].isWord && !tokens[$0].meets(.suffix)
        && !(tokens[$0].meets([.determiner, .possessive]) && range.count > 1)
    }
  }

  func isDescription(_ range: Range<Int>, _ head: Int) -> Bool {
    tokens[range.lowerBound].meets([.determiner, .possessive]) || tokens[head].meets(.noun)
      || tokens[range.lowerBound].isCapitalised || range.contains { tokens[$0].isCapitalised }
      || tokens[range.lowerBound].kind == .number
  }

  func nameRange(_ range: Range<Int>) -> Range<Int> {
    var low = range.upperBound
    while low > range.lowerBound {
      let token = tokens[low - 1]
      let isPart =
        token.isCapitalised || token.kind == .stop || token.kind == .comma
        || (token.isWord && token.meets(.particle) && low < range.upperBound)
        || low - 1 > range.lowerBound && joinsWords(low - 1)
      guard isPart, token.kind != .possessive else { break }
      low -= 1
    }
    while low < range.upperBound, !tokens[low].isCapitalised { low += 1 }
    return afterTitles(low..<range.upperBound)
  }

  /// "of" and "and" inside "Bank of Reno", "College of Pilots and Ropemakers".
  private func joinsWords(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.isCapitalised, token(index + 1)?.isCapitalised == true else { return false }
    return tokens[index].meets(.and)
      || tokens[index].meets(.of) && before.meets([.organisation, .group]) && !before.meets(.anyTitle)
  }

  /// What follows the last title or role: "Ana Poe" in "Retired Air Force Gen. Ana Poe". An organisation's name
  /// stays whole.
  func afterTitles(_ run: Range<Int>) -> Range<Int> {
    guard let last = run.last(where: { tokens[$0].isWord && !tokens[$0].meets(.suffix) }) else { return run }
    if tokens[last].meets([.organisation, .group]), !tokens[last].meets(.anyTitle) { return run }
    var low = run.lowerBound
    let isOfSomething = run.dropFirst().contains { tokens[$0].meets(.of) && joinsWords($0) }
    for index in run.lowerBound..<last where tokens[index].isWord {
      let token = tokens[index]
      let isJoined = index > run.lowerBound && tokens[index - 1].meets([.of, .and])
      let isTitle =
        token.meets([.anyTitle, .anyPerson]) && !token.meets(.givenName) && !isJoined
        || token.meets([.maleTitle, .femaleTitle])
      let isAttribute =
        (token.meets(.determiner) || token.meets([.nationality, .organisation]) && !isOfSomething)
        && !token.meets(.givenName)
      if isTitle || (isAttribute && index == low) { low = index + 1 }
    }
    while low < last, !tokens[low].isWord || !tokens[low].isCapitalised { low += 1 }
    return low..<run.upperBound
  }

  func isOblique(_ start: Int, _ end: Int) -> Bool {
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
