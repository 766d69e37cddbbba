import ArticleModel

/// The tables of data of a page; those that only lay a page out are read as what stands in them. Found in one walk: tables
/// nest.
struct DataTables: Sendable {
  private var tables: Set<HtmlNode.ID> = []
  /// Elements around such tables.
  private var holders: Set<HtmlNode.ID> = []

  private struct Contents: OptionSet {
    let rawValue: UInt8
    static let table = Contents(rawValue: 1)
    static let sign = Contents(rawValue: 2)
    static let caption = Contents(rawValue: 4)
  }

  init() {}

  init(of document: HtmlDocument, below root: HtmlNode.ID) {
    let nodes = Array(document.descendants(of: root))
    guard nodes.contains(where: { document[$0].tag == .table }) else { return }
    var contents = Array(repeating: Contents(), count: document.nodes.count)
    // Descendants come after their ancestors.
    for node in nodes.reversed() {
      let tag = document[node].tag
      if tag == .table, isDataTable(node, with: contents[node], document) { insert(node, document) }
      guard let parent = document[node].parent else { continue }
      contents[parent].formUnion(contents[node])
      if tag == .table { contents[parent].insert(.table) }
      if tag == .caption, document[node].firstChild != nil { contents[parent].insert(.caption) }
      if TagSet.tableSigns.contains(tag) { contents[parent].insert(.sign) }
    }
  }

  func contains(_ table: HtmlNode.ID) -> Bool { tables.contains(table) }

  func areHeld(by element: HtmlNode.ID) -> Bool { holders.contains(element) }

  private mutating func insert(_ table: HtmlNode.ID, _ document: HtmlDocument) {
    tables.insert(table)
    for ancestor in document.ancestors(of: table) where !holders.insert(ancestor).inserted { break }
  }

  /// As Readability and Firefox's accessibility tree tell them.
  private func isDataTable(_ table: HtmlNode.ID, with contents: Contents, _ document: HtmlDocument) -> Bool {
    if document.attribute("role", of: table, hasWord: "presentation") { return false }
    if document.attribute("datatable", of: table, hasWord: "0") { return false }
    if document.attribute("summary", of: table).map({ !$0.isEmpty }) ?? false { return true }
    if !contents.isDisjoint(with: [.caption, .sign]) { return true }
    if contents.contains(.table) { return false }
    let size = document.size(of: table)
    if size.rows == 1 || size.columns == 1 { return false }
    return size.rows >= 10 || size.columns > 4 || size.rows * size.columns > 10
  }
}

extension HtmlDocument {
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

  fileprivate func size(of table: HtmlNode.ID) -> (rows: Int, columns: Int) {
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
