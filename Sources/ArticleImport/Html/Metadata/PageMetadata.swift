import ArticleModel

/// What a page says of its article, and of the article's words.
struct PageMetadata: Sendable {
  var metadata = Metadata()
  /// What the page says in a sentence or two of what it is about.
  var summary: String?
  /// The article's text by the page's JSON-LD.
  var body: [DeclaredLine] = []
}

/// A line of an article's text outside of the page's own tree.
struct DeclaredLine: Sendable {
  /// Clean, on one line.
  var text: String
  /// Offsets into the clean source.
  var range: Range<Int>
}
