/// One place of the screen.
public struct Cell: Hashable, Sendable {
  /// One grapheme cluster; empty for the right half of a wide one.
  public var text: String
  public var style: Style

  public init(text: String = " ", style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

/// A screen's worth of cells. What lies outside is quietly not drawn.
public struct Grid: Sendable {
  public let size: Size
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Point?
  /// Whether characters of ambiguous width (UAX #11) take two columns.
  public let ambiguousIsWide: Bool
  /// Whether right-to-left text is put in the order it is read in; else the terminal does so.
  public let reordersRightToLeft: Bool
  /// Row after row.
  private var places: [Place]
  /// Those of more than one character.
  private var clusters: [String] = []

  private struct Place: Hashable {
    var glyph: Glyph
    var style: Style
  }

  public init(
    size: Size, style: Style = Style(), ambiguousIsWide: Bool = false, reordersRightToLeft: Bool = true
  ) {
    self.ambiguousIsWide = ambiguousIsWide
    self.reordersRightToLeft = reordersRightToLeft
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    places = Array(repeating: Place(glyph: .blank, style: style), count: self.size.width * self.size.height)
  }

  public var bounds: Rect { Rect(size) }

  /// A blank cell for places outside.
  public subscript(x: Int, y: Int) -> Cell {
    bounds.contains(Point(x: x, y: y)) ? cell(places[y * size.width + x]) : Cell()
  }

  /// Row after row.
  public var cells: [Cell] { places.map(cell) }

  private func cell(_ place: Place) -> Cell { Cell(text: text(of: place.glyph), style: place.style) }

  private func text(of glyph: Glyph) -> String {
    glyph.clusterIndex.map { clusters[$0] } ?? glyph.scalar.map { String($0) } ?? ""
  }

  // MARK: Drawing

  /// Blanks a block.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      separate(before: area.x, row: y)
      separate(before: area.right, row: y)
      let row = y * size.width
      for index in row + area.x..<row + area.right { places[index] = Place(glyph: .blank, style: style) }
    }
  }

  /// Lays `style` over what a block shows.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for index in y * size.width + area.x..<y * size.width + area.right {
        places[index].style = style.over(places[index].style)
      }
    }
  }

  /// Puts a character of `columns` columns, which lie inside.
  mutating func put(_ glyph: Glyph, columns: Int, x: Int, y: Int, style: Style) {
    separate(before: x, row: y)
    separate(before: x + columns, row: y)
    let index = y * size.width + x
    places[index] = Place(glyph: glyph, style: style)
    if columns == 2 { places[index + 1] = Place(glyph: .rightHalf, style: style) }
  }

  /// The glyph of a cluster of several characters.
  mutating func glyph(cluster: String) -> Glyph {
    clusters.append(cluster)
    return Glyph(clusterIndex: clusters.count - 1)
  }

  /// Where a wide cluster lies across the left edge of column `x`, both halves become blank.
  private mutating func separate(before x: Int, row y: Int) {
    guard x > 0, x < size.width else { return }
    let index = y * size.width + x
    guard places[index].glyph == .rightHalf else { return }
    places[index].glyph = .blank
    places[index - 1].glyph = .blank
  }

  // MARK: Looking

  /// The columns of a row from the first to the last one that another grid of this size shows otherwise, widened to
  /// whole clusters; nil where both are alike.
  public func changedColumns(ofRow y: Int, since last: Grid) -> Range<Int>? {
    let (start, width) = (y * size.width, size.width)
    var (first, end) = (0, width)
    while first < width, isAlike(start + first, last) { first += 1 }
    guard first < width else { return nil }
    while isAlike(start + end - 1, last) { end -= 1 }
    let isHalf = { (x: Int) in places[start + x].glyph == .rightHalf || last.places[start + x].glyph == .rightHalf }
    while first > 0, isHalf(first) { first -= 1 }
    while end < width, isHalf(end) { end += 1 }
    return first..<end
  }

  @inline(__always)
  private func isAlike(_ index: Int, _ last: Grid) -> Bool {
    let (new, old) = (places[index], last.places[index])
    if new.glyph.clusterIndex == nil { return new == old }
    return old.glyph.clusterIndex != nil && cell(new) == last.cell(old)
  }

  /// Calls `body` with each character that starts in some columns of a row, and with its cluster where it is more than
  /// one character.
  public func forEachCharacter(
    in columns: Range<Int>, ofRow y: Int, _ body: (Unicode.Scalar, _ cluster: String?, _ columns: Int, Style) -> Void
  ) {
    let start = y * size.width
    for x in columns {
      let place = places[start + x]
      let isWide = x + 1 < size.width && places[start + x + 1].glyph == .rightHalf
      let cluster = place.glyph.clusterIndex.map { clusters[$0] }
      guard let first = cluster?.unicodeScalars.first ?? place.glyph.scalar else { continue }
      body(first, cluster, isWide ? 2 : 1, place.style)
    }
  }

  /// The rows as lines, without blanks at their ends.
  public func text() -> String {
    (0..<size.height).map { y in
      let row = places[y * size.width..<(y + 1) * size.width]
      let used = row.lastIndex { $0.glyph != .blank }.map { $0 + 1 } ?? row.startIndex
      return row[..<used].map { text(of: $0.glyph) }.joined()
    }.joined(separator: "\n")
  }
}

extension Grid: Equatable {
  /// Whether both show the same.
  public static func == (a: Grid, b: Grid) -> Bool {
    a.size == b.size && a.cursor == b.cursor && a.places.indices.allSatisfy { a.isAlike($0, b) }
  }
}

/// What a place shows, in one word: a character, a cluster of several in the grid's list, or the right half of what
/// stands before it.
struct Glyph: Hashable, Sendable {
  private var value: UInt32
  private static let isCluster: UInt32 = 1 << 31

  static let rightHalf = Glyph(value: 0)
  static let blank = Glyph(value: 0x20)

  private init(value: UInt32) { self.value = value }

  init(_ scalar: UInt32) { value = scalar }

  init(clusterIndex: Int) { value = Self.isCluster | UInt32(truncatingIfNeeded: clusterIndex) }

  /// nil for a cluster and a right half.
  var scalar: Unicode.Scalar? { value == 0 ? nil : Unicode.Scalar(value) }

  var clusterIndex: Int? { value & Self.isCluster == 0 ? nil : Int(value & ~Self.isCluster) }
}
