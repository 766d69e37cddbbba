import ArticleModel
import TextSearch

/// Asking for matches and going to them.
extension State {
  mutating func look(for pattern: String, _ direction: SearchDirection, from origin: Viewpoint) -> [Effect] {
    guard !pattern.isEmpty, let document else {
      search = nil
      go(to: origin)
      return []
    }
    search = Search(query: query(pattern), direction: direction, origin: origin.place)
    return [.search(request(for: query(pattern), in: document))]
  }

  func request(for query: SearchQuery, in document: Document) -> SearchRequest {
    SearchRequest(
      documentID: document.id, isComplete: document.isComplete, query: query, showsFolded: settings.showsFolded)
  }

  /// Looks for the same again where something else is shown; one stays at the match one is at.
  func searchAnew() -> [Effect] {
    guard let search, let document else { return [] }
    return [.search(request(for: search.query, in: document))]
  }

  mutating func accept(_ outcome: SearchOutcome, for request: SearchRequest) -> [Effect] {
    guard let document, let search, request == self.request(for: search.query, in: document) else { return [] }
    switch outcome {
    case .failed(let reason): self.search?.status = .failed(reason)
    case .found(let matches, let hidden):
      self.search?.status = .found(matches, current: search.currentMatch.flatMap(matches.firstIndex))
      self.search?.hiddenMatches = hidden
      guard case .searching = search.status else { return [] }
      let former = viewpoint
      goToFirstMatch(of: matches, search)
      // The pattern was accepted before its matches came.
      if prompt == nil, viewpoint != former { jumps.leave(former) }
    }
    return []
  }

  /// The next match from where the search began; around the end when there is none.
  private mutating func goToFirstMatch(of matches: [Match], _ search: Search) {
    guard !matches.isEmpty else { return }
    let next = matches.partitionPoint { $0.place < search.origin }
    let index = search.direction == .forward ? next % matches.count : (next + matches.count - 1) % matches.count
    show(match: index, of: matches)
  }

  mutating func stepMatches(_ number: Int) -> [Effect] {
    guard let search, case .found(let matches, let current) = search.status else {
      guard let pattern = patterns.last else {
        message = Message("nothing searched for yet: \(settings.keymap.hint(for: .search)) searches")
        return []
      }
      return look(for: pattern, number > 0 ? .forward : .backward, from: viewpoint)
    }
    guard !matches.isEmpty else { return [] }
    let step = search.direction == .forward ? number : -number
    let wanted = indexOfMatchHere(current, of: matches, step) + step
    let index = ((wanted % matches.count) + matches.count) % matches.count
    if index != wanted { message = Message(step > 0 ? "search went on from the start" : "search went on from the end") }
    jumps.leave(viewpoint)
    show(match: index, of: matches)
    return []
  }

  /// The match steps count from: the current one while it is in view, else the one just before the place in their way.
  private func indexOfMatchHere(_ current: Int?, of matches: [Match], _ step: Int) -> Int {
    if let current, shows(matches[current]) { return current }
    let next = matches.partitionPoint { $0.place < place }
    return step > 0 ? next - 1 : next
  }

  private mutating func show(match index: Int, of matches: [Match]) {
    search?.status = .found(matches, current: index)
    let match = matches[index]
    marked = []
    // A match in view moves nothing.
    guard !shows(match) else { return }
    if let typeset = document?.typeset, let line = line(ofFolded: match) {
      show(page: typeset.pageIndex(ofLine: line), of: typeset)
    } else {
      go(to: Viewpoint(place: match.place))
    }
  }

  private func shows(_ match: Match) -> Bool {
    guard match.folded != nil else { return holds(match.place) && shows(match.place) }
    guard let line = line(ofFolded: match) else { return false }
    return visibleColumns.contains { $0.lines.contains(line) }
  }

  private func line(ofFolded match: Match) -> Int? {
    match.folded.flatMap { document?.typeset?.galley.line(of: $0, at: match.place) }
  }
}
