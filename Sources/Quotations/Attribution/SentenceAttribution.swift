/// Gives each stretch of a sentence its frame.
struct SentenceAttribution {
  let narration: Narration

  /// Stretch index and attribution, for the stretches of one sentence that have a frame there.
  func attributions(of index: Int) -> [(stretch: Int, attribution: Attribution)] {
    let sentence = narration.sentences[index]
    guard sentence.stretches > 0 else { return [] }
    let reader = FrameReader(sentence, in: narration)
    let frames = reader.frames()
    var result: [(Int, Attribution)] = []
    for place in sentence.tokens where narration.tokens[place].kind == .stretch {
      let stretch = Int(narration.tokens[place].stretch)
      if let (frame, rule) = best(frames, for: place, reader) {
        result.append((stretch, Attribution(phrase: frame.phrase, cue: frame.cue, rule: rule, sentence: index)))
      } else if let phrase = signature(after: place, reader) {
        result.append((stretch, Attribution(phrase: phrase, cue: nil, rule: .signed, sentence: index)))
      } else if let phrase = label(before: place, reader) {
        result.append((stretch, Attribution(phrase: phrase, cue: nil, rule: .nameSaidColon, sentence: index)))
      } else if let phrase = utterance(before: place, reader) {
        result.append((stretch, Attribution(phrase: phrase, cue: nil, rule: .utterance, sentence: index)))
      } else if let phrase = subject(before: place, reader) {
        result.append((stretch, Attribution(phrase: phrase, cue: nil, rule: .subject, sentence: index)))
      }
    }
    return result
  }

  private func best(
    _ frames: [Frame], for place: Int, _ reader: FrameReader
  ) -> (Frame, Attribution.Rule)? {
    let next = frames.partitionPoint { ($0.cue ?? 0) < place }
    let following = frames[next...].prefix(6).first { edge($0) > place && isSound($0, reader) }
    let preceding = last(frames[..<next], before: place, reader)
    if let preceding, preceding.cue == place - 1, preceding.order != .according || following == nil {
      return (preceding, precedingRule(preceding, place))
    }
    if let preceding, following.map({ closes($0, reader) }) != true, introduces(preceding, place, reader) {
      return (preceding, precedingRule(preceding, place))
    }
    if let following, follows(following, place) {
      let spoken = complement(of: following, frames[next...], reader) ?? following
      return (spoken, rule(spoken))
    }
    if let following, following.strength == .speech, preceding?.strength == .weak {
      return (following, rule(following))
    }
    if let preceding { return (preceding, precedingRule(preceding, place)) }
    if let following, following.strength > .judging || following.order == .according {
      return (following, rule(following))
    }
    return nil
  }

  /// "“…,” I hope Poe says": what is hoped, which has its own verb of saying.
  private func complement(of frame: Frame, _ frames: ArraySlice<Frame>, _ reader: FrameReader) -> Frame? {
    guard frame.strength == .weak, frame.order == .subjectFirst, let cue = frame.cue,
      let inner = frames.first(where: { ($0.cue ?? 0) > cue }), inner.strength == .speech, inner.order == .subjectFirst
    else { return nil }
    let start = narration.phrases[inner.phrase].tokens.lowerBound
    return start == cue + 1 || start == cue + 2 && reader.token(cue + 1)?.meets(.that) == true ? inner : nil
  }

  /// The last of the frames before a stretch; weak ones and those of restrictive clauses only right before it or for
  /// want of another.
  private func last(_ frames: ArraySlice<Frame>, before place: Int, _ reader: FrameReader) -> Frame? {
    var fallback: Frame?
    for frame in frames.reversed().prefix(12) where isSound(frame, reader) {
      let isThing = narration.tokens[narration.phrases[frame.phrase].head].meets(.it)
      if frame.strength > .weak, !isThing, !isAside(frame, place, reader),
        !reader.isRestrictive(frame) || place - (frame.cue ?? 0) <= 2
      {
        return frame
      }
      fallback = fallback ?? frame
    }
    return fallback
  }

