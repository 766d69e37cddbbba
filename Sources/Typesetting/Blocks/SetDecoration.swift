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
    while nextFolded < foldedInOrder.count, isEnd || foldedInOrder[nextFolded].position <= position {
      let folded = foldedInOrder[nextFolded]
      nextFolded += 1
      if isEnd, !lines.isEmpty { appendBlank(before: index) }
      setDecoration("\(folded.reason.rawValue): \(folded.text)", .folded, before: index)
      if !isEnd { appendBlank(before: index) }
    }
  }

  private mutating func setDecoration(_ text: String, _ kind: Line.Kind, before index: Int) {
    let position = self.position(of: index)
    let room = kind == .folded ? max(2, options.measure - 2) : options.measure
    for line in wrapped(text, measure: room, options) {
      decorations.append(line)
      append(
        Line(
          kind, TextRange(position, position), item: index, part: decorations.count - 1,
          keep: kind == .folded ? .none : .heading))
    }
  }
}

/// A string in lines of its own.
private func wrapped(_ text: String, measure: Int, _ options: TypesettingOptions) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    var lines: [String] = []
    var paragraphs = ParagraphSetter(bytes, options, language: nil)
    paragraphs.forEachLine(
      of: 0..<bytes.count, ParagraphSetter.Style(measure: measure, hyphenates: false, justifies: false)
    ) { line in
      lines.append(String(decoding: bytes[bytes.withoutTrailingSpace(line.range)], as: UTF8.self))
    }
    return lines
  }
}
