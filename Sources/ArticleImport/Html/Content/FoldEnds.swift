import ArticleModel

/// What stands before and after the element that holds all of the article's prose, and is no prose itself: labels, links
/// and services of the site that share a box with the article.
extension ContentFinder {
  /// UTF-16 units from which a paragraph is prose.
  private static let shortestProse = 80
  private static let fewestProse = 3

  mutating func foldEnds(of article: HtmlNode.ID) {
    let prose = elements([.p, .pre, .td, .li, .blockquote, .dd], below: article).filter { isProse($0) }
    guard prose.count >= Self.fewestProse, let first = prose.first, let last = prose.last,
      let holder = commonAncestor(of: first, last), holder != article
    else { return }
    let whole = tree.text(article).count
    guard tree.text(holder).count * 10 >= whole * 8 else { return }
    var inner = holder
    while inner != article, let parent = tree.parent(inner) {
      var isAfter = false
      for sibling in Array(tree.document.children(of: parent)) {
        if sibling == inner {
          isAfter = true
        } else if isFurniture(sibling, isAfter: isAfter) {
          tree.remove(
            sibling, .navigation,
            isAfter ? "after the article's last paragraph" : "before the article's first paragraph")
        }
      }
      inner = parent
    }
  }

  func isProse(_ id: HtmlNode.ID) -> Bool {
    tree.text(id).count >= Self.shortestProse && tree.linkDensity(id) < 0.5
  }

  private func commonAncestor(of first: HtmlNode.ID, _ last: HtmlNode.ID) -> HtmlNode.ID? {
    let around = Set(tree.document.ancestors(of: first))
    return tree.document.ancestors(of: last).first { around.contains($0) }
  }

  /// Short, without a sentence; what is over the article may be its heading or picture.
  private func isFurniture(_ id: HtmlNode.ID, isAfter: Bool) -> Bool {
    let text = tree.text(id)
    guard tree[id].isElement, text.count > 0, !text.hasSentenceEnd || !isAfter && text.count < 30, roles[id] == nil,
      !tree.contains(.exhibits, below: id), !TagSet.exhibits.contains(tree.tag(id)), !isNotes(id)
    else { return false }
    if isAfter { return text.count < 300 }
    return text.count < 60 && !saysWhoAndWhen(id) && !TagSet.headings.contains(tree.tag(id))
      && !tree.contains(.headings, below: id)
  }
}

extension ContentFinder {
  /// A byline or a day, which restoration reads.
  func saysWhoAndWhen(_ id: HtmlNode.ID) -> Bool {
    tree.document.textWords(of: id).contains {
      $0.shape == .number || $0.month != nil || $0.tells(of: [.by, .author, .published, .updated])
    }
  }
}

extension TagSet {
  /// What an article shows beside its prose.
  fileprivate static let exhibits: TagSet = [.img, .figure, .figcaption, .pre, .table, .blockquote]
}