  /// "Poe said that when Reed attacked the plan, “…”": a clause that a comma has closed before the stretch.
  private func isAside(_ frame: Frame, _ place: Int, _ reader: FrameReader) -> Bool {
    guard reader.token(place - 1)?.kind == .comma, let cue = frame.cue, cue < place - 2 else { return false }
    return frame.order == .subjectFirst && reader.isAdverbialClause(frame.phrase)
  }

  /// The words before a stretch run on into it, or a verb of saying stands just before its comma or colon.
  private func introduces(_ frame: Frame, _ place: Int, _ reader: FrameReader) -> Bool {
    guard frame.strength > .weak, let before = reader.token(place - 1), let cue = frame.cue else { return false }
    if before.isWord { return true }
    return [.comma, .colon, .dash].contains(before.kind) && frame.strength >= .participle
      && place - cue <= (before.kind == .comma ? 5 : 12)
  }

  /// "…, Poe said." ends what it attributes; "…, Poe said: “…”" and "…, Poe praised the plan" begin something new.
  private func closes(_ frame: Frame, _ reader: FrameReader) -> Bool {
    if frame.order == .according { return true }
    guard frame.strength == .speech, let cue = frame.cue else { return false }
    let end = frame.order == .cueFirst ? narration.phrases[frame.phrase].tokens.upperBound : cue + 1
    if narration.tokens[cue].meets(.saying), frame.order == .subjectFirst,
      let object = reader.phrase(startingIn: end...end),
      !narration.tokens[narration.phrases[object].head].meets(.calendar)
    {
      return false  // "Poe said the plan"
    }
    for index in end..<end + 4 {
      guard let token = reader.token(index) else { return true }
      if token.kind == .colon || token.kind == .stretch || token.meets(.that) { return false }
      if token.kind == .stop || token.kind == .comma && reader.token(index + 1)?.kind != .stretch { return true }
    }
    return true
  }

  /// Things and groups judge nobody: "the tone was called" hands nothing over.
  private func isSound(_ frame: Frame, _ reader: FrameReader) -> Bool {
    if frame.strength == .speech { return true }
    let phrase = narration.phrases[frame.phrase]
    return reader.isPersonal(frame.phrase)
      && (phrase.kind != .pronoun || !narration.tokens[phrase.head].meets(.it) || frame.strength == .participle
        || reader.token(phrase.tokens.lowerBound - 1)?.meets(.what) == true)
  }

  private func edge(_ frame: Frame) -> Int {
    let phrase = narration.phrases[frame.phrase].tokens.lowerBound
    return min(frame.cue ?? phrase, phrase)
  }

  /// The frame begins right behind the stretch, which ends with a comma, a question or an exclamation.
  private func follows(_ frame: Frame, _ place: Int) -> Bool {
    let start = edge(frame)
    var between = place + 1
    let ending = narration.tokens[place].endsIn
    var hasComma = ending == .comma || ending == .question
    while between < start {
      let token = narration.tokens[between]
      if token.kind == .comma || token.kind == .dash {
        hasComma = true
      } else if token.kind != .close || between > place + 3 {
        break
      }
      between += 1
    }
    if frame.order == .according { return true }
    guard hasComma else { return false }
    if between == start { return true }
    return start - place <= 12 && frame.strength == .speech
      && !(place + 1..<start).contains { narration.tokens[$0].meets(.conjunction) }
  }

  private func rule(_ frame: Frame) -> Attribution.Rule {
    switch frame.order {
    case .according: .accordingTo
    case .cueFirst: .quotationSaidName
    case .subjectFirst, .agent: .quotationNameSaid
    }
  }

  private func precedingRule(_ frame: Frame, _ place: Int) -> Attribution.Rule {
    if frame.order == .according { return .accordingTo }
    switch narration.tokens[place - 1].kind {
    case .colon: return .nameSaidColon
    case .comma: return .nameSaidQuotation
    default: return .runIn
    }
  }
}
