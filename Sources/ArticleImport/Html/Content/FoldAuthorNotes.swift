import ArticleModel

/// Who wrote an article, said in it again: a line of the byline's names, and at the end "About the author" and what
/// stands below it.
extension ContentFinder {
  /// UTF-16 units.
  private static let longestLineOfNames = 80
  private static let longestNote = 900

  mutating func foldAuthorNotes(in article: HtmlNode.ID) {
    let names = metadata.byline.map { WordScanner.words(of: Array($0.utf8)).map(\.key) }
    let parts = elements(.noteParts, below: article)
    let lines = parts.filter { id in
      (3...Self.longestLineOfNames).contains(tree.text(id).count) && !standsAmongWords(id)
    }
    if !names.isEmpty {
      let bylines = lines.filter { !TagSet.headings.contains(tree.tag($0)) && saysByline($0, names) }
      // Under each of several poems it is not said again.
      if bylines.count == 1 { tree.remove(bylines[0], .credit, "the byline again") }
    }
    // With another heading after it, it is a section.
    guard let label = lines.last(where: { TagSet.headings.contains(tree.tag($0)) }), isLabelOfAuthor(label),
      let position = parts.lastIndex(of: label)
    else { return }
    let note = parts[position...].filter { tree.parent($0) != nil }
    guard note.reduce(0, { $0 + tree.text($1).count }) < Self.longestNote else { return }
    for id in note { tree.remove(id, .credit, "about the author, after the article") }
  }

  /// "By", and the names.
  private func saysByline(_ id: HtmlNode.ID, _ names: [[UInt64]]) -> Bool {
    let words = tree.document.textWords(of: id)
    guard let first = words.first, first.tells(of: .by) else { return false }
    return names.contains { $0.elementsEqual(words.dropFirst().map(\.key)) }
  }

  private func isLabelOfAuthor(_ id: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: id)
    return (2...5).contains(words.count) && words.contains { Self.authors.contains($0.key) }
      && words.contains { Self.about.contains($0.key) }
      && words.allSatisfy {
        $0.isGlue || Self.authors.contains($0.key) || Self.about.contains($0.key) || $0.shape == .lower
      }
  }

  private static let authors = Set(
    "author authors writer autor autorin autoren auteur auteurs auteure autrice autore l’auteur l’autrice l’autore"
      .split(separator: " ").map(WordScanner.key(of:)))
  private static let about = Set(
    "about über sobre à propos sull over om zum zur".split(separator: " ").map(WordScanner.key(of:)))
}

extension TagSet {
  fileprivate static let lists: TagSet = [.ul, .ol]
  fileprivate static let noteParts: TagSet = lists.union([.p, .h2, .h3, .h4, .h5, .h6])
}
