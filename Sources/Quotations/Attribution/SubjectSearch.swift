/// Who a verb is said of: walks back from the cue over what may stand between.
struct SubjectSearch {
  let reader: FrameReader

  private var narration: Narration { reader.narration }

  /// An index into `Narration.phrases`, or nil. Looks at no more than 60 tokens.
  func subject(of cue: Int) -> Int? {
    var place = cue - 1
    let limit = max(reader.sentence.tokens.lowerBound, cue - 60)
    var isBehindVerb = false
    while place >= limit, let token = reader.token(place) {
      if token.kind == .close { place = opening(before: place, limit); continue }
      if token.kind == .comma || token.kind == .dash, !isBehindVerb, let phrase = beforeParenthesis(endingAt: place, limit) {
        return phrase
      }
      if let phrase = reader.phrase(endingAt: place + 1) {
        if isSubject(phrase) { return named(phrase) }
        place = narration.phrases[phrase].tokens.lowerBound - 1
        continue
      }
      if token.meets(.anyVerb) { isBehindVerb = true }
      place -= 1
    }
    return nil
  }

  /// Not behind a preposition, not another verb's object, not in a case that can't be a subject.
  private func isSubject(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    let head = narration.tokens[phrase.head]
    if phrase.kind == .pronoun { return head.meets([.subjectPronoun, .someone]) && !phrase.isOblique && !head.meets(.secondPerson) }
    if phrase.isOblique { return false }
    guard let before = reader.token(phrase.tokens.lowerBound - 1), before.isWord else { return true }
    if before.meets([.anyVerb, .to]) || before.endsIn == .ed && !before.isCapitalised { return false }
    if before.meets(.being) { return false }
    return true
  }

  /// "Poe, a farmer from Reno, said": the phrase before the comma that opens what the one at `end` closes. In
  /// "the director, Ana Poe, said" the name inside.
  private func beforeParenthesis(endingAt end: Int, _ limit: Int) -> Int? {
    if let inner = reader.phrase(endingAt: end), isNameAlone(inner, end) { return inner }
    var place = end - 1
    var best: Int?
    while place > limit, let token = reader.token(place), token.kind != .stretch {
      if token.kind == .comma || token.kind == .dash, let phrase = reader.phrase(endingAt: place), isSubject(phrase) {
        best = phrase
        if narration.phrases[phrase].kind != .description { break }
      }
      place -= 1
    }
    return best.map { named($0) }
  }

  private func isNameAlone(_ phrase: Int, _ end: Int) -> Bool {
    let inner = narration.phrases[phrase]
    guard inner.kind == .name, !inner.isOblique, inner.tokens.lowerBound == inner.name.lowerBound || !inner.name.isEmpty,
      let before = reader.token(inner.tokens.lowerBound - 1)
    else { return false }
    if before.kind == .stretch { return true }
    guard before.kind == .comma || before.kind == .dash, let outer = reader.phrase(endingAt: inner.tokens.lowerBound - 1)
    else { return false }
    return narration.phrases[outer].kind == .description
  }

  /// A description with a name in apposition before it gives the name: "Poe, the director" read from the right.
  private func named(_ index: Int) -> Int {
    let phrase = narration.phrases[index]
    guard phrase.kind == .pronoun, narration.tokens[phrase.head].meets(.who) else { return index }
    var place = phrase.tokens.lowerBound
    if reader.token(place - 1)?.kind == .comma { place -= 1 }
    return reader.phrase(endingAt: place) ?? index
  }

  private func opening(before close: Int, _ limit: Int) -> Int {
    var place = close - 1
    while place >= limit, let token = reader.token(place), token.kind != .open { place -= 1 }
    return place - 1
  }
}
