/// XHTML with its self-closing tags written out, as HTML wants them: "<title/>" would take the rest of a chapter for a
/// title, "<a id='x'/>" the rest of a paragraph for a link.
func writeOutSelfClosingTags(_ source: CleanSource) -> CleanSource {
  var result = CleanSource(bytes: [], sourceCount: source.sourceCount)
  var offsets = SourceOffsets()
  var copied = 0
  source.bytes.withUnsafeBufferPointer { bytes in
    result.bytes.reserveCapacity(bytes.count)
    forEachMarkup(in: bytes) { markup in
      let end = markup.range.upperBound
      guard markup.kind == .startTag, markup.isSelfClosing, !TagSet.void.contains(markup.tag) else { return end }
      // Without the slash, lest it be read twice where it counts.
      result.bytes += bytes[copied..<end - 2]
      let start = result.bytes.count
      result.bytes += Array("></".utf8) + bytes[markup.name] + [0x3E]
      offsets.append(start..<result.bytes.count, insteadOf: .init(end - 2, end))
      copied = end
      return end
    }
    result.bytes += bytes[copied...]
  }
  result.offsets = offsets.composed(with: source.offsets, cleanCount: result.bytes.count)
  return result
}
