import ArticleModel

/// The steps, in their order, over one article.
struct Reading {
  let article: Article
  let bytes: UnsafeBufferPointer<UInt8>
  let isEnglish: Bool
  /// Block quotations and transcript lines: nothing inside them is the writer's own.
  let quotedBlocks: [QuotedBlock]
  var tokens: [Token] = []
  var blocks: [BlockTokens] = []
  var stretches: [Stretch] = []
  /// Blocks whose last quotation was left open.
  var leftOpen: Set<Int> = []
  var narration = Narration()
  /// For each stretch who says it, if that was found.
  var attributions: [Attribution?] = []
  /// For a sentence that ends with a colon whose words it announces, in languages that are read plainly.
  var announcers: [Int: Attribution] = [:]

  init(_ article: Article, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.article = article
    quotedBlocks = article.quotedBlocks()
    self.bytes = bytes
    isEnglish = article.isReadAsEnglish
  }

  mutating func read() {
    tokenise()
    pairMarks()
    for block in blocks {
      narration.append(block, of: tokens, stretches: stretches)
      if isItem(block.block) { narration.listItems.insert(block.block) }
    }
    for sentence in narration.sentences.indices where isRunning(narration.sentences[sentence].block) {
      narration.learnCapitals(of: sentence)
    }
    for sentence in narration.sentences.indices {
      switch article.blocks[narration.sentences[sentence].block].kind {
      case .transcript: PhraseReader.readLabel(sentence, of: &narration)
      default:
        guard isEnglish, isRunning(narration.sentences[sentence].block) else { continue }
        PhraseReader.read(sentence, of: &narration)
      }
    }
    attribute()
  }

  /// Capitals say nothing in a title.
  private func isRunning(_ block: Int) -> Bool {
    switch article.blocks[block].kind {
    case .title, .heading, .transcript: false
    default: true
    }
  }

  /// An item of a list, or a note.
  private func isItem(_ block: Int) -> Bool {
    guard let container = article.blocks[block].container, article.containers.indices.contains(container)
    else { return false }
    switch article.containers[container].kind {
    case .listItem, .footnoteDefinition: return true
    default: return false
    }
  }

  private mutating func tokenise() {
    var tokeniser = Tokeniser(bytes)
    var quoted = quotedBlocks[...]
    for (index, block) in article.blocks.enumerated() {
      while let first = quoted.first, first.blocks.upperBound <= index { quoted.removeFirst() }
      var range = block.range.clamped(to: article.text.all)
      if let first = quoted.first, first.blocks.contains(index) {
        if case .transcript = first.origin {
          range.end = first.pieces.first?.start ?? range.end
        } else {
          narration.quotedBlocks.insert(index)
        }
      }
      switch block.kind {
      case .codeBlock, .image, .thematicBreak, .byline: continue
      default: blocks.append(BlockTokens(block: index, range: tokeniser.tokenise(range.offsets)))
      }
    }
    tokens = tokeniser.tokens
  }

  private mutating func pairMarks() {
    let usesSingleMarks = tokens.allSatisfy { !$0.isMark || $0.isSingleMark }
    var isContinued = false
    for block in blocks {
      let (found, isLeftOpen) = MarkPairing.stretches(
        in: block.range, of: tokens, block: block.block, isContinued: isContinued, usesSingleMarks: usesSingleMarks)
      stretches += found
      if isLeftOpen { leftOpen.insert(block.block) }
      isContinued = isLeftOpen
    }
  }

  /// The frames of attribution are those of English; elsewhere nobody is better than a wrong one.
  private mutating func attribute() {
    attributions = Array(repeating: nil, count: stretches.count)
    guard isEnglish else { return attributePlainly() }
    let step = SentenceAttribution(narration: narration)
    for sentence in narration.sentences.indices {
      for (stretch, attribution) in step.attributions(of: sentence) { attributions[stretch] = attribution }
    }
    Continuation.complete(&attributions, narration, stretches, leftOpen: leftOpen)
  }

  /// The sentence a stretch stands in.
  func sentence(of stretch: Int) -> Int? {
    let start = Int32(stretches[stretch].range.start)
    let index = narration.sentences.partitionPoint { narration.tokens[$0.tokens.upperBound - 1].start < start }
    return index < narration.sentences.count ? index : nil
  }

  /// The token that stands for a stretch in the narration.
  func place(of stretch: Int) -> Int {
    let start = Int32(stretches[stretch].range.start)
    let first = narration.tokens.partitionPoint { $0.start < start }
    // A transcript's label stands before it.
    return narration.tokens[first...].prefix(5).firstIndex { $0.kind == .stretch } ?? narration.tokens.count - 1
  }
}
