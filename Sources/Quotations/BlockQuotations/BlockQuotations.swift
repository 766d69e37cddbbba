import ArticleModel

/// A run of leaf blocks that are one quotation, or a line of a transcript.
struct QuotedBlock {
  /// UTF-8 ranges of what is said.
  var pieces: [TextRange]
  /// Indices into `Article.blocks`.
  var blocks: Range<Int>
  var origin: Origin

  enum Origin {
    /// Set apart by markup, or only announced by a colon.
    case blockQuote(isMarked: Bool)
    /// "NAME: words"
    case transcript
  }
}

extension Article {
  /// The block quotations and transcript lines, in text order.
  func quotedBlocks() -> [QuotedBlock] {
    let quoting = quotingContainers()
    var result: [QuotedBlock] = []
    var open: Int?
    for (index, block) in blocks.enumerated() {
      let container = block.container.flatMap { quoting.indices.contains($0) ? quoting[$0] : nil }
      if case .transcript(let label) = block.kind {
        let range = block.range.clamped(to: text.all)
        let said = trimmed(TextRange(min(range.start + max(0, label), range.end), range.end))
        if !said.isEmpty {
          result.append(QuotedBlock(pieces: [said], blocks: index..<index + 1, origin: .transcript))
        }
        open = nil
      } else if let container, case .blockQuote(let isMarked) = containers[container].kind {
        if open == container, let last = result.indices.last {
          result[last].blocks = result[last].blocks.lowerBound..<index + 1
        } else {
          result.append(
            QuotedBlock(pieces: [], blocks: index..<index + 1, origin: .blockQuote(isMarked: isMarked)))
        }
        if !block.range.isEmpty, block.kind.isWords {
          result[result.count - 1].pieces.append(block.range.clamped(to: text.all))
        }
        open = container
      } else {
        open = nil
      }
    }
    return result.filter { !$0.pieces.isEmpty }
  }

  /// English, or no language is told and the letters are mostly its own.
  var isReadAsEnglish: Bool {
    if let language = metadata.language { return language.lowercased().hasPrefix("en") }
    let start = text.bytes.prefix(1 << 14)
    // A letter's first byte; quotation marks and dashes begin with 0xE2.
    let others = start.count { $0 >= 0xC3 && $0 != 0xE2 }
    return others * 4 <= start.count { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// For each container the outermost block quotation around it. A parent comes before its children.
  private func quotingContainers() -> [Int?] {
    var quoting: [Int?] = []
    quoting.reserveCapacity(containers.count)
    for (index, container) in containers.enumerated() {
      if let parent = container.parent, parent < index, let outer = quoting[parent] {
        quoting.append(outer)
      } else if case .blockQuote = container.kind {
        quoting.append(index)
      } else {
        quoting.append(nil)
      }
    }
    return quoting
  }

  private func trimmed(_ range: TextRange) -> TextRange {
    var start = range.start
    while start < range.end, text.bytes[start] <= 0x20 { start += 1 }
    return TextRange(start, range.end)
  }
}

extension Block.Kind {
  /// What somebody may have said: no figures, programs and pictures.
  fileprivate var isWords: Bool {
    switch self {
    case .tableCell, .codeBlock, .image, .thematicBreak: false
    default: true
    }
  }
}

extension Reading {
  /// Who a quoted block is by: its label, or the paragraph that announces it.
  func attribution(of quoted: QuotedBlock) -> Attribution? {
    let next = narration.sentences.partitionPoint { $0.block < quoted.blocks.lowerBound }
    switch quoted.origin {
    case .transcript:
      guard next < narration.sentences.count, narration.sentences[next].block == quoted.blocks.lowerBound else {
        return nil
      }
      return narration.sentences[next].phrases.first.map {
        Attribution(phrase: $0, cue: nil, rule: .transcript, sentence: next)
      }
    case .blockQuote(let isMarked):
      if let signed = signature(of: quoted) { return signed }
      guard next > 0, narration.sentences[next - 1].block == quoted.blocks.lowerBound - 1 else { return nil }
      guard isEnglish else { return announcers[next - 1] }
      let endsWithColon = narration.tokens[narration.sentences[next - 1].tokens.upperBound - 1].kind == .colon
      guard
        endsWithColon || !isMarked
          || FrameReader(narration.sentences[next - 1], in: narration).frames().contains(where: {
            $0.strength == .speech
          })
      else { return nil }
      var found = Announcement(narration: narration).attribution(before: next, attributions)
      found?.rule = endsWithColon ? .blockAnnounced : .blockMarked
      return found
    }
  }

  /// "— Ana Poe, the mayor" at the end of a block quotation or right behind it.
  private func signature(of quoted: QuotedBlock) -> Attribution? {
    let next = narration.sentences.partitionPoint { $0.block < quoted.blocks.upperBound }
    if next > 0, quoted.blocks.contains(narration.sentences[next - 1].block), let signed = signature(in: next - 1) {
      return signed
    }
    guard next < narration.sentences.count, narration.sentences[next].block == quoted.blocks.upperBound,
      narration.tokens[narration.sentences[next].tokens.lowerBound].kind == .dash
    else { return nil }
    return signature(in: next)
  }

  private func signature(in index: Int) -> Attribution? {
    let sentence = narration.sentences[index]
    let reader = FrameReader(sentence, in: narration)
    guard isEnglish, let dash = sentence.tokens.last(where: { narration.tokens[$0].kind == .dash }),
      dash == sentence.tokens.lowerBound || narration.tokens[dash - 1].kind == .stretch,
      let name = reader.phrase(startingIn: dash + 1...dash + 1), narration.phrases[name].kind == .name,
      reader.token(narration.phrases[name].tokens.upperBound).map({ !$0.isWord }) ?? true
    else { return nil }
    return Attribution(phrase: name, cue: nil, rule: .signed, sentence: index)
  }
}
