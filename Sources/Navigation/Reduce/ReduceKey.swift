import Screen

extension State {
  mutating func press(_ key: KeyPress) -> [Effect] {
    message = nil
    if isTooSmall { return settings.keymap.command(for: key) == .quit ? [.quit] : [] }
    if case .mouse(let event) = key { return point(event) }
    if prompt != nil { return typeInPrompt(key) }
    if focus == .pane, let pane, let effects = takeHint(key, in: pane) { return effects }
    if let digit = digit(of: key) {
      count = min((count ?? 0) * 10 + digit, 9_999_999)
      return []
    }
    guard let command = settings.keymap.command(for: key) else {
      count = nil
      message = Message("“\(key.name ?? "?")” does nothing here: \(settings.keymap.hint(for: .help)) lists the keys")
      return []
    }
    let effects = perform(command)
    count = nil
    return effects
  }

  /// A digit that goes on or begins a count.
  private func digit(of key: KeyPress) -> Int? {
    guard case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII else {
      return nil
    }
    return digit == 0 && count == nil ? nil : digit
  }

  private mutating func perform(_ command: Command) -> [Effect] {
    if focus == .page || !command.movesInPane { return performOnPage(command) }
    return performInPane(command)
  }

  mutating func performOnPage(_ command: Command) -> [Effect] {
    switch command {
    case .pageForward, .pageBackward, .halfPageForward, .halfPageBackward, .lineDown, .lineUp, .start, .end, .percent,
      .nextSection, .previousSection, .nextQuotation, .previousQuotation, .jumpBack, .jumpForward, .panRight, .panLeft:
      move(command)
    case .setMark: prompt = Prompt(.setMark)
    case .goToMark: prompt = Prompt(.goToMark)
    case .search: prompt = Prompt(.search(.forward, origin: viewpoint))
    case .searchBackward: prompt = Prompt(.search(.backward, origin: viewpoint))
    case .nextMatch: return stepMatches(count ?? 1)
    case .previousMatch: return stepMatches(-(count ?? 1))
    case .toggleRegularExpression: return toggleRegularExpressions()
    case .outline: open(.outline)
    case .quotations: open(.quotations)
    case .related: open(.related)
    case .notes: open(.notes)
    case .help: open(.help)
    case .nextPane: focusPane(1)
    case .previousPane: focusPane(-1)
    case .groupBySpeaker: groupQuotations()
    case .follow: return followOnPage(.elsewhere)
    case .followHere: return followOnPage(.here)
    case .back, .forward: return revisit(command)
    case .nextFile: return stepFiles(count ?? 1)
    case .previousFile: return stepFiles(-(count ?? 1))
    case .toggleFolded, .nextTheme, .toggleMouse, .toggleSidebar, .toggleJustification, .toggleHyphenation,
      .changeColumns, .toggleSpread, .changeLeading, .changeMargins, .toggleLongLines, .widen, .narrow:
      return changeLooks(command)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .cancel where opening != nil: return cancelOpening()
    case .cancel: cancel()
    case .quit: return leave()
    }
    return []
  }

  /// Closes what was opened last, then what is marked.
  private mutating func cancel() {
    if pane != nil {
      closePane()
    } else {
      search = nil
      marked = []
    }
  }

  private mutating func leave() -> [Effect] {
    guard pane != nil else { return [.quit] }
    closePane()
    return []
  }
}

extension Command {
  /// What the arrow keys and their kin do to a list that has the focus.
  var movesInPane: Bool {
    switch self {
    case .pageForward, .pageBackward, .halfPageForward, .halfPageBackward, .lineDown, .lineUp, .start, .end, .follow,
      .followHere, .search, .searchBackward:
      true
    default: false
    }
  }
}
