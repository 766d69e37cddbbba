import ArticleModel

/// A leaf block while a page's tree is walked: its white space collapsed, its styles open and closed.
struct HtmlLeaf {
  var kind: Block.Kind
  var container: Int?
  var keepsSpaces = false
  private(set) var text = MappedText()
  private(set) var inlines: [Inline] = []
  /// Offsets of its first and last words, or pictures, in the clean source.
  private(set) var extent: Range<Int>?
  /// White space that waits for the words after it; of one line end or more.
  private var space: (isWaiting: Bool, hasLineEnd: Bool) = (false, false)
  /// Line breaks that wait likewise.
  private(set) var breaks = 0
  /// Open styles as indices into `inlines`; nil for one too deep to show, or too many.
  private var open: [Int?] = []
  private static let deepestStyle = 32
  /// What comes after is set without a style: each line looks through those of its block.
  private static let mostInlines = 4096

  init(_ kind: Block.Kind, container: Int?, keepsSpaces: Bool = false) {
    (self.kind, self.container, self.keepsSpaces) = (kind, container, keepsSpaces)
  }

  mutating func open(_ kind: Inline.Kind) {
    guard open.count < Self.deepestStyle, inlines.count < Self.mostInlines else { return open.append(nil) }
    open.append(inlines.count)
    inlines.append(Inline(kind, TextRange(text.bytes.count, text.bytes.count)))
  }

  mutating func close() {
    guard let last = open.popLast(), let index = last else { return }
    inlines[index].range.end = text.bytes.count
  }

  /// A picture stands in the words by its alternative text.
  mutating func append(_ image: Int, alternativeText: MappedText, over range: Range<Int>) {
    placeSpace(before: nil)
    let start = text.bytes.count
    text.append(alternativeText)
    inlines.append(Inline(.image(image), TextRange(start, text.bytes.count)))
    extend(over: range)
  }

  mutating func appendBreak() {
    if keepsSpaces { return text.append(made: [0x0A]) }
    breaks += 1
    space = (false, false)
  }

  /// What follows stands on a line of its own.
  mutating func beginLine() {
    if keepsSpaces, text.bytes.last != 0x0A, !text.isEmpty { return text.append(made: [0x0A]) }
    breaks = max(breaks, 1)
  }

  mutating func append(made bytes: [UInt8]) {
    placeSpace(before: nil)
    text.append(made: bytes)
  }

  /// A text's words.
  mutating func append(_ range: Range<Int>, of document: HtmlDocument) {
    document.forEachPiece(of: range) { piece, decoded in
      if let decoded {
        guard !decoded.isEmpty else { return }
        if decoded == [0x20], !keepsSpaces { return space.isWaiting = true }
        placeSpace(before: nil)
        document.source.append(decoded, for: piece, to: &text)
        extend(over: piece)
      } else if keepsSpaces {
        document.source.append(piece, to: &text, tabStops: CleanSource.codeTabStops)
        extend(over: piece)
      } else {
        appendCollapsing(piece, of: document.source)
      }
    }
  }

  /// What is no markup, whatever signs it has.
  mutating func append(source range: Range<Int>, of document: HtmlDocument) {
    guard keepsSpaces else { return appendCollapsing(range, of: document.source) }
    document.source.append(range, to: &text, tabStops: CleanSource.codeTabStops)
    extend(over: range)
  }

  /// Runs of white space become one space each; words between single spaces stay one run.
  private mutating func appendCollapsing(_ piece: Range<Int>, of source: CleanSource) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = piece.lowerBound
      while index < piece.upperBound {
        let spaces = index
        while index < piece.upperBound, bytes[index] <= 0x20 {
          space.isWaiting = true
          if bytes[index] == 0x0A { space.hasLineEnd = true }
          index += 1
        }
        guard index < piece.upperBound else { return }
        var start = index
        if index == spaces + 1, bytes[spaces] == 0x20, breaks == 0, let last = text.bytes.last, last > 0x20 {
          // The space as it stands, not one made.
          space = (false, false)
          start = spaces
        }
        index = endOfWords(in: bytes, from: index, before: piece.upperBound)
        placeSpace(before: UTF8Scalar(bytes, at: start).value)
        source.append(start..<index, to: &text)
        extend(over: start..<index)
      }
    }
  }

  /// Up to white space that is more than one space between two words.
  private func endOfWords(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index] <= 0x20 {
        guard bytes[index] == 0x20, index + 1 < end, bytes[index + 1] > 0x20 else { break }
      }
      index += 1
    }
    return index
  }

  /// White space and line breaks are set where something comes after them, and something stands before.
  private mutating func placeSpace(before next: UInt32?) {
    defer { (space, breaks) = ((false, false), 0) }
    guard !text.isEmpty else { return }
    if breaks > 0 {
      while text.bytes.last == 0x20 { text.removeLast() }
      text.append(made: [0x0A])
    } else if space.isWaiting, let last = text.lastScalar, last != 0x20, last != 0x0A {
      if space.hasLineEnd, let next, isWrittenWithoutSpaces(last), isWrittenWithoutSpaces(next) { return }
      text.append(made: [0x20])
    }
  }

  private mutating func extend(over range: Range<Int>) {
    guard let extent else { return self.extent = range }
    self.extent = min(extent.lowerBound, range.lowerBound)..<max(extent.upperBound, range.upperBound)
  }

  /// Closes what is open, takes empty styles and outer white space away.
  mutating func finish() {
    while !open.isEmpty { close() }
    if keepsSpaces, text.bytes.last == 0x0A { cut(to: text.bytes.count - 1) }
    if !keepsSpaces, case let end = endOfWords, end < text.bytes.count { cut(to: end) }
    for index in inlines.indices { inlines[index].range = trimmed(inlines[index].range) }
    inlines.removeAll { $0.range.isEmpty && !$0.kind.isImage }
    inlines.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  /// Before white space at the end. Spaces that don't break count where there is nothing else, and in a heading.
  private var endOfWords: Int {
    var (end, words) = (text.bytes.count, text.bytes.count)
    while end > 0 {
      if text.bytes[end - 1] == 0x20 || text.bytes[end - 1] == 0x0A {
        if words == end { words = end - 1 }
        end -= 1
      } else if end > 1, text.bytes[end - 1] == 0xA0, text.bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end == 0 || kind.isHeading ? end : words
  }

  private func trimmed(_ range: TextRange) -> TextRange {
    var range = range
    while !range.isEmpty, text.bytes[range.start] <= 0x20 { range.start += 1 }
    while !range.isEmpty, text.bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }

  private mutating func cut(to end: Int) {
    text = text.part(0..<end)
    for index in inlines.indices {
      inlines[index].range.start = min(inlines[index].range.start, end)
      inlines[index].range.end = min(inlines[index].range.end, end)
    }
  }
}
