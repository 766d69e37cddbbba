import ArticleModel

/// Pages that list articles and are none themselves.
extension RelatedFinder {
  private static let fewestHeadlines = 6
  /// Bytes.
  private static let shortestHeadline = 20

  /// A front page: the site's root, or one whose paragraphs stand among links to articles. A page without a paragraph may
  /// be the same, or an article of another kind, which says its day or its writer.
  var isListOfArticles: Bool {
    let saysOfNone = article.published == nil && article.byline.isEmpty
    if saysOfNone, isRoot(article.url) { return true }
    guard prose.bounds != nil || saysOfNone else { return false }
    let bounds = prose.bounds ?? 0..<Int.max
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
