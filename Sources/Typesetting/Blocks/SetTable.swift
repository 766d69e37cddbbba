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
    let layout = layout(of: table, at: index, room: max(2, options.measure - frame.indent))
    if layout.isRecord {
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
    var columns: [[TextRange]] = Array(repeating: [], count: layout.widths.count)
    for cell in cells {
      guard case .tableCell(let cellColumn) = article.blocks[cell].kind else { continue }
      let column = min(max(0, cellColumn), layout.widths.count - 1)
      let style = ParagraphSetter.Style(measure: layout.widths[column], justifies: false)
      paragraphs.forEachLine(of: article.blocks[cell].range.offsets, style) { line in
        columns[column].append(TextRange(line.range.lowerBound, line.range.upperBound))
      }
    }
    let whole = TextRange(article.blocks[cells.lowerBound].range.start, article.blocks[cells.upperBound - 1].range.end)
    let first = lines.count
    for line in 0..<max(1, columns.map(\.count).max() ?? 1) {
      let range = line == 0 ? whole : TextRange(whole.end, whole.end)
      append(Line(.tableRow, range, item: cells.lowerBound, part: cellLines.count))
      cellLines += columns.map { $0.indices.contains(line) ? $0[line] : TextRange(whole.end, whole.end) }
    }
    keepTogether(from: first)
  }

  private mutating func setRule(after row: Int?, _ cells: Range<Int>, _ layout: TableLayout) {
    let isHeader = article.isHeader(row: row)
    let end = article.blocks[cells.upperBound - 1].range.end
    let isLast = isLastRow(row, cells)
    if isHeader { lines[lines.count - 1].keep = .heading }
    if isHeader || (layout.hasTallRows && !isLast) {
      append(
        Line(.tableRule, TextRange(end, end), item: cells.lowerBound, keep: isHeader ? .heading : .none))
    }
  }

  /// A row of a table too wide for the measure: each cell a paragraph beside its label.
  private mutating func setRecord(_ cells: Range<Int>, _ row: Int?, _ layout: TableLayout, room: Int) {
    let first = lines.count
    let isHeader = article.isHeader(row: row)
    let inset = isHeader ? 0 : layout.recordInset
    for cell in cells { setLines(article.blocks[cell].range, cell, room: max(2, room - inset)) }
    keepTogether(from: first)
    if !isLastRow(row, cells) { appendBlank(before: cells.upperBound, keep: isHeader ? .heading : .none) }
  }

  private func isLastRow(_ row: Int?, _ cells: Range<Int>) -> Bool {
    article.table(ofRow: article.row(ofBlock: cells.upperBound)) != article.table(ofRow: row)
  }
}
