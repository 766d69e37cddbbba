import ArticleModel

/// Pages that list articles and are none themselves.
extension RelatedFinder {
  private static let fewestHeadlines = 6
  /// Bytes.
  private static let shortestHeadline = 20

  /// A front page: one that names no day and no writer, and whose paragraphs stand among links to articles of its site.
  /// At a site's root the links may be anywhere, and in lists.
  var isListOfArticles: Bool {
    guard article.published == nil, article.byline.isEmpty else { return false }
    let isRoot = isRoot(article.url)
    guard let bounds = isRoot ? 0..<Int.max : prose.bounds else { return false }
    let links = document.nodes.indices.filter { id in
      bounds.contains(document[id].range.lowerBound) && isHeadline(id) && (isRoot || !isInList(id))
    }
    return links.count >= Self.fewestHeadlines && links.reduce(0) { $0 + measure.linked[$1] } * 2 > prose.count
  }

  private func isHeadline(_ id: HtmlNode.ID) -> Bool {
    document[id].isElement && document[id].tag == .a && measure.linked[id] >= Self.shortestHeadline
      && titles.target(of: id).map { isOfSite($0) } ?? false
  }

  private func isInList(_ id: HtmlNode.ID) -> Bool {
    document.ancestors(of: id).prefix(6).contains { document[$0].tag == .li }
  }

  private func isRoot(_ address: String?) -> Bool {
    guard let address, case let parts = AddressParts(address) else { return false }
    return parts.isWeb && (parts.path.isEmpty || parts.path == "/")
  }
}
