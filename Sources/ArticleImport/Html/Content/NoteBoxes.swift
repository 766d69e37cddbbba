/// Boxes of notes, which look like lists of links and belong to the text.
extension ContentFinder {
  func isNotes(_ id: HtmlNode.ID) -> Bool {
    guard !tree[id].attributes.isEmpty else { return false }
    return (["class", "id", "role", "epub:type"] as [StaticString]).contains { name in
      tree.document.valueRange(of: id, name).map {
        firstWord(of: tree.document.source.bytes[$0], { noteWords.contains($0) }) != nil
      } ?? false
    }
  }
}

private let noteWords = Set("footnote footnotes endnote endnotes".split(separator: " ").map { Array($0.utf8) })
