import ArticleModel
public struct SearchQuery: Hashable, Sendable {
  public var pattern: String
  public var isRegularExpression: Bool
  public init(pattern: String, isRegularExpression: Bool = false) { self.pattern = pattern; self.isRegularExpression = isRegularExpression }
}
public struct SearchError: Error, Hashable, CustomStringConvertible { public var description: String }
public func matches(of query: SearchQuery, in article: Article, limit: Int? = nil) -> Result<[TextRange], SearchError> { .success([]) }
public func narrows(_ query: String, _ candidate: String) -> Bool { candidate.contains(query) }
