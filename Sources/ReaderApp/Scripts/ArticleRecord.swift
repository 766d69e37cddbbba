import ArticleModel

/// One article with all that was found in it.
struct ArticleRecord: Encodable {
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
  var bylineText: Nullable<String>
  var published: Nullable<String>
  var publishedTime: Nullable<String>
  var language: Nullable<String>
  var site: Nullable<String>
  var url: Nullable<String>
  var image: Nullable<String>
  var words: Int
  var minutes: Int
  var damage: Nullable<String>
  var blocks: [BlockRecord]
  var sections: [SectionRecord]
  var quotations: [QuotationRecord]
  var links: [TextLinkRecord]
  var images: [ImageRecord]
  var related: [LinkRecord]
  var folded: [FoldedRecord]
  var coverage: [CoverageRecord]

  init(_ article: Article, quotations: [Quotation], file: String) {
    self.file = file
    title = article.metadata.title
    byline = article.metadata.byline
    bylineText = Nullable(article.metadata.bylineText)
    published = Nullable(article.metadata.published?.description)
    publishedTime = Nullable(article.metadata.publishedTime)
    language = Nullable(article.metadata.language)
    site = Nullable(article.metadata.site)
    url = Nullable(article.metadata.url)
    image = Nullable(article.metadata.image)
    words = article.words
    minutes = article.minutes
    damage = Nullable(article.damage)
    blocks = article.blocks.compactMap { BlockRecord($0, in: article) }
    sections = article.sections.map { SectionRecord($0, in: article) }
    self.quotations = quotations.map { QuotationRecord($0, in: article, file: file) }
    links = article.links.map { TextLinkRecord(text: article.words(in: $0.range), target: $0.target) }
    images = ImageRecord.all(in: article)
    related = article.related.map { LinkRecord($0) }
    folded = article.folded.map {
      FoldedRecord(
        reason: $0.reason.rawValue, evidence: $0.evidence, text: $0.text, source: RangeRecord($0.source))
    }
    coverage = article.sourceMap.coverage().map {
      CoverageRecord(start: $0.range.start, end: $0.range.end, as: $0.use.rawValue)
    }
  }
}
