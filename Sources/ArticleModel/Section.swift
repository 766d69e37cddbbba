/// A part of the article that the outline names.
public struct Section: Hashable, Sendable {
  public var title: String
  /// 1 to 6.
  public var level: Int
  public var origin: Origin
  /// From its heading to the next section. Empty, at the text's end, for parts that are not in the text.
  public var range: TextRange

  public init(title: String, level: Int, origin: Origin, range: TextRange) {
    self.title = title
    self.level = level
    self.origin = origin
    self.range = range
  }

  public enum Origin: Hashable, Sendable {
    case heading
    /// A book's table of contents.
    case outline
    case printPage
    case part(Part)
  }

  public enum Part: Hashable, Sendable { case text, related, folded }
}

/// A link of the article's own list of further reading.
public struct RelatedLink: Hashable, Sendable {
  public var title: String
  public var target: String
  public var source: SourceRange

  public init(title: String, target: String, source: SourceRange) {
    self.title = title
    self.target = target
    self.source = source
  }
}

/// Something the document carries besides the article, taken out of the text but not thrown away.
public struct Folded: Hashable, Sendable {
  public var reason: Reason
  /// Clean; line feeds between its blocks.
  public var text: String
  public var source: SourceRange
  /// Where it is shown: at a block's start, or the text's end.
  public var position: TextPosition
  /// What decided, in a few words: "3rd copy of line 5, at a page cut".
  public var evidence: String

  public init(reason: Reason, text: String, source: SourceRange, position: TextPosition, evidence: String = "") {
    self.reason = reason
    self.text = text
    self.source = source
    self.position = position
    self.evidence = evidence
  }

  /// The raw value is what scripts and readers see.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case printHeader = "print-page header"
    case pageNumber = "page number"
    case printedAddress = "printed address"
    case advertisement = "advertisement"
    case shareBar = "share bar"
    case subscription = "subscription box"
    case mostRead = "most-read list"
    case readMore = "read-more line"
    case relatedLabel = "related label"
    case navigation = "site navigation"
    case comments = "comments"
    case notice = "notice"
    case credit = "credit"
    case repeated = "repeated text"
    /// Words of the article, set apart to draw a reader in.
    case pullQuote = "pull quote"
    case hidden = "hidden part"
    case frontMatter = "front matter"
  }
}

/// Words of a folded part.
public struct FoldedRange: Hashable, Sendable {
  /// An index into `Article.folded`.
  public var part: Int
  /// UTF-8 offsets into its own text.
  public var words: TextRange

  public init(part: Int, words: TextRange) { (self.part, self.words) = (part, words) }

  /// A part of its words, in UTF-8 offsets from their beginning.
  public func part(_ range: Range<Int>) -> FoldedRange {
    FoldedRange(part: part, words: TextRange(words.start + range.lowerBound, words.start + range.upperBound))
  }
}
