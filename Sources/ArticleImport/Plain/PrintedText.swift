import ArticleModel

/// Lines as programs print them: logs and listings, and the filled lines of manual pages.
extension PlainReader {
  /// Keeps lines that a program printed, each a block right under the one before, so that a page ends between two; what
  /// is set in under a line goes with it.
  mutating func addPrinted(_ range: Range<Int>) {
    let list = addContainer(.list(isTight: true))
    let margin = margin(of: range)
    var start = range.lowerBound
    for index in range.dropFirst() where lines[index].isPrinted || lines[index].indentation == margin {
      addLines(start..<index, .verse, in: list, margin: margin)
      start = index
    }
    addLines(start..<range.upperBound, .verse, in: list, margin: margin)
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
  func appendSqueezed(_ words: Range<Int>, parted gap: String, to text: inout MappedText) {
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
