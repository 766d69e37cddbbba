import ArticleModel
import Navigation
import Screen

/// The last row: the prompt, a message, or where one is; at the right what can be done next.
func drawStatusLine(of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  grid.fill(area, theme[.statusLine])
  if let prompt = state.prompt {
    return drawPrompt(prompt, of: state, theme, on: &grid, in: area)
  }
  let line = area.inset(columns: area.width >= 30 ? 1 : 0)
  let hints = hints(in: state).filter { !$0.key.isEmpty }
  // A message may take the whole line; the place leaves room for the most wanted hint.
  let room = line.width - (hints.first.map { $0.columns(on: grid) + gap } ?? 0)
  let style = state.message?.isError == true ? theme[.error] : theme[.statusLine]
  let shown =
    (state.message?.text ?? opening(in: state)).map { shortened($0, line.width, on: grid) }
    ?? grid.truncated(position(in: state, on: grid, columns: room), toColumns: line.width)
  let used = grid.write(shown, at: line.origin, style: style, clip: line)
  drawHints(hints, theme, on: &grid, in: line.inset(left: used + gap))
}

/// A message whose middle is left out: it begins with a name, which may be a long address, and ends with the reason.
private func shortened(_ message: String, _ columns: Int, on grid: Grid) -> String {
  guard grid.columns(of: message) > columns, columns > 3 else { return message }
  let end = tail(of: message, columns: columns * 2 / 3, on: grid)
  return grid.truncated(message, toColumns: columns - grid.columns(of: end)) + end
}

/// Blanks between what is told and what can be done.
private let gap = 2

/// "fetching example.org/essay … 34 kB", while something is opened.
private func opening(in state: State) -> String? {
  guard let opening = state.opening else { return nil }
  let name =
    switch opening.address {
    case .listed(let index): state.files[index]
    case .file(let name), .web(let name): name
    case .guide: "the guide"
    }
  guard let received = opening.received else { return "opening \(name) …" }
  return "fetching \(name) …" + (received == 0 ? "" : " \(received / 1000) kB")
}

/// "page 3 of 9 · Section · 4 min left", with what is folded and the file of several.
private func position(in state: State, on grid: Grid, columns room: Int) -> String {
  guard let document = state.document else { return "" }
  if document.article.text.count == 0, document.isComplete { return "nothing to read in \(document.name)" }
  var parts: [String] = []
  if state.files.count > 1, let index = document.address.listIndex {
    parts.append("file \(index + 1)/\(state.files.count)")
  }
  parts.append(page(in: state, document))
  if let count = state.count { parts.append("\(count) …") }
  if let search = state.search {
    // Why nothing is found is told before where one is.
    var isFailure: Bool { if case .failed = search.status { true } else { false } }
    parts.insert(matches(of: search), at: isFailure ? 0 : parts.count)
  }
  if let index = state.sectionIndex, state.layout.runningHead.isEmpty || state.size.width >= 60 {
    parts.append(grid.truncated(document.article.sections[index].title, toColumns: 24))
  }
  if document.isComplete { parts.append(timeLeft(in: state)) }
  if !document.article.folded.isEmpty { parts.append("\(document.article.folded.count) folded") }
  while parts.count > 1, grid.columns(of: parts.joined(separator: " · ")) > room { parts.removeLast() }
  return grid.truncated(parts.joined(separator: " · "), toColumns: max(0, room))
}

private func timeLeft(in state: State) -> String {
  state.minutesLeft == 0 ? "the end" : ReadingTime(minutes: state.minutesLeft).shortWords + " left"
}

private func page(in state: State, _ document: Document) -> String {
  guard let typeset = document.typeset, let page = state.pageIndex else { return "…" }
  if typeset.galley.blocks.lowerBound > 0 {
    let percent = state.place * 100 / max(1, document.article.text.count)
    return "\(percent) %"
  }
  let total = typeset.isWhole(of: document.article) && document.isComplete ? String(typeset.pages.count) : "…"
  let last = min(page + state.layout.columns.pages, typeset.pages.count)
  return last > page + 1 ? "pages \(page + 1)–\(last) of \(total)" : "page \(page + 1) of \(total)"
}

private func matches(of search: Search) -> String {
  switch search.status {
  case .searching: "searching …"
  case .failed(let reason): reason
  case .found(let matches, _) where matches.isEmpty: "no match"
  case .found(let matches, let current?): "match \(current + 1) of \(matches.count)"
  case .found(let matches, nil): "\(matches.count) matches"
  }
}

