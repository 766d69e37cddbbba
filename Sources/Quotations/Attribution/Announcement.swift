/// Who a paragraph that is all quotation was announced by: the paragraph before.
struct Announcement {
  let narration: Narration

  /// The last frame of the sentences before, in the same block, else in the block before; without one their subject.
  func attribution(before sentence: Int, _ attributions: [Attribution?]) -> Attribution? {
    guard sentence > 0 else { return nil }
    let block = narration.sentences[sentence - 1].block
    var place = sentence - 1
    while place >= 0, narration.sentences[place].block == block, sentence - place <= 4 {
      if let found = frame(place, attributions) { return found }
      place -= 1
    }
    return subject(of: sentence - 1).map {
      Attribution(phrase: $0, cue: nil, rule: .earlierParagraph, sentence: sentence - 1)
    }
  }

  /// The first frame of the next sentence of the block: "“…” That was all Poe said."
  func attribution(behind index: Int) -> Attribution? {
    let next = index + 1
    guard next < narration.sentences.count, narration.sentences[next].block == narration.sentences[index].block else {
      return nil
    }
    let frames = FrameReader(narration.sentences[next], in: narration).frames()
    return frames.first { $0.strength == .speech }.map {
      Attribution(phrase: $0.phrase, cue: $0.cue, rule: .before, sentence: next)
    }
  }

  private func frame(_ index: Int, _ attributions: [Attribution?]) -> Attribution? {
    let sentence = narration.sentences[index]
    for place in sentence.tokens.suffix(200).reversed() where narration.tokens[place].kind == .stretch {
      if var known = attributions[Int(narration.tokens[place].stretch)] {
        known.rule = .earlierParagraph
        return known
      }
    }
    let reader = FrameReader(sentence, in: narration)
    guard let frame = reader.frames().last(where: { $0.strength == .speech || reader.isPersonal($0.phrase) }) else {
      return nil
    }
    return Attribution(phrase: frame.phrase, cue: frame.cue, rule: .earlierParagraph, sentence: index)
  }

  private func subject(of index: Int) -> Int? {
    let sentence = narration.sentences[index]
    let reader = FrameReader(sentence, in: narration)
    return sentence.phrases.first { !narration.phrases[$0].isOblique && reader.isPersonal($0) }
  }
}
