import ArticleModel
import Navigation
import Screen
import Typesetting

/// The text columns: lines of the galley as cells, with what is marked and matched.
func drawPage(of state: State, _ theme: Theme, on grid: inout Grid, _ layout: Layout) {
  guard let document = state.document, let typeset = document.typeset else { return }
  let highlights = Highlights(of: state, in: state.visibleRanges)
  let painter = LinePainter(article: document.article, theme: theme, highlights: highlights)
  for (index, column) in state.visibleColumns.enumerated() {
    let area = layout.column(index)
    for row in 0..<area.height {
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      if row == column.ruleRow(height: area.height) {
        painter.paint(typeset.galley.noteRule(in: document.article), on: &grid, in: line)
      } else if let shown = column.line(atRow: row, height: area.height) {
        painter.paint(typeset.galley.segments(ofLine: shown, in: document.article, pan: state.pan), on: &grid, in: line)
      }
    }
  }
}

/// Puts the segments of a line into cells.
struct LinePainter {
  var article: Article
  var theme: Theme
  var highlights: Highlights

  func paint(_ segments: [Segment], on grid: inout Grid, in area: Rect) {
    for segment in segments {
      let base = theme.style(of: segment)
      var x = area.x + segment.column
      let runs = highlights.runs(of: segment, in: article)
      for run in segment.isRightToLeft ? runs.reversed() : runs {
        let style = run.role.map { theme[$0].over(base) } ?? base
        let place = Point(x: x, y: area.y)
        x += grid.write(piece: run.text, isRightToLeft: segment.isRightToLeft, at: place, style: style, clip: area)
      }
    }
  }
}

extension Theme {
  /// The look of a block's role with those of the inlines laid over it.
  func style(of segment: Segment) -> Style {
    let inlines: [(InlineStyle, ThemeRole)] = [
      (.emphasis, .emphasis), (.strong, .strong), (.strikethrough, .strikethrough), (.code, .code), (.link, .link),
    ]
    return inlines.reduce(style(of: segment.role)) { style, inline in
      segment.style.contains(inline.0) ? self[inline.1].over(style) : style
    }
  }

  private func style(of role: Role) -> Style {
    switch role {
    case .body: self[.body]
    case .title: self[.title]
    case .byline: self[.byline]
    case .meta: self[.meta]
    case .heading: self[.heading]
    case .quotation: self[.quotation]
    case .caption, .image: self[.caption]
    case .folded: self[.folded]
    case .quoteBar: self[.quoteBar].over(self[.body])
    case .listMarker: self[.listMarker].over(self[.body])
    case .code: self[.code].over(self[.body])
    case .rule: self[.rule]
    // Colours of their own would change back and forth between all cells: a dense page then sends twice as much.
    case .tableRule: self[.body]
    case .tableHeader: self[.strong].over(self[.body])
    case .footnote: self[.body]
    case .footnoteMark: self[.footnote].over(self[.body])
    case .transcriptSpeaker: self[.speaker].over(self[.body])
    }
  }
}
