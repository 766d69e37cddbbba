/// Whether a page ends before its end: inside a tag, or in words, where it has a tag for its body and none that ends
/// that. Pages that do without the tags that may be left out are whole, and what was made small ends in a tag.
func isCutOff(_ page: [UInt8]) -> Bool {
  page.withUnsafeBufferPointer { bytes in
    let tail = Slice(base: bytes, bounds: max(0, bytes.count - lastBytes)..<bytes.count)
    if endTags.contains(where: { mention(of: $0, in: tail) }) { return false }
    let whole = Slice(base: bytes, bounds: 0..<bytes.count)
    if endTags.contains(where: { mention(of: $0, in: whole) }) { return false }
    if mention(of: "<body", in: whole), bytes.last(where: { $0 > 0x20 }) != UInt8(ascii: ">") { return true }
    guard let bracket = tail.lastIndex(of: 0x3C) else { return false }
    return readMarkup(in: bytes, at: bracket)?.isCutOff ?? false
  }
}

/// Bytes after which a page hardly goes on when it has ended.
private let lastBytes = 1024
private let endTags: [StaticString] = ["</body", "</html"]
