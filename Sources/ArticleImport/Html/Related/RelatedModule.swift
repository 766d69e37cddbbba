/// A part of a page that points to other articles.
struct RelatedModule {
  var kind: Kind
  /// Its elements: one around all, or a label and what follows it.
  var elements: [HtmlNode.ID]
  var label: HtmlNode.ID?
  /// In order, one for each target.
  var items: [Item] = []
  /// Told by nothing but its place between paragraphs.
  var isInsertion = false
  /// What decided, in a few words.
  var evidence: String

  /// What it is to a reader: only what editors chose for this article is related. Topics lead to lists of articles.
  enum Kind { case related, mostRead, sponsored, topics }

  struct Item {
    var title: String
    /// Absolute.
    var target: String
    /// The link the title was read from.
    var link: HtmlNode.ID
  }
}
