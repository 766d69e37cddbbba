import ArticleModel

/// What is being looked for.
public struct SearchQuery: Hashable, Sendable {
  public var pattern: String
  public var isRegularExpression: Bool

  public init(pattern: String, isRegularExpression: Bool = false) {
    self.pattern = pattern
    self.isRegularExpression = isRegularExpression
  }
}

/// Why a search has no answer, in words for the one who typed the pattern.
public struct SearchError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Every match, in text order; none overlaps another and none is empty.
///
/// A pattern without capitals finds both cases, one without accents finds letters with them; typographic and
/// typewriter quotes and dashes are alike, letters are however they are spelled (composed, ligatures, "ß" and "ss"), and
/// a space finds line ends too. A regular expression is PCRE2's; it knows cases, composed and decomposed letters and
/// ligatures alike, but takes accents, quotes and spaces at their word.
/// - Parameter limit: how many matches are enough.
public func matches(of query: SearchQuery, in article: Article, limit: Int = .max) -> Result<[TextRange], SearchError> {
  guard query.isRegularExpression else {
    return .success(LiteralPattern(query.pattern).matches(in: article.text, limit: limit))
  }
  return Result { () throws(SearchError) in
    try RegularExpression(query.pattern).matches(in: article.text, limit: limit)
  }
}

/// Whether a list narrowed by `query` keeps `candidate`: it holds the query, as a search would find it.
public func narrows(_ query: String, _ candidate: String) -> Bool {
  let pattern = LiteralPattern(query)
  var candidate = candidate
  return pattern.isEmpty || candidate.withUTF8 { pattern.firstMatch(in: $0, from: 0) != nil }
}
