import ArticleModel
import Navigation
import Screen
import UnicodeText

/// "file 1/3 · page 3 of 9 · Section · 4 min left": of what does not fit the least wanted is left out.
func position(in state: State, on grid: Grid, columns room: Int) -> String {
  guard let document = state.document else { return "" }
  if document.article.text.count == 0, document.isComplete { return "nothing to read in \(isolated(document.name))" }
  var parts = parts(of: state, document, on: grid)
  while parts.count > 1, grid.columns(of: words(parts)) > room {
    guard let least = parts.indices.max(by: { parts[$0].rank < parts[$1].rank }) else { break }
    parts.remove(at: least)
  }
  return words(parts)
}

/// One of the things told of where one is.
private struct PlacePart {
  var words: String
  /// 0 is what is always told.
  var rank: Int
}

private func words(_ parts: [PlacePart]) -> String { parts.map(\.words).joined(separator: " · ") }

private func parts(of state: State, _ document: Document, on grid: Grid) -> [PlacePart] {
  var parts: [PlacePart] = []
  let found = state.search.map { outcome(of: $0, in: state) }
  let hasFailed = state.search?.hasFailed == true
  if let found, hasFailed { parts.append(PlacePart(words: found, rank: 0)) }
  if let file = fileNumber(in: state) { parts.append(PlacePart(words: file, rank: 4)) }
  parts.append(PlacePart(words: page(in: state, document), rank: 3))
  if let count = state.count { parts.append(PlacePart(words: "\(count) …", rank: 1)) }
  if let found, !hasFailed { parts.append(PlacePart(words: found, rank: 2)) }
  if let index = state.sectionIndex, state.layout.runningHead.isEmpty || state.size.width >= 60 {
    parts.append(
      PlacePart(words: isolated(grid.truncated(document.article.sections[index].title, toColumns: 24)), rank: 5))
  }
  if document.isComplete { parts.append(PlacePart(words: timeLeft(in: state), rank: 6)) }
  let folded = document.article.folded.count
  if folded > 0 { parts.append(PlacePart(words: "\(folded) folded", rank: 7)) }
  return parts
}

/// "file 3/5", where several are open.
func fileNumber(in state: State) -> String? {
  guard state.files.count > 1, let index = state.document?.address.listIndex else { return nil }
  return "file \(index + 1)/\(state.files.count)"
}

private func timeLeft(in state: State) -> String {
  state.minutesLeft == 0 ? "the end" : ReadingTime(minutes: state.minutesLeft).shortWords + " left"
}

private func page(in state: State, _ document: Document) -> String {
  guard let typeset = document.typeset, let page = state.pageIndex else { return "…" }
  if typeset.galley.blocks.lowerBound > 0 {
    let percent = state.place * 100 / max(1, document.article.text.count)
    return "\(percent) %"
  }
  let total = typeset.isWhole(of: document.article) && document.isComplete ? String(typeset.pages.count) : "…"
  let last = min(page + state.layout.columns.pages, typeset.pages.count)
  return last > page + 1 ? "pages \(page + 1)–\(last) of \(total)" : "page \(page + 1) of \(total)"
}

func outcome(of search: Search, in state: State) -> String {
  let soFar = state.document?.isComplete == false ? " so far" : ""
  return switch search.status {
  case .searching: "searching …"
  case .failed(let reason): reason
  case .found(let matches, _) where matches.isEmpty: "no match\(soFar)\(hidden(search.hiddenMatches, state))"
  case .found(let matches, let current?): "match \(current + 1) of \(matches.count)\(soFar)"
  case .found(let matches, nil): "\(matches.count) matches\(soFar)"
  }
}

/// "; 2 in folded parts: F shows them".
private func hidden(_ number: Int, _ state: State) -> String {
  let key = state.settings.keymap.hint(for: .toggleFolded)
  switch number {
  case 0: return ""
  case 1: return "; 1 in a folded part: \(key) shows it"
  default: return "; \(number) in folded parts: \(key) shows them"
  }
}
