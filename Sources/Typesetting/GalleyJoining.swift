import ArticleModel

extension Galley {
  /// The lines of neighbouring blocks, set with the same options, one galley after the other: their running texts,
  /// then their footnotes.
  public init(joining galleys: [Galley], options: TypesettingOptions, isComplete: Bool) {
    var joining = GalleyJoining()
    joining.lines.reserveCapacity(galleys.reduce(0) { $0 + $1.lines.count })
    for galley in galleys { joining.addBody(of: galley) }
    for (index, galley) in galleys.enumerated() { joining.addNotes(of: galley, index) }
    let blocks = (galleys.first?.blocks.lowerBound ?? 0)..<(galleys.last?.blocks.upperBound ?? 0)
    self.init(
      options: options, blocks: blocks, lines: joining.lines, notes: joining.notes, isComplete: isComplete,
      tables: galleys.reduce(into: [:]) { $0.merge($1.tables) { first, _ in first } },
      cellLines: galleys.flatMap(\.cellLines), decorations: galleys.flatMap(\.decorations))
  }
}

private struct GalleyJoining {
  var lines: [Line] = []
  var notes: [Galley.SetNote] = []
  /// What stands before each galley's own lines, cells and decorations.
  private var shifts: [Shift] = []
  private var shift = Shift()

  struct Shift {
    var lines = 0
    var cells = 0
    var decorations = 0
  }

  mutating func addBody(of galley: Galley) {
    shift.lines = lines.count
    shifts.append(shift)
    for line in galley.lines[galley.body] { lines.append(line.shifted(by: shift)) }
    shift.cells += galley.cellLines.count
    shift.decorations += galley.decorations.count
  }

  mutating func addNotes(of galley: Galley, _ index: Int) {
    for note in galley.notes {
      let first = lines.count
      for line in galley.lines[note.lines] { lines.append(line.shifted(by: shifts[index])) }
      notes.append(
        Galley.SetNote(
          footnote: note.footnote, text: note.text, call: note.call + shifts[index].lines, lines: first..<lines.count))
    }
  }
}

extension Line {
  /// The same line where so many cells and decorations stand before its own.
  fileprivate func shifted(by shift: GalleyJoining.Shift) -> Line {
    switch kind {
    case .tableRow: Line(kind, range, item: block, part: part + shift.cells, cells: cells, keep: keep)
    case .title, .byline, .meta, .folded:
      Line(kind, range, item: block, part: part + shift.decorations, keep: keep)
    default: self
    }
  }
}
