import ArticleModel

/// The JSON of the commands for scripts. Ranges are UTF-8 byte offsets into the file.
struct RangeRecord: Encodable {
  var start: Int
  var end: Int

  init(_ range: SourceRange) { (start, end) = (range.start, range.end) }
}

/// Writes `null` where synthesized coding leaves the key out.
struct Nullable<Value: Encodable>: Encodable {
  var value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

struct TextRecord: Encodable {
  var file: String
  var text: String
}

struct SectionRecord: Encodable {
  var file: String?
  var title: String
  var level: Int
  var origin: String
  var source: [RangeRecord]

  init(_ section: Section, in article: Article, file: String? = nil) {
    self.file = file
    title = section.title
    level = section.level
    origin =
      switch section.origin {
      case .heading: "heading"
      case .outline: "outline"
      case .printPage: "printPage"
      case .part: "part"
      }
    source =
      switch section.origin {
      case .part(.related): article.related.map { RangeRecord($0.source) }
      case .part(.folded): article.folded.map { RangeRecord($0.source) }
      default: article.sourceMap.source(of: section.range).map(RangeRecord.init)
      }
  }
}

struct QuotationRecord: Encodable {
  struct SpeakerRecord: Encodable {
    var name: String
    var mention: Nullable<RangeRecord>
    var cue: Nullable<RangeRecord>
    var rule: String
    var confidence: Double
  }

  var file: String
  var text: String
  var kind: String
  var pieces: [RangeRecord]
  var speaker: Nullable<SpeakerRecord>

  init(_ quotation: Quotation, in article: Article, file: String) {
    self.file = file
    text = quotation.pieces.map { article.text[$0] }.joined(separator: " ")
    kind = quotation.kind.rawValue
    pieces = quotation.pieces.flatMap { article.sourceMap.source(of: $0) }.map(RangeRecord.init)
    let first = { (range: TextRange) in article.sourceMap.source(of: range).first.map(RangeRecord.init) }
    speaker = Nullable(
      quotation.speaker.map { speaker in
        SpeakerRecord(
          name: speaker.name, mention: Nullable(first(speaker.mention)), cue: Nullable(speaker.cue.flatMap(first)),
          rule: speaker.rule, confidence: (speaker.confidence * 100).rounded() / 100)
      })
  }
}

struct LinkRecord: Encodable {
  var file: String?
  var title: String
  var target: String
  /// "related" or "text"; left out where all are related.
  var from: String?
  var source: [RangeRecord]

  init(_ link: RelatedLink, file: String? = nil, from: String? = nil) {
    (self.file, self.from) = (file, from)
    title = link.title
    target = link.target
    source = [RangeRecord(link.source)]
  }

  init(_ link: Link, in article: Article, file: String) {
    (self.file, from) = (file, "text")
    title = article.text[link.range]
    target = link.target
    source = article.sourceMap.source(of: link.range).map(RangeRecord.init)
  }
}
