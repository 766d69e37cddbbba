/// What stands around a verb: its auxiliaries, its passive, its agent.
extension FrameReader {
  /// Tokens before a verb that are looked through for what goes with it.
  private static let longestVerbGroup = 12

  /// Where the verb group of a cue begins: "has never", "went on to", "was expected to".
  func verbStart(of cue: Int) -> Int {
    var start = cue
    while let before = token(start - 1), before.isWord, !before.isCapitalised {
      let isGroup =
        before.meets([.auxiliary, .adverb, .to]) || before.endsIn == .ly
        || narration.tokens[start].meets(.to) && (before.meets([.anyVerb, .on]) || before.endsIn == .ed)
        || narration.tokens[start].meets(.on) && token(start + 1)?.meets(.to) == true && before.meets(.commonVerb)
      guard isGroup, cue - start < Self.longestVerbGroup, phrase(endingAt: start) == nil else { break }
      start -= 1
    }
    return start
  }

  func isPassive(_ cue: Int) -> Bool {
    var before = cue - 1
    while let token = token(before), token.meets(.adverb) || token.endsIn == .ly, cue - before < Self.longestVerbGroup {
      before -= 1
    }
    guard let token = token(before) else { return false }
    return token.meets(.being) && !narration.tokens[cue].meets(.speechParticiple)
      && narration.tokens[cue].endsIn != .ing
  }

  func isQuotedAsSaying(_ cue: Int) -> Bool {
    token(cue + 2)?.meets(.speechParticiple) == true
  }

  /// "but said"
  func followsConjunction(_ start: Int) -> Bool { token(start - 1)?.meets(.conjunction) == true }

  /// "is saying"
  func isFinite(_ cue: Int) -> Bool { token(cue - 1)?.meets(.being) == true }

  func agent(of cue: Int) -> Int? {
    for index in cue + 1..<cue + 8 where token(index)?.meets(.by) == true {
      return phrase(startingIn: index + 1...index + 1)
    }
    return nil
  }
}
