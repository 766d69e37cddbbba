/// What stands in a page's bytes, decoded and clean when it is asked for.
extension HtmlDocument {
  /// The value of an attribute, on one line; nil where the element has none of that name. `name` is lower case.
  func attribute(_ name: StaticString, of id: HtmlNode.ID) -> String? {
    attribute(of: id, named: name).map { cleanText(String(decoding: decoded(attributes[$0].value), as: UTF8.self)) }
  }

  /// Offsets of an attribute's value, without quotes; nil where the element has none of that name.
  func valueRange(of id: HtmlNode.ID, _ name: StaticString) -> Range<Int>? {
    attribute(of: id, named: name).map { attributes[$0].value }
  }

  func hasAttribute(_ name: StaticString, _ id: HtmlNode.ID) -> Bool { attribute(of: id, named: name) != nil }

  /// Whether an attribute is there and has one of these words, ASCII case aside, among those between spaces.
  func attribute(_ name: StaticString, of id: HtmlNode.ID, hasWord words: StaticString...) -> Bool {
    guard let index = attribute(of: id, named: name) else { return false }
    return source.bytes[attributes[index].value].split(whereSeparator: { $0 <= 0x20 }).contains { word in
      words.contains { equalsIgnoringCase(word, $0) }
    }
  }

  /// The text of a node and all below it, references decoded, white space as it stands. No script's or style's.
  func textContent(of id: HtmlNode.ID) -> String {
    var bytes: [UInt8] = []
    if nodes[id].isText { appendText(of: id, to: &bytes) }
    for node in descendants(of: id) where nodes[node].isText { appendText(of: node, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of that text.
  func textWords(of id: HtmlNode.ID) -> [Word] { WordScanner.words(of: Array(textContent(of: id).utf8)) }

  /// What stands between the tags of a script, as it stands.
  func rawContents(of id: HtmlNode.ID) -> ArraySlice<UInt8> {
    let (start, end) = (nodes[id].range.upperBound, nodes[id].endTag.lowerBound)
    return start < end ? source.bytes[start..<end] : []
  }

  func appendText(of id: HtmlNode.ID, to bytes: inout [UInt8]) {
    forEachPiece(of: nodes[id].range) { [source = source.bytes] piece, decoded in
      if let decoded { bytes += decoded } else { bytes += source[piece] }
    }
  }

  /// Calls `body` for each piece of a text: its offsets, and the bytes it stands for where it is a reference. Markup in
  /// between, which the parser passed over, is left out.
  func forEachPiece(of range: Range<Int>, _ body: (Range<Int>, [UInt8]?) -> Void) {
    source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var ampersands = ByteSearch(for: 0x26, in: text, from: range.lowerBound)
      var brackets = ByteSearch(for: 0x3C, in: text, from: range.lowerBound)
      var start = range.lowerBound
      while start < range.upperBound {
        let sign = min(ampersands.next, brackets.next)
        var end = sign
        var reference: [UInt8]?
        if sign < range.upperBound {
          if bytes[sign] == 0x3C {
            end = endOfMarkup(in: text, at: sign) ?? sign
          } else if let (length, value) = readReference(in: text, at: sign, inAttribute: false) {
            (end, reference) = (sign + length, value)
          }
          // A sign that stands for itself.
          if end == sign {
            ampersands.advance(to: sign + 1)
            brackets.advance(to: sign + 1)
            body(start..<sign + 1, nil)
            start = sign + 1
            continue
          }
        }
        if start < sign { body(start..<sign, nil) }
        if let reference { body(sign..<end, reference) }
        start = end
        ampersands.advance(to: end)
        brackets.advance(to: end)
      }
    }
  }

  private func attribute(of id: HtmlNode.ID, named name: StaticString) -> Int? {
    nodes[id].attributes.first { equalsIgnoringCase(source.bytes[attributes[$0].name], name) }
  }

  /// An attribute's value with its references decoded.
  func decoded(_ value: Range<Int>) -> [UInt8] {
    source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[..<value.upperBound])
      var ampersands = ByteSearch(for: 0x26, in: text, from: value.lowerBound)
      var result: [UInt8] = []
      var start = value.lowerBound
      while start < value.upperBound {
        result += bytes[start..<ampersands.next]
        start = ampersands.next
        guard start < value.upperBound else { break }
        if let (length, reference) = readReference(in: text, at: start, inAttribute: true) {
          result += reference
          start += length
        } else {
          result.append(0x26)
          start += 1
        }
        ampersands.advance(to: start)
      }
      return result
    }
  }
}

/// Past a tag, comment or script that the parser passed over; nil where a "<" is a character.
private func endOfMarkup(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  guard let markup = readMarkup(in: bytes, at: index) else { return nil }
  let end = markup.range.upperBound
  guard markup.kind == .startTag, TagSet.rawText.contains(markup.tag) else { return end }
  return endOfRawText(of: markup.name, in: bytes, from: end).upperBound
}

func equalsIgnoringCase(_ bytes: some Collection<UInt8>, _ name: StaticString) -> Bool {
  guard bytes.count == name.utf8CodeUnitCount else { return false }
  let start = name.utf8Start
  for (offset, byte) in bytes.enumerated() where byte != start[offset] {
    guard (0x41...0x5A).contains(byte), byte | 0x20 == start[offset] else { return false }
  }
  return true
}
