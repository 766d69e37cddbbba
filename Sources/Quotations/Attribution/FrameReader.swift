/// Finds the frames of a sentence.
struct FrameReader {
  let narration: Narration
  let sentence: Sentence

  init(_ sentence: Sentence, in narration: Narration) {
    self.sentence = sentence
    self.narration = narration
  }

  func frames() -> [Frame] { read().frames }

  /// The frame that what comes next is said in.
  func mainFrame() -> Frame? { read().main }

  private func read() -> (frames: [Frame], main: Frame?) {
    var result: [Frame] = []
    var main: Frame?
    /// The main frame whose clause the last one stands in: "Poe said that Reed …".
    var outer: Frame?
    for index in sentence.tokens where narration.tokens[index].isWord {
      guard var frame = frame(at: index) else { continue }
      let isParticiple = narration.tokens[index].endsIn == .ing || frame.strength == .participle
      if frame.order == .subjectFirst, !isPassive(index) {
        let start = verbStart(of: index)
        if isParticiple, let speaking = speaking(before: index) {
          frame.phrase = speaking
        } else if isParticiple, followsConjunction(start), let last = result.last, last.strength == .participle {
          frame.phrase = last.phrase  // "telling them that … and asking"
        } else if let main, isParticiple && !isFinite(index) || followsConjunction(start),
          !opensClause(frame.phrase, behind: main)
        {
          // "…, adding" and "… and added": by whom the verb before is said
          let leavesClause = token(start - 1)?.kind == .comma || token(start - 2)?.kind == .comma
          frame.phrase = leavesClause ? (outer ?? main).phrase : main.phrase
        } else if let main, main.strength == .speech, narration.tokens[start].meets(.to),
          main.cue.map({ $0 < start }) == true
        {
          frame.phrase = main.phrase  // "Poe said Reed was right to call it"
        }
      }
      if !isParticiple, leads(frame, after: main) {
        outer = isComplement(frame) ? main : nil
        main = frame
      }
      result.append(frame)
    }
    return (result, outer ?? main)
  }

  /// "After Poe came to ask, Reed left, saying": a clause of its own behind the frame's.
  private func opensClause(_ phrase: Int, behind frame: Frame) -> Bool {
    let start = narration.phrases[phrase].tokens.lowerBound
    return start > (frame.cue ?? start) && token(start - 1)?.kind == .comma
      && token(narration.phrases[phrase].tokens.upperBound)?.isWord == true
  }

  /// "if", "when", "while" open the phrase's clause.
  func isAdverbialClause(_ phrase: Int) -> Bool {
    guard let before = token(narration.phrases[phrase].tokens.lowerBound - 1) else { return false }
    return before.meets(.subordinator) && !before.meets([.that, .preposition, .relative])
  }

  /// "that" opens the frame's clause.
  private func isComplement(_ frame: Frame) -> Bool {
    token(narration.phrases[frame.phrase].tokens.lowerBound - 1)?.meets(.that) == true
  }

  /// Who stands right before a participle: "footage of Poe saying", "with the aides of the mayor chanting".
  private func speaking(before participle: Int) -> Int? {
    var start = participle
    while let adverb = token(start - 1), adverb.endsIn == .ly { start -= 1 }
    guard let direct = phrase(endingAt: start) else { return nil }
    var (index, speaker) = (direct, direct)
    while index > direct - 8, let before = token(narration.phrases[index].tokens.lowerBound - 1) {
      if before.meets(.with) { return isPersonal(speaker) ? speaker : nil }
      guard let outer = phrase(endingAt: narration.phrases[index].tokens.lowerBound - 1),
        narration.phrases[index].isOblique || before.meets(.and)
      else { break }
      if !before.meets(.and) { speaker = outer }
      index = outer
    }
    let before = token(narration.phrases[direct].tokens.lowerBound - 1)
    if before?.meets(.speech) == true { return nil }  // "emailed supporters saying"
    guard isSomebody(direct), !narration.phrases[direct].isOblique || before?.meets(.of) == true else { return nil }
    return direct
  }

  /// Whether what follows in the sentence is said by this frame's subject rather than by the last one's.
  private func leads(_ frame: Frame, after main: Frame?) -> Bool {
    guard frame.strength == .speech || isPersonal(frame.phrase), !isRestrictive(frame) else { return false }
    let before = token(narration.phrases[frame.phrase].tokens.lowerBound - 1)
    if let before, before.meets(.speechParticiple) { return false }  // "suggesting somebody ask"
    guard let main, main.strength == .speech else { return true }
    return frame.strength > .weak && !narration.tokens[narration.phrases[frame.phrase].head].meets(.firstPerson)
  }

  func token(_ index: Int) -> Token? { sentence.tokens.contains(index) ? narration.tokens[index] : nil }

