import Screen

extension State {
  mutating func press(_ key: KeyPress) -> [Effect] {
    message = nil
    if isTooSmall { return settings.keymap.command(for: key) == .quit ? [.quit] : [] }
    if case .mouse(let event) = key { return point(event) }
    if prompt != nil { return typeInPrompt(key) }
    // It is text, not keys, and nothing asks for text.
    if case .paste = key { return [] }
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
    if focus == .pane, let pane, let effects = performInPane(command, pane) { return effects }
    return performOnPage(command)
  }

  /// What a command does where no pane makes something else of it, as often or as far as the number before it says. What
  /// it changes of the settings is remembered.
  mutating func performOnPage(_ command: Command) -> [Effect] {
    let former = settings
    return obey(command) + remember(since: former)
  }

  private mutating func obey(_ command: Command) -> [Effect] {
    let times = count ?? 1
    switch command {
    case .pageForward: turnPages(times)
    case .pageBackward: turnPages(-times)
    case .halfPageForward: moveLines(count ?? halfPage)
    case .halfPageBackward: moveLines(-(count ?? halfPage))
    case .lineDown: moveLines(times)
    case .lineUp: moveLines(-times)
    case .start: goToStart()
    case .end: goToEnd()
    case .percent: goTo(percent: count ?? 0)
    case .nextSection: stepSections(times)
    case .previousSection: stepSections(-times)
    case .nextQuotation: stepQuotations(times)
    case .previousQuotation: stepQuotations(-times)
    case .jumpBack: jumpBack()
    case .jumpForward: jumpForward()
    case .panRight: pan(count ?? halfMeasure)
    case .panLeft: pan(-(count ?? halfMeasure))
    case .setMark: prompt = Prompt(.setMark)
    case .goToMark: prompt = Prompt(.goToMark)
    case .search: prompt = Prompt(.search(.forward, origin: viewpoint))
    case .searchBackward: prompt = Prompt(.search(.backward, origin: viewpoint))
    case .nextMatch: return stepMatches(times)
    case .previousMatch: return stepMatches(-times)
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
    case .back: return goBack()
    case .forward: return goForward()
    case .nextFile: return stepFiles(times)
    case .previousFile: return stepFiles(-times)
    case .toggleFolded: return toggleFolded()
    case .nextTheme: return readNextTheme()
    case .toggleMouse: toggleMouse()
    case .toggleSidebar: toggleSidebar()
    case .toggleJustification: toggleJustification()
    case .toggleHyphenation: toggleHyphenation()
    case .changeColumns: changeColumns()
    case .toggleSpread: toggleSpread()
    case .changeLeading: changeLeading()
    case .changeMargins: changeMargins()
    case .toggleLongLines: toggleLongLines()
    case .widen: setMeasure(settings.measure + (count ?? 2))
    case .narrow: setMeasure(settings.measure - (count ?? 2))
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
