import ArticleModel
import UnicodeText

extension Draft {
  /// Web addresses that stand in running words become links to themselves. One pass over the bytes.
  mutating func linkBareAddresses() {
    for index in blocks.indices {
      if case .codeBlock = blocks[index].kind { continue }
      let found = findBareAddresses(in: blocks[index].text.bytes)
      guard !found.isEmpty else { continue }
      let inlines = blocks[index].inlines.filter { $0.kind.isLinkOrCode }
      for range in found where !isCovered(range, by: inlines) {
        let words = String(decoding: blocks[index].text.bytes[range], as: UTF8.self)
        links.append(Link(range: TextRange(0, 0), target: words.hasPrefix("www.") ? "http://" + words : words))
        blocks[index].inlines.append(Inline(.link(links.count - 1), TextRange(range.lowerBound, range.upperBound)))
      }
      blocks[index].inlines.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    }
  }
}

/// `links` are ordered and don't overlap.
private func isCovered(_ range: Range<Int>, by links: [Inline]) -> Bool {
  let index = links.partitionPoint { $0.range.end <= range.lowerBound }
  return index < links.count && links[index].range.start < range.upperBound
}

extension Inline.Kind {
  fileprivate var isLinkOrCode: Bool {
    switch self {
    case .link, .code: true
    default: false
    }
  }
}

/// "http://", "https://" and "www." with what follows, as GFM's extended autolinks end them.
func findBareAddresses(in bytes: [UInt8]) -> [Range<Int>] {
  bytes.withUnsafeBufferPointer { bytes in
    var found: [Range<Int>] = []
    // Every address has one of the two in its first six bytes.
    var colons = ByteSearch(for: 0x3A, in: bytes)
    var points = ByteSearch(for: 0x2E, in: bytes)
    while colons.next < bytes.count || points.next < bytes.count {
      let sign = min(colons.next, points.next)
      var end = sign + 1
      if let start = addressStart(in: bytes, around: sign), start >= found.last?.upperBound ?? 0 {
        end = addressEnd(in: bytes, from: sign + 1)
        if end > sign + 3 { found.append(start..<end) }
      }
      colons.advance(to: end)
      points.advance(to: end)
    }
    return found
  }
}

private func addressStart(in bytes: UnsafeBufferPointer<UInt8>, around index: Int) -> Int? {
  for (head, length) in [("https://", 5), ("http://", 4), ("www.", 3)] as [(StaticString, Int)] {
    let start = index - length
    guard start >= 0, start + head.utf8CodeUnitCount < bytes.count else { continue }
    let isMatch = (0..<head.utf8CodeUnitCount).allSatisfy { bytes[start + $0] | 0x20 == head.utf8Start[$0] | 0x20 }
    if isMatch, start == 0 || !isWordByte(bytes[start - 1]) { return start }
  }
  return nil
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte.isASCIILetterOrDigit || byte == 0x5F || byte == 0x2E
}

private func addressEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var end = start
  var brackets = 0
  while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80, bytes[end] != 0x3C, bytes[end] != 0x3E,
    bytes[end] != 0x22
  {
    if bytes[end] == 0x28 { brackets += 1 }
    if bytes[end] == 0x29 { brackets -= 1 }
    end += 1
  }
  // Punctuation after an address belongs to its sentence, and so does a bracket it didn't open.
  while end > start {
    switch bytes[end - 1] {
    case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x5F, 0x7E: end -= 1
    case 0x29 where brackets < 0:
      end -= 1
      brackets += 1
    default: return end
    }
  }
  return end
}
