import ArticleModel
import Typesetting
import UnicodeText

/// A galley as one can read it: its lines up to the measure, and beside each what it is.
func draw(_ galley: Galley, of article: Article) -> String {
  galley.lines.indices.map { drawLine($0, of: galley, article) + "\n" }.joined()
}

func drawLine(_ index: Int, of galley: Galley, _ article: Article) -> String {
  let segments = galley.segments(ofLine: index, in: article)
  let text = drawText(segments)
  let room = String(repeating: " ", count: max(0, galley.options.measure - columns(of: text)))
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
    text += String(repeating: " ", count: max(0, segment.column - columns(of: text))) + segment.text
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
