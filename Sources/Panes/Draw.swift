import Navigation
import Screen

/// The whole screen for a state. Pure: no terminal is known here.
public func draw(_ state: State, _ theme: Theme) -> Grid {
  var grid = Grid(
    size: state.size, style: theme[.body], ambiguousIsWide: state.settings.ambiguousIsWide,
    reordersRightToLeft: state.settings.rightToLeft == .reordered)
  guard !state.isTooSmall else {
    grid.write("needs 20×5 or more", at: Point(x: 0, y: 0), style: theme[.body])
    return grid
  }
  let layout = state.layout
  let paneHidesPage = layout.pane != nil && !layout.paneIsBeside
  if !paneHidesPage {
    drawRunningHead(of: state, theme, on: &grid, in: layout.runningHead)
    drawPage(of: state, theme, on: &grid, layout)
  }
  if let area = layout.pane, let pane = state.visiblePane {
    drawPane(pane, of: state, theme, on: &grid, in: area)
    if layout.paneIsBeside { drawDivider(at: area.right, theme, on: &grid, height: area.height) }
  }
  drawStatusLine(of: state, theme, on: &grid, in: layout.status)
  return grid
}

private func drawDivider(at x: Int, _ theme: Theme, on grid: inout Grid, height: Int) {
  // The line has one column, whatever the terminal gives box drawing.
  let line = grid.ambiguousIsWide ? "|" : "│"
  for y in 0..<height { grid.write(line, at: Point(x: x, y: y), style: theme[.rule]) }
}
