import ArticleModel

/// Running words: paragraphs, verse, code, and quotations set in from the left.
extension PlainReader {
  mutating func addText(_ range: Range<Int>) {
    let isSetIn = isSetIn(range.lowerBound)
    if isSetIn, isCode(range) {
      addLines(range, .codeBlock(info: ""))
    } else if isVerse(range) {
      addLines(range, .verse)
    } else if isSetIn, lines[range.lowerBound].width >= 40 || range.count > 1 {
      addQuotation(range, dropping: nil)
    } else {
      addParagraphs(range)
    }
  }

  /// At least four columns in, and no paragraph's first line.
  func isSetIn(_ index: Int) -> Bool {
    let indentation = lines[index].indentation
    return indentation >= layout.indentation + 4 && indentation != layout.firstLineIndentation
  }

  /// At least every second line ends or begins as lines of code do.
  private func isCode(_ range: Range<Int>) -> Bool {
    let marks = Set("{};()=<>[]/\\#|+*".utf8)
    let signs = lines[range].count { line in
      guard let last = source.bytes[line.words].last else { return false }
      let inside = source.bytes[line.words].count { marks.contains($0) }
      return "{};)>,:".utf8.contains(last) && inside > 0 || inside * 6 > line.width
    }
    return signs * 2 >= range.count && signs > 0
  }

  /// Three short lines or more, some of which end in the middle of a sentence.
  private func isVerse(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, lines[range].allSatisfy({ (4...64).contains($0.width) }) else { return false }
    let breaks = range.dropLast().count { layout.isFull(lines[$0], before: lines[$0 + 1]) }
    guard breaks * 4 < range.count else { return false }
    let (open, closed) = lines[range].reduce((0, 0)) { counts, line in
      let words = String(decoding: source.bytes[line.words].suffix(4), as: UTF8.self)
      guard let last = words.last else { return counts }
      return (counts.0 + (",;—–".contains(last) ? 1 : 0), counts.1 + (".!?".contains(last) ? 1 : 0))
    }
    return open * 5 >= range.count && closed * 2 <= range.count
  }

  private mutating func addParagraphs(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range.dropFirst() where beginsParagraph(index) {
      addParagraph(start..<index)
      start = index
    }
    addParagraph(start..<range.upperBound)
  }

  /// Where the line before had room left, or this one is set in as a paragraph's first.
  private func beginsParagraph(_ index: Int) -> Bool {
    let (line, next) = (lines[index - 1], lines[index])
    if next.indentation == layout.firstLineIndentation { return true }
    if !layout.isFull(line, before: next) { return true }
    if layout.wrapWidth != nil, (2...3).contains(next.indentation - layout.indentation) { return true }
    return (2...8).contains(next.indentation - line.indentation)
  }

  /// `mark` stands at the head of each line of one that mail programs quote.
  mutating func addQuotation(_ range: Range<Int>, dropping mark: UInt8?) {
    let quotation = addContainer(.blockQuote(isMarked: true))
    let width = lines[range].map(\.width).max() ?? 0
    var start = range.lowerBound
    for index in range {
      if wordsStart(of: index, dropping: mark) == lines[index].words.upperBound {
        // A mark alone parts two paragraphs.
        if start < index { addParagraph(start..<index, in: quotation, dropping: mark) }
        start = index + 1
      } else if start < index, layout.wrapWidth == nil || mark == nil && hasRoom(index - 1, before: index, of: width) {
        addParagraph(start..<index, in: quotation, dropping: mark)
        start = index
      }
    }
    if start < range.upperBound { addParagraph(start..<range.upperBound, in: quotation, dropping: mark) }
  }

  /// A sentence ends on a line that the next one's first word had room on.
  private func hasRoom(_ line: Int, before next: Int, of width: Int) -> Bool {
    guard let last = source.bytes[lines[line].words].last(where: { $0 != 0x22 && $0 != 0x29 && $0 < 0x80 }),
      ".!?".utf8.contains(last)
    else { return false }
    return lines[line].width + 1 + lines[next].firstWordWidth <= width
  }

  private func wordsStart(of index: Int, dropping mark: UInt8?) -> Int {
    var start = lines[index].words.lowerBound
    guard let mark else { return start }
    while start < lines[index].words.upperBound, source.bytes[start] == mark || source.bytes[start] == 0x20 {
      start += 1
    }
    return start
  }

  /// Joins lines to one paragraph. `start` is where the first line's words begin, after a list mark.
  mutating func addParagraph(
    _ range: Range<Int>, in container: Int? = nil, from start: Int? = nil, dropping mark: UInt8? = nil
  ) {
    var text = MappedText()
    for index in range {
      let first = index == range.lowerBound ? start : nil
      let words = (first ?? wordsStart(of: index, dropping: mark))..<lines[index].words.upperBound
      if !text.isEmpty, !joinsWithoutSpace(text, before: words.lowerBound) { text.append(made: [0x20]) }
      appendDecoded(words, to: &text)
    }
    append(.paragraph, text, over: range, in: container)
  }

  /// Keeps lines that a program printed, each a block right under the one before; what is set in under a line goes with
  /// it.
  mutating func addPrinted(_ range: Range<Int>) {
    let list = addContainer(.list(isTight: true))
    let margin = lines[range].map(\.indentation).min() ?? 0
    var start = range.lowerBound
    for index in range.dropFirst() where lines[index].isPrinted || lines[index].indentation == margin {
      addLines(start..<index, .verse, in: list)
      start = index
    }
    addLines(start..<range.upperBound, .verse, in: list)
  }

