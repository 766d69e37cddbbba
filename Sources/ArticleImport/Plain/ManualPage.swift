import ArticleModel
import UnicodeText

/// What a manual page is called; nil for other texts. Those begin with their name and section, "tar(1)", on both ends
/// of their first line (man(7), TH).
func nameOfManualPage(_ lines: [PlainLine], in bytes: [UInt8]) -> String? {
  guard let head = lines.first(where: { !$0.isEmpty }) else { return nil }
  let words = bytes[head.words].split(separator: 0x20)
  guard words.count > 1, let name = words.first, name == words.last, name.last == UInt8(ascii: ")"),
    let bracket = name.firstIndex(of: UInt8(ascii: "("))
  else { return nil }
  let section = name[(bracket + 1)...].dropLast()
  guard bracket > name.startIndex, section.first?.isASCIIDigit == true, section.count <= 5,
    section.dropFirst().allSatisfy(\.isASCIILetter)
  else { return nil }
  return String(decoding: name, as: UTF8.self)
}

extension RestorationPass {
  /// Manual pages come from no site: their author, rights and "SEE ALSO" are theirs.
  static let needlessForManuals = Set(allCases).subtracting([.characters, .language])
}

/// A manual page as man(7) sets it: headings at the left, words under them set in, what they are said of before them or
/// above. Every depth is a definition of what stands above it.
struct ManualPageReader {
  private var reader: PlainReader
  private let lines: [PlainLine]
  private let bytes: [UInt8]
  /// Columns that the words under a heading stand in.
  private let margin: Int
  /// Where the widest lines that go on end.
  private let width: Int
  /// Columns that any line stands in.
  private let depths: Set<Int>
  /// Deeper definitions are read as text: the page has no room for them.
  private static let deepest = 12
  /// Columns that man(7) sets a definition in by, where nothing else is said.
  private static let step = 7
  /// The definitions that are open, outermost first, and the columns they stand in.
  private var open: [(indentation: Int, container: Int)] = []

  init(_ reader: PlainReader, name: String) {
    self.reader = reader
    self.reader.draft.metadata.title = name
    self.reader.draft.isManualPage = true
    (lines, bytes) = (reader.lines, reader.source.bytes)
    let words = lines.filter { !$0.isEmpty }
    depths = Set(words.map(\.indentation))
    margin = depths.filter { $0 > 3 }.min() ?? 0
    let broken = zip(lines, lines.dropFirst()).filter { !$0.isEmpty && !$1.isEmpty && $0.indentation == $1.indentation }
    width = broken.map { $0.0.indentation + $0.0.width }.max() ?? 0
  }

  mutating func draft() -> Draft {
    var index = 0
    while index < lines.count {
      if lines[index].isEmpty { index += 1 } else { index = readBlock(at: index) }
    }
    return reader.draft
  }

  /// Returns the line after the block.
  private mutating func readBlock(at index: Int) -> Int {
    let indentation = lines[index].indentation
    if indentation < margin {
      open = []
      reader.addWords(lines[index].words, of: index, kind(ofHeadingAt: index))
      return index + 1
    }
    while let last = open.last, last.indentation > indentation { open.removeLast() }
    let column = open.last?.indentation ?? margin
    guard indentation == column else { return readExample(at: index) }
    if let words = definition(at: index) {
      reader.addWords(lines[index].words.lowerBound..<words, of: index, .definitionTerm, in: open.last?.container)
      return readDefinition(at: index, from: words)
    }
    if isTerm(index) {
      reader.addWords(lines[index].words, of: index, .definitionTerm, in: open.last?.container)
      enter(lines[index + 1].indentation)
      return index + 1
    }
    return readText(at: index)
  }

  /// A paragraph; where its lines had room for more, lines as they stand.
  private mutating func readText(at index: Int) -> Int {
    let indentation = lines[index].indentation
    var end = index + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].indentation >= indentation, definition(at: end) == nil,
      lines[end].indentation > indentation || !isTerm(end)
    { end += 1 }
    let isParagraph = (index + 1..<end).allSatisfy {
      lines[$0].indentation == indentation && isFull($0 - 1, before: $0)
    }
    if isParagraph {
      reader.addFilled(index..<end, in: open.last?.container)
    } else {
      reader.addLines(index..<end, .verse, in: open.last?.container)
    }
    return end
  }

  /// The first line is the page's name, the last one its foot.
  private func kind(ofHeadingAt index: Int) -> Block.Kind {
    if reader.draft.blocks.isEmpty { return .title }
    if !lines[(index + 1)...].contains(where: { !$0.isEmpty }) { return .paragraph }
    return .heading(level: lines[index].indentation == 0 ? 2 : 3)
  }

  private mutating func enter(_ indentation: Int) {
    open.append((indentation, reader.addContainer(.definition, in: open.last?.container)))
  }

  private func isFull(_ line: Int, before next: Int) -> Bool {
    lines[line].indentation + lines[line].width + 1 + lines[next].firstWordWidth > width - width / 10
  }

  /// What stands over words that are set in further, and had room for them.
  private func isTerm(_ index: Int) -> Bool {
    open.count < Self.deepest && index + 1 < lines.count && !lines[index + 1].isEmpty
      && lines[index + 1].indentation > lines[index].indentation
      && !isFull(index, before: index + 1)
  }

  /// Where a definition begins on the line of its term: behind the widest gap, in a column that other lines begin in.
  private func definition(at index: Int) -> Int? {
    let gaps = gaps(of: lines[index])
    guard open.count < Self.deepest, let first = gaps.first,
      !gaps.dropFirst().contains(where: { $0.width >= first.width })
    else { return nil }
    let step = first.column - lines[index].indentation
    return step == Self.step || step > 2 && depths.contains(first.column) ? first.end : nil
  }

  /// Two blanks or more between the words of a line: the byte and the column they end at.
  private func gaps(of line: PlainLine) -> [(end: Int, column: Int, width: Int)] {
    var gaps: [(end: Int, column: Int, width: Int)] = []
    var (column, width) = (line.indentation, 0)
    for offset in line.words where bytes[offset] & 0xC0 != 0x80 {
      if bytes[offset] != 0x20, width > 1 { gaps.append((offset, column, width)) }
      width = bytes[offset] == 0x20 ? width + 1 : 0
      column += 1
    }
    return gaps
  }

  private mutating func readDefinition(at index: Int, from words: Int) -> Int {
    let term = bytes[lines[index].words.lowerBound..<words]
    let column = lines[index].indentation + term.count { $0 & 0xC0 != 0x80 }
    enter(column)
    var end = index + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].indentation == column, isFull(end - 1, before: end),
      definition(at: end) == nil
    { end += 1 }
    reader.addFilled(index..<end, in: open.last?.container, from: words)
    return end
  }

  /// What is set in without anything above it: lines as they stand.
  private mutating func readExample(at index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isEmpty, lines[end].indentation > (open.last?.indentation ?? margin) {
      end += 1
    }
    reader.addLines(index..<end, .codeBlock(info: ""), in: open.last?.container)
    return end
  }
}
