/// How the text columns share the width there is. All in columns of the screen.
public struct PageColumns: Hashable, Sendable {
  /// Pages side by side: 2 in a spread.
  public var pages: Int
  /// Text columns of a page.
  public var perPage: Int
  /// The width of a text column.
  public var measure: Int
  /// Kept empty at either side.
  var margin: Int

  static let gutter = 4
  /// Between the two pages of a spread.
  static let fold = 8
  /// Columns side by side are not made narrower than this, nor than the measure that is set.
  static let narrowest = 32

  /// As many pages and columns of those that are set as fit.
  init(room: Int, settings: Settings) {
    margin = min(settings.margins, max(0, (room - 20) / 10))
    (pages, perPage, measure) = (1, 1, min(settings.measure, room - 2 * margin))
    for pages in stride(from: settings.isSpread ? 2 : 1, to: 0, by: -1) {
      for perPage in stride(from: settings.columns, to: 0, by: -1) where pages * perPage > 1 {
        let gutters = pages * (perPage - 1) * Self.gutter + (pages - 1) * Self.fold
        let fitting = min(settings.measure, (room - 2 * margin - gutters) / (pages * perPage))
        if fitting >= min(settings.measure, Self.narrowest) {
          (self.pages, self.perPage, measure) = (pages, perPage, fitting)
          return
        }
      }
    }
  }

  /// On screen, over all pages.
  public var count: Int { pages * perPage }

  var width: Int { offset(of: count - 1) + measure }

  /// Where a text column begins, from the first one's left edge.
  func offset(of index: Int) -> Int {
    index * (measure + Self.gutter) + index / perPage * (Self.fold - Self.gutter)
  }
}
