/// Who says a paragraph that is all quotation: who signs it or is named right behind it, who was speaking before.
struct Announcement {
  let narration: Narration
  /// Sentences of quoted blocks that are passed over on the way back.
  private static let longestQuotedRun = 64

  /// `last`: the attribution of the last quotation before.
  func attribution(of sentence: Int, _ attributions: [Attribution?], last: Attribution?) -> Attribution? {
    if let signed = signature(behind: sentence) ?? tag(behind: sentence) { return signed }
    let before = attribution(before: sentence, attributions)
    if let before, before.rule != .subjectBefore || isPerson(before.phrase) { return before }
    // "The rain went on." "“…”": whoever spoke last.
    if let last, narration.sentences[sentence].block - narration.sentences[last.sentence].block <= 4 {
      return Attribution(phrase: last.phrase, cue: nil, rule: .earlierParagraph, sentence: last.sentence)
    }
    return before ?? attribution(behind: sentence)
  }

  private func isPerson(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    let head = narration.tokens[phrase.head]
    switch phrase.kind {
    case .name: return !head.meets([.organisation, .place, .group])
    case .pronoun: return head.meets([.he, .she])
    case .description: return head.meets([.person, .malePerson, .femalePerson])
    }
  }

  /// A block behind that is no more than "— Ana Poe".
  private func signature(behind index: Int) -> Attribution? {
    let next = index + 1
    guard narration.sentences.indices.contains(next),
      narration.sentences[next].block == narration.sentences[index].block + 1,
      next + 1 == narration.sentences.count || narration.sentences[next + 1].block != narration.sentences[next].block
    else { return nil }
    let reader = FrameReader(narration.sentences[next], in: narration)
    let start = narration.sentences[next].tokens.lowerBound
    let isDashed = reader.token(start)?.kind == .dash
    guard isDashed || narration.listItems.contains(narration.sentences[next].block),
      let name = reader.phrase(startingIn: start...start + 1), narration.phrases[name].kind == .name,
      reader.token(narration.phrases[name].tokens.upperBound).map({ $0.kind == .stop || $0.kind == .comma }) ?? true
    else { return nil }
    return Attribution(phrase: name, cue: nil, rule: .signed, sentence: next)
  }

  /// "“….” Ana Poe said." or "That was all Ana Poe said.": a sentence behind that only attributes.
  private func tag(behind index: Int) -> Attribution? {
    let next = index + 1
    guard narration.sentences.indices.contains(next),
      narration.sentences[next].block == narration.sentences[index].block
    else { return nil }
    let sentence = narration.sentences[next]
    let reader = FrameReader(sentence, in: narration)
    let start = sentence.tokens.lowerBound
    let pointsBack = reader.token(start)?.meets(.that) == true && reader.token(start + 1)?.meets(.being) == true
    guard let frame = reader.frames().first, let cue = frame.cue, frame.strength == .speech,
      pointsBack || narration.phrases[frame.phrase].tokens.lowerBound == start,
      narration.phrases[frame.phrase].tokens.upperBound == cue,
      reader.token(cue + 1).map({ $0.kind == .stop || $0.meets(.calendar) }) ?? true
    else { return nil }
    return Attribution(phrase: frame.phrase, cue: cue, rule: .quotationNameSaid, sentence: next)
  }

  /// The last frame of the sentences before, in the same block, else in the block before; without one their subject.
  func attribution(before sentence: Int, _ attributions: [Attribution?]) -> Attribution? {
    let isQuoted = { narration.quotedBlocks.contains(narration.sentences[$0].block) }
    let run = max(0, sentence - Self.longestQuotedRun)..<sentence
    guard let sentence = run.last(where: { !isQuoted($0) }).map({ $0 + 1 }) else { return nil }
    if let name = label(of: sentence - 1) {
      return Attribution(phrase: name, cue: nil, rule: .earlierParagraph, sentence: sentence - 1)
    }
    let block = narration.sentences[sentence - 1].block
    var place = sentence - 1
    while place >= 0, narration.sentences[place].block == block, sentence - place <= 4 {
      if let found = frame(place, attributions) { return found }
      place -= 1
    }
    return subject(of: sentence - 1).map {
      Attribution(phrase: $0, cue: nil, rule: .subjectBefore, sentence: sentence - 1)
    }
  }

  /// "Ana Poe:" and no more.
  private func label(of index: Int) -> Int? {
    let tokens = narration.sentences[index].tokens
    guard narration.tokens[tokens.upperBound - 1].kind == .colon,
      let name = narration.sentences[index].phrases.first, narration.phrases[name].kind == .name,
      narration.phrases[name].tokens == tokens.lowerBound..<tokens.upperBound - 1
    else { return nil }
    return name
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
    guard let frame = FrameReader(sentence, in: narration).mainFrame() else { return nil }
    return Attribution(phrase: frame.phrase, cue: frame.cue, rule: .earlierParagraph, sentence: index)
  }

  private func subject(of index: Int) -> Int? {
    let sentence = narration.sentences[index]
    let reader = FrameReader(sentence, in: narration)
    return sentence.phrases.first { !narration.phrases[$0].isOblique && reader.isPersonal($0) }
  }
}
