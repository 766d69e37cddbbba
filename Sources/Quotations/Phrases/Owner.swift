/// Whose something is: "Ana Poe" in "Ana Poe’s claim", "her" in "her claim".
enum Owner {
  /// The tokens of the name or the pronoun, for one person's: not "its", "their", "the town’s".
  static func tokens(of phrase: Phrase, _ narration: Narration) -> Range<Int>? {
    let first = phrase.tokens.lowerBound
    if narration.tokens[first].meets(.possessive) {
      return narration.tokens[first].meets([.he, .she]) ? first..<first + 1 : nil
    }
    guard let mark = phrase.tokens.last(where: { narration.tokens[$0].kind == .possessive }), mark > first,
      narration.tokens[mark - 1].isCapitalised, !narration.tokens[first].meets(.determiner)
    else { return nil }
    return first..<mark
  }
}
