import ArticleModel
import Screen

/// Opening, closing and walking panes.
extension State {
  /// Opens a pane and gives it the focus; the key of the pane in focus closes it.
  mutating func open(_ pane: Pane) {
    if self.pane == pane, focus == .pane { return closePane() }
    self.pane = pane
    focus = .pane
    let rows = rows(of: pane)
    guard let nearest = rowNearestToPlace(in: rows) else { return }
    paneStates[pane, default: PaneState()].selection = nearest
  }

  mutating func closePane() {
    if let pane { paneStates[pane]?.narrowing = "" }
    pane = nil
    focus = .page
  }

  /// Tab goes through the panes one reads by, then back to the page.
  mutating func focusPane(_ step: Int) {
    let hasNotes = document?.article.footnotes.contains { $0.definition != nil } ?? false
    let circle: [Pane] = [.outline, .quotations, .related] + (hasNotes ? [.notes] : [])
    guard focus == .pane, let pane, let index = circle.firstIndex(of: pane) else {
      return open(pane ?? (step > 0 ? circle[0] : circle[circle.count - 1]))
    }
    if circle.indices.contains(index + step) { open(circle[index + step]) } else { closePane() }
  }

  mutating func groupQuotations() {
    let rows = rows(of: .quotations)
    let target = selection(in: .quotations, rows: rows).map { rows[$0].target }
    groupsBySpeaker.toggle()
    if pane != .quotations || focus != .pane { open(.quotations) }
    if let target, let index = self.rows(of: .quotations).firstIndex(where: { $0.target == target }) {
      paneStates[.quotations, default: PaneState()].selection = index
    }
  }

  /// What the arrow keys and their kin do to a list that has the focus; nil for what is the page's to do.
  mutating func performInPane(_ command: Command, _ pane: Pane) -> [Effect]? {
    let page = max(1, (layout.pane?.height ?? 2) - 2)
    switch command {
    case .lineDown: moveSelection(count ?? 1, in: pane)
    case .lineUp: moveSelection(-(count ?? 1), in: pane)
    case .pageForward: moveSelection(page, in: pane)
    case .pageBackward: moveSelection(-page, in: pane)
    case .halfPageForward: moveSelection(max(1, page / 2), in: pane)
    case .halfPageBackward: moveSelection(-max(1, page / 2), in: pane)
    case .start: moveSelection(-(rows(of: pane).count), in: pane)
    case .end: moveSelection(rows(of: pane).count, in: pane)
    case .search, .searchBackward:
      prompt = Prompt(.narrow(pane), text: paneStates[pane]?.narrowing ?? "")
    case .follow: return followSelection(in: pane, .elsewhere)
    case .followHere: return followSelection(in: pane, .here)
    default: return nil
    }
    return []
  }

  mutating func moveSelection(_ number: Int, in pane: Pane) {
    let rows = rows(of: pane)
    let selectable = rows.indices.filter { rows[$0].isSelectable }
    guard let current = selection(in: pane, rows: rows), let here = selectable.firstIndex(of: current) else { return }
    paneStates[pane, default: PaneState()].selection = selectable[min(max(0, here + number), selectable.count - 1)]
  }

  /// A row's own key opens it at once.
  mutating func takeHint(_ key: KeyPress, in pane: Pane) -> [Effect]? {
    guard case .character(let character) = key,
      let row = rows(of: pane).first(where: { $0.hint == character })
    else { return nil }
    return follow(row)
  }

  private mutating func followSelection(in pane: Pane, _ way: PageOpening) -> [Effect] {
    let rows = rows(of: pane)
    guard let index = selection(in: pane, rows: rows) else { return [] }
    paneStates[pane, default: PaneState()].selection = index
    return follow(rows[index], way)
  }

  /// Goes where a row leads. A pane over the page makes room for what was gone to.
  mutating func follow(_ row: PaneRow, _ way: PageOpening = .elsewhere) -> [Effect] {
    guard let document else { return [] }
    switch row.target {
    case .header: return []
    case .command(let command):
      closePane()
      return performOnPage(command)
    case .section(let index): return follow(document.article.sections[index])
    case .quotation(let index):
      leavePane()
      show(quotation: index)
      return []
    case .related(let index):
      let link = document.article.related[index]
      return follow(target: link.target, title: link.title, way)
    case .link(let index):
      let link = document.article.links[index]
      return follow(target: link.target, title: document.article.text[link.range], way)
    case .note(let index):
      leavePane()
      show(note: index)
      return []
    }
  }

  private mutating func follow(_ section: Section) -> [Effect] {
    switch section.origin {
    case .part(.related): open(.related)
    case .part(.folded):
      leavePane()
      settings.showsFolded = true
      jump(to: document?.article.folded.first?.position ?? place)
      return searchAnew()
    default:
      leavePane()
      jump(to: section.range.start, marking: heading(at: section.range.start))
    }
    return []
  }

  /// Goes to a footnote, which is on the page that calls it, and marks both; where nothing calls it, to its words.
  private mutating func show(note index: Int) {
    guard let note = document?.article.footnotes[index], let definition = note.definition else { return }
    let call = note.references.first
    jump(to: call?.start ?? definition.start, marking: note.references.prefix(1) + [definition])
    if call == nil { message = Message("nothing calls this note") }
  }

  mutating func leavePane() {
    if layout.paneIsBeside { focus = .page } else { closePane() }
  }

  private func rowNearestToPlace(in rows: PaneRows) -> Int? {
    let positions = rows.map { position(of: $0.target) }
    return positions.lastIndex { $0.map { $0 <= place } ?? false } ?? positions.firstIndex { $0 != nil }
  }

  private func position(of target: PaneRow.Target) -> TextPosition? {
    switch target {
    case .section(let index):
      guard let section = document?.article.sections[index], section.isInText else { return nil }
      return section.range.start
    case .quotation(let index): return document?.quotations?[index].start
    case .note(let index): return document?.article.footnotes[index].references.first?.start
    default: return nil
    }
  }
}
