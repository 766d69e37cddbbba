import ArticleModel

/// Pages that list articles and are none themselves.
extension RelatedFinder {
  private static let fewestHeadlines = 6
  /// Bytes.
  private static let shortestHeadline = 20

  /// A front page: one that names no day and no writer, and whose paragraphs stand among links to articles. At a site's
  /// root the links may be anywhere.
  var isListOfArticles: Bool {
    guard article.published == nil, article.byline.isEmpty,
      let bounds = isRoot(article.url) ? 0..<Int.max : prose.bounds
    else { return false }
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
