import ArticleModel

/// Plain text: its layout says what is a paragraph, a heading, a list, a quotation or verse.
func importPlain(_ source: CleanSource) -> Draft {
  var lines = splitLines(source.bytes)
  markRows(&lines, in: source.bytes)
  var reader = PlainReader(source: source, lines: lines, layout: PlainLayout(of: lines))
  if let name = nameOfManualPage(lines, in: source.bytes) {
    var manual = ManualPageReader(reader, name: name)
    return manual.draft()
  }
  reader.run()
  return reader.draft
}

/// Walks the lines, one run between empty lines after the other.
struct PlainReader {
  let source: CleanSource
  let lines: [PlainLine]
  let layout: PlainLayout
  var draft = Draft()
  private(set) var numberedItems: Set<Int> = []
  /// The list that the next item belongs to, and whether it counts.
  private var openList: (container: Int, isOrdered: Bool)?
  /// Words have hyphens of their own (U+2010) that stand in a line.
  private(set) lazy var hasOwnHyphens = hasHyphensInWords(source.bytes)

  init(source: CleanSource, lines: [PlainLine], layout: PlainLayout) {
    self.source = source
    self.lines = lines
    self.layout = layout
    draft.sourceCount = source.sourceCount
    numberedItems = findNumberedItems()
  }

  mutating func run() {
    var index = 0
    while index < lines.count {
      if lines[index].isEmpty {
        index += 1
      } else {
        let end = lines[index...].firstIndex(where: \.isEmpty) ?? lines.count
        readRun(index..<end)
        index = end
      }
    }
  }

  private mutating func readRun(_ run: Range<Int>) {
    var index = run.lowerBound
    while index < run.upperBound {
      let start = index
      if let level = underlinedLevel(at: index, in: run) {
        add(.heading(level: level), index..<index + 1, over: index..<index + 2)
        index += 2
      } else if let level = hashLevel(at: index, in: run) {
        add(.heading(level: level), index..<index + 1, dropping: level + 1)
        index += 1
      } else if isThematicBreak(index) {
        add(.thematicBreak, index..<index + 1)
        index += 1
      } else if isQuoted(index) {
        index = end(of: run, from: index) { !isQuoted($0) }
        addQuotation(start..<index, dropping: 0x3E)
      } else if let marker = listMarker(at: index) {
        index = end(of: run, from: index + 1) { !continuesItem($0, marker) }
        addItem(marker, start..<index)
        continue
      } else if isPrinted(at: index, in: run) {
        index = endOfPrinted(from: index, in: run)
        addPrinted(start..<index)
      } else {
        let isSetIn = isSetIn(start)
        index = end(of: run, from: index + 1) { isSpecial($0, in: run) || self.isSetIn($0) != isSetIn }
        addText(start..<index)
      }
      openList = nil
    }
  }

  private func end(of run: Range<Int>, from index: Int, where isEnd: (Int) -> Bool) -> Int {
    run.dropFirst(index - run.lowerBound).first(where: isEnd) ?? run.upperBound
  }

  private func isSpecial(_ index: Int, in run: Range<Int>) -> Bool {
    lines[index].isPrinted || isQuoted(index) || isThematicBreak(index) || hashLevel(at: index, in: run) != nil
      || underlinedLevel(at: index, in: run) != nil
      || listMarker(at: index) != nil
  }

  /// A line that a program printed, or the one over the first of a run.
  private func isPrinted(at index: Int, in run: Range<Int>) -> Bool {
    lines[index].isPrinted || index == run.lowerBound && run.count > 1 && lines[index + 1].isPrinted
  }

  /// With what is set in under such lines, and one other between them.
  private func endOfPrinted(from start: Int, in run: Range<Int>) -> Int {
    end(of: run, from: start + 1) { index in
      !lines[index].isPrinted && lines[index].indentation <= lines[start].indentation
        && !(run.contains(index + 1) && lines[index + 1].isPrinted)
    }
  }

  private func isQuoted(_ index: Int) -> Bool { source.bytes[lines[index].words.lowerBound] == 0x3E }

  private mutating func addItem(_ marker: PlainListMarker, _ range: Range<Int>) {
    if openList?.isOrdered != (marker.number != nil) { openList = nil }
    let list = openList?.container ?? addContainer(.list(isTight: true))
    openList = (list, marker.number != nil)
    let item = addContainer(.listItem(marker.number.map { .ordered($0) } ?? .bullet), in: list)
    addParagraph(range, in: item, from: marker.words)
  }

  mutating func addContainer(_ kind: Container.Kind, in parent: Int? = nil) -> Int {
    draft.containers.append(Container(kind, parent: parent))
    return draft.containers.count - 1
  }
}
