import ArticleModel
import Navigation
import Quotations
import Screen
import TestSupport
import Typesetting

/// A reader without a terminal: keys in, state and effects out. What `reduce` asks for is answered at once.
public struct Reading {
  public private(set) var state: State
  /// What nobody answers here: browsing, quitting, the mouse.
  public private(set) var asked: [Effect] = []
  /// What stands at addresses of the Web; what is at others does not come.
  public var web: [String: String] = [:]
  private let texts: [Article]
  private let titles: [String]
  private var latestID = 0
  /// Themes whose files are broken.
  public var brokenThemes: Set<String> = []
  /// Blocks set at once around the place; nil sets all of them.
  public var blocksSetAtOnce: Int?

  public init(
    _ markdown: String..., size: Size = Size(width: 60, height: 16), settings: Settings = Settings(),
    blocksSetAtOnce: Int? = nil
  ) {
    texts = markdown.map { article(markdown: $0) }
    titles = texts.map(\.metadata.title)
    self.blocksSetAtOnce = blocksSetAtOnce
    state = State(
      size: size, settings: settings, themes: ["ink", "night"], files: texts.indices.map { "file\($0).md" })
    send(open(.listed(0)))
  }

  /// Keys by name, a space between them: "space ] ctrl-o".
  public mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = KeyPress(name: String(name)) else { continue }
      send(.key(key))
    }
  }

  /// Each character is a key.
  public mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  public mutating func mouse(_ action: MouseEvent.Action, x: Int = 30, y: Int = 5) {
    send(.key(.mouse(MouseEvent(action, at: Point(x: x, y: y)))))
  }

  public mutating func resize(_ width: Int, _ height: Int) { send(.resized(Size(width: width, height: height))) }

  public mutating func send(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in reduce(&state, events.removeFirst()) { events += answers(to: effect) }
    }
  }

  /// Sets all lines, as work elsewhere does after the first page shows.
  public mutating func setWhole() {
    guard let document = state.document, let request = document.typeset?.request else { return }
    send(.typeset(typeset(request, document.article, document.article.blocks.indices)))
  }

  private mutating func answers(to effect: Effect) -> [Event] {
    switch effect {
    case .open(.web(let address)):
      guard let text = web[address] else { return [] }
      return [.opened(page(at: address, text))]
    case .open(let address): return [open(address)]
    case .typeset(let request, let place):
      guard let article = state.document?.article else { return [] }
      return [.typeset(typeset(request, article, blocks(around: article.shownPlace(of: place), in: article)))]
    case .search(let request):
      guard let article = state.document?.article else { return [] }
      return [.searched(request, request.outcome(in: article))]
    case .followTarget(let target, let address): return [follow(target, from: address)]
    case .findFile(let title): return [.fileFound(title: title, index: titles.firstIndex(of: title))]
    case .readTheme(let name):
      return [brokenThemes.contains(name) ? .themeFailed(name, reason: "\(name).yaml: is broken") : .themeRead(name)]
    default:
      asked.append(effect)
      return []
    }
  }

  /// What was fetched comes.
  public mutating func arrive(_ address: String, _ text: String) { send(.opened(page(at: address, text))) }

  private mutating func page(at address: String, _ text: String) -> Document {
    latestID += 1
    return Document(
      id: latestID, name: address, address: .web(address), location: address, article: article(markdown: text),
      isComplete: true, quotations: [])
  }

  private mutating func open(_ address: Address) -> Event {
    guard let index = address.listIndex else { return .openFailed("\(address) can't be opened") }
    latestID += 1
    let document = Document(
      id: latestID, name: "file\(index).md", address: address, article: texts[index], isComplete: true,
      quotations: texts[index].quotations())
    return .opened(document)
  }

  private func follow(_ target: String, from address: Address) -> Event {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? parts[1] : nil
    if parts[0].isEmpty { return .resolved(address, fragment: fragment) }
    if parts[0] == "broken.md" { return .resolved(.file("broken.md"), fragment: fragment) }
    guard let index = state.files.firstIndex(of: parts[0]) else { return .failed("\(parts[0]): no such file") }
    return .resolved(.listed(index), fragment: fragment)
  }

  private func blocks(around place: TextPosition, in article: Article) -> Range<Int> {
    guard let blocksSetAtOnce else { return article.blocks.indices }
    let here = article.blocks.partitionPoint { $0.range.end < place }
    return max(0, here - blocksSetAtOnce / 2)..<min(article.blocks.count, here + blocksSetAtOnce)
  }

  private func typeset(_ request: TypesetRequest, _ article: Article, _ blocks: Range<Int>) -> TypesetArticle {
    let galley = Typesetting.typeset(
      article, blocks: blocks, options: request.options, isComplete: request.isComplete)
    return TypesetArticle(
      request: request, galley: galley, pages: paginate(galley, request.geometry, article: article))
  }
}

/// What is looked at in a reading.
extension Reading {
  /// From 1, as the status line says it; 0 where there is none.
  public var page: Int { (state.pageIndex ?? -1) + 1 }
  public var pages: Int { state.document?.typeset?.pages.count ?? 0 }
  public var message: String { state.message?.text ?? "" }

  /// Indices of the galley's lines on screen.
  public var lines: Range<Int> { state.visibleColumns.first?.lines ?? 0..<0 }

  /// The text on screen.
  public var words: String { state.document?.article.text[state.visibleRange] ?? "" }

  /// The words from the reading place on.
  public var wordsHere: String { text(from: state.place) }

  public var markedWords: String { state.marked.map { state.document?.article.text[$0] ?? "" }.joined(separator: " ") }

  public var section: String { state.sectionIndex.map { state.document?.article.sections[$0].title ?? "" } ?? "" }

  public var currentMatch: String {
    guard let match = state.search?.currentMatch else { return "" }
    guard let folded = match.folded, let part = state.document?.article.folded[folded.part] else {
      return text(from: match.place)
    }
    return String(decoding: part.text.utf8.dropFirst(folded.words.start), as: UTF8.self)
  }

  /// Labels of the rows one can go to.
  public func rows(_ pane: Pane) -> [String] { state.rows(of: pane).filter(\.isSelectable).map(\.label) }

  public func selectedRow(_ pane: Pane) -> String {
    let rows = state.rows(of: pane)
    return state.selection(in: pane, rows: rows).map { rows[$0].label } ?? ""
  }

  private func text(from place: TextPosition) -> String {
    guard let text = state.document?.article.text else { return "" }
    return String(text[TextRange(place, min(text.count, place + 40))].prefix { $0 != "\n" })
  }
}
