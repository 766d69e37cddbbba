import ArticleModel
import Typesetting
import UnicodeText

/// A galley as one can read it: its lines up to the measure, and beside each what it is.
func draw(_ galley: Galley, of article: Article) -> String {
  galley.lines.indices.map { index in
    let rule =
      index == galley.body.upperBound ? drawLine(galley.noteRule(in: article), galley.options.measure) + "\n" : ""
    return rule + drawLine(index, of: galley, article) + "\n"
  }.joined()
}

/// Pages as one can read them: their columns side by side, each between bars.
func draw(_ pages: [Page], of galley: Galley, height: Int, _ article: Article) -> String {
  pages.map { page in
    let rows = (0..<height).map { row in
      "┊" + page.columns.map { drawRow(row, of: $0, height, galley, article) + "┊" }.joined() + "\n"
    }
    let edge = page.columns.map { _ in String(repeating: "┄", count: galley.options.measure) }.joined(separator: "┄")
    return " \(edge)\n" + rows.joined()
  }.joined() + "\n"
}

private func drawRow(_ row: Int, of column: Column, _ height: Int, _ galley: Galley, _ article: Article) -> String {
  var text = ""
  if row == column.ruleRow(height: height) {
    text = drawText(galley.noteRule(in: article))
  } else if let line = column.line(atRow: row, height: height) {
    text = drawText(galley.segments(ofLine: line, in: article))
  }
  return text + String(repeating: " ", count: max(0, galley.options.measure - columns(of: text)))
}

func drawLine(_ index: Int, of galley: Galley, _ article: Article, pan: Int = 0) -> String {
  drawLine(galley.segments(ofLine: index, in: article, pan: pan), galley.options.measure)
}

private func drawLine(_ segments: [Segment], _ measure: Int) -> String {
  let text = drawText(segments)
  let room = String(repeating: " ", count: max(0, measure - columns(of: text)))
  var roles: [String] = []
  for segment in segments where roles.last != describe(segment) && segment.role != .body || !segment.style.isEmpty {
    roles.append(describe(segment))
  }
  return "\(text)\(room)┊\(roles.isEmpty ? "" : " " + roles.joined(separator: ", "))"
}

/// The segments at their columns.
func drawText(_ segments: [Segment]) -> String {
  var text = ""
  for segment in segments {
    text += String(repeating: " ", count: max(0, segment.column - columns(of: text)))
    text += segment.isRightToLeft ? mirrored(segment.text) : segment.text
  }
  return text
}

private func describe(_ segment: Segment) -> String {
  let styles: [(InlineStyle, String)] = [
    (.emphasis, "emphasis"), (.strong, "strong"), (.code, "code"), (.strikethrough, "strikethrough"), (.link, "link"),
  ]
  let names = styles.filter { segment.style.contains($0.0) }.map(\.1)
  return names.isEmpty ? "\(segment.role)" : names.joined(separator: "+")
}
