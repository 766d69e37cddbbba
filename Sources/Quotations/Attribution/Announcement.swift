/// Who a paragraph that is all quotation was announced by: the paragraph before.
struct Announcement {
  let narration: Narration

  /// The last frame of the block before the sentence's own, or of its last sentences; after a colon any subject.
  func attribution(before sentence: Int, _ attributions: [Attribution?]) -> Attribution? {
    let block = narration.sentences[sentence].block
    var place = sentence - 1
    while place >= 0, narration.sentences[place].block == block { place -= 1 }
    guard place >= 0 else { return nil }
    let announcing = narration.sentences[place].block
    let last = place
    while place >= 0, narration.sentences[place].block == announcing, last - place < 4 {
      if let found = frame(place, attributions) { return found }
      place -= 1
    }
    return subject(of: last).map { Attribution(phrase: $0, cue: nil, rule: .earlierParagraph, sentence: last) }
  }

  private func frame(_ index: Int, _ attributions: [Attribution?]) -> Attribution? {
    let sentence = narration.sentences[index]
    for place in sentence.tokens.reversed() where narration.tokens[place].kind == .stretch {
      if var known = attributions[Int(narration.tokens[place].stretch)] {
        known.rule = .earlierParagraph
        return known
      }
    }
    let reader = FrameReader(sentence, in: narration)
    guard let frame = reader.frames().last(where: { $0.strength == .speech || reader.isPersonal($0.phrase) }) else { return nil }
    return Attribution(phrase: frame.phrase, cue: frame.cue, rule: .earlierParagraph, sentence: index)
  }

  private func subject(of index: Int) -> Int? {
    let sentence = narration.sentences[index]
    let reader = FrameReader(sentence, in: narration)
    return sentence.phrases.first { !narration.phrases[$0].isOblique && reader.isPersonal($0) }
  }
}
