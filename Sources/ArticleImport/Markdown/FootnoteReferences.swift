import ArticleModel

/// "[^label]" in running words, shown as "[label]".
extension MarkdownBuilder {
  mutating func appendWithFootnoteReferences(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index] == 0x5B, !isEscaped(index),
        let label = footnoteLabel(in: bytes, at: index, before: range.upperBound),
        let footnote = footnotes[String(decoding: bytes[label], as: UTF8.self)]
      {
        append(start..<index)
        leaf?.open(.footnoteReference(footnote))
        append(index..<index + 1)
        append(label.lowerBound..<label.upperBound + 1)
        leaf?.close()
        start = label.upperBound + 1
        index = start
      } else {
        index += 1
      }
    }
    append(start..<range.upperBound)
  }

  private func isEscaped(_ index: Int) -> Bool { index > 0 && bytes[index - 1] == 0x5C }
}
