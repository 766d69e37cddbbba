import ArticleModel

/// One article with all that was found in it.
struct ArticleRecord: Encodable {
  struct BlockRecord: Encodable {
    var kind: String
    var level: Int?
    var text: String
    var source: [RangeRecord]
  }

  struct FoldedRecord: Encodable {
    var reason: String
    var evidence: String
    var text: String
    var source: RangeRecord
  }

  struct CoverageRecord: Encodable {
    var start: Int
    var end: Int
    var `as`: String
  }

  var file: String
  var title: String
  var byline: [String]
  var published: Nullable<String>
  var language: Nullable<String>
  var words: Int
  var minutes: Int
  var blocks: [BlockRecord]
  var sections: [SectionRecord]
  var quotations: [QuotationRecord]
  var related: [LinkRecord]
  var folded: [FoldedRecord]
  var coverage: [CoverageRecord]

  init(_ article: Article, quotations: [Quotation], file: String) {
    self.file = file
    title = article.metadata.title
    byline = article.metadata.byline
    published = Nullable(article.metadata.published?.description)
    language = Nullable(article.metadata.language)
    words = article.words
    minutes = article.minutes
    blocks = article.blocks.compactMap { Self.record($0, in: article) }
    sections = article.sections.map { SectionRecord($0, in: article) }
    self.quotations = quotations.map { QuotationRecord($0, in: article, file: file) }
    related = article.related.map { LinkRecord($0) }
    folded = article.folded.map {
      FoldedRecord(
        reason: $0.reason.rawValue, evidence: $0.evidence, text: $0.text, source: RangeRecord($0.source))
    }
    coverage = article.sourceMap.coverage().map {
      CoverageRecord(start: $0.range.start, end: $0.range.end, as: $0.use.rawValue)
    }
  }

  /// The body: title and byline have fields of their own.
  private static func record(_ block: Block, in article: Article) -> BlockRecord? {
    guard block.kind != .title, block.kind != .byline, !block.range.isEmpty else { return nil }
    var level: Int?
    if case .heading(let depth) = block.kind { level = depth }
    return BlockRecord(
      kind: kind(of: block, in: article), level: level, text: article.text[block.range],
      source: article.sourceMap.source(of: block.range).map(RangeRecord.init))
  }

  private static func kind(of block: Block, in article: Article) -> String {
    switch block.kind {
    case .paragraph: containerKind(of: block, in: article) ?? "paragraph"
    case .title: "title"
    case .byline: "byline"
    case .heading: "heading"
    case .verse: "verse"
    case .codeBlock: "code"
    case .tableCell: "tableCell"
    case .image: "image"
    case .caption: "caption"
    case .transcript: "transcript"
    case .thematicBreak: "thematicBreak"
    case .definitionTerm: "definitionTerm"
    }
  }

  /// The innermost container that gives a paragraph its kind.
  private static func containerKind(of block: Block, in article: Article) -> String? {
    var container = block.container
    while let index = container {
      switch article.containers[index].kind {
      case .blockQuote: return "quote"
      case .listItem: return "listItem"
      case .footnoteDefinition: return "footnote"
      case .definition: return "definition"
      case .figure: return "caption"
      default: container = article.containers[index].parent
      }
    }
    return nil
  }
}
