import ArticleModel

/// A sentence of the writer's own: its tokens with every quoted stretch as one token of kind `.stretch`.
struct Sentence {
  var block: Int
  /// Indices into `Narration.tokens`.
  var tokens: Range<Int>
  /// Indices into `Narration.phrases`.
  var phrases: Range<Int> = 0..<0
  var stretches: Int
}

/// The article as its writer speaks: sentences around the quoted stretches.
struct Narration {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var phrases: [Phrase] = []
  /// Blocks that are items of a list.
  var listItems: Set<Int> = []
  /// Blocks inside a block quotation: somebody else writes there.
  var quotedBlocks: Set<Int> = []
  /// Words that stand with a capital inside a sentence: names, and not only first words.
  private(set) var capitals: Set<Lexicon.WordID> = []

  /// Adds a block's sentences.
  mutating func append(_ block: BlockTokens, of all: [Token], stretches: [Stretch]) {
    var next = block.range.lowerBound
    var stretch = stretches.partitionPoint { $0.tokens.upperBound <= next }
    var first = tokens.count
    var count = 0
    while next < block.range.upperBound {
      if stretch < stretches.count, stretches[stretch].tokens.lowerBound == next {
        let label = next == block.range.lowerBound ? Self.label(stretches[stretch], all) : 0..<0
        tokens += all[label]
        tokens.append(Self.placeholder(stretch, stretches[stretch], all, behind: label))
        next = stretches[stretch].tokens.upperBound
        stretch += 1
        count += 1
      } else {
        // A nested mark's other half behind a quotation says nothing.
        let isStray = all[next].kind == .singleMark && tokens.count > first && tokens.last?.kind == .stretch
        if !isStray { tokens.append(all[next]) }
        next += 1
      }
      if endsSentence(all, next: next, end: block.range.upperBound, stretches) {
        finish(first, block.block, count)
        first = tokens.count
        count = 0
      }
    }
    finish(first, block.block, count)
  }

  /// Learns which words are capitals from a sentence of running text.
  mutating func learnCapitals(of sentence: Int) {
    for index in sentences[sentence].tokens.dropFirst() where tokens[index].isCapitalised && tokens[index - 1].isWord {
      capitals.insert(tokens[index].word)
    }
  }

  private mutating func finish(_ first: Int, _ block: Int, _ count: Int) {
    guard first < tokens.count else { return }
    sentences.append(Sentence(block: block, tokens: first..<tokens.count, stretches: count))
  }

  /// "“REED: …": a name in capitals and the colon behind it, where a quoted paragraph is a transcript's.
  private static func label(_ stretch: Stretch, _ all: [Token]) -> Range<Int> {
    let words = all[stretch.inner].prefix { $0.isUppercase }
    guard (1...3).contains(words.count), words.endIndex < stretch.inner.upperBound, all[words.endIndex].kind == .colon
    else { return 0..<0 }
    return words.startIndex..<words.endIndex + 1
  }

  private static func placeholder(_ index: Int, _ stretch: Stretch, _ all: [Token], behind label: Range<Int>) -> Token {
    let first = all[label.last ?? stretch.tokens.lowerBound]
    return Token(
      start: label.isEmpty ? first.start : first.end, end: Int32(stretch.range.end), word: -1, kind: .stretch,
      isSpaced: first.isSpaced, endsIn: ending(stretch, all), stretch: Int32(index))
  }

  private static func ending(_ stretch: Stretch, _ all: [Token]) -> Token.Ending {
    guard let final = all[stretch.inner].last(where: { !$0.isMark }) else { return .other }
    switch final.kind {
    case .comma, .dash: return .comma
    case .question, .exclamation, .ellipsis: return .question
    case .stop: return .stop
    default: return .other
    }
  }