  private func frame(at index: Int) -> Frame? {
    let token = narration.tokens[index]
    if token.meets(.according), self.token(index + 1)?.meets(.to) == true {
      return phrase(startingIn: index + 2...index + 3).map {
        Frame(cue: index, phrase: $0, order: .according, strength: .speech)
      }
    }
    guard isCue(token, at: index) || isUnlistedCue(at: index), !isInsidePhrase(index) else { return nil }
    let strength = strength(of: token)
    if isInverted(index), let phrase = phraseAfter(index) {
      return Frame(cue: index, phrase: phrase, order: .cueFirst, strength: strength)
    }
    if isPassive(index) {
      if let agent = agent(of: index) { return Frame(cue: index, phrase: agent, order: .agent, strength: strength) }
      if !isQuotedAsSaying(index) { return nil }
    }
    if token.meets(.citing), let source = phraseAfter(index), isPersonal(source),
      narration.phrases[source].kind != .pronoun
    {
      return Frame(cue: index, phrase: source, order: .agent, strength: strength)
    }
    let subject =
      SubjectSearch(reader: self).subject(of: index) ?? (strength == .participle ? subjectAhead(of: index) : nil)
    return subject.map { Frame(cue: index, phrase: $0, order: .subjectFirst, strength: strength) }
  }

  /// "After saying so, Poe left": whose participle opens the sentence.
  private func subjectAhead(of cue: Int) -> Int? {
    for index in cue + 1..<cue + 40 {
      guard let token = token(index) else { return nil }
      if token.kind == .comma || token.endsIn == .comma, let subject = phrase(startingIn: index + 1...index + 1) {
        return subject
      }
    }
    return nil
  }

  private func isInsidePhrase(_ index: Int) -> Bool {
    let place = narration.phrases[sentence.phrases].partitionPoint { $0.tokens.upperBound <= index }
    return place < sentence.phrases.upperBound && narration.phrases[place].tokens.contains(index)
  }

  func phraseAfter(_ cue: Int) -> Int? {
    var start = cue + 1
    while let token = token(start), token.meets(.adverb), !token.meets(.determiner) || token.endsIn == .ly {
      start += 1
    }
    return phrase(startingIn: start...start).map { apposed(to: $0) }
  }

  /// "the director of the board, Ana Poe,": the name that stands behind a description.
  private func apposed(to index: Int) -> Int {
    // "said former Gov. and party chairwoman Ana Poe"
    let titles = narration.phrases[index]
    if titles.kind == .name, narration.tokens[titles.head].meets(.anyTitle), titles.tokens.count < 8,
      let and = [titles.tokens.upperBound, titles.tokens.upperBound + 1].first(where: { token($0)?.meets(.and) == true }
      ),
      let name = phrase(startingIn: and + 1...and + 1), narration.phrases[name].kind == .name
    {
      return name
    }
    guard titles.kind == .description else { return index }
    var comma = narration.phrases[index].tokens.upperBound
    let limit = comma + 24
    while comma < limit, let next = phrase(startingIn: comma + 1...comma + 1), narration.phrases[next].isOblique {
      comma = narration.phrases[next].tokens.upperBound
    }
    guard token(comma)?.kind == .comma, let name = phrase(startingIn: comma + 1...comma + 1),
      narration.phrases[name].kind == .name,
      !narration.tokens[narration.phrases[name].tokens.lowerBound].meets(.determiner)
    else { return index }
    let after = token(narration.phrases[name].tokens.upperBound)
    return after.map { $0.kind == .comma || $0.kind == .stop || $0.kind == .dash || $0.meets(.preposition) } ?? true
      ? name : index
  }

  /// Whether a phrase can speak: a name, a person's pronoun, a person, a group, a paper.
  func isPersonal(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    let head = narration.tokens[phrase.head]
    switch phrase.kind {
    case .name: return true
    case .pronoun: return head.meets([.he, .she, .they, .it, .firstPerson, .who, .someone, .relative])
    case .description: return head.meets(.noun)
    }
  }

  /// "anybody who says so": tells who is meant, not who speaks.
  func isRestrictive(_ frame: Frame) -> Bool {
    let phrase = narration.phrases[frame.phrase]
    guard phrase.kind == .pronoun, narration.tokens[phrase.head].meets(.relative) else { return false }
    return token(phrase.tokens.lowerBound - 1).map { $0.isWord || $0.kind == .stretch } ?? false
  }

  /// A name or a person, and no paper or group.
  func isSomebody(_ index: Int) -> Bool {
    let phrase = narration.phrases[index]
    return phrase.kind == .name || narration.tokens[phrase.head].meets([.anyPerson, .subjectPronoun])
  }

  func phrase(startingIn range: ClosedRange<Int>) -> Int? {
    let place = narration.phrases[sentence.phrases].partitionPoint { $0.tokens.lowerBound < range.lowerBound }
    guard place < sentence.phrases.upperBound, range.contains(narration.phrases[place].tokens.lowerBound) else {
      return nil
    }
    return place
  }

  func phrase(endingAt index: Int) -> Int? {
    let place = narration.phrases[sentence.phrases].partitionPoint { $0.tokens.upperBound < index }
    guard place < sentence.phrases.upperBound, narration.phrases[place].tokens.upperBound == index else { return nil }
    return place
  }
}
