import ArticleModel
import TextSearch
import UnicodeText

/// Opening, completing and revisiting documents.
extension State {
  mutating func show(_ document: Document) -> [Effect] {
    // All of it may be there before its head.
    if let shown = self.document, shown.id == document.id, shown.isComplete { return [] }
    let isSearched = document.quotations != nil || !document.isComplete
    let findQuotations = isSearched ? [] : [Effect.findQuotations(documentID: document.id)]
    if let shown = self.document, shown.id == document.id { return complete(shown, with: document) + findQuotations }
    // A late answer: the reader asked for another one meanwhile, or gave up.
    guard opening.map({ $0.address == document.address }) ?? (self.document == nil) else { return [] }
    if let left = self.document { departures[left.address] = Departure(viewpoint: viewpoint, marks: marks) }
    marks = departures.removeValue(forKey: document.address)?.marks ?? [:]
    self.document = document
    opening = nil
    if let trail = visitsOnceOpened { visits = trail }
    visitsOnceOpened = nil
    place = 0
    scroll = nil
    pan = 0
    marked = []
    search = nil
    jumps = Trail()
    paneStates = [:]
    if pane != .help { closePane() }
    arrive()
    tellDamage()
    return findQuotations
  }

  /// Once all of the document is there: a book's end may be what is missing.
  private mutating func tellDamage() {
    guard let document, document.isComplete, let damage = document.article.damage else { return }
    message = Message("\(isolated(document.name)): \(damage)", isError: true)
  }

  /// The whole of a document whose head showed: the place is found again by its byte in the file.
  private mutating func complete(_ head: Document, with whole: Document) -> [Effect] {
    let translate = { (position: TextPosition) in
      whole.article.sourceMap.position(ofSource: head.article.sourceMap.sourceOffset(of: position))
    }
    if place > 0 { place = translate(place) }
    // A mark further down was set when all of it was there.
    marks = marks.mapValues { mark in
      mark.place < head.article.text.count
        ? Viewpoint(place: translate(mark.place), linesAbove: mark.linesAbove) : mark
    }
    marked = []
    document = whole
    document?.typeset = nil
    arrive()
    tellDamage()
    guard let search else { return [] }
    self.search?.status = .searching
    return [.search(request(for: search.query, in: whole))]
  }

  /// Goes to the awaited destination if the document reaches so far by now.
  mutating func arrive() {
    guard let destination, let document else { return }
    let article = document.article
    switch destination {
    case .viewpoint(let viewpoint) where viewpoint.place < article.text.count || document.isComplete:
      self.destination = nil
      return go(to: viewpoint)
    case .source(let offset) where offset < article.sourceMap.sourceCount || document.isComplete:
      go(to: Viewpoint(place: article.sourceMap.position(ofSource: offset)))
    case .fragment(let name):
      guard let position = article.position(of: name) else {
        if document.isComplete {
          self.destination = nil
          message = Message("no place “\(isolated(name))” in this document")
        }
        return
      }
      leavePane()
      jump(to: position, marking: heading(at: position))
    case .end where document.isComplete: goToLastPage()
    case .percent(let percent) where document.isComplete: goTo(percent: percent)
    default: return
    }
    self.destination = nil
  }

  /// The reader stays where they are; where nothing shows yet, the next file of the list is tried.
  mutating func failToOpen(_ reason: String) -> [Effect] {
    if let index = opening?.address.listIndex { unopened.insert(index) }
    stay(reason)
    return document == nil ? openNext() ?? [.fail(reason)] : []
  }

  /// The next file of the list that was not tried yet; nil when there is none.
  private mutating func openNext() -> [Effect]? {
    files.indices.first { !unopened.contains($0) }.map { open(.listed($0)) }
  }

  private mutating func stay(_ reason: String) {
    opening = nil
    visitsOnceOpened = nil
    destination = nil
    message = Message(reason, isError: true)
  }

  /// Gives up what is not there yet. Where nothing shows and nothing else is there to open, that is to quit: no failure.
  mutating func cancelOpening() -> [Effect] {
    guard let opening else { return [] }
    if document == nil, let index = opening.address.listIndex { unopened.insert(index) }
    stay("given up")
    return [.cancelOpening] + (document == nil ? openNext() ?? [.quit] : [])
  }

  /// A link's target: another document, or a heading of this one.
  mutating func follow(_ address: Address, fragment: String?) -> [Effect] {
    let destination = fragment.map(Destination.fragment)
    guard address == document?.address else { return open(address, at: destination) }
    self.destination = destination
    if destination == nil {
      leavePane()
      jump(to: 0)
    } else {
      arrive()
    }
    return []
  }

  private var visit: Visit? {
    document.map { Visit(address: $0.address, viewpoint: viewpoint) }
  }

  /// Leaves the document for another one, to come back with `back`.
  mutating func open(_ address: Address, at destination: Destination? = nil) -> [Effect] {
    var trail = visits
    if let visit { trail.leave(visit) }
    visitsOnceOpened = trail
    self.destination = destination
    opening = Opening(address: address)
    return [.open(address)]
  }

  mutating func goBack() -> [Effect] {
    revisit(orSay: "no document to go back to") { $0.back(from: $1) }
  }

  mutating func goForward() -> [Effect] {
    revisit(orSay: "no document to go forward to") { $0.forward(from: $1) }
  }

  private mutating func revisit(orSay refusal: String, _ step: (inout Trail<Visit>, Visit) -> Visit?) -> [Effect] {
    var trail = visits
    guard let visit, let step = step(&trail, visit) else {
      message = Message(refusal)
      return []
    }
    visitsOnceOpened = trail
    destination = .viewpoint(step.viewpoint)
    opening = Opening(address: step.address)
    return [.open(step.address)]
  }

  mutating func stepFiles(_ number: Int) -> [Effect] {
    var index = (document?.address.listIndex ?? 0) + number
    while unopened.contains(index) { index += number < 0 ? -1 : 1 }
    guard files.indices.contains(index) else {
      message = Message(number > 0 ? "no file after this one" : "no file before this one")
      return []
    }
    let address = Address.listed(index)
    return open(address, at: departures[address].map { .viewpoint($0.viewpoint) })
  }

  mutating func openFound(title: String, index: Int?) -> [Effect] {
    guard let index, files.indices.contains(index) else {
      message = Message("none of the opened files is titled “\(isolated(title))”")
      return []
    }
    return open(.listed(index))
  }
}
