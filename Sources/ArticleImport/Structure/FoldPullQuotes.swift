import ArticleModel

extension Draft {
  /// Folds pull quotes: words of the article that its designer set apart to draw a reader in. They are told by the text
  /// they repeat; one that repeats nothing is the article's own.
  ///
  /// - Parameter named: blocks of each box that the document calls a pull quote. Others must be whole sentences of a
  ///   longer paragraph.
  mutating func foldPullQuotes(named: [Range<Int>]) {
    // Of most articles none is asked for.
    var known: RepeatedText?
    var looked = 0
    func repeats(_ block: Int, _ isNamed: Bool) -> Bool {
      let text = known ?? RepeatedText(of: self)
      known = text
      // Each look goes through all the text.
      looked += text.count
      return looked <= RepeatedText.affordable && text.repeats(words(ofPullQuoteAt: block), of: block, isNamed)
    }
    var found = named.filter { $0.contains { repeats($0, true) } }
    for block in blocks.indices where blocks[block].standing == .text {
      guard let least = leastOfPullQuote(block), blocks[block].text.bytes.count >= least else { continue }
      if repeats(block, false) { found.append(block..<block + 1) }
    }
    for block in found.joined() where !blocks[block].text.isEmpty {
      blocks[block].standing = .folded(.pullQuote, evidence: "words of the article, repeated")
    }
  }

  /// Bytes below which words may well come twice; nil for what is no pull quote without a name for it.
  private func leastOfPullQuote(_ block: Int) -> Int? {
    guard blocks[block].text.bytes.count <= RepeatedText.longest else { return nil }
    switch blocks[block].kind {
    case .paragraph:
      guard let container = blocks[block].container else { return isSetApart(block) ? 60 : nil }
      if case .blockQuote = containers[container].kind { return 40 }
      return nil
    case .heading: return blocks[block].text.isInQuotationMarks ? 30 : endsSentence(block) ? 60 : nil
    default: return nil
    }
  }

  /// Whether a paragraph looks unlike those around it, all of it. Quotation marks alone don't do it: what somebody says may
  /// be said again.
  private func isSetApart(_ block: Int) -> Bool {
    let length = blocks[block].text.bytes.count
    return blocks[block].inlines.contains { inline in
      (inline.kind == .strong || inline.kind == .emphasis) && inline.range.count == length
    }
  }

  private func endsSentence(_ block: Int) -> Bool {
    blocks[block].text.bytes.last.map { [0x2E, 0x21, 0x3F].contains($0) } ?? false
  }

  /// Without who said it, on a line of its own below.
  private func words(ofPullQuoteAt block: Int) -> ArraySlice<UInt8> {
    let bytes = blocks[block].text.bytes
    guard let end = bytes.lastIndex(of: 0x0A), bytes.count - end <= 60 else { return bytes[...] }
    return bytes[..<end]
  }
}
