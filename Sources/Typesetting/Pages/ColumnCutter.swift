/// Finds where a column ends.
struct ColumnCutter {
  let lines: [Line]
  let notes: [Galley.SetNote]
  /// Lines of the running text.
  let bodyEnd: Int
  let height: Int

  /// How far the running text and the footnotes are shown.
  struct Position: Hashable {
    var line: Int
    /// A galley's line; those of footnotes called before, but not shown, are behind it.
    var note: Int
  }

  init(_ galley: Galley, height: Int) {
    lines = galley.lines
    notes = galley.notes
    bodyEnd = galley.body.upperBound
    self.height = max(1, height)
  }

  var start: Position { Position(line: firstLine(from: 0), note: bodyEnd) }

  func isEnd(_ position: Position) -> Bool { position.line >= bodyEnd && position.note >= lines.count }

  /// The next column: the fullest that breaks the weakest rule. A footnote too long for its column goes on in the next.
  func column(_ position: inout Position) -> Column {
    let start = position
    if start.line >= bodyEnd {
      position.note = min(start.note + height, lines.count)
      return Column(lines: bodyEnd..<bodyEnd, notes: start.note..<position.note)
    }
    let end = end(ofColumnFrom: start)
    let body = withoutTrailingBlanks(start.line..<end)
    let noteEnd = min(noteEnd(ofCallsBefore: end, from: start.note), start.note + max(0, height - body.count - 1))
    position = Position(line: firstLine(from: end), note: noteEnd)
    return Column(lines: body, notes: start.note..<noteEnd)
  }

  /// The column that begins with a line, whatever was shown before, and ends where it is full.
  func column(fromLine line: Int) -> Column {
    let first = notes.partitionPoint { $0.call < line }
    let start = Position(line: line, note: first < notes.count ? notes[first].lines.lowerBound : lines.count)
    let body = line..<max(wholeNotesEnd(from: start), begunNotesEnd(from: start))
    let noteEnd = noteEnd(ofCallsBefore: body.upperBound, from: start.note)
    return Column(lines: body, notes: start.note..<min(noteEnd, start.note + max(0, height - body.count - 1)))
  }

  /// The first line of running text at or after `index` that is not blank.
  func firstLine(from index: Int) -> Int {
    var index = index
    while index < bodyEnd, lines[index].isBlank { index += 1 }
    return index
  }

  func withoutTrailingBlanks(_ column: Range<Int>) -> Range<Int> {
    var end = column.upperBound
    while end > column.lowerBound, lines[end - 1].isBlank { end -= 1 }
    return column.lowerBound..<end
  }

  /// With the notes a column calls in full; where these would leave much of it empty, or take more than half of it, with
  /// the beginning of each.
  private func end(ofColumnFrom start: Position) -> Int {
    let whole = keptEnd(start.line..<wholeNotesEnd(from: start))
    let notes = noteEnd(ofCallsBefore: whole, from: start.note) - start.note
    let filled = rows(whole - start.line, notes)
    if whole == bodyEnd && filled <= height { return whole }
    if filled <= height && filled * 4 >= height * 3 && notes <= noteShare { return whole }
    let begun = keptEnd(start.line..<begunNotesEnd(from: start))
    return filled <= height ? max(whole, begun) : begun
  }

  /// Where a column ends that may hold these lines.
  private func keptEnd(_ full: Range<Int>) -> Int {
    if full.upperBound == bodyEnd { return bodyEnd }
    // A table is cut before it leaves two fifths of a column empty; a line of a paragraph stands alone before half is.
    let limits: [(Line.Keep, Int)] = [
      (.none, full.count * 3 / 5), (.colon, full.count * 3 / 5), (.whole, full.count * 3 / 5),
      (.none, full.count / 2), (.whole, full.count / 4), (.lines, 0),
    ]
    for (keep, least) in limits {
      var end = full.upperBound
      while end > full.lowerBound + least {
        if lines[end - 1].keep <= keep, !lines[end - 1].isBlank { return end }
        end -= 1
      }
    }
    return full.upperBound
  }

  // MARK: Footnotes

  private func wholeNotesEnd(from start: Position) -> Int {
    lastEnd(start.line..<min(start.line + height, bodyEnd)) { end in
      rows(end - start.line, noteEnd(ofCallsBefore: end, from: start.note) - start.note) <= height
    }
  }

  private func begunNotesEnd(from start: Position) -> Int {
    let carried = noteEnd(ofCallsBefore: start.line, from: start.note) - start.note
    // A note that goes on from the column before gets half of this one.
    let limit = start.line + (carried > 0 ? max(1, height / 2) : height)
    return lastEnd(start.line..<min(limit, bodyEnd)) { end in
      rows(end - start.line, min(begunNotes(ofCallsBefore: end, from: start.note), noteShare)) <= height
    }
  }

  /// Rows beyond which notes go on in the next column, so that on a low page they leave room for the text.
  private var noteShare: Int { max(1, (height - 1) / 2) }

  /// Rows of a column of so many lines.
  private func rows(_ body: Int, _ notes: Int) -> Int { body + notes + (notes > 0 ? 1 : 0) }

  /// The last end, at least one line away, for which a condition holds that fails from some end on.
  private func lastEnd(_ range: Range<Int>, _ fits: (Int) -> Bool) -> Int {
    var (low, high) = (min(range.lowerBound + 1, range.upperBound), range.upperBound)
    while low < high {
      let middle = high - (high - low) / 2
      if fits(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The end of the notes that are due when the lines before `end` are shown, of which those before `note` were.
  func noteEnd(ofCallsBefore end: Int, from note: Int) -> Int {
    let called = notes.partitionPoint { $0.call < end }
    return called == 0 ? note : max(note, notes[called - 1].lines.upperBound)
  }

  /// The lines up to the second one of the last note that is due.
  private func begunNotes(ofCallsBefore end: Int, from note: Int) -> Int {
    let called = notes.partitionPoint { $0.call < end }
    guard called > 0, notes[called - 1].lines.upperBound > note else { return 0 }
    let last = notes[called - 1].lines
    return min(max(note, last.lowerBound) + 2, last.upperBound) - note
  }
}
