import ArticleModel

/// The lines a leaf block takes in the file, its markup included.
extension MarkdownBuilder {
  func lines(around extent: Range<Int>, of kind: Block.Kind) -> Range<Int> {
    if case .tableCell = kind { return extent }
    var (start, end) = (lineStart(before: extent.lowerBound), lineEnd(in: bytes, from: extent.upperBound))
    switch kind {
    case .codeBlock:
      let fence = lineStart(before: max(accounted, start - 1))
      if isFence(fence..<start) { start = fence }
      let closing = end..<lineEnd(in: bytes, from: end)
      if isFence(closing) { end = closing.upperBound }
    case .heading:
      let underline = end..<lineEnd(in: bytes, from: end)
      if isUnderline(underline) { end = underline.upperBound }
    default: break
    }
    return start..<end
  }

  /// The first line from `start` on that draws a thematic break.
  func thematicBreak(from start: Int) -> Range<Int>? {
    var line = start..<lineEnd(in: bytes, from: start)
    while !line.isEmpty {
      if let mark = bytes[line].last(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }),
        mark == 0x2D || mark == 0x2A || mark == 0x5F, bytes[line].count(where: { $0 == mark }) >= 3
      {
        return line
      }
      line = line.upperBound..<lineEnd(in: bytes, from: line.upperBound)
    }
    return nil
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > accounted, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func isFence(_ line: Range<Int>) -> Bool {
    var (run, previous) = (0, UInt8(0))
    for byte in bytes[line] where byte == 0x60 || byte == 0x7E {
      run = byte == previous ? run + 1 : 1
      if run == 3 { return true }
      previous = byte
    }
    return false
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    guard let mark = bytes[line].first(where: { $0 == 0x3D || $0 == 0x2D }) else { return false }
    return bytes[line].allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x3E }
  }
}
