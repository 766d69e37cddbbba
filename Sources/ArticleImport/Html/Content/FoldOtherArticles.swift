import ArticleModel

/// Pages that go on with the site's next article, and comments without a name for them: both may have more words than the
/// article.
extension ContentFinder {
  /// Articles with titles of their own, after the one that has the page's.
  mutating func foldOtherArticles(below article: HtmlNode.ID) {
    guard let titlePlace, case let around = [titlePlace] + tree.document.ancestors(of: titlePlace),
      let own = around.first(where: { tree.tag($0) == .article })
    else { return }
    let isWhole = tree.text(own).count >= Self.leastOfArticle
    for id in elements([.article], below: article) where tree.parent(id) != nil && id > own && !around.contains(id) {
      guard !tree.document.ancestors(of: id).contains(own), isWhole && isLike(id, own) || isHeadedAsAnother(id) else {
        continue
      }
      tree.remove(id, .navigation, "another article")
    }
  }

  /// Whether an element stands beside another and has its name.
  private func isLike(_ id: HtmlNode.ID, _ own: HtmlNode.ID) -> Bool {
    let name = tree.className(own)
    return !name.isEmpty && tree.parent(id) == tree.parent(own) && name.elementsEqual(tree.className(id))
  }

  private func isHeadedAsAnother(_ id: HtmlNode.ID) -> Bool {
    guard let heading = tree.heading(amongFirst: Self.nearHeading, below: id), tree.text(heading).count > 0 else {
      return false
    }
    return tree.tag(heading) == .h1 || leadsElsewhere(heading)
  }

  /// Whether a box begins with a heading such as "24 responses".
  func isHeadedAsComments(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.commentBoxes.contains(tree.tag(id)),
      let text = tree.document.descendants(of: id).prefix(Self.nearCommentHeading)
        .first(where: { tree[$0].isText && !tree.text($0).isBlank }),
      let heading = tree.document.ancestors(of: text).prefix(3).first(where: { TagSet.headings.contains(tree.tag($0)) }
      ),
      case let words = tree.document.textWords(of: heading),
      (1...6).contains(words.count), !tree.contains([.h1, .article, .main], below: id)
    else { return false }
    let said = Lexicon.shared.count(words, of: .comments)
    // "Discussion" is a part of many an article.
    return said.telling > 0 && said.share >= 0.99
      && words.contains { $0.shape == .number || Self.comments.contains($0.key) }
  }

  private static let comments = Set(
    """
    comments kommentare kommentieren commentaires commenter comentarios comentar comenta comente commenti commenta \
    reacties kommentarer komentarze yorumlar комментарии التعليقات تعليقات تعليقا
    """.split(separator: " ").map(WordScanner.key(of:)))

  /// UTF-16 units.
  private static let leastOfArticle = 1000
  /// Nodes before a heading.
  private static let nearHeading = 40
  private static let nearCommentHeading = 8
}

extension TagSet {
  fileprivate static let commentBoxes: TagSet = [.div, .section, .aside]
}
