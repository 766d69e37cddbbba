/// One place of the screen.
public struct Cell: Hashable, Sendable {
  /// One grapheme cluster; empty for the right half of a wide one.
  public var text: String
  public var style: Style

  public init(text: String = " ", style: Style = Style()) {
    self.text = text
    self.style = style
  }

  var isRightHalf: Bool { text.isEmpty }
}

/// A screen's worth of cells. What lies outside is quietly not drawn.
public struct Grid: Hashable, Sendable {
  public let size: Size
  /// Row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Point?
  /// Whether characters of ambiguous width (UAX #11) take two columns.
  public let ambiguousIsWide: Bool

  public init(size: Size, style: Style = Style(), ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(style: style), count: self.size.width * self.size.height)
  }

  public var bounds: Rect { Rect(size) }

  /// A blank cell for places outside.
  public subscript(x: Int, y: Int) -> Cell {
    bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : Cell()
  }

  /// Blanks a block.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      separate(before: area.x, row: y)
      separate(before: area.right, row: y)
      let row = y * size.width
      for index in row + area.x..<row + area.right { cells[index] = Cell(style: style) }
    }
  }

  /// Lays `style` over what a block shows.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for index in y * size.width + area.x..<y * size.width + area.right {
        cells[index].style = style.over(cells[index].style)
      }
    }
  }

  /// Puts a cluster of `columns` columns, which lie inside.
  mutating func put(_ text: String, columns: Int, x: Int, y: Int, style: Style) {
    separate(before: x, row: y)
    separate(before: x + columns, row: y)
    let index = y * size.width + x
    cells[index] = Cell(text: text, style: style)
    if columns == 2 { cells[index + 1] = Cell(text: "", style: style) }
  }

  /// Where a wide cluster lies across the left edge of column `x`, both halves become blank.
  private mutating func separate(before x: Int, row y: Int) {
    guard x > 0, x < size.width else { return }
    let index = y * size.width + x
    guard cells[index].isRightHalf else { return }
    cells[index].text = " "
    cells[index - 1].text = " "
  }

  /// The rows as lines, without blanks at their ends.
  public func text() -> String {
    (0..<size.height).map { y in
      let row = cells[y * size.width..<(y + 1) * size.width]
      let used = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? row.startIndex
      return row[..<used].map(\.text).joined()
    }.joined(separator: "\n")
  }
}
