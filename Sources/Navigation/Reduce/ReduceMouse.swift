import ArticleModel
import Screen

/// The wheel turns, a click goes.
extension State {
  mutating func point(_ event: MouseEvent) -> [Effect] {
    let pane = visiblePane
    let inPane = pane != nil && layout.pane?.contains(event.position) == true
    switch event.action {
    case .wheelDown: wheel(3, in: inPane ? pane : nil)
    case .wheelUp: wheel(-3, in: inPane ? pane : nil)
    case .press(.left):
      guard let pane, inPane else { return clickOnPage(event.position) }
      return click(event.position, in: pane)
    default: break
    }
    return []
  }

  private mutating func wheel(_ lines: Int, in pane: Pane?) {
    if let pane { moveSelection(lines, in: pane) } else { moveLines(lines) }
  }

  private mutating func click(_ position: Point, in pane: Pane) -> [Effect] {
    guard let area = layout.pane else { return [] }
    let rows = rows(of: pane)
    let list = PaneLayout(area: area, pane: pane, rowCount: rows.count, selection: selection(in: pane, rows: rows))
    guard let index = list.row(at: position), rows[index].isSelectable else { return [] }
    self.pane = pane
    focus = .pane
    paneStates[pane, default: PaneState()].selection = index
    return follow(rows[index])
  }

  private mutating func clickOnPage(_ position: Point) -> [Effect] {
    focus = .page
    guard let document, let link = link(at: position) else { return [] }
    return follow(
      target: document.article.links[link].target, title: document.article.text[document.article.links[link].range],
      .elsewhere)
  }

  /// The link drawn at a cell of the page.
  private func link(at position: Point) -> Int? {
    guard let document, let typeset = document.typeset else { return nil }
    for (index, column) in visibleColumns.enumerated() {
      let area = layout.column(index)
      guard area.contains(position), let line = column.line(atRow: position.y - area.y, height: area.height) else {
        continue
      }
      return typeset.galley.segments(ofLine: line, in: document.article, pan: pan)
        .first { area.x + $0.column <= position.x && position.x < area.x + $0.column + $0.columns }?.link
    }
    return nil
  }
}
