import Navigation
import Screen

/// A key and what it does.
struct Hint {
  var key: String
  var words: String

  /// Blanks before it.
  static let gap = 2

  func columns(on grid: Grid) -> Int { grid.columns(of: key) + 1 + grid.columns(of: words) }
}

/// As many as fit, from the most wanted on.
func drawHints(_ hints: [Hint], _ theme: Theme, on grid: inout Grid, in area: Rect) {
  var fitting: [Hint] = []
  var width = -Hint.gap
  for hint in hints {
    guard width + Hint.gap + hint.columns(on: grid) <= area.width else { break }
    fitting.append(hint)
    width += Hint.gap + hint.columns(on: grid)
  }
  var x = area.right - max(0, width)
  for hint in fitting {
    x += grid.write(hint.key, at: Point(x: x, y: area.y), style: theme[.statusKey], clip: area)
    x += 1 + grid.write(hint.words, at: Point(x: x + 1, y: area.y), style: theme[.statusLine], clip: area) + Hint.gap
  }
}

func hints(in state: State) -> [Hint] {
  let keymap = state.settings.keymap
  let hint = { (command: Command, words: String) in Hint(key: keymap.hint(for: command), words: words) }
  if state.opening != nil { return [hint(.cancel, "give up")] }
  guard state.focus == .pane, let pane = state.pane else {
    if state.search?.hasFailed == true {
      return [Hint(key: keymap.hint(for: .search) + " up", words: "edit it again"), hint(.cancel, "done")]
    }
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
  if state.rows(of: pane).isEmpty, state.paneStates[pane]?.narrowing.isEmpty ?? true {
    return [close, hint(.nextPane, "next pane")]
  }
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
