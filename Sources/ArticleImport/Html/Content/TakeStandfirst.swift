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

  mutating func takeStandfirst(_ summary: String?, into article: HtmlNode.ID) {
    guard let title, let first = firstText(below: article), title < first,
      let begin = tree[article].firstChild,
      let standfirst = summary.flatMap({ element(of: $0, title, first, article) })
        ?? element(namedBetween: title, first, article)
    else { return }
    tree.move(standfirst, before: begin)
    tree.setTag(standfirst, .p)
  }

  private func element(
    of summary: String, _ title: HtmlNode.ID, _ first: HtmlNode.ID, _ article: HtmlNode.ID
  ) -> HtmlNode.ID? {
    let said = lettersOf(summary)
    guard said.count >= Self.shortestStandfirst, !lettersOf(metadata.title).hasPrefix(said),
      let standfirst = element(saying: said, isCut: summary.hasSuffix("...") || summary.hasSuffix("…"), title, first),
      !beginsWith(said, article)
    else { return nil }
    return standfirst
  }

  /// The one that is called so.
  private func element(
    namedBetween title: HtmlNode.ID, _ first: HtmlNode.ID, _ article: HtmlNode.ID
  ) -> HtmlNode.ID? {
    let around =
      ([titlePlace].compactMap { $0 } + (titlePlace.map { tree.document.ancestors(of: $0).map { $0 } } ?? []))
      .prefix(Self.farthestFromTitle).prefix { $0 != body }
    guard let head = around.last else { return nil }
    return tree.document.descendants(of: head).first { id in
      tree[id].isElement && TagSet.standfirsts.contains(tree.tag(id)) && id > title && id < first
        && firstWord(of: tree.className(id), { standfirstNames.contains($0) }) != nil
        && tree.isShort(id, Self.longestMarkup) && tree.text(id).count >= Self.shortestNamed
        && tree.text(id).count <= Self.longestStandfirst && tree.linkDensity(id) == 0
        && !tree.contains(.blocks, below: id) && !beginsWith(lettersOf(tree.document.textContent(of: id)), article)
    }
  }

  /// UTF-16 units.
  private static let shortestNamed = 20
  /// Elements around the title in which it stands, too.
  private static let farthestFromTitle = 4

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

private let standfirstNames = Set(
  "subtitle subheading subheadline subhead standfirst deck dek strapline lede".split(separator: " ").map {
    Array($0.utf8)
  })

extension TagSet {
  fileprivate static let standfirsts: TagSet = [.p, .div, .h2, .h3, .h4, .span, .strong, .em]
}
