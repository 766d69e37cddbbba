/// What of a link's words is an article's title.
extension LinkTitles {
  /// Without "Related:" or an arrow before it.
  func cleanTitle(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var title = text
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let label = WordScanner.words(of: Array(bytes[..<colon]))
      if (1...4).contains(label.count), label.allSatisfy({ $0.shape != .number }),
        isDirection(label) || label.count == 1 && label[0].shape == .upper && label[0].tells(of: .pointing)
      {
        title = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
      }
    }
    let scalars = title.unicodeScalars
    let isQuoted = scalars.contains("«") && scalars.count { $0 == "«" } == scalars.count { $0 == "»" }
    let signs = isQuoted ? "<>←→↑‹›|•·▸►-–—" : "«»<>←→↑‹›|•·▸►-–—"
    let isLead = { (character: Character) in
      character.utf8.first.map { !$0.isASCIILetterOrDigit } ?? true
        && (character.isWhitespace || signs.contains(character))
    }
    guard let first = title.firstIndex(where: { !isLead($0) }), let last = title.lastIndex(where: { !isLead($0) })
    else { return "" }
    return String(title[first...last])
  }

  /// "Related", "Read more", "Next".
  private func isDirection(_ words: [Word]) -> Bool {
    Lexicon.shared.listKind(of: words) != nil
      || words.count == 1 && Self.media.contains(words[0].key)
      || words.count <= 2 && words.first.map { Self.directions.contains($0.key) } ?? false
  }

  private static let directions = Set(["next", "previous", "prev"].map(WordScanner.key(of:)))
  private static let placesOfLinks = Set(placeOfLinkWords.split(separator: " ").map(WordScanner.key(of:)))
  private static let media = Set(mediumWords.split(separator: " ").map(WordScanner.key(of:)))
  private static let actions = Set(
    actionWords.utf8.split(whereSeparator: { ", \n".utf8.contains($0) }).map { WordScanner.key(of: Substring($0)) })

  /// "Click here to get the app".
  func isAction(_ words: [Word]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return Self.actions.contains(first.key) || Self.placesOfLinks.contains(last.key)
  }

  /// Three words or more, or six signs of a script without spaces; none that only say where to go on.
  func isTitle(_ title: String) -> Bool {
    if title.unicodeScalars.count(where: { isWrittenWithoutSpaces($0.value) }) >= 6 { return true }
    guard title.utf8.count <= 400, title.utf8.split(separator: 0x20, maxSplits: 2).count == 3 else { return false }
    let words = WordScanner.words(of: Array(title.utf8))
    guard words.count >= 3, !sayOnlyWhen(words) else { return false }
    if words.count <= 5, isAction(words) || Lexicon.shared.listKind(of: words) != nil {
      return false
    }
    return Lexicon.shared.count(words, of: [.related, .mostRead, .share, .comments, .navigation]).share < 0.99
  }
}
