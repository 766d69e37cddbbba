import Navigation
import Screen
import UnicodeText

/// A pane: its title, its list, and for quotations the whole of the selected one.
func drawPane(_ pane: Pane, of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  grid.fill(area, theme[.paneText])
  let rows = state.rows(of: pane)
  let selection = state.selection(in: pane, rows: rows)
  let layout = PaneLayout(area: area, pane: pane, rowCount: rows.count, selection: selection)
  let isFocused = state.focus == .pane && state.pane == pane
  drawTitle(of: pane, rows, state, theme, on: &grid, in: layout.title)
  if rows.isEmpty {
    let line = layout.list.inset(left: 1)
    grid.write(emptyWords(for: pane, in: state), at: line.origin, style: theme[.paneDim], clip: line)
  }
  for index in rows.indices.dropFirst(layout.firstRow).prefix(layout.list.height) {
    let line = Rect(x: layout.list.x, y: layout.list.y + index - layout.firstRow, width: layout.list.width, height: 1)
    let isSelected = index == selection
    drawRow(rows[index], in: pane, theme, on: &grid, line, isSelected: isSelected, isFocused: isFocused)
  }
  guard !layout.detail.isEmpty, let selection else { return }
  switch rows[selection].target {
  case .quotation(let index): drawQuotation(index, of: state, theme, on: &grid, in: layout.detail)
  case .note(let index): drawNote(index, of: state, theme, on: &grid, in: layout.detail)
  default: break
  }
}

private func drawTitle(
  of pane: Pane, _ rows: PaneRows, _ state: State, _ theme: Theme, on grid: inout Grid, in area: Rect
) {
  let line = area.inset(left: 1, right: 1)
  let narrowing = state.paneStates[pane]?.narrowing ?? ""
  var words = narrowing.isEmpty ? pane.title : "\(pane.title) with “\(isolated(narrowing))”"
  if !narrowing.isEmpty || ![.outline, .help].contains(pane) {
    words += " · \(rows.selectableCount)"
  }
  grid.write(grid.truncated(words, toColumns: line.width), at: line.origin, style: theme[.paneTitle], clip: line)
}

private func emptyWords(for pane: Pane, in state: State) -> String {
  if !(state.paneStates[pane]?.narrowing ?? "").isEmpty { return "nothing has that in it" }
  switch pane {
  case .outline, .help: return ""
  case .quotations: return state.document?.quotations == nil ? "finding quotations …" : "no quotations here"
  case .related: return "no links here"
  case .notes: return "no footnotes here"
  }
}

private func drawRow(
  _ row: PaneRow, in pane: Pane, _ theme: Theme, on grid: inout Grid, _ line: Rect, isSelected: Bool, isFocused: Bool
) {
  let base = theme[row.isSelectable ? .paneText : .paneTitle]
  // The mark at the left tells the row without colour.
  let style = isSelected && isFocused ? theme[.selection].over(base) : base
  if isSelected && isFocused { grid.fill(line, style) }
  let mark = !isSelected ? " " : grid.ambiguousIsWide ? ">" : "▸"
  grid.write(mark, at: line.origin, style: isSelected && !isFocused ? theme[.paneTitle] : style, clip: line)

  let inner = line.inset(left: 2 + min(row.depth, 6) * 2, right: 1)
  let hint = row.hint.map { "\($0) " } ?? (pane == .related && row.isSelectable ? "  " : "")
  let hintStyle = isSelected && isFocused ? style : theme[.statusKey].attributesOnly.over(base)
  let hintWidth = grid.write(hint, at: inner.origin, style: hintStyle, clip: inner)
  let text = inner.inset(left: hintWidth)
  if pane == .help, row.isSelectable { return drawKeys(row, theme, on: &grid, text, style, isSelected && isFocused) }

  let note = note(of: row, columns: text.width, on: grid)
  let labelRoom = text.width - grid.columns(of: note) - (note.isEmpty ? 0 : 2)
  grid.write(grid.truncated(row.label, toColumns: labelRoom), at: text.origin, style: style, clip: text)
  grid.write(
    note, at: Point(x: text.right - grid.columns(of: note), y: text.y),
    style: isSelected && isFocused ? style : theme[.paneDim], clip: text)
}

/// A note takes a part of the row; where that is narrow it is there whole, or not at all.
private func note(of row: PaneRow, columns: Int, on grid: Grid) -> String {
  if columns >= 24 { return grid.truncated(row.note, toColumns: columns * 2 / 5) }
  return grid.columns(of: row.note) <= columns / 4 ? row.note : ""
}

/// Keys in a column of their own, then what they do.
private func drawKeys(
  _ row: PaneRow, _ theme: Theme, on grid: inout Grid, _ area: Rect, _ style: Style, _ isSelected: Bool
) {
  let width = min(26, area.width * 2 / 5)
  grid.write(
    grid.truncated(row.label, toColumns: width), at: area.origin,
    style: isSelected ? style : theme[.statusKey].attributesOnly.over(style), clip: area)
  let words = area.inset(left: width + 1)
  grid.write(grid.truncated(row.note, toColumns: words.width), at: words.origin, style: style, clip: words)
}

extension Style {
  /// Without colours: to lay weight over another style.
  fileprivate var attributesOnly: Style { Style(attributes: attributes) }
}
