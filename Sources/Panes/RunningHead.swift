import Navigation
import Screen

/// Title and section over the page; nothing where the title itself stands.
func drawRunningHead(of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  guard !area.isEmpty, let document = state.document, state.visibleRange.start > 0 else { return }
  let section = state.sectionIndex.map { document.article.sections[$0].title } ?? ""
  let title = document.article.metadata.title.isEmpty ? document.shortName : document.article.metadata.title
  let right = section == title ? "" : grid.truncated(section, toColumns: area.width / 2)
  let room = area.width - grid.columns(of: right) - (right.isEmpty ? 0 : 2)
  grid.write(grid.truncated(title, toColumns: room), at: area.origin, style: theme[.runningHead], clip: area)
  grid.write(
    right, at: Point(x: area.right - grid.columns(of: right), y: area.y), style: theme[.runningHead], clip: area)
}
