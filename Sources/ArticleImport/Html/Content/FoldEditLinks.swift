import ArticleModel

/// What a wiki puts beside its headings: links that open an editor.
extension ContentFinder {
  /// Bytes: "[ edit | edit source ]".
  private static let longestEditLinks = 100
  private static let farthestBox = 3
  /// UTF-16 units: brackets and bars.
  private static let longestBesides = 8

  mutating func foldEditLinks(below article: HtmlNode.ID) {
    for link in elements([.a], below: article) where tree.parent(link) != nil && opensEditor(link) {
      let boxes = tree.document.ancestors(of: link).prefix(Self.farthestBox).prefix { $0 != article }
      guard !boxes.contains(where: { TagSet.headed.contains(tree.tag($0)) }),
        let box = boxes.prefix(while: { tree.isShort($0, Self.longestEditLinks) && holdsEditLinksOnly($0) }).last
      else { continue }
      tree.remove(box, .navigation, "opens an editor")
    }
  }

  private func holdsEditLinksOnly(_ box: HtmlNode.ID) -> Bool {
    tree.document.elements(below: box, .a).allSatisfy { opensEditor($0) }
      && Double(tree.text(box).count) - tree.linkLength(box) <= Double(Self.longestBesides)
      && !tree.contains(TagSet.headings.union([.img]), below: box)
  }

  private func opensEditor(_ link: HtmlNode.ID) -> Bool {
    tree.document.attribute("href", of: link, mentions: ["action=edit"])
  }
}

extension TagSet {
  /// Where such a link belongs to the words around it.
  fileprivate static let headed = headings.union([.td, .th, .li])
}
