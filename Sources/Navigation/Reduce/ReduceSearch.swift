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
    SearchRequest(documentID: document.id, isComplete: document.isComplete, query: query)
  }

  mutating func accept(_ outcome: SearchOutcome, for request: SearchRequest) -> [Effect] {
    guard let document, let search, request == self.request(for: search.query, in: document) else { return [] }
    switch outcome {
    case .failed(let reason): self.search?.status = .failed(reason)
    case .found(let matches):
      self.search?.status = .found(matches, current: nil)
      let former = viewpoint
      goToFirstMatch(of: matches, search)
      // The pattern was accepted before its matches came.
      if prompt == nil, viewpoint != former { jumps.leave(former) }
    }
    return []
  }

  /// The next match from where the search began; around the end when there is none.
  private mutating func goToFirstMatch(of matches: [TextRange], _ search: Search) {
    guard !matches.isEmpty else { return }
    let next = matches.partitionPoint { $0.start < search.origin }
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
  private func indexOfMatchHere(_ current: Int?, of matches: [TextRange], _ step: Int) -> Int {
    if let current, shows(matches[current].start) { return current }
    let next = matches.partitionPoint { $0.start < place }
    return step > 0 ? next - 1 : next
  }

  private mutating func show(match index: Int, of matches: [TextRange]) {
    search?.status = .found(matches, current: index)
    let match = matches[index]
    marked = []
    // A match in view moves nothing.
    guard !holds(match.start) || !shows(match.start) else { return }
    go(to: Viewpoint(place: match.start))
  }
}
