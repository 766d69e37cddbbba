/// Stretches without an attribution in their sentence take the one they go on from, or wait for.
enum Continuation {
  /// Tokens that "is", "has never been" may have.
  private static let longestVerbGroup = 12

  static func complete(
    _ attributions: inout [Attribution?], _ narration: Narration, _ stretches: [Stretch], leftOpen: Set<Int>
  ) {
    fillForward(&attributions, narration, stretches, leftOpen)
    fillBackward(&attributions, narration, stretches)
    fillFromAround(&attributions, narration)
  }

  private static func fillForward(
    _ attributions: inout [Attribution?], _ narration: Narration, _ stretches: [Stretch], _ leftOpen: Set<Int>
  ) {
    var last: (attribution: Attribution, block: Int, sentence: Int)?
    for (index, sentence) in narration.sentences.enumerated() where sentence.stretches > 0 {
      for place in sentence.tokens where narration.tokens[place].kind == .stretch {
        let stretch = Int(narration.tokens[place].stretch)
        if attributions[stretch].map({ isIdle($0, place, narration) }) ?? true, var known = last {
          if known.block == sentence.block {
            known.attribution.rule = .continued
            attributions[stretch] = known.attribution
          } else if stretch > 0, stretches[stretch - 1].block == stretches[stretch].block - 1,
            leftOpen.contains(stretches[stretch - 1].block)
          {
            known.attribution.rule = .openParagraph
            attributions[stretch] = known.attribution
          }
        }
        if let attribution = attributions[stretch] { last = (attribution, sentence.block, index) }
      }
    }
  }

  /// A sentence without a verb of saying whose subject does not speak: a thing ("As a result it is “…”") or somebody
  /// spoken of ("Reed is “…”", "Reed “…”").
  private static func isIdle(_ attribution: Attribution, _ place: Int, _ narration: Narration) -> Bool {
    guard attribution.rule == .subject else { return false }
    let phrase = narration.phrases[attribution.phrase]
    let isThing = phrase.kind == .description && !narration.tokens[phrase.head].meets(.noun)
    return isThing || isSpokenOf(phrase, place, narration)
  }

  /// Nothing but a form of "be" stands between a phrase and the stretch.
  private static func isSpokenOf(_ phrase: Phrase, _ place: Int, _ narration: Narration) -> Bool {
    guard (0...longestVerbGroup).contains(place - phrase.tokens.upperBound) else { return false }
    return narration.tokens[phrase.tokens.upperBound..<place].allSatisfy {
      $0.meets([.auxiliary, .adverb, .determiner])
    }
  }

  /// "…" alone, and the attribution only in a later sentence of the paragraph.
  private static func fillBackward(
    _ attributions: inout [Attribution?], _ narration: Narration, _ stretches: [Stretch]
  ) {
    var next: (attribution: Attribution, block: Int)?
    for index in stretches.indices.reversed() {
      if attributions[index] == nil, var known = next, known.block == stretches[index].block {
        known.attribution.rule = .before
        attributions[index] = known.attribution
      }
      if let attribution = attributions[index] { next = (attribution, stretches[index].block) }
    }
  }

  /// From the sentences before, or else from the one behind. What is run into a sentence is of that sentence alone.
  private static func fillFromAround(_ attributions: inout [Attribution?], _ narration: Narration) {
    let step = Announcement(narration: narration)
    var last: Attribution?
    for (index, sentence) in narration.sentences.enumerated()
    where sentence.stretches > 0 && !narration.quotedBlocks.contains(sentence.block) {
      let waiting = sentence.tokens.compactMap { place -> Int? in
        let token = narration.tokens[place]
        guard token.kind == .stretch, attributions[Int(token.stretch)] == nil, !isRunIn(place, sentence, narration)
        else { return nil }
        return Int(token.stretch)
      }
      if !waiting.isEmpty, let found = step.attribution(of: index, attributions, last: last) {
        for stretch in waiting { attributions[stretch] = found }
      }
      last =
        sentence.tokens.last { narration.tokens[$0].kind == .stretch }
        .flatMap { attributions[Int(narration.tokens[$0].stretch)] } ?? last
    }
  }

  /// The words before a stretch run on into it, and none of them hands over.
  private static func isRunIn(_ place: Int, _ sentence: Sentence, _ narration: Narration) -> Bool {
    place > sentence.tokens.lowerBound && narration.tokens[place - 1].isWord
      && !narration.tokens[place - 1].meets(.anyCue)
  }
}
