import ArticleModel

/// Tables of data; those that only lay a page out are read as what stands in them.
extension HtmlDocument {
  /// As Readability and Firefox's accessibility tree tell them.
  func isDataTable(_ table: HtmlNode.ID) -> Bool {
    if attribute("role", of: table, hasWord: "presentation") { return false }
    if attribute("datatable", of: table, hasWord: "0") { return false }
    if attribute("summary", of: table).map({ !$0.isEmpty }) ?? false { return true }
    var (hasTable, hasSign) = (false, false)
    for node in descendants(of: table) {
      switch self[node].tag {
      case .table: hasTable = true
      case .caption where self[node].firstChild != nil: return true
      case let tag where TagSet.tableSigns.contains(tag): hasSign = true
      default: break
      }
    }
    if hasSign { return true }
    if hasTable { return false }
    let size = size(of: table)
    if size.rows == 1 || size.columns == 1 { return false }
    return size.rows >= 10 || size.columns > 4 || size.rows * size.columns > 10
  }

  /// Whether it holds tables, and only they have the signs of one.
  func laysOutTables(_ table: HtmlNode.ID) -> Bool {
    var hasTable = false
    var next = nodes[table].firstChild
    while let node = next {
      let isTable = self[node].tag == .table
      if isTable { hasTable = true }
      if TagSet.tableSigns.contains(self[node].tag), self[node].isElement { return false }
      next = following(node, within: table, skippingChildren: isTable)
    }
    return hasTable
  }

  private func size(of table: HtmlNode.ID) -> (rows: Int, columns: Int) {
    var (rows, columns) = (0, 0)
    for row in elements(below: table, .tr) {
      rows += span("rowspan", of: row)
      columns = max(columns, elements(below: row, .td).reduce(0) { $0 + span("colspan", of: $1) })
    }
    return (rows, columns)
  }

  func span(_ name: StaticString, of id: HtmlNode.ID) -> Int {
    min(max(attribute(name, of: id).flatMap { Int($0) } ?? 1, 1), 1000)
  }
}

extension HtmlFlow {
  mutating func addTable(_ table: HtmlNode.ID) {
    endLeaf()
    let outer = container
    enter(.table([]))
    let top = container
    var columns = 0
    for part in Array(document.children(of: table)) {
      switch document[part].tag {
      case .tr: columns = max(columns, addRow(part))
      case .thead, .tbody, .tfoot:
        for row in Array(document.children(of: part)) {
          if document[row].tag == .tr { columns = max(columns, addRow(row)) } else { add(row) }
        }
      default: add(part)
      }
      container = top
    }
    endLeaf()
    if let top { draft.containers[top].kind = .table(Array(repeating: .natural, count: columns)) }
    container = outer
  }

  /// Returns its columns.
  private mutating func addRow(_ row: HtmlNode.ID) -> Int {
    endLeaf()
    let outer = container
    let cells = document.children(of: row).filter { document[$0].tag == .td || document[$0].tag == .th }
    enter(.tableRow(isHeader: !cells.isEmpty && cells.allSatisfy { document[$0].tag == .th }))
    var column = 0
    for cell in cells {
      addAnchor(cell)
      addCell(cell, column: min(column, Container.mostTableColumns - 1))
      column = min(column + document.span("colspan", of: cell), Container.mostTableColumns)
    }
    container = outer
    return column
  }
}

extension TagSet {
  fileprivate static let tableSigns: TagSet = [.col, .colgroup, .tfoot, .thead, .th]
}
