import ArticleModel

/// Pages that list articles and are none themselves.
extension RelatedFinder {
  private static let fewestHeadlines = 6
  /// Bytes.
  private static let shortestHeadline = 20

  /// A front page: one that names no day and no writer, and is its site's root or has its paragraphs among links to
  /// articles.
  var isListOfArticles: Bool {
    guard article.published == nil, article.byline.isEmpty else { return false }
    if isRoot(article.url) { return true }
    guard let bounds = prose.bounds else { return false }
    let links = document.nodes.indices.filter { id in
      document[id].isElement && document[id].tag == .a && bounds.contains(document[id].range.lowerBound)
        && measure.linked[id] >= Self.shortestHeadline
    }
    return links.count >= Self.fewestHeadlines && links.reduce(0) { $0 + measure.linked[$1] } * 2 > prose.count
  }

  private func isRoot(_ address: String?) -> Bool {
    guard let address, case let parts = AddressParts(address) else { return false }
    return parts.isWeb && (parts.path.isEmpty || parts.path == "/")
  }
}
