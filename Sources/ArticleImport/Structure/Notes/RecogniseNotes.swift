import ArticleModel
import UnicodeText

extension Draft {
  /// Makes footnotes of what are notes by their links: a mark that leads to a block, and the block back to it. Their
  /// blocks go to the end, where an article has its notes.
  ///
  /// - Parameter byNames: only those that are called notes. On the Web, marks that lead there and back are as often a
  ///   list of sources.
  mutating func recogniseNotes(byNames: Bool) {
    guard !links.isEmpty || !footnoteLabels.isEmpty else { return }
    var finder = NoteFinder(self, byNames: byNames)
    finder.run()
    var isNote = Array(repeating: false, count: blocks.count)
    var notes: [LinkedNote] = []
    // What the document says comes before what its links tell.
    for note in finder.notes.filter(\.isSaid) + finder.notes.filter({ !$0.isSaid && $0.labels.count == 1 })
    where !note.blocks.contains(where: { isNote[$0] }) {
      for block in note.blocks { isNote[block] = true }
      set(note)
      notes.append(note)
    }
    cutMarks(of: notes, finder)
    moveToEnd(isNote)
  }

  private mutating func set(_ note: LinkedNote) {
    let footnote = enter(note)
    let label = note.calls.first.flatMap { call in
      noteLabel(blocks[call.block].text.bytes[blocks[call.block].inlines[call.inline].range.offsets])
    }
    footnoteLabels[footnote] = label ?? "*"
    for call in note.calls { blocks[call.block].inlines[call.inline].kind = .footnoteReference(footnote) }
  }

  /// Makes the container of a note a footnote's.
  private mutating func enter(_ note: LinkedNote) -> Int {
    if let container = note.container, case .footnoteDefinition(let footnote) = containers[container].kind {
      containers[container].parent = nil
      return footnote
    }
    footnoteLabels.append("")
    let footnote = footnoteLabels.count - 1
    if let container = note.container {
      containers[container] = Container(.footnoteDefinition(footnote))
    } else {
      containers.append(Container(.footnoteDefinition(footnote)))
      for block in note.blocks { blocks[block].container = containers.count - 1 }
    }
    return footnote
  }

  /// A note's own marks, links back: what shows the note shows its label.
  private mutating func cutMarks(of notes: [LinkedNote], _ finder: NoteFinder) {
    // Bytes cut before the words of each block.
    var cuts: [Int: Int] = [:]
    for note in notes {
      let callers = Set(note.calls.map(\.block))
      let leadsBack = { (inline: Inline) in finder.place(of: inline).map(callers.contains) ?? false }
      let (first, last) = (note.blocks.lowerBound, note.blocks.upperBound - 1)
      if last > first, blocks[first].isMark(where: leadsBack) { blocks[first].standing = .joined }
      blocks[last].cutMarksAfterWords(where: leadsBack)
      cuts[last] = 0
      cuts[first] = blocks[first].cutMarksBeforeWords(where: leadsBack)
    }
    for index in anchors.indices {
      let block = anchors[index].block
      guard let cut = cuts[block] else { continue }
      anchors[index].offset = min(max(0, anchors[index].offset - cut), blocks[block].text.bytes.count)
    }
  }

  private mutating func moveToEnd(_ isNote: [Bool]) {
    guard isNote.contains(true) else { return }
    let order = blocks.indices.filter { !isNote[$0] } + blocks.indices.filter { isNote[$0] }
    var places = Array(repeating: 0, count: blocks.count)
    for (place, block) in order.enumerated() { places[block] = place }
    blocks = order.map { blocks[$0] }
    for index in anchors.indices where anchors[index].block < places.count {
      anchors[index].block = places[anchors[index].block]
    }
  }
}

extension DraftBlock {
  /// Nothing but a mark: the number of a note, in a box of its own.
  fileprivate func isMark(where leadsBack: (Inline) -> Bool) -> Bool {
    inlines.contains { $0.range == TextRange(0, text.bytes.count) && leadsBack($0) }
      && noteLabel(text.bytes[...]) != nil
  }

  fileprivate mutating func cutMarksAfterWords(where leadsBack: (Inline) -> Bool) {
    let bytes = text.bytes
    var end = bytes.count
    for inline in inlines.reversed() where inline.range.end == end {
      guard leadsBack(inline), noteLabel(bytes[inline.range.offsets]) != nil else { continue }
      end = inline.range.start
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    if end > 0, end < bytes.count { cut(to: 0..<end) }
  }

  /// How many bytes were cut.
  fileprivate mutating func cutMarksBeforeWords(where leadsBack: (Inline) -> Bool) -> Int {
    let bytes = text.bytes
    var start = 0
    for inline in inlines where inline.range.start >= start {
      guard leadsBack(inline), noteLabel(bytes[inline.range.offsets]) != nil else { continue }
      let between = bytes[start..<inline.range.start]
      guard between.count <= 8, !between.contains(where: \.isASCIILetterOrDigit) else { break }
      start = inline.range.end
    }
    guard start > 0 else { return 0 }
    while start < bytes.count, [0x20, 0x29, 0x2E, 0x3A, 0x5D, 0x5E].contains(bytes[start]) { start += 1 }
    guard start < bytes.count else { return 0 }
    cut(to: start..<bytes.count)
    return start
  }

  private mutating func cut(to range: Range<Int>) {
    text = text.part(range)
    inlines = inlines.compactMap { inline in
      let part = inline.range.offsets.clamped(to: range)
      guard !part.isEmpty || inline.kind.isImage else { return nil }
      return Inline(inline.kind, TextRange(part.lowerBound - range.lowerBound, part.upperBound - range.lowerBound))
    }
  }
}
