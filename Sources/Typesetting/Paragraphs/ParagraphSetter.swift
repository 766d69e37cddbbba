import UnicodeText

/// Sets paragraphs of one article one after another, keeping its buffers.
struct ParagraphSetter {
  private let bytes: UTF8Bytes
  private let options: TypesettingOptions
  private let scanner: FragmentScanner
  private var breaker = OptimumFit()
  private var fragments: [Fragment] = []
  private var ends: [Int] = []

  /// How one paragraph is set.
  struct Style {
    /// Columns.
    var measure: Int
    /// Whether words may be divided, where the options want it.
    var hyphenates = true
    /// Whether lines are filled, where the options want it.
    var justifies = true
  }

  /// A line of a paragraph: byte offsets, with the spaces that end it.
  struct SetLine {
    var range: Range<Int>
    var isHyphenated: Bool
    var isLast: Bool
  }

  /// A longer paragraph is set first-fit, in pieces of this many bytes, so that time and memory stay bounded.
  private static let window = 1 << 16

  /// - Parameter language: BCP 47, for hyphenation; nil divides no word.
  init(_ bytes: UTF8Bytes, _ options: TypesettingOptions, language: String?) {
    self.bytes = bytes
    self.options = options
    let hyphenator = language.flatMap { Hyphenator.of(language: $0) }
    scanner = FragmentScanner(bytes, ambiguousIsWide: options.ambiguousIsWide, hyphenator: hyphenator)
  }

  /// Calls `body` for each line. An empty range is one empty line.
  mutating func forEachLine(of range: Range<Int>, _ style: Style, _ body: (SetLine) -> Void) {
    if range.isEmpty { return body(SetLine(range: range, isHyphenated: false, isLast: true)) }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = min(range.upperBound, start + Self.window)
      while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      start = setWindow(start..<end, of: range, style, body)
    }
  }

  /// Sets a piece and returns where the next one starts: at the last line, which may be unfinished.
  private mutating func setWindow(
    _ window: Range<Int>, of paragraph: Range<Int>, _ style: Style, _ body: (SetLine) -> Void
  ) -> Int {
    let isLast = window.upperBound == paragraph.upperBound
    breakLines(window, style, isWhole: paragraph.count <= Self.window)
    var start = window.lowerBound
    for (index, end) in ends.enumerated() {
      let lineEnd = end < fragments.count ? fragments[end].start : window.upperBound
      if !isLast, index == ends.count - 1, index > 0 { return start }
      let isHyphenated = fragments[end - 1].ending == .hyphen
      body(SetLine(range: start..<lineEnd, isHyphenated: isHyphenated, isLast: isLast && index == ends.count - 1))
      start = lineEnd
    }
    return window.upperBound
  }

  private mutating func breakLines(_ window: Range<Int>, _ style: Style, isWhole: Bool) {
    fragments.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    scanner.scan(window, limit: style.measure, hyphenates: isWhole && style.hyphenates, into: &fragments)
    if isWhole {
      let isJustified = style.justifies && options.alignment == .justified
      let costs = LineCosts(measure: Int32(clamping: style.measure), isJustified: isJustified)
      breaker.breakLines(fragments, costs, into: &ends)
    } else {
      FirstFit.breakLines(fragments, measure: style.measure, into: &ends)
    }
  }
}
