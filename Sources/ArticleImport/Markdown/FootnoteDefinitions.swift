/// "[^label]: words", with the indented paragraphs that go on after it.
struct FootnoteDefinition {
  var label: String
  /// Offsets of all of it.
  var range: Range<Int>
  /// Without the label.
  var contents: Range<Int>
}

/// Footnote definitions, found before md4c runs: it knows none, and takes them for link reference definitions.
func findFootnoteDefinitions(in bytes: [UInt8], from start: Int) -> [FootnoteDefinition] {
  bytes.withUnsafeBufferPointer { buffer in
    // Most files have none, and are spared the walk.
    guard ByteSearch(for: 0x5E, in: buffer, from: start).next < buffer.count else { return [] }
    var finder = FootnoteFinder(bytes: buffer)
    finder.run(from: start)
    return finder.found
  }
}

private struct FootnoteFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var found: [FootnoteDefinition] = []
  private var open: FootnoteDefinition?
  private var isAfterEmptyLine = true
  /// The character of the fence one is inside of.
  private var fence: UInt8?

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func run(from start: Int) {
    var line = start..<start
    while line.upperBound < bytes.count {
      line = line.upperBound..<lineEnd(in: bytes, from: line.upperBound)
      read(line)
    }
    close()
  }

  private mutating func read(_ line: Range<Int>) {
    let text = line.lowerBound + bytes[line].prefix { $0 == 0x20 }.count
    guard text < line.upperBound else { return }
    let first = bytes[text]
    let indentation = first == 0x09 ? 4 : text - line.lowerBound
    if first == 0x0A {
      isAfterEmptyLine = true
      return
    }
    if first == 0x60 || first == 0x7E, bytes[text..<line.upperBound].prefix(3).count(where: { $0 == first }) == 3 {
      if fence == nil { fence = first } else if fence == first { fence = nil }
    }
    if indentation < 4, fence == nil, first == 0x5B, let definition = definition(at: text, in: line) {
      close()
      open = definition
    } else if isAfterEmptyLine, indentation < 4 {
      close()
    } else if let definition = open {
      open?.range = definition.range.lowerBound..<line.upperBound
    }
    isAfterEmptyLine = false
  }

  private mutating func close() {
    guard var definition = open else { return }
    open = nil
    definition.contents = definition.contents.lowerBound..<definition.range.upperBound
    found.append(definition)
  }

  private func definition(at start: Int, in line: Range<Int>) -> FootnoteDefinition? {
    guard let label = footnoteLabel(in: bytes, at: start, before: line.upperBound) else { return nil }
    let end = label.upperBound + 1
    guard end < line.upperBound, bytes[end] == 0x3A else { return nil }
    return FootnoteDefinition(
      label: String(decoding: bytes[label], as: UTF8.self), range: line, contents: end + 1..<line.upperBound)
  }
}

/// The label of "[^label]" at `start`: up to 80 bytes without space or bracket.
func footnoteLabel(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) -> Range<Int>? {
  guard start + 3 < limit, bytes[start] == 0x5B, bytes[start + 1] == 0x5E else { return nil }
  var end = start + 2
  while end < min(limit, start + 82), bytes[end] > 0x20, bytes[end] != 0x5B, bytes[end] != 0x5D { end += 1 }
  return end < limit && end > start + 2 && bytes[end] == 0x5D ? start + 2..<end : nil
}
