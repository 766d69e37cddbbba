import ArticleModel
import Navigation
import Screen
import UnicodeText

/// The last row: the prompt, a message, or where one is; at the right what can be done next.
func drawStatusLine(of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  grid.fill(area, theme[.statusLine])
  if let prompt = state.prompt {
    return drawPrompt(prompt, of: state, theme, on: &grid, in: area)
  }
  let line = area.inset(columns: area.width >= 30 ? 1 : 0)
  let hints = hints(in: state).filter { !$0.key.isEmpty }
  if let message = state.message {
    // A file that did not open leaves the question which one shows.
    let file = message.isError ? fileNumber(in: state).map { " · " + $0 } : nil
    let style = message.isError ? theme[.error] : theme[.statusLine]
    return drawMessage(message.text + (file ?? ""), style, hints, theme, on: &grid, in: line)
  }
  // The place leaves room for the most wanted hint.
  let room = line.width - (hints.first.map { $0.columns(on: grid) + Hint.gap } ?? 0)
  let shown =
    opening(in: state, on: grid, columns: room) ?? chosenKey(in: state) ?? place(in: state, on: grid, columns: room)
  let used = grid.write(
    grid.truncated(shown, toColumns: line.width), at: line.origin, style: theme[.statusLine], clip: line)
  drawHints(hints, theme, on: &grid, in: line.inset(left: used + Hint.gap))
}

/// In a pane, where only one of both has room, what to do there comes before where one is.
private func place(in state: State, on grid: Grid, columns room: Int) -> String {
  let place = position(in: state, on: grid, columns: room)
  return state.focus == .pane && grid.columns(of: place) > room ? "" : place
}

/// A message may take the whole line, and where it is longer the rows above it.
private func drawMessage(
  _ text: String, _ style: Style, _ hints: [Hint], _ theme: Theme, on grid: inout Grid, in line: Rect
) {
  let rows = rows(of: text, columns: line.width, on: grid)
  let first = line.y - (rows.count - 1)
  grid.fill(Rect(x: 0, y: first, width: grid.size.width, height: rows.count - 1), theme[.statusLine])
  var used = 0
  for (row, text) in rows.enumerated() {
    let place = Rect(x: line.x, y: first + row, width: line.width, height: 1)
    used = grid.write(text, at: place.origin, style: style, clip: place)
  }
  drawHints(hints, theme, on: &grid, in: line.inset(left: used + Hint.gap))
}

/// Three at most, so that some of the page stays on the smallest screen.
private func rows(of text: String, columns: Int, on grid: Grid) -> [String] {
  var (rows, rest) = ([String](), text[...])
  while rows.count < 2, grid.columns(of: String(rest)) > columns {
    let row = rowBeginning(rest, columns: columns, on: grid)
    rows.append(String(row))
    rest = rest[row.endIndex...].drop { $0 == " " }
  }
  return rows + [shortened(String(rest), columns, on: grid)]
}

/// As many words as a row has room for. A word that would leave half of it empty is broken.
private func rowBeginning(_ text: Substring, columns: Int, on grid: Grid) -> Substring {
  var (end, room) = (text.startIndex, columns)
  var lastSpace: String.Index?
  while end < text.endIndex {
    if text[end] == " ", room <= columns / 2 { lastSpace = end }
    room -= grid.columns(of: String(text[end]))
    guard room >= 0 else { break }
    end = text.index(after: end)
  }
  return text[..<(lastSpace ?? end)]
}

/// A message whose middle is left out: it begins with a name, which may be a long address, and ends with the reason.
private func shortened(_ message: String, _ columns: Int, on grid: Grid) -> String {
  guard grid.columns(of: message) > columns else { return message }
  guard columns > 3 else { return grid.truncated(message, toColumns: max(0, columns)) }
  let end = tail(of: message, columns: columns * 2 / 3, on: grid)
  return grid.truncated(message, toColumns: columns - grid.columns(of: end)) + end
}

/// "fetching https://example.org/ferry … 34 kB", while something is opened.
private func opening(in state: State, on grid: Grid, columns room: Int) -> String? {
  guard let opening = state.opening else { return nil }
  let verb = opening.received == nil ? "opening " : "fetching "
  let amount = opening.received.map { $0 == 0 ? " …" : " … \($0 / 1000) kB" } ?? " …"
  let name = state.name(of: opening.address)
  return verb + isolated(shortened(name, room - grid.columns(of: verb + amount), on: grid)) + amount
}

/// All that the selected line of the help says: on a narrow screen the list has no room for it.
private func chosenKey(in state: State) -> String? {
  guard state.pane == .help, state.focus == .pane else { return nil }
  let rows = state.rows(of: .help)
  return state.selection(in: .help, rows: rows).map { "\(rows[$0].label)  \(rows[$0].note)" }
}

private func drawPrompt(_ prompt: Prompt, of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  grid.fill(area, theme[.prompt])
  let (label, notes) = words(for: prompt, in: state, on: grid, columns: area.width)
  let most = area.width - grid.columns(of: label) - 12
  let right = notes.first { grid.columns(of: $0) <= most } ?? ""
  let room = area.width - grid.columns(of: label) - grid.columns(of: right) - 2
  var x = area.x
  x += grid.write(label, at: area.origin, style: theme[.statusKey], clip: area)
  let typed = tail(of: prompt.text, columns: max(1, room), on: grid)
  // The next letter goes to the end, which is on the left of what begins at the right.
  let growsLeft = grid.isRightToLeft(typed)
  let start = Point(x: growsLeft ? x + 1 : x, y: area.y)
  let end = start.x + grid.write(typed, at: start, style: theme[.prompt], clip: area)
  grid.cursor = Point(x: min(growsLeft ? x : end, area.right - 1), y: area.y)
  grid.write(
    right, at: Point(x: area.right - grid.columns(of: right) - 1, y: area.y), style: theme[.statusLine], clip: area)
}

/// The notes are at the right, the longest that fits.
private func words(
  for prompt: Prompt, in state: State, on grid: Grid, columns: Int
) -> (label: String, notes: [String]) {
  let mode = state.searchesRegularExpressions ? "regular expression" : "text"
  let toggle = state.settings.keymap.hint(for: .toggleRegularExpression)
  switch prompt.purpose {
  case .search(let direction, _):
    let found = state.search.map { [outcome(of: $0, in: state)] } ?? []
    let notes = [found + ["\(mode) (\(toggle))"], found + [mode], found].map { $0.joined(separator: " · ") }
    return (direction == .forward ? "/" : "?", notes)
  case .narrow(let pane):
    let count = state.rows(of: pane).selectableCount
    return ("\(pane.title.lowercased()) with: ", ["\(count) · enter keeps · esc all", "\(count)"])
  case .setMark: return ("mark this place with a letter: ", [])
  case .goToMark:
    let marks = state.marks.keys.sorted().map(String.init).joined(separator: " ")
    return ("go to the mark: ", [marks.isEmpty ? "none is set" : marks])
  case .findFile(let title):
    let question = { (title: String) in "no target. Look for “\(title)” in the opened files? enter/esc " }
    let room = max(4, min(30, columns - grid.columns(of: question("")) - 1))
    return (question(isolated(grid.truncated(title, toColumns: room))), [])
  }
}

/// The end of what is typed, where it is too long to show.
private func tail(of text: String, columns room: Int, on grid: Grid) -> String {
  var (start, room) = (text.endIndex, room)
  while start > text.startIndex {
    let before = text.index(before: start)
    room -= grid.columns(of: String(text[before]))
    guard room >= 0 else { break }
    start = before
  }
  return String(text[start...])
}
