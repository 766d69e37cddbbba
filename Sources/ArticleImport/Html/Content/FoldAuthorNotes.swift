import ArticleModel

/// Who wrote an article, said in it again: a line of the byline's names, and after the last sentence "About the author"
/// and what stands below it.
extension ContentFinder {
  /// UTF-16 units.
  private static let longestLineOfNames = 80
  private static let longestNote = 900

  mutating func foldAuthorNotes(in article: HtmlNode.ID) {
    let names = metadata.byline.map { keys(of: $0) }
    let parts = elements(.noteParts, below: article)
    var left = tree.text(article).count
    for (position, id) in parts.enumerated() where tree.parent(id) != nil {
      let text = tree.text(id)
      if !TagSet.lists.contains(tree.tag(id)) { left -= text.count }
      guard (3...Self.longestLineOfNames).contains(text.count), !standsAmongWords(id) else { continue }
      if left < Self.longestNote, TagSet.headings.contains(tree.tag(id)), isLabelOfAuthor(id) {
        for note in parts[position...] where tree.parent(note) != nil && !isAround(note, id) {
          tree.remove(note, .credit, "about the author, after the article")
        }
        return
      }
      if !TagSet.headings.contains(tree.tag(id)), saysByline(id, names) {
        tree.remove(id, .credit, "the byline again")
      }
    }
  }

  private func isAround(_ note: HtmlNode.ID, _ id: HtmlNode.ID) -> Bool {
    note != id && tree.document.ancestors(of: id).contains(note)
  }

  /// "By", and the names.
  private func saysByline(_ id: HtmlNode.ID, _ names: [[UInt64]]) -> Bool {
    let words = tree.document.textWords(of: id)
    guard let first = words.first, first.tells(of: .by) else { return false }
    return names.contains { $0.elementsEqual(words.dropFirst().map(\.key)) }
  }

  private func isLabelOfAuthor(_ id: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: id)
    return (1...5).contains(words.count) && words.contains { Self.authors.contains($0.key) }
      && words.allSatisfy { $0.isGlue || Self.authors.contains($0.key) || Self.about.contains($0.key) }
  }

  private func keys(of text: String) -> [UInt64] { WordScanner.words(of: Array(text.utf8)).map(\.key) }

  private static let authors = Set(
    "author authors writer autor autorin autoren auteur auteurs auteure autrice autore l’auteur l’autrice l’autore"
      .split(separator: " ").map(WordScanner.key(of:)))
  private static let about = Set(
    "about über sobre à propos de die den el la sull over om zum zur".split(separator: " ").map(WordScanner.key(of:)))
}

extension TagSet {
  fileprivate static let lists: TagSet = [.ul, .ol]
  fileprivate static let noteParts: TagSet = lists.union([.p, .h2, .h3, .h4, .h5, .h6])
}
