import Screen
import TextSearch

/// Typing into the prompt. What is typed takes effect at once; Enter keeps it, ESC takes it back.
extension State {
  mutating func typeInPrompt(_ key: KeyPress) -> [Effect] {
    guard let prompt else { return [] }
    switch (prompt.purpose, key) {
    case (.search, _), (.narrow, _): break
    case (_, .paste): return []
    default: return answer(key, to: prompt.purpose)
    }
    switch key {
    case .enter: return acceptPrompt()
    case .escape, .control("g"): return cancelPrompt()
    case .backspace where prompt.text.isEmpty: return cancelPrompt()
    case .backspace: return edit { $0.removeLast() }
    case .control("u"): return edit { $0 = "" }
    case .control("w"): return edit { $0.removeLastWord() }
    case .up: return recall(1)
    case .down: return recall(-1)
    case .character(let character): return edit { $0.append(character) }
    case .paste(let text): return edit { $0 += text }
    default:
      if settings.keymap.command(for: key) == .toggleRegularExpression { return toggleRegularExpressions() }
      return []
    }
  }

  /// One key decides: a mark's letter, or whether to look for a file.
  private mutating func answer(_ key: KeyPress, to purpose: Prompt.Purpose) -> [Effect] {
    prompt = nil
    switch (purpose, key) {
    case (.findFile(let title), .enter), (.findFile(let title), .character("y")):
      return [.findFile(title: title)]
    case (.setMark, .character(let letter)):
      marks[letter] = viewpoint
      message = Message("mark \(letter) set: \(settings.keymap.hint(for: .goToMark))\(letter) comes back here")
    case (.goToMark, .character("'")):
      jumpBack()
    case (.goToMark, .character(let letter)):
      guard let mark = marks[letter] else {
        message = Message("no mark \(letter)")
        return []
      }
      jumps.leave(viewpoint)
      go(to: mark)
    default: break
    }
    return []
  }

  private mutating func edit(_ change: (inout String) -> Void) -> [Effect] {
    guard var prompt else { return [] }
    change(&prompt.text)
    prompt.typed = prompt.text
    prompt.recall = 0
    self.prompt = prompt
    return promptChanged()
  }

  private mutating func recall(_ step: Int) -> [Effect] {
    guard var prompt, case .search = prompt.purpose else { return [] }
    prompt.recall = min(max(0, prompt.recall + step), patterns.count)
    prompt.text = prompt.recall == 0 ? prompt.typed : patterns[patterns.count - prompt.recall]
    self.prompt = prompt
    return promptChanged()
  }

  func query(_ pattern: String) -> SearchQuery {
    SearchQuery(pattern: pattern, isRegularExpression: searchesRegularExpressions)
  }

  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .narrow(let pane):
      paneStates[pane, default: PaneState()].narrowing = prompt.text
      paneStates[pane, default: PaneState()].selection = 0
      return []
    case .search(let direction, let origin):
      return look(for: prompt.text, direction, from: origin)
    default: return []
    }
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .search(let direction, let origin):
      if prompt.text.isEmpty {
        guard let last = patterns.last else { return [] }
        jumps.leave(origin)
        return look(for: last, direction, from: origin)
      }
      patterns.removeAll { $0 == prompt.text }
      patterns.append(prompt.text)
      if place != origin.place { jumps.leave(origin) }
      return []
    default: return []
    }
  }

  /// What is typed is taken back, or what is fetched given up.
  mutating func interrupt() -> [Effect] { prompt == nil ? cancelOpening() : cancelPrompt() }

  private mutating func cancelPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .search(_, let origin):
      search = nil
      go(to: origin)
    case .narrow(let pane): paneStates[pane]?.narrowing = ""
    default: break
    }
    return []
  }

  mutating func toggleRegularExpressions() -> [Effect] {
    searchesRegularExpressions.toggle()
    if prompt != nil { return promptChanged() }
    message = Message(searchesRegularExpressions ? "searching regular expressions" : "searching plain text")
    return []
  }
}

extension String {
  fileprivate mutating func removeLastWord() {
    while last == " " { removeLast() }
    while let last, last != " " { removeLast() }
  }
}