  /// Keeps lines as they stand, without the columns that all are set in by.
  mutating func addLines(_ range: Range<Int>, _ kind: Block.Kind, in container: Int? = nil) {
    let margin = lines[range].map(\.indentation).min() ?? 0
    var text = MappedText()
    for index in range {
      if index > range.lowerBound { text.append(made: [0x0A]) }
      text.append(made: repeatElement(0x20, count: min(lines[index].indentation - margin, 40)))
      source.append(lines[index].words, to: &text)
    }
    append(kind, text, over: range, in: container)
  }

  /// A block of one line's words. `mark` bytes before the words are markup.
  mutating func add(_ kind: Block.Kind, _ range: Range<Int>, over all: Range<Int>? = nil, dropping mark: Int = 0) {
    var text = MappedText()
    if kind != .thematicBreak { appendDecoded(lines[range.lowerBound].words.dropFirst(mark), to: &text) }
    append(kind, text, over: all ?? range, in: nil)
  }

  /// Some of a line's words. What is behind them on the line is another block.
  mutating func addWords(_ words: Range<Int>, of index: Int, _ kind: Block.Kind, in container: Int? = nil) {
    var text = MappedText()
    let last = source.bytes[words].lastIndex { $0 != 0x20 } ?? words.lowerBound
    appendSqueezed(words.lowerBound..<min(last + 1, words.upperBound), parted: "  ", to: &text)
    let end = words.upperBound == lines[index].words.upperBound ? lines[index].all.upperBound : words.upperBound
    append(kind, text, from: lines[index].all.lowerBound..<end, in: container)
  }

  /// Joins lines that a program filled: it put blanks between words, and hyphens into them (U+2010) or after those there
  /// were. Where words have that sign in a line, one at a line's end may be theirs, and stays. `start` is where the
  /// first line's words begin, after a term that is a block of its own.
  mutating func addFilled(_ range: Range<Int>, in container: Int?, from start: Int? = nil) {
    var text = MappedText()
    for index in range {
      var words = lines[index].words
      if let start, index == range.lowerBound { words = start..<words.upperBound }
      let isDivided = index + 1 < range.upperBound && source.bytes[words].suffix(3).elementsEqual("‐".utf8)
      if isDivided, !hasOwnHyphens { words = words.dropLast(3) }
      appendSqueezed(words, parted: " ", to: &text)
      let isHyphenated = text.bytes.count > 1 && text.bytes.last == 0x2D && text.bytes[text.bytes.count - 2] > 0x20
      if index + 1 < range.upperBound, !isDivided, !isHyphenated { text.append(made: [0x20]) }
    }
    let end = lines[range.upperBound - 1].all.upperBound
    append(.paragraph, text, from: (start ?? lines[range.lowerBound].all.lowerBound)..<end, in: container)
  }

  /// Words, with `gap` for two blanks or more between them.
  private func appendSqueezed(_ words: Range<Int>, parted gap: String, to text: inout MappedText) {
    var start = words.lowerBound
    for index in words.dropFirst() where source.bytes[index] == 0x20 && source.bytes[index - 1] == 0x20 {
      if index - 1 > start {
        source.append(start..<index - 1, to: &text)
        text.append(made: gap.utf8)
      }
      start = index + 1
    }
    source.append(start..<words.upperBound, to: &text)
  }

  private mutating func append(_ kind: Block.Kind, _ text: MappedText, over range: Range<Int>, in container: Int?) {
    let bytes = lines[range.lowerBound].all.lowerBound..<lines[range.upperBound - 1].all.upperBound
    append(kind, text, from: bytes, in: container)
  }

  private mutating func append(_ kind: Block.Kind, _ text: MappedText, from bytes: Range<Int>, in container: Int?) {
    guard !text.isEmpty || kind == .thematicBreak else { return }
    draft.blocks.append(
      DraftBlock(kind: kind, container: container, text: text, inlines: [], source: source.source(of: bytes)))
  }

  /// Text that was taken from a web page may still have its character references.
  private func appendDecoded(_ range: Range<Int>, to text: inout MappedText) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var signs = ByteSearch(for: 0x26, in: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: start)
      while signs.next < range.upperBound {
        let end = endOfReference(in: bytes, at: signs.next, before: range.upperBound)
        if let end, let decoded = decodeEntity(bytes[signs.next..<end]) {
          source.append(start..<signs.next, to: &text)
          source.append(decoded, for: signs.next..<end, to: &text)
          start = end
        }
        signs.advance(to: max(start, signs.next + 1))
      }
      source.append(start..<range.upperBound, to: &text)
    }
  }

  private func joinsWithoutSpace(_ text: MappedText, before next: Int) -> Bool {
    guard let last = text.lastScalar, isWrittenWithoutSpaces(last), next < source.bytes.count else { return false }
    return source.bytes.withUnsafeBufferPointer { isWrittenWithoutSpaces(UTF8Scalar($0, at: next).value) }
  }
}

/// Whether a hyphen (U+2010) stands between letters of a line.
func hasHyphensInWords(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var signs = ByteSearch(for: 0xE2, in: bytes, from: 1)
    while signs.next + 3 < bytes.count {
      let (start, end) = (signs.next, signs.next + 3)
      if bytes[start..<end].elementsEqual("‐".utf8), isOfWord(bytes[start - 1]), isOfWord(bytes[end]) { return true }
      signs.advance(to: start + 1)
    }
    return false
  }
}

private func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
