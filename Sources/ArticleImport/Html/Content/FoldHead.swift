import ArticleModel

/// What stands over the title that was found: the section's name and its links, no motto.
extension ContentFinder {
  /// UTF-16 units.
  private static let longestLabelOverTitle = 60
  private static let shortestFirstProse = 80
  private static let mostWordsOverTitle = 4

  mutating func foldHead(of article: HtmlNode.ID) {
    guard let title else { return }
    let parts = elements(.headParts, below: article)
    let prose = parts.first { tree.tag($0) == .p && tree.text($0).count >= Self.shortestFirstProse }
    // A title that comes after the article is a link back to its beginning.
    guard let prose, let place = firstText(below: prose), place > title else { return }
    for id in parts where tree.parent(id) != nil {
      guard let place = firstText(below: id), place < title else { continue }
      let text = tree.text(id)
      if text.count < Self.longestLabelOverTitle, !text.hasSentenceEnd, roles[id] == nil, !saysWhoAndWhen(id),
        !tree.contains([.img], below: id), !standsAmongWords(id),
        tree.linkDensity(id) > 0.5 || tree.document.textWords(of: id).count <= Self.mostWordsOverTitle
      {
        tree.remove(id, .navigation, "over the title")
      }
    }
  }

  /// Nodes of the page are numbered in its order; those that were made since are not.
  func firstText(below id: HtmlNode.ID) -> HtmlNode.ID? {
    tree.document.descendants(of: id).first { tree[$0].isText && !tree.text($0).isBlank }
  }
}

extension TagSet {
  fileprivate static let headParts: TagSet = [.p, .ul, .ol, .time, .span]
}
