/// One text and ranges over it.
///
/// `text` holds everything a reader reads, leaf block after leaf block, one line feed after each. All else is a
/// range into it. What a document carries besides (`folded`, `related`) keeps its own words and the place it
/// was taken from.
public struct Article: Sendable {
  public var text: ArticleText
  public var metadata: Metadata
  /// Leaf blocks in reading order; their ranges ascend and never overlap.
  public var blocks: [Block]
  /// What blocks stand in: quotations, list items, tables. A container's parent comes before it.
  public var containers: [Container]
  /// Ordered by start, outer before inner. None crosses a block's end.
  public var inlines: [Inline]
  public var links: [Link]
  public var images: [Image]
  public var footnotes: [Footnote]
  /// Ordered by name.
  public var anchors: [Anchor]
  /// Never empty for a text with blocks: headings, else print pages and parts.
  public var sections: [Section]
  public var related: [RelatedLink]
  public var folded: [Folded]
  public var sourceMap: SourceMap
  /// Words of the reading text.
  public var words: Int
  /// What of the file is missing or broken, in words that follow its name; nil when nothing is.
  public var damage: String?

  public init() {
    text = ArticleText()
    metadata = Metadata()
    (blocks, containers, inlines, links, images, footnotes) = ([], [], [], [], [], [])
    (anchors, sections, related, folded) = ([], [], [], [])
    sourceMap = SourceMap()
    words = 0
  }

  /// Minutes to read the whole, at least 1 where there are words.
  public var minutes: Int { words == 0 ? 0 : max(1, Int((Double(words) / Self.wordsPerMinute).rounded())) }

  /// Rounded down from the 238 that Brysbaert 2019 has for English non-fiction.
  public static let wordsPerMinute = 230.0
}

/// What an article says of itself. Document text: already clean.
public struct Metadata: Hashable, Sendable {
  public var title: String
  /// Author names, without "By" and roles.
  public var byline: [String]
  /// The byline as a page writes it, on one line: "By Ann Lee, Staff Writer".
  public var bylineText: String?
  public var published: CalendarDate?
  /// The publication's time as the document writes it, where it has one: "2015-07-24T05:36:09+01:00".
  public var publishedTime: String?
  /// BCP 47, such as "en" or "pt-BR"; nil when it can't be told.
  public var language: String?
  /// The name of the site or paper.
  public var site: String?
  /// The article's own address, absolute.
  public var url: String?
  /// The lead image's address, absolute.
  public var image: String?

  public init(title: String = "", byline: [String] = [], published: CalendarDate? = nil, language: String? = nil) {
    self.title = title
    self.byline = byline
    self.published = published
    self.language = language
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var year: Int
  public var month: Int
  public var day: Int

  /// nil unless the day exists.
  public init?(year: Int, month: Int, day: Int) {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  /// ISO 8601: "2014-12-29".
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
