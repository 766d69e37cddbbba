import CNcurses
import Screen

extension CursesTerminal {
  /// Shows a grid: only what changed since the last one is sent, at once.
  public func draw(_ grid: Grid) {
    let window = cncurses_stdscr()
    countsAmbiguousAsWide = grid.ambiguousIsWide
    let last = drawn?.size == grid.size ? drawn : nil
    if last == nil { werase(window) }
    for y in 0..<min(grid.size.height, size.height) {
      guard let changed = changedColumns(of: y, from: last, to: grid) else { continue }
      let row = encodedRow(grid, y, changed)
      row.withUnsafeBufferPointer { row in
        _ = mvwadd_wchnstr(window, Int32(y), Int32(changed.lowerBound), row.baseAddress, Int32(row.count))
      }
    }
    curs_set(grid.cursor == nil ? 0 : 1)
    if let cursor = grid.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    doupdate()
    drawn = grid
  }

  /// The next `draw` sends the whole screen, as when others have written on it.
  public func forget() {
    clearok(cncurses_curscr(), true)
    drawn = nil
  }

  /// From the first to the last cell that differs, widened to whole clusters.
  private func changedColumns(of y: Int, from last: Grid?, to grid: Grid) -> Range<Int>? {
    let width = grid.size.width
    guard let last else { return width > 0 ? 0..<width : nil }
    let (start, old, new) = (y * width, last.cells, grid.cells)
    guard var first = (0..<width).first(where: { old[start + $0] != new[start + $0] }),
      var end = (0..<width).last(where: { old[start + $0] != new[start + $0] }).map({ $0 + 1 })
    else { return nil }
    while first > 0, new[start + first].text.isEmpty || old[start + first].text.isEmpty { first -= 1 }
    while end < width, new[start + end].text.isEmpty || old[start + end].text.isEmpty { end += 1 }
    return first..<end
  }

  private func encodedRow(_ grid: Grid, _ y: Int, _ columns: Range<Int>) -> [cchar_t] {
    var row: [cchar_t] = []
    row.reserveCapacity(columns.count)
    let start = y * grid.size.width
    for x in columns {
      let cell = grid.cells[start + x]
      if cell.text.isEmpty { continue }
      let isWide = x + 1 < grid.size.width && grid.cells[start + x + 1].text.isEmpty
      encode(cell, columns: isWide ? 2 : 1, style: styles.encode(cell.style), into: &row)
    }
    return row
  }
}
