import ArticleModel
import Navigation
import Screen
import Typesetting

extension Settings {
  /// How text is set in a pane.
  func detailOptions(measure: Int) -> TypesettingOptions {
    TypesettingOptions(measure: measure, ambiguousIsWide: ambiguousIsWide, rightToLeft: rightToLeft)
  }
}

/// The whole of a footnote, set like the page.
func drawNote(_ index: Int, of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  guard let article = state.document?.article, let definition = article.footnotes[index].definition else { return }
  let inner = area.inset(left: 1, right: 1)
  guard !inner.isEmpty, inner.width >= 8 else { return }
  let first = article.blocks.partitionPoint { $0.range.start < definition.start }
  let end = article.blocks.partitionPoint { $0.range.start <= definition.end }
  let options = state.settings.detailOptions(measure: inner.width)
  let galley = typeset(article, blocks: first..<max(first, end), options: options, notesApart: false)
  drawLines(from: galley.line(at: definition.start), of: galley, in: article, Highlights(), theme, on: &grid, inner)
}

/// The lines of a galley from one on, as many as there is room for.
func drawLines(
  from first: Int, of galley: Galley, in article: Article, _ highlights: Highlights, _ theme: Theme,
  on grid: inout Grid, _ area: Rect
) {
  let painter = LinePainter(article: article, theme: theme, highlights: highlights)
  for (row, line) in galley.lines.indices.dropFirst(first).prefix(area.height).enumerated() {
    let rect = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
    painter.paint(galley.segments(ofLine: line, in: article), on: &grid, in: rect)
  }
}
