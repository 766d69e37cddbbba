import ArticleModel
import Navigation
import Screen
import Typesetting
import UnicodeText

/// The whole quotation with the words around it, and the evidence for its speaker.
func drawQuotation(_ index: Int, of state: State, _ theme: Theme, on grid: inout Grid, in area: Rect) {
  guard let document = state.document, let quotation = document.quotations?[index] else { return }
  let inner = area.inset(left: 1, right: 1)
  // The words come first: on a low screen there is room for the speaker alone.
  let room = max(1, (inner.height - 1) / 2)
  let evidence = evidenceLines(for: quotation, in: document.article).prefix(room)
    .map { grid.truncated($0, toColumns: inner.width) }
  let context = inner.inset(bottom: min(evidence.count + 1, inner.height))
  drawContext(of: quotation, in: document.article, state.settings, theme, on: &grid, context)
  for (row, line) in evidence.enumerated() {
    let y = context.bottom + 1 + row
    let style = theme[row == 0 ? .paneTitle : .paneDim]
    grid.write(line, at: Point(x: inner.x, y: y), style: style, clip: inner)
  }
}

/// The speaker, then what the name was read from, then the rule.
private func evidenceLines(for quotation: Quotation, in article: Article) -> [String] {
  guard let speaker = quotation.speaker else { return ["\(quotation.kind.rawValue) quotation, no speaker named"] }
  let mention = article.text[speaker.mention]
  let cue = speaker.cue.map { " “\(isolated(article.text[$0]))”" } ?? ""
  let reading = mention == speaker.name ? "" : ", from “\(isolated(mention))”"
  let percent = Int((speaker.confidence * 100).rounded())
  return [
    "— " + isolated(speaker.name),
    "\(quotation.kind.rawValue)\(cue)\(reading)",
    "\(speaker.rule), \(percent) % sure",
  ]
}

/// The blocks the quotation stands in, set like the page, from the line before it on.
private func drawContext(
  of quotation: Quotation, in article: Article, _ settings: Settings, _ theme: Theme, on grid: inout Grid, _ area: Rect
) {
  guard !area.isEmpty, area.width >= 8 else { return }
  let first = article.blocks.partitionPoint { $0.range.end <= quotation.start }
  let last = article.blocks.partitionPoint { $0.range.start < quotation.end }
  guard first < last else { return }
  let options = settings.detailOptions(measure: area.width)
  let galley = typeset(article, blocks: first..<last, options: options, notesApart: false)
  let start = galley.line(at: quotation.start)
  let top = max(0, start - (area.height > 4 ? 1 : 0))
  let highlights = Highlights(spans: quotation.pieces.map { ($0, ThemeRole.selectedQuotation) })
  drawLines(from: top, of: galley, in: article, highlights, theme, on: &grid, area)
}
