import ArticleModel
import UnicodeText

/// Lines that are not of the text: title and byline, where they are not in it, and what was folded.
extension Typesetter {
  mutating func setTitleBlock(_ titleBlock: TitleBlock, before index: Int) {
    if index == 0, let title = titleBlock.title { setDecoration(title, .title, before: 0) }
    guard index == titleBlock.leadingBlocks else { return }
    if titleBlock.byline != nil || (titleBlock.length != nil && index == 1), !lines.isEmpty || index > 0 {
      appendBlank(before: index, keep: .heading)
    }
    if let byline = titleBlock.byline { setDecoration(byline, .byline, before: index) }
    if let length = titleBlock.length { setDecoration(length, .meta, before: index) }
  }

  mutating func setFolded(before index: Int) {
    let position = self.position(of: index)
    let isEnd = index == article.blocks.count
    while nextFolded < foldedInOrder.count, isEnd || article.folded[foldedInOrder[nextFolded]].position <= position {
      let part = foldedInOrder[nextFolded]
      nextFolded += 1
      if isEnd, !lines.isEmpty { appendBlank(before: index) }
      setFolded(part: part, before: index)
      if !isEnd { appendBlank(before: index) }
    }
  }

  private mutating func setFolded(part: Int, before index: Int) {
    let folded = article.folded[part]
    let reason = "\(folded.reason.rawValue): "
    let text = Array((reason + folded.text).utf8)
    let start = reason.utf8.count
    for line in wrapped(text, measure: max(2, options.measure - 2), options) {
      let words = max(start, line.lowerBound)..<max(start, line.upperBound)
      let decoration = Decoration(
        lead: String(decoding: text[line.lowerBound..<min(words.lowerBound, line.upperBound)], as: UTF8.self),
        words: String(decoding: text[words], as: UTF8.self),
        folded: FoldedRange(part: part, words: TextRange(words.lowerBound - start, words.upperBound - start)))
      append(decoration, .folded, before: index, keep: .none)
    }
  }

  private mutating func setDecoration(_ words: String, _ kind: Line.Kind, before index: Int) {
    let text = Array(words.utf8)
    for line in wrapped(text, measure: options.measure, options) {
      append(Decoration(words: String(decoding: text[line], as: UTF8.self)), kind, before: index, keep: .heading)
    }
  }

  private mutating func append(_ decoration: Decoration, _ kind: Line.Kind, before index: Int, keep: Line.Keep) {
    let position = self.position(of: index)
    decorations.append(decoration)
    append(Line(kind, TextRange(position, position), item: index, part: decorations.count - 1, keep: keep))
  }
}

/// What a line says that is not of the text.
struct Decoration: Hashable, Sendable {
  /// Before the words: why they are folded.
  var lead = ""
  var words: String
  /// Where a folded part has the words.
  var folded: FoldedRange?
}

/// A text in lines of its own.
private func wrapped(_ text: [UInt8], measure: Int, _ options: TypesettingOptions) -> [Range<Int>] {
  text.withUnsafeBufferPointer { bytes in
    var lines: [Range<Int>] = []
    var paragraphs = ParagraphSetter(bytes, options, language: nil)
    paragraphs.forEachLine(
      of: 0..<bytes.count, ParagraphSetter.Style(measure: measure, hyphenates: false, justifies: false)
    ) { line in
      lines.append(bytes.withoutTrailingSpace(line.range))
    }
    return lines
  }
}
