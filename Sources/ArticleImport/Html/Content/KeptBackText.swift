/// The article's text where a page hides it until its reader has logged in: it is there, and called what it is.
extension ContentFinder {
  /// Whether a hidden element is that: it has more prose than all that is around it.
  mutating func isKeptBack(_ id: HtmlNode.ID) -> Bool {
    if keptBack == nil, isNamedForText(id), proseLength(below: id) >= Self.enoughHidden, holdMost([id], of: body) {
      keptBack = id
    }
    return keptBack == id
  }

  /// "articleBody", "entry-content": whose text it is, and that it is that.
  private func isNamedForText(_ id: HtmlNode.ID) -> Bool {
    let document = tree.document
    return (["itemprop", "id", "class"] as [StaticString]).contains { name in
      guard let range = document.valueRange(of: id, name) else { return false }
      return document.source.bytes[range].split(whereSeparator: { $0 <= 0x20 }).contains { word in
        firstWord(of: word, { ownerNames.contains($0) }) != nil
          && firstWord(of: word, { textNames.contains($0) }) != nil
      }
    }
  }
}

private let ownerNames = Set("article story post entry news".split(separator: " ").map { Array($0.utf8) })
private let textNames = Set("body content text".split(separator: " ").map { Array($0.utf8) })
