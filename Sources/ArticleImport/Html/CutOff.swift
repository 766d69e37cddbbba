/// Whether a page ends before its end: inside a tag, a comment or a script. Any page may do without the tags that end
/// its body, and may end in a word.
func isCutOff(_ page: [UInt8]) -> Bool {
  page.withUnsafeBufferPointer { bytes in
    let tail = Slice(base: bytes, bounds: max(0, bytes.count - lastBytes)..<bytes.count)
    if endTags.contains(where: { mention(of: $0, in: tail) }) { return false }
    let whole = Slice(base: bytes, bounds: 0..<bytes.count)
    if endTags.contains(where: { mention(of: $0, in: whole) }) { return false }
    var isCut = false
    forEachMarkup(in: bytes) { markup in
      let end = markup.range.upperBound
      switch markup.kind {
      case .startTag where TagSet.rawText.contains(markup.tag) && !markup.isSelfClosing && !markup.isCutOff:
        let endTag = endOfRawText(of: markup.name, in: bytes, from: end)
        isCut = endTag.isEmpty
        return endTag.upperBound
      case .startTag, .endTag: isCut = markup.isCutOff
      case .comment, .doctype: isCut = end == bytes.count && !isClosed(bytes[markup.range])
      }
      return end
    }
    return isCut
  }
}

private func isClosed(_ markup: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  if markup.starts(with: "<!--".utf8) {
    return ["-->", "--!>"].contains { markup.suffix($0.count).elementsEqual($0.utf8) }
  }
  return markup.last == 0x3E
}

/// Bytes after which a page hardly goes on when it has ended.
private let lastBytes = 1024
private let endTags: [StaticString] = ["</body", "</html"]
