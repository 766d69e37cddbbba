import Screen

/// How a pane divides its area: title, list, and for quotations and notes the whole of the selected one beneath or beside.
public struct PaneLayout: Hashable, Sendable {
  public var title: Rect
  public var list: Rect
  /// Empty for panes without one.
  public var detail: Rect
  /// The first row that shows, so that the selection does.
  public var firstRow: Int
  private var rowCount: Int

  public init(area: Rect, pane: Pane, rowCount: Int, selection: Int?) {
    self.rowCount = rowCount
    title = Rect(x: area.x, y: area.y, width: area.width, height: min(1, area.height))
    let rest = area.inset(top: title.height)
    list = rest
    detail = Rect(x: area.x, y: area.bottom, width: area.width, height: 0)
    if pane.hasDetail, rest.height >= 6 {
      if area.width >= 76 {
        let width = min(34, area.width * 2 / 5)
        list = Rect(x: rest.x, y: rest.y, width: width, height: rest.height)
        detail = rest.inset(left: width + 2)
      } else {
        let height = max(2, min(rowCount, rest.height / 2))
        list = Rect(x: rest.x, y: rest.y, width: rest.width, height: height)
        detail = rest.inset(top: height + 1)
      }
    }
    firstRow = max(0, min((selection ?? 0) - list.height / 2, rowCount - list.height))
  }

  public func row(at position: Point) -> Int? {
    let row = firstRow + position.y - list.y
    return list.contains(position) && row < rowCount ? row : nil
  }
}
