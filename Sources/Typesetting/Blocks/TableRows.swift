import ArticleModel

extension Article {
  /// The table that a row stands in.
  ///
  /// - Parameter row: an index into `containers`.
  func table(ofRow row: Int?) -> Int? {
    guard let row, containers.indices.contains(row), case .tableRow = containers[row].kind,
      let table = containers[row].parent, containers.indices.contains(table)
    else { return nil }
    return table
  }

  func isHeader(row: Int?) -> Bool {
    guard let row, containers.indices.contains(row) else { return false }
    return containers[row].kind == .tableRow(isHeader: true)
  }

  /// The row of the block at an index; nil beyond the end.
  func row(ofBlock index: Int) -> Int? { blocks.indices.contains(index) ? blocks[index].container : nil }
}
