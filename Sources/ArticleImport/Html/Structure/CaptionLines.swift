import ArticleModel

/// Paragraphs that are captions by what they say: the words of the picture right before, or whose it is.
extension Draft {
  mutating func markCaptionLines() {
    for index in blocks.indices where isLine(index) {
      let isUnderPicture = index > 0 && blocks[index - 1].kind.isImage
      if isUnderPicture && (repeats(index - 1, index) || isOverCredit(index))
        || endsInCredit(index, isUnderPicture: isUnderPicture)
      {
        blocks[index].kind = .caption
      }
    }
  }

  /// Bytes.
  private static let longestCaption = 600
  private static let longestSigned = 200
  private static let shortestRepeated = 20

  private func isLine(_ index: Int) -> Bool {
    let block = blocks[index]
    guard case .paragraph = block.kind, (8...Self.longestCaption).contains(block.text.bytes.count) else { return false }
    return block.container.map { if case .figure = containers[$0].kind { true } else { false } } ?? true
  }

  private func repeats(_ picture: Int, _ index: Int) -> Bool {
    let (alternative, words) = (blocks[picture].text.bytes, blocks[index].text.bytes)
    return words.count >= Self.shortestRepeated && alternative.count >= Self.shortestRepeated
      && WordScanner.words(of: alternative).map(\.key) == WordScanner.words(of: words).map(\.key)
  }

  /// "The mole at dawn" over "Photograph by Jo Hale".
  private func isOverCredit(_ index: Int) -> Bool {
    guard blocks.indices.contains(index + 1), isLine(index + 1), case let text = blocks[index + 1].text.bytes,
      text.count <= Self.longestNames, case let words = WordScanner.words(of: text), (3...10).contains(words.count),
      !blocks[index].text.bytes.contains(UInt8(ascii: "."))
    else { return false }
    return words[0].tells(of: .credit) && words[1].tells(of: .by)
      && words.dropFirst(2).allSatisfy { $0.isUpper || $0.isGlue }
  }

  /// "The mole at dawn — Photo: Jo Hale/Agency"; below a picture also "(Jo Hale/Getty Images)".
  private func endsInCredit(_ index: Int, isUnderPicture: Bool) -> Bool {
    let text = blocks[index].text.bytes
    if let colon = text.lastIndex(of: UInt8(ascii: ":")), endsInNames(text, after: colon, withLabel: true) {
      return true
    }
    guard text.count <= Self.longestSigned else { return false }
    // "The mole at dawn. AGENCY/Jo Hale"
    let signs = text.last == UInt8(ascii: ")") ? "(" : "."
    guard isUnderPicture, let sign = text.dropLast(3).lastIndex(where: { signs.utf8.contains($0) }) else {
      return false
    }
    return endsInNames(text, after: sign, withLabel: false)
  }

  private func endsInNames(_ text: [UInt8], after sign: Int, withLabel: Bool) -> Bool {
    guard text.count - sign <= Self.longestNames else { return false }
    let words = WordScanner.words(of: text)
    let before = words.prefix { $0.range.upperBound <= sign }
    let names = words[before.endIndex...]
    guard (1...8).contains(names.count),
      names.allSatisfy({ $0.isUpper || $0.isGlue || $0.shape == .mixed || $0.speaks(of: [.credit, .agency]) })
    else { return false }
    // An agency alone signs a report.
    guard withLabel else { return names.count > 1 && names.contains { $0.tells(of: [.credit, .agency]) } }
    let label = before.suffix(3).reversed().prefix { $0.speaks(of: .credit) }
    guard let first = label.last, label.contains(where: { $0.tells(of: .credit) }) else { return false }
    return isSetOff(text[..<first.range.lowerBound])
  }

  /// Bytes.
  private static let longestNames = 90

  /// Whether a sign stands before a credit: alone it is no caption's, and after a question it answers.
  private func isSetOff(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    guard let last = rest.last else { return false }
    // Dashes and quotation marks.
    return "([|/.\"')".utf8.contains(last) || rest.suffix(3).starts(with: [0xE2, 0x80])
  }
}

extension Block.Kind {
  fileprivate var isImage: Bool { if case .image = self { true } else { false } }
}
