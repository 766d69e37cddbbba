import UnicodeText

extension HtmlDocument {
  /// Whether an id is a title's words, as generators of documentation make them: many, or those of the element's own first
  /// heading. They say nothing of the page's parts.
  ///
  /// - Parameter name: where the id stands in the source.
  func isTitle(_ name: Range<Int>, of id: HtmlNode.ID) -> Bool {
    let words = source.bytes[name].split {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
    if words.count >= 5 { return true }
    let isNamed = TagSet.named.contains(self[id].tag)
    guard isNamed || words.count >= 2,
      let heading = isNamed
        ? id : descendants(of: id).prefix(Self.nearHeading).first(where: { TagSet.named.contains(self[$0].tag) })
    else { return false }
    let text = squeezed(textContent(of: heading))
    let said = WordScanner.words(of: Array(text.utf8))
    // A label over a list or a box has the box's name.
    if !isNamed,
      said.isEmpty || Lexicon.shared.listKind(of: said) != nil || said.allSatisfy({ $0.speaks(of: Self.labels) })
    {
      return false
    }
    return letters(text.utf8).starts(with: letters(source.bytes[name]))
  }

  private func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { $0.isASCIILetterOrDigit ? $0.loweredASCII : nil }
  }

  /// Nodes before an element's heading.
  private static let nearHeading = 24
  private static let labels: Subjects = [.share, .comments, .subscription, .notice, .navigation, .advertisement]
}

extension TagSet {
  /// What an id may name.
  static let named = headings.union([.dt, .dd])
}
