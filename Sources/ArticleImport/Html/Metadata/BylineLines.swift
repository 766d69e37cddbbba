/// The lines of a short part of a page. Blocks are lines of their own, and so is what touches other words without a space
/// between, as in "Ann Lee" and "3 May" side by side. A "By" alone belongs to the line after it.
///
/// - Parameter isRead: whether a text belongs to them.
func bylineLines(
  of id: HtmlNode.ID, _ document: HtmlDocument, where isRead: (HtmlNode.ID) -> Bool = { _ in true }
) -> [String] {
  var lines = [""]
  func endLine() { if lines.last != "" { lines.append("") } }
  let nodes = document[id].isText ? [id] : Array(document.descendants(of: id).prefix(200))
  for node in nodes {
    guard document[node].isText else {
      if bylineBlocks.contains(document[node].tag) { endLine() }
      continue
    }
    guard isRead(node) else {
      endLine()
      continue
    }
    let text = document.textContent(of: node)
    if let last = lines.last?.last, let first = text.first, last.isLetter || last.isNumber,
      first.isLetter || first.isNumber
    {
      endLine()
    }
    lines[lines.count - 1] += text
    if lines.reduce(0, { $0 + $1.utf8.count }) > 1000 { break }
    // What ends a block ends its line.
    if document[node].next == nil, let parent = document[node].parent, parent != id,
      bylineBlocks.contains(document[parent].tag)
    {
      endLine()
    }
  }
  lines = lines.map(squeezed).filter { line in line.contains { $0.isLetter || $0.isNumber } }
  if lines.count > 1,
    WordScanner.words(of: Array(lines[0].utf8)).allSatisfy({ $0.tells(of: .author) })
  {
    let cue = lines.removeFirst()
    lines[0] = cue + " " + lines[0]
  }
  return lines
}

private let bylineBlocks: TagSet = [
  .p, .div, .li, .ul, .br, .h1, .h2, .h3, .h4, .h5, .h6, .td, .tr, .dt, .dd, .section, .header, .time, .figure,
]
