import ArticleModel

/// The lines between a title and its article that say what it is about, which many sites set into the head of the page:
/// told by the page's own summary of itself, where that is shown.
extension ContentFinder {
  /// UTF-16 units.
  private static let shortestStandfirst = 40
  private static let longestStandfirst = 600
  /// Letters that may follow what was not cut.
  private static let mostBeside = 2
  /// Bytes of markup that is no more than it.
  private static let longestMarkup = 2000
  /// UTF-16 units of an article in which the summary may stand.
  private static let beginning = 1500

  mutating func takeStandfirst(_ summary: String, into article: HtmlNode.ID) {
    let said = lettersOf(summary)
    guard said.count >= Self.shortestStandfirst, !lettersOf(metadata.title).hasPrefix(said), let title,
      let first = firstText(below: article), title < first,
      let standfirst = element(saying: said, isCut: summary.hasSuffix("...") || summary.hasSuffix("…"), title, first),
      !beginsWith(said, article)
    else { return }
    if let begin = tree[article].firstChild {
      tree.move(standfirst, before: begin)
      tree.setTag(standfirst, .p)
    }
  }

  /// The innermost element between the title and the first text that says it, or begins with it where it is cut.
  private func element(
    saying said: String, isCut: Bool, _ title: HtmlNode.ID, _ first: HtmlNode.ID
  ) -> HtmlNode.ID? {
    var found: HtmlNode.ID?
    for id in tree.document.descendants(of: body)
    where tree[id].isElement && TagSet.standfirsts.contains(tree.tag(id)) && id > title && id < first
      && !tree.stands(id, in: .figure) && !tree.stands(id, in: .nav)
    {
      guard tree.isShort(id, Self.longestMarkup),
        (Self.shortestStandfirst...Self.longestStandfirst).contains(tree.text(id).count),
        case let letters = lettersOf(tree.document.textContent(of: id)), letters.hasPrefix(said),
        isCut || letters.count - said.count <= Self.mostBeside
      else { continue }
      found = id
    }
    return found
  }

  private func beginsWith(_ said: String, _ article: HtmlNode.ID) -> Bool {
    var beginning = ""
    for id in tree.document.descendants(of: article) where tree[id].isText {
      beginning += tree.document.textContent(of: id)
      if beginning.utf16.count > Self.beginning { break }
    }
    return lettersOf(beginning).holds(said)
  }
}

extension TagSet {
  fileprivate static let standfirsts: TagSet = [.p, .div, .h2, .h3, .h4, .span, .strong, .em]
}
