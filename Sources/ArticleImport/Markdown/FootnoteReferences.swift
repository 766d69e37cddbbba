import ArticleModel
import UnicodeText

/// "[^label]" in running words, shown as "[label]", or as "[2]" where labels are words.
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
        if let number = number(ofCalled: footnote) {
          append(Array(number.utf8), for: label)
          append(label.upperBound..<label.upperBound + 1)
        } else {
          append(label.lowerBound..<label.upperBound + 1)
        }
        leaf?.close()
        start = label.upperBound + 1
        index = start
      } else {
        index += 1
      }
    }
    append(start..<range.upperBound)
  }

  /// In the order of the calls; nil where footnotes keep their labels.
  mutating func number(ofCalled footnote: Int) -> String? {
    guard let number = footnoteNumbers.map({ $0[footnote] ?? $0.count + 1 }) else { return nil }
    footnoteNumbers?[footnote] = number
    draft.footnoteLabels[footnote] = String(number)
    return draft.footnoteLabels[footnote]
  }

  private func isEscaped(_ index: Int) -> Bool { index > 0 && bytes[index - 1] == 0x5C }
}

/// Whether any label is more than a number, a letter or a sign: a mark that is a word stops who reads.
func areFootnotesNumbered(_ labels: some Collection<String>) -> Bool {
  labels.contains { label in label.utf8.count > 3 && !label.utf8.allSatisfy(\.isASCIIDigit) }
}