private func drawPrompt(_ prompt: Prompt, of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  grid.fill(area, theme[.prompt])
  let (label, note) = words(for: prompt, in: state, on: grid, columns: area.width)
  let right = grid.truncated(note, toColumns: max(0, area.width - grid.columns(of: label) - 12))
  let room = area.width - grid.columns(of: label) - grid.columns(of: right) - 2
  var x = area.x
  x += grid.write(label, at: area.origin, style: theme[.statusKey], clip: area)
  x += grid.write(
    tail(of: prompt.text, columns: max(1, room), on: grid), at: Point(x: x, y: area.y), style: theme[.prompt],
    clip: area)
  grid.cursor = Point(x: min(x, area.right - 1), y: area.y)
  grid.write(
    right, at: Point(x: area.right - grid.columns(of: right) - 1, y: area.y), style: theme[.statusLine], clip: area)
}

private func words(
  for prompt: Prompt, in state: State, on grid: Grid, columns: Int
) -> (label: String, note: String) {
  let mode = state.searchesRegularExpressions ? "regular expression" : "text"
  let toggle = state.settings.keymap.hint(for: .toggleRegularExpression)
  switch prompt.purpose {
  case .search(let direction, _):
    let found = state.search.map { matches(of: $0) + " · " } ?? ""
    return (direction == .forward ? "/" : "?", "\(found)\(mode) (\(toggle))")
  case .narrow(let pane):
    let count = state.rows(of: pane).selectableCount
    return ("\(pane.title.lowercased()) with: ", "\(count) · enter keeps · esc all")
  case .setMark: return ("mark this place with a letter: ", "")
  case .goToMark: return ("go to the mark: ", state.marks.keys.sorted().map(String.init).joined(separator: " "))
  case .findFile(let title):
    let question = { (title: String) in "no target. Look for “\(title)” in the opened files? enter/esc " }
    let room = max(4, min(30, columns - grid.columns(of: question("")) - 1))
    return (question(grid.truncated(title, toColumns: room)), "")
  }
}

/// The end of what is typed, where it is too long to show.
private func tail(of text: String, columns room: Int, on grid: Grid) -> String {
  var shown = text[...]
  while grid.columns(of: String(shown)) > room, !shown.isEmpty { shown.removeFirst() }
  return String(shown)
}

/// A key and what it does.
private struct Hint {
  var key: String
  var words: String

  func columns(on grid: Grid) -> Int { grid.columns(of: key) + 1 + grid.columns(of: words) }
}

/// As many as fit, from the most wanted on.
private func drawHints(_ hints: [Hint], _ theme: Theme, on grid: inout Grid, in area: Rect) {
  var fitting: [Hint] = []
  var width = -gap
  for hint in hints {
    guard width + gap + hint.columns(on: grid) <= area.width else { break }
    fitting.append(hint)
    width += gap + hint.columns(on: grid)
  }
  var x = area.right - max(0, width)
  for hint in fitting {
    x += grid.write(hint.key, at: Point(x: x, y: area.y), style: theme[.statusKey], clip: area)
    x += 1 + grid.write(hint.words, at: Point(x: x + 1, y: area.y), style: theme[.statusLine], clip: area) + gap
  }
}

private func hints(in state: State) -> [Hint] {
  let keymap = state.settings.keymap
  let hint = { (command: Command, words: String) in Hint(key: keymap.hint(for: command), words: words) }
  if state.opening != nil { return [hint(.cancel, "give up")] }
  guard state.focus == .pane, let pane = state.pane else {
    if state.search != nil {
      return [hint(.nextMatch, "next match"), hint(.previousMatch, "previous"), hint(.cancel, "done")]
    }
    return [
      hint(.help, "help"), hint(.pageForward, "next"), hint(.outline, "outline"), hint(.quotations, "quotations"),
      hint(.related, "related"), hint(.search, "search"), hint(.quit, "quit"),
    ]
  }
  let close = hint(.quit, "close")
  let narrow = hint(.search, "narrow")
  switch pane {
  case .outline, .related, .notes: return [hint(.follow, "go"), close, narrow, hint(.nextPane, "next pane")]
  case .quotations:
    return [
      hint(.follow, "go"), close, hint(.groupBySpeaker, state.groupsBySpeaker ? "in order" : "by speaker"), narrow,
      hint(.nextPane, "next pane"),
    ]
  case .help: return [close, narrow]
  }
}
