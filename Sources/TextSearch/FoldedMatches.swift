import ArticleModel

/// Every match in what is folded, part after part in the order they are shown.
public func foldedMatches(of query: SearchQuery, in article: Article) -> Result<[Match], SearchError> {
  guard query.isRegularExpression else {
    let pattern = LiteralPattern(query.pattern)
    return .success(foldedMatches(in: article) { pattern.matches(in: $0, limit: .max) })
  }
  return Result { () throws(SearchError) in
    let expression = try RegularExpression(query.pattern)
    let find = { (text: ArticleText) throws(SearchError) in try expression.matches(in: text, limit: .max) }
    return try foldedMatches(in: article, find)
  }
}

private func foldedMatches<Failure: Error>(
  in article: Article, _ find: (ArticleText) throws(Failure) -> [TextRange]
) throws(Failure) -> [Match] {
  var matches: [Match] = []
  for part in article.folded.indices.sorted(by: { article.folded[$0].position < article.folded[$1].position }) {
    let folded = article.folded[part]
    for words in try find(ArticleText(folded.text)) {
      matches.append(.folded(FoldedRange(part: part, words: words), at: folded.position))
    }
  }
  return matches
}
