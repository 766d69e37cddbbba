import ArticleModel

extension Galley {
  /// The lines of neighbouring blocks, set with the same options, one galley after the other.
  public init(joining galleys: [Galley], options: TypesettingOptions, isComplete: Bool) {
    var lines: [Line] = []
    var cellLines: [TextRange] = []
    var decorations: [String] = []
    var tables: [Int: TableLayout] = [:]
    lines.reserveCapacity(galleys.reduce(0) { $0 + $1.lines.count })
    for galley in galleys {
      for line in galley.lines {
        lines.append(line.shifted(cells: cellLines.count, decorations: decorations.count))
      }
      cellLines += galley.cellLines
      decorations += galley.decorations
      tables.merge(galley.tables) { first, _ in first }
    }
    let blocks = (galleys.first?.blocks.lowerBound ?? 0)..<(galleys.last?.blocks.upperBound ?? 0)
    self.init(
      options: options, blocks: blocks, lines: lines, isComplete: isComplete, tables: tables, cellLines: cellLines,
      decorations: decorations)
  }
}

extension Line {
  /// The same line where so many cells and decorations stand before its own.
  fileprivate func shifted(cells: Int, decorations: Int) -> Line {
    switch kind {
    case .tableRow: Line(kind, range, item: block, part: part + cells, keep: keep)
    case .title, .byline, .meta, .folded: Line(kind, range, item: block, part: part + decorations, keep: keep)
    default: self
    }
  }
}
