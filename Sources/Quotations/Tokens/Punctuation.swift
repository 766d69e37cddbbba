/// What stands between words, by its bytes.
extension Tokeniser {
  /// The kind and the length in bytes of the punctuation at an offset.
  func punctuation(at index: Int, in range: Range<Int>) -> (Token.Kind, Int) {
    let byte = text[index]
    guard byte < 0x80 else { return widePunctuation(at: index, in: range) }
    let next = index + 1 < range.upperBound ? text[index + 1] : 0x20
    switch byte {
    case 0x22: return (.doubleMark, 1)
    case 0x27: return apostrophe(at: index, length: 1, in: range)
    case 0x60: return next == 0x60 ? (.doubledMark, 2) : (.singleOpen, 1)
    case 0x2C: return (.comma, 1)
    case 0x2E:
      var end = index
      while end < range.upperBound, text[end] == 0x2E { end += 1 }
      return end - index > 1 ? (.ellipsis, end - index) : (.stop, 1)
    case 0x3F: return (.question, 1)
    case 0x21: return (.exclamation, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x3A: return (.colon, 1)
    case 0x2D: return next == 0x2D ? (.dash, 2) : (.dash, 1)
    case 0x28, 0x5B, 0x7B: return (.open, 1)
    case 0x29, 0x5D, 0x7D: return (.close, 1)
    case 0x3D: return (.other, 1 + (isInTag ? attributeValueLength(at: index + 1, in: range) : 0))
    default: return (.other, 1)
    }
  }

  /// Markup that stands in the text as it is: bytes of the value behind the "=" of `<p class="lead">`, marks included.
  /// Such marks quote nobody. A value ends before the tag does.
  private func attributeValueLength(at index: Int, in range: Range<Int>) -> Int {
    guard let name = tokens.last, name.isWord, Int(name.end) == index - 1, index < range.upperBound else { return 0 }
    let mark = attributeMark(at: index, in: range)
    guard mark > 0 else { return 0 }
    var end = index + mark
    while end < range.upperBound, text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: ">") {
      let closing = text[end] == text[index] ? attributeMark(at: end, in: range) : 0
      if closing > 0 { return end + closing - index }
      end += 1
    }
    return 0
  }

  /// The length of a mark that an attribute's value stands in, also where a program has made it curly; else 0.
  private func attributeMark(at index: Int, in range: Range<Int>) -> Int {
    if text[index] == 0x22 || text[index] == 0x27 { return 1 }
    guard index + 2 < range.upperBound, text[index] == 0xE2, text[index + 1] == 0x80 else { return 0 }
    return (0x98...0x9F).contains(text[index + 2]) ? 3 : 0
  }

  private func apostrophe(at index: Int, length: Int, in range: Range<Int>) -> (Token.Kind, Int) {
    let next = index + length < range.upperBound ? text[index + length] : 0x20
    if length == 1, next == 0x27 { return (.doubledMark, 2) }
    let followsWord = tokens.last.map { $0.isWord || $0.kind == .number } == true && tokens.last?.end == Int32(index)
    if followsWord {
      if isPossessive(next, after: index + length + 1, in: range) { return (.possessive, length + 1) }
      if let last = tokens.last, text[Int(last.end) - 1] | 0x20 == 0x73, next == 0x20 { return (.possessive, length) }
    }
    return (.singleMark, length)
  }

  /// The length of an apostrophe that may join two halves of a word, or nil.
  func apostropheLength(at index: Int, in range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound, text[index] == 0xE2, text[index + 1] == 0x80 else { return nil }
    return text[index + 2] == 0x99 || text[index + 2] == 0x98 ? 3 : nil
  }

  private func widePunctuation(at index: Int, in range: Range<Int>) -> (Token.Kind, Int) {
    let length = scalarLength(at: index, in: range)
    if length == 2, text[index] == 0xC2 {
      if text[index + 1] == 0xAB { return (.angleOpen, 2) }
      if text[index + 1] == 0xBB { return (.angleClose, 2) }
      return (.other, 2)
    }
    guard length == 3 else { return (.other, length) }
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95): return (.dash, 3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9A): return (.singleOpen, 3)
    case (0xE2, 0x80, 0x99): return apostrophe(at: index, length: 3, in: range)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9F): return (.openMark, 3)
    case (0xE2, 0x80, 0x9E): return (.lowMark, 3)
    case (0xE2, 0x80, 0x9D): return (.closeMark, 3)
    case (0xE2, 0x80, 0xA6): return (.ellipsis, 3)
    case (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E), (0xE3, 0x80, 0x8A): return (.openMark, 3)  // 「 『 《
    case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F), (0xE3, 0x80, 0x8B): return (.closeMark, 3)
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return (.comma, 3)
    case (0xE3, 0x80, 0x82): return (.stop, 3)
    case (0xEF, 0xBC, 0x9A): return (.colon, 3)
    default: return (.other, 3)
    }
  }

  /// Whether a scalar beyond ASCII is punctuation and so ends a word.
  func isPunctuationScalar(at index: Int, in range: Range<Int>) -> Bool {
    switch text[index] {
    case 0xC2: return index + 1 < range.upperBound && text[index + 1] < 0xC0 && text[index + 1] != 0xAA
    case 0xE2: return index + 1 < range.upperBound && text[index + 1] == 0x80
    case 0xE3: return index + 1 < range.upperBound && text[index + 1] == 0x80
    case 0xEF: return index + 1 < range.upperBound && text[index + 1] == 0xBC
    default: return false
    }
  }

  /// No-break, thin and ideographic spaces.
  func isWideSpace(at index: Int, in range: Range<Int>) -> Bool {
    switch text[index] {
    case 0xC2: return index + 1 < range.upperBound && text[index + 1] == 0xA0
    case 0xE2:
      guard index + 2 < range.upperBound, text[index + 1] == 0x80 else { return false }
      return text[index + 2] <= 0x8B || text[index + 2] == 0xAF
    case 0xE3: return index + 2 < range.upperBound && text[index + 1] == 0x80 && text[index + 2] == 0x80
    default: return false
    }
  }

  func scalarLength(at index: Int, in range: Range<Int>) -> Int {
    let byte = text[index]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, range.upperBound - index)
  }
}
