import ArticleModel

extension Typesetter {
  /// Sets the row that begins with a cell and returns the index after its last cell.
  mutating func setTableRow(_ index: Int, in blocks: Range<Int>, _ frame: BlockFrame) -> Int {
    let row = article.blocks[index].container
    let end = article.blocks[index..<blocks.upperBound].firstIndex { $0.container != row } ?? blocks.upperBound
    guard let table = article.table(ofRow: row) else {
      setLines(article.blocks[index].range, index, room: max(2, options.measure - frame.indent))
      return index + 1
    }
    if tableStarts[table] == nil { tableStarts[table] = lines.count }
    let layout = layout(of: table, at: index, room: max(2, options.wideMeasure - frame.indent))
    if layout.form == .record {
      setRecord(index..<end, row, layout, room: max(2, options.measure - frame.indent))
    } else {
      setGridRow(index..<end, layout)
      setRule(after: row, index..<end, layout)
    }
    if isLastRow(row, index..<end), let first = tableStarts[table] { keepWhole(from: first) }
    return end
  }

  private mutating func layout(of table: Int, at index: Int, room: Int) -> TableLayout {
    if let known = tables[table] { return known }
    let range = article.containers[table].range
    let first = article.blocks.partitionPoint { $0.range.start < range.start }
    let end = article.blocks.partitionPoint { $0.range.start < range.end }
    let blocks = min(first, index)..<max(end, index + 1)
    let layout = TableLayout(table, blocks: blocks, article: article, room: room, options: options)
    tables[table] = layout
    return layout
  }

  private mutating func setGridRow(_ cells: Range<Int>, _ layout: TableLayout) {
    // Only what is there: another row may have many more columns.
    var set: [(column: Int, lines: [TextRange])] = []
    for cell in cells {
      guard case .tableCell(let cellColumn) = article.blocks[cell].kind else { continue }
      let column = min(max(0, cellColumn), layout.widths.count - 1)
      let lines = tableLines(of: article.blocks[cell].range, layout.widths[column])
      if set.last?.column == column { set[set.count - 1].lines += lines } else { set.append((column, lines)) }
    }
    let whole = TextRange(article.blocks[cells.lowerBound].range.start, article.blocks[cells.upperBound - 1].range.end)
    let first = lines.count
    for (line, range) in ranges(of: set.map(\.lines), in: whole).enumerated() {
      let part = cellLines.count
      for (index, cell) in set.enumerated() {
        if cell.lines.indices.contains(line) {
          cellLines.append(CellLine(column: cell.column, range: cell.lines[line]))
        } else if index == set.count - 1 {
          // The rules between the columns go on up to the row's last cell.
          cellLines.append(CellLine(column: cell.column, range: TextRange(whole.end, whole.end)))
        }
      }
      append(Line(.tableRow, range, item: cells.lowerBound, part: part, cells: cellLines.count - part))
    }
    keepTogether(from: first)
  }

  /// The text of each line of a row: the tallest cell's lines, the first and the last with the cells around it, so that
  /// a place in a long cell is on its line.
  private func ranges(of columns: [[TextRange]], in row: TextRange) -> [TextRange] {
    guard let tallest = columns.max(by: { $0.count < $1.count }), !tallest.isEmpty else { return [row] }
    let bounds = [row.start] + tallest.dropFirst().map(\.start) + [row.end]
    return zip(bounds, bounds.dropFirst()).map { TextRange($0, $1) }
  }

  private mutating func setRule(after row: Int?, _ cells: Range<Int>, _ layout: TableLayout) {
    let isHeader = article.isHeader(row: row)
    let end = article.blocks[cells.upperBound - 1].range.end
    let isLast = isLastRow(row, cells)
    if isHeader { lines[lines.count - 1].keep = .heading }
    if isHeader || (layout.hasTallRows && !isLast) {
      // A rule ends a column, and never begins one.
      keepLastLine()
      append(
        Line(.tableRule, TextRange(end, end), item: cells.lowerBound, keep: isHeader ? .heading : .none))
    }
  }

  /// A row of a table too wide for the measure: each cell a paragraph beside its label.
  private mutating func setRecord(_ cells: Range<Int>, _ row: Int?, _ layout: TableLayout, room: Int) {
    let first = lines.count
    let isHeader = article.isHeader(row: row)
    for cell in cells {
      if isHeader { setLines(article.blocks[cell].range, cell, room: room) } else { setField(cell, layout) }
    }
    keepTogether(from: first)
    if isHeader, !isLastRow(row, cells) {
      setRule(after: row, cells, layout)
    } else if !isLastRow(row, cells) {
      appendBlank(before: cells.upperBound)
    }
  }

  private mutating func setField(_ cell: Int, _ layout: TableLayout) {
    guard case .tableCell(let column) = article.blocks[cell].kind else { return }
    let name = layout.labels.indices.contains(column) ? layout.labels[column] : nil
    let label = name.map { tableLines(of: $0, layout.widths[0]) } ?? []
    let values = tableLines(of: article.blocks[cell].range, layout.widths[1])
    let end = article.blocks[cell].range.end
    for line in 0..<max(label.count, values.count) {
      let value = values.indices.contains(line) ? values[line] : TextRange(end, end)
      append(Line(.tableRow, value, item: cell, part: cellLines.count, cells: 2))
      let name = label.indices.contains(line) ? label[line] : TextRange(end, end)
      cellLines += [CellLine(column: 0, range: name), CellLine(column: 1, range: value)]
    }
  }

  /// A cell's line is a range alone, with no hyphen to draw: no word is divided.
  private mutating func tableLines(of range: TextRange, _ width: Int) -> [TextRange] {
    var lines: [TextRange] = []
    let style = ParagraphSetter.Style(measure: width, hyphenates: false, justifies: false)
    paragraphs.forEachLine(of: range.offsets, style) { line in
      lines.append(TextRange(line.range.lowerBound, line.range.upperBound))
    }
    return lines
  }

  private func isLastRow(_ row: Int?, _ cells: Range<Int>) -> Bool {
    article.table(ofRow: article.row(ofBlock: cells.upperBound)) != article.table(ofRow: row)
  }
}
