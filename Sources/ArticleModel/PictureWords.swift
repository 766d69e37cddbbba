extension Article {
  /// The words of a range without those that stand for pictures.
  public func words(in range: TextRange) -> String {
    var words: [UInt8] = []
    var offset = range.start
    let first = inlines.partitionPoint { $0.range.start < range.start }
    for inline in inlines[first...].prefix(while: { $0.range.start < range.end }) {
      guard case .image = inline.kind, inline.range.start >= offset else { continue }
      words += text.bytes[offset..<inline.range.start]
      offset = min(inline.range.end, range.end)
    }
    return String(decoding: words + text.bytes[offset..<max(offset, range.end)], as: UTF8.self)
  }
}
