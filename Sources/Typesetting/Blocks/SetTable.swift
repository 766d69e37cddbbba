import ArticleModel

extension Typesetter {
  /// Sets the row that begins with a cell and returns the index after its last cell.
  mutating func setTableRow(_ index: Int, in blocks: Range<Int>, _ frame: BlockFrame) -> Int {
    let row = article.blocks[index].container
    let end = article.blocks[index..<blocks.upperBound].firstIndex { $0.container != row } ?? blocks.upperBound
    guard let row, article.containers.indices.contains(row), let table = article.containers[row].parent else {
      setLines(article.blocks[index].range, index, room: max(2, options.measure - frame.indent))
      return index + 1
    }
    let layout = layout(of: table, at: index, room: max(2, options.measure - frame.indent))
    if layout.isRecord {
      setRecord(index..<end, layout, room: max(2, options.measure - frame.indent))
    } else {
      setGridRow(index..<end, layout)
      setRule(after: row, index..<end, layout)
    }
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
      guard case .tableCell(let column) = article.blocks[cell].kind, columns.indices.contains(column) else { continue }
      paragraphs.forEachLine(of: article.blocks[cell].range.offsets, measure: layout.widths[column]) { line in
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
    keepTogether(from: first, wholeUpTo: 8)
  }

  private mutating func setRule(after row: Int, _ cells: Range<Int>, _ layout: TableLayout) {
    let isHeader = article.containers[row].kind == .tableRow(isHeader: true)
    let end = article.blocks[cells.upperBound - 1].range.end
    let next = cells.upperBound < article.blocks.count ? article.blocks[cells.upperBound].container : nil
    let nextTable = next.flatMap { article.containers[$0].parent }
    let isLast = nextTable == nil || nextTable != article.containers[row].parent
    if isHeader { lines[lines.count - 1].keep = .heading }
    if isHeader || (layout.hasTallRows && !isLast) {
      append(
        Line(.tableRule, TextRange(end, end), item: cells.lowerBound, keep: isHeader ? .heading : .none))
    }
  }

  /// A row of a table too wide for the measure: each cell a paragraph named by its column.
  private mutating func setRecord(_ cells: Range<Int>, _ layout: TableLayout, room: Int) {
    let first = lines.count
    for cell in cells { setLines(article.blocks[cell].range, cell, room: room) }
    keepTogether(from: first, wholeUpTo: 8)
    let end = article.blocks[cells.upperBound - 1].range.end
    append(Line(.blank, TextRange(end, end), item: cells.lowerBound))
  }
}
