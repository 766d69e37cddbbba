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
      let changed = last.map { grid.changedColumns(ofRow: y, since: $0) } ?? 0..<grid.size.width
      guard let changed else { continue }
      encode(changed, ofRow: y, grid)
      row.withUnsafeBufferPointer { row in
        _ = mvwadd_wchnstr(window, Int32(y), Int32(changed.lowerBound), row.baseAddress, Int32(row.count))
      }
    }
    if let cursor = grid.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    output.sendAtOnce {
      curs_set(grid.cursor == nil ? 0 : 1)
      doupdate()
    }
    drawn = grid
  }

  /// The next `draw` sends the whole screen, as when others have written on it.
  public func forget() {
    clearok(cncurses_curscr(), true)
    output.forget()
    drawn = nil
  }

  /// Fills `row`.
  private func encode(_ columns: Range<Int>, ofRow y: Int, _ grid: Grid) {
    row.removeAll(keepingCapacity: true)
    var style = Style()
    var encoded = styles.encode(style)
    grid.forEachCharacter(in: columns, ofRow: y) { first, cluster, columns, next in
      if next != style { (style, encoded) = (next, styles.encode(next)) }
      append(first, cluster, columns: columns, style: encoded, to: &row)
    }
  }
}
