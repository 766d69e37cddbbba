import Screen

/// Where things stand on the screen. Derived from size, settings and the open pane alone.
public struct Layout: Hashable, Sendable {
  /// Empty where the screen is too low for one.
  public var runningHead: Rect
  /// All of the page's columns, gutters included.
  public var page: Rect
  /// Columns of one text column.
  public var measure: Int
  public var columns: Int
  /// A pane beside the page, or over it; nil when none shows.
  public var pane: Rect?
  public var paneIsBeside: Bool
  public var status: Rect

  public static let minimum = Size(width: 20, height: 5)
  public static let gutter = 4
  static let sidebarWidths = 32...56

  public init(size: Size, settings: Settings, hasPane: Bool) {
    let head = size.height >= 10 ? 2 : 0
    let text = Rect(x: 0, y: head, width: size.width, height: size.height - head - 1)
    let side = Self.sidebarWidth(size: size, settings: settings)
    paneIsBeside = side > 0
    let paneWidth = side > 0 ? side : hasPane ? size.width : 0
    pane = paneWidth > 0 ? Rect(x: 0, y: 0, width: paneWidth, height: size.height - 1) : nil

    let left = side > 0 ? side + 1 : 0
    let room = size.width - left
    let margin = room >= 40 ? 2 : room >= 30 ? 1 : 0
    let measure = min(settings.measure, room - 2 * margin)
    let fitting = (room - 2 * margin + Self.gutter) / (measure + Self.gutter)
    columns = max(1, min(settings.columns, fitting))
    let width = columns * measure + (columns - 1) * Self.gutter
    self.measure = measure
    page = Rect(x: left + (room - width) / 2, y: text.y, width: width, height: text.height)
    runningHead = Rect(x: page.x, y: 0, width: width, height: head > 0 ? 1 : 0)
    status = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
  }

  /// 0 where the page would have to shrink for it.
  private static func sidebarWidth(size: Size, settings: Settings) -> Int {
    let spare = size.width - settings.measure - 6
    let width = min(spare, size.width / 3, sidebarWidths.upperBound)
    return settings.hasSidebar && width >= sidebarWidths.lowerBound ? width : 0
  }
}
