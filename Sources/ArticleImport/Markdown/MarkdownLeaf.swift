import ArticleModel

/// A leaf block while md4c hands out its words.
struct MarkdownLeaf {
  var kind: Block.Kind
  var container: Int?
  /// Raw HTML, whose lines are kept for later.
  var isRawMarkup = false
  var text = MappedText()
  var inlines: [Inline] = []
  /// Offsets of its first and last words in the cleaned bytes.
  var extent: Range<Int>?
  var rawLines: [Range<Int>] = []
  /// A soft break that waits for the words after it.
  var breaksBeforeNext = false
  /// Open spans as indices into `inlines`; nil for one too deep to show.
  private var openSpans: [Int?] = []
  static let deepestSpan = 32

  init(kind: Block.Kind, container: Int?, isRawMarkup: Bool = false) {
    self.kind = kind
    self.container = container
    self.isRawMarkup = isRawMarkup
  }

  var isImage: Bool { if case .image = kind { true } else { false } }

  mutating func append(_ range: Range<Int>, of source: CleanSource) {
    let isCode = if case .codeBlock = kind { true } else { false }
    source.append(range, to: &text, tabStops: isCode ? CleanSource.codeTabStops : 1)
  }

  mutating func append(_ new: [UInt8], for range: Range<Int>, of source: CleanSource) {
    source.append(new, for: range, to: &text)
  }

  mutating func extend(over range: Range<Int>) {
    guard let extent else { return self.extent = range }
    self.extent = min(extent.lowerBound, range.lowerBound)..<max(extent.upperBound, range.upperBound)
  }

  mutating func open(_ kind: Inline.Kind) {
    guard openSpans.count < Self.deepestSpan else { return openSpans.append(nil) }
    openSpans.append(inlines.count)
    inlines.append(Inline(kind, TextRange(text.bytes.count, text.bytes.count)))
  }

  mutating func close() {
    guard let last = openSpans.popLast(), let index = last else { return }
    inlines[index].range.end = text.bytes.count
  }

  /// Fills in pictures' alternative texts, drops styles without words, and makes a lone picture a block of its own.
  mutating func finish(_ draft: inout Draft) {
    for inline in inlines {
      guard case .image(let index) = inline.kind else { continue }
      draft.images[index].alternativeText = String(decoding: text.bytes[inline.range.offsets], as: UTF8.self)
      if kind == .paragraph, inline.range == TextRange(0, text.bytes.count) { kind = .image(index) }
    }
    inlines.removeAll { $0.range.isEmpty }
    if case .codeBlock = kind, text.bytes.last == 0x0A { text.removeLast() }
  }
}
