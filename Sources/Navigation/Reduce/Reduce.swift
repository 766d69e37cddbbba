import ArticleModel
import Screen

/// One step of the reader: an event changes the state and asks for effects. Pure.
public func reduce(_ state: inout State, _ event: Event) -> [Effect] {
  var effects: [Effect]
  switch event {
  case .key(let key): effects = state.press(key)
  case .resized(let size): effects = state.resize(to: size)
  case .opened(let document): effects = state.show(document)
  case .openFailed(let message): effects = state.failToOpen(message)
  case .fetching(let address, let received):
    if state.opening?.address == address { state.opening?.received = received }
    effects = []
  case .interrupted: effects = state.interrupt()
  case .failed(let message):
    state.message = Message(message, isError: true)
    effects = []
  case .quotationsFound(let quotations, let documentID):
    if state.document?.id == documentID { state.document?.quotations = quotations }
    effects = []
  case .typeset(let typeset): effects = state.accept(typeset)
  case .searched(let request, let outcome): effects = state.accept(outcome, for: request)
  case .resolved(let address, let fragment):
    effects = state.follow(address, fragment: fragment)
  case .themeRead(let name): effects = state.use(theme: name)
  case .themeFailed(let name, let reason): effects = state.passOver(theme: name, reason)
  case .fileFound(let title, let index): effects = state.openFound(title: title, index: index)
  }
  effects += state.typesetWhatIsMissing()
  return effects
}

extension State {
  /// The lines and pages the state asks for, which follow from document, settings and size.
  var wantedRequest: TypesetRequest? {
    guard let document, !isTooSmall else { return nil }
    let layout = layout
    return TypesetRequest(
      documentID: document.id, isComplete: document.isComplete, options: options(in: layout),
      geometry: .init(height: layout.page.height, columns: layout.columns.perPage))
  }

  mutating func typesetWhatIsMissing() -> [Effect] {
    guard let wanted = wantedRequest, let document else { return [] }
    let isSet = document.typeset?.request == wanted
    if isSet, holds(place) { return [] }
    guard awaited != wanted || isSet else { return [] }
    awaited = wanted
    return [.typeset(wanted, around: place)]
  }

  /// Whether lines of the document are still being set.
  public var awaitsLines: Bool {
    guard let wanted = wantedRequest, let document else { return false }
    guard let typeset = document.typeset, typeset.request == wanted else { return true }
    return !typeset.isWhole(of: document.article)
  }

  /// Whether the lines that are set take in a place.
  func holds(_ place: TextPosition) -> Bool {
    guard let typeset = document?.typeset, let article = document?.article else { return false }
    if typeset.isWhole(of: article) { return true }
    if typeset.galley.note(at: place) != nil { return true }
    if article.shownPlace(of: place) != place { return false }
    guard let first = typeset.pages.first, let last = typeset.pages.last else { return false }
    return first.range.start <= place && place < last.range.end
  }

  mutating func resize(to size: Size) -> [Effect] {
    self.size = size
    return []
  }

  mutating func accept(_ typeset: TypesetArticle) -> [Effect] {
    guard typeset.request == wantedRequest else { return [] }
    let galley = document?.typeset?.galley
    if document?.typeset?.request == typeset.request, let galley, holds(place), galley.note(at: place) == nil,
      let top = visibleColumns.first?.lines.lowerBound
    {
      // More lines came for the same screen: what the reader looks at stays where it is.
      let distance = galley.line(at: place) - top
      document?.typeset = typeset
      scrollTo(line: max(0, typeset.galley.line(at: place) - distance))
    } else {
      document?.typeset = typeset
      if scroll != nil { scrollTo(line: typeset.galley.bodyLine(at: place)) }
      if case .viewpoint = destination { arrive() }
    }
    return []
  }

  /// Puts a line at the top, on the grid of pages if a page starts there.
  mutating func scrollTo(line: Int) {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty else { return }
    let page = typeset.pageIndex(ofLine: line)
    scroll = !scrollsByLine || typeset.firstLine(ofPage: page) == line ? nil : line
  }
}
