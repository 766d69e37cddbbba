extension Reading {
  /// Who speaks, in the languages that have their words of saying listed.
  mutating func attributePlainly() {
    guard let words = article.metadata.language.flatMap(SayingWords.of) else { return }
    let step = PlainAttribution(narration: narration, words: words, bytes: bytes)
    var last: Attribution?
    for index in narration.sentences.indices where narration.sentences[index].phrases.isEmpty {
      let found = step.found(in: index)
      append(found.map(\.speaker), step.names(in: index), sentence: index)
      for one in found {
        let phrase = narration.phrases.partitionPoint { $0.tokens.lowerBound < one.speaker.tokens.lowerBound }
        attributions[one.stretch] = Attribution(phrase: phrase, cue: one.cue, rule: one.rule, sentence: index)
      }
      let sentence = narration.sentences[index]
      // A sentence that is all quotation goes on from the one before.
      if sentence.tokens.count == 1, let only = sentence.tokens.first, narration.tokens[only].kind == .stretch,
        var known = last, narration.sentences[known.sentence].block == sentence.block
      {
        known.rule = .continued
        attributions[Int(narration.tokens[only].stretch)] = known
      } else if sentence.stretches > 0 {
        last = found.last.flatMap { attributions[$0.stretch] }
      }
    }
  }

  /// Makes phrases of who speaks and of the names beside them, in text order.
  private mutating func append(_ speakers: [Phrase], _ names: [Phrase], sentence: Int) {
    let first = narration.phrases.count
    let others = names.filter { name in
      let place = speakers.partitionPoint { $0.tokens.upperBound <= name.tokens.lowerBound }
      return place == speakers.count || speakers[place].tokens.lowerBound >= name.tokens.upperBound
    }
    for phrase in (speakers + others).sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
    where narration.phrases[first...].last?.tokens != phrase.tokens {
      narration.phrases.append(phrase)
    }
    narration.sentences[sentence].phrases = first..<narration.phrases.count
  }
}
