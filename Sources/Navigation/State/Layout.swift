import Screen

/// Where things stand on the screen. Derived from size, settings and the open pane alone.
public struct Layout: Hashable, Sendable {
  /// Empty where the screen is too low for one.
  public var runningHead: Rect
  /// All of the text columns, gutters included.
  public var page: Rect
  public var columns: PageColumns
  /// Columns at the right of a page of one column, for code and tables that need them.
  public var overhang: Int
  /// A pane beside the page, or over it; nil when none shows.
  public var pane: Rect?
  public var paneIsBeside: Bool
  public var status: Rect

  public static let minimum = Size(width: 20, height: 5)
  static let sidebarWidths = 32...56
  /// Beside the usual measure, code of a hundred columns.
  static let widestOverhang = 36

  /// - Parameter pane: the one that was asked for. Help stands over the page, since its lines are long.
  public init(size: Size, settings: Settings, pane asked: Pane?) {
    let head = size.height >= 10 ? 2 : 0
    let margin = min(settings.margins / 4, max(0, (size.height - 20) / 8))
    let text = Rect(x: 0, y: head, width: size.width, height: size.height - head - 1).inset(rows: margin)
    let side = Self.sidebarWidth(size: size, settings: settings)
    paneIsBeside = side > 0 && asked != .help
    let paneWidth = paneIsBeside ? side : asked != nil ? size.width : 0
    pane = paneWidth > 0 ? Rect(x: 0, y: 0, width: paneWidth, height: size.height - 1) : nil

    let left = side > 0 ? side + 1 : 0
    columns = PageColumns(room: size.width - left, settings: settings)
    let width = columns.width
    page = Rect(x: left + (size.width - left - width) / 2, y: text.y, width: width, height: text.height)
    let empty = size.width - page.right - max(1, columns.margin)
    overhang = columns.count > 1 ? 0 : min(max(0, empty), Self.widestOverhang)
    runningHead = Rect(x: page.x, y: 0, width: width, height: head > 0 ? 1 : 0)
    status = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
  }

  /// The area of a text column with what hangs over, counted over the pages side by side.
  public func column(_ index: Int) -> Rect {
    Rect(x: page.x + columns.offset(of: index), y: page.y, width: columns.measure + overhang, height: page.height)
  }

  /// 0 where the columns would have to shrink for it.
  private static func sidebarWidth(size: Size, settings: Settings) -> Int {
    guard settings.hasSidebar else { return 0 }
    let wanted = PageColumns(room: size.width, settings: settings)
    let spare = size.width - wanted.width - 2 * wanted.margin - 2
    let width = min(spare, size.width / 3, sidebarWidths.upperBound)
    return width >= sidebarWidths.lowerBound ? width : 0
  }
}
