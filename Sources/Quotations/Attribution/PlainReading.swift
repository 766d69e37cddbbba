extension Reading {
  /// Who speaks, in the languages that have their words of saying listed.
  mutating func attributePlainly() {
    guard let words = article.metadata.language.flatMap(SayingWords.of) else { return }
    let mentions = PlainMentions(narration: narration, words: words, bytes: bytes)
    let step = PlainAttribution(narration: narration, mentions: mentions)
    var last: Attribution?
    for index in narration.sentences.indices where narration.sentences[index].phrases.isEmpty {
      let found = step.found(in: index)
      append(found.map(\.speaker), mentions.names(in: index), sentence: index)
      for one in found {
        let phrase = narration.phrases.partitionPoint { $0.tokens.lowerBound < one.speaker.tokens.lowerBound }
        guard phrase < narration.phrases.count, narration.phrases[phrase].tokens == one.speaker.tokens else { continue }
        let attribution = Attribution(phrase: phrase, cue: one.cue, rule: one.rule, sentence: index)
        if let stretch = one.stretch { attributions[stretch] = attribution } else { announcers[index] = attribution }
      }
      let sentence = narration.sentences[index]
      guard sentence.stretches > 0 else { continue }
      // A sentence that is all quotation goes on from the one before.
      if sentence.tokens.count == 1, let only = sentence.tokens.first {
        attributions[Int(narration.tokens[only].stretch)] = goesOn(from: last, index)
      }
      last = sentence.tokens.last { narration.tokens[$0].kind == .stretch }
        .flatMap { attributions[Int(narration.tokens[$0].stretch)] }
    }
  }

  /// Who says a sentence that is all quotation: whoever was announced, or spoke last in its block.
  private func goesOn(from last: Attribution?, _ index: Int) -> Attribution? {
    if var announced = announcers[index - 1],
      narration.sentences[index].block - narration.sentences[index - 1].block <= 1
    {
      announced.rule = .nameSaidColon
      return announced
    }
    guard var known = last, narration.sentences[known.sentence].block == narration.sentences[index].block else {
      return nil
    }
    known.rule = .continued
    return known
  }

  /// Makes phrases of who speaks and of the names beside them, in text order.
  private mutating func append(_ speakers: [Phrase], _ names: [Phrase], sentence: Int) {
    let first = narration.phrases.count
    let speakers = speakers.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let others = names.filter { name in
      let place = speakers.partitionPoint { $0.tokens.upperBound <= name.tokens.lowerBound }
      return place == speakers.count || speakers[place].tokens.lowerBound >= name.tokens.upperBound
    }
    for phrase in (speakers + others).sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
    where narration.phrases[first...].last.map({ $0.tokens.upperBound <= phrase.tokens.lowerBound }) ?? true {
      narration.phrases.append(phrase)
    }
    narration.sentences[sentence].phrases = first..<narration.phrases.count
  }
}