  /// Whether the token last added ends its sentence: a full stop after no abbreviation, or a quotation that ends with
  /// one, before something that can begin a sentence.
  private func endsSentence(_ all: [Token], next: Int, end: Int, _ stretches: [Stretch]) -> Bool {
    guard next < end, let last = tokens.last else { return false }
    let following = all[next]
    switch last.kind {
    case .question, .exclamation, .stop, .ellipsis:
      guard following.isSpaced, begins(following, all, next, end) else { return false }
      return last.kind == .stop ? !followsAbbreviation(following) : last.kind != .ellipsis || following.isCapitalised
    case .close:
      guard tokens.count >= 2, following.isSpaced, begins(following, all, next, end) else { return false }
      let inner = tokens[tokens.count - 2].kind
      return inner == .stop || inner == .question || inner == .exclamation
    case .stretch:
      guard following.isSpaced, following.kind != .dash, begins(following, all, next, end) else { return false }
      let inner = stretches[Int(last.stretch)].inner
      guard let final = all[inner].last else { return false }
      switch final.kind {
      case .stop: return true
      case .question, .exclamation, .ellipsis: return !attributes(from: next, to: end, all)
      case .dash: return false
      default: return final.isMark && inner.count >= 2 && all[inner.upperBound - 2].kind == .stop
      }
    default: return false
    }
  }

  private func begins(_ token: Token, _ all: [Token], _ index: Int, _ end: Int) -> Bool {
    if token.isCapitalised || token.isMark || token.kind == .number { return true }
    if token.kind == .open || token.kind == .ellipsis || token.kind == .dash {
      return index + 1 < end && (all[index + 1].isCapitalised || all[index + 1].isMark)
    }
    return false
  }

  /// The full stop last added belongs to "Mr.", "U.S." or an initial.
  private func followsAbbreviation(_ following: Token) -> Bool {
    guard tokens.count >= 2 else { return false }
    let word = tokens[tokens.count - 2]
    guard word.isWord, word.end == tokens[tokens.count - 1].start else { return false }
    if word.end - word.start == 1 { return word.isCapitalised && word.traits.isDisjoint(with: .firstPerson) }
    guard word.meets(.abbreviation), word.isCapitalised || word.meets(.calendar) else { return false }
    let isName =
      following.isCapitalised && !following.meets([.determiner, .subjectPronoun, .preposition, .conjunction])
    return isName || following.kind == .number
  }

  /// After a question in marks: "Name asked" or "he asked" and not a sentence of its own.
  private func attributes(from index: Int, to end: Int, _ all: [Token]) -> Bool {
    var isParenthesis = false
    for place in index..<min(end, index + 24) {
      let token = all[place]
      switch token.kind {
      case .comma: isParenthesis.toggle()
      case .question, .exclamation, .semicolon: return false
      case .stop:
        guard place > index, all[place - 1].meets(.abbreviation) || all[place - 1].end - all[place - 1].start == 1
        else {
          return false
        }
      default:
        if token.isMark { return false }
        if token.meets(.speech), !token.isCapitalised { return place == index || !isObject(all, place, end) }
        if isPhrasal(all, place, end), place > index { return true }
        if !isParenthesis, token.meets([.auxiliary, .commonVerb, .judging, .subordinator]), !token.meets(.noun) {
          return false
        }
      }
    }
    return false
  }

  /// "went on," and "shot back with a laugh".
  private func isPhrasal(_ all: [Token], _ verb: Int, _ end: Int) -> Bool {
    guard verb + 2 < end, !all[verb].isCapitalised, all[verb].meets(.commonVerb) || all[verb].endsIn == .ed else {
      return false
    }
    if [.comma, .stop].contains(all[verb + 1].kind) { return all[verb - 1].isCapitalised }
    guard all[verb + 1].meets([.preposition, .adverb]) else { return false }
    return [.comma, .stop].contains(all[verb + 2].kind) || all[verb + 2].meets(.preposition)
  }

  /// "Poe said the plan failed" behind a question is a new sentence; "Poe said" is not.
  private func isObject(_ all: [Token], _ verb: Int, _ end: Int) -> Bool {
    guard verb + 1 < end else { return false }
    let next = all[verb + 1]
    if (verb + 1..<min(end, verb + 5)).contains(where: { all[$0].meets(.that) }) { return true }
    return all[verb].meets(.saying) && next.meets([.subjectPronoun])
  }
}
