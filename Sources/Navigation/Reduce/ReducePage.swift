import ArticleModel
import Typesetting

/// Turning pages, moving by lines, going to a place.
extension State {
  var halfPage: Int { max(1, layout.page.height / 2) }
  var halfMeasure: Int { layout.columns.measure / 2 }

  mutating func turnPages(_ number: Int) {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty, let shown = visibleColumns.last else { return }
    marked = []
    let step = number < 0 ? -1 : 1
    let number = number * layout.columns.pages
    let page: Int
    if let shown = pageOnGrid {
      page = shown + number
    } else {
      // Off the grid: the page with the first line not seen yet, so that nothing is passed over.
      let top = scroll ?? 0
      let next = step > 0 ? shown.lines.upperBound : top - 1
      let isEnd = next >= typeset.galley.body.upperBound && shown.notes.upperBound >= typeset.galley.lines.count
      if step > 0, isEnd { return atEdge(step, in: typeset) }
      let nearest = typeset.pageIndex(ofLine: max(0, next))
      // A blank line between two pages counts with the one before it.
      page = (step > 0 ? max(nearest, typeset.pageIndex(ofLine: top) + 1) : nearest) + (number - step)
    }
    let nextPage = page - number + step * layout.columns.pages
    guard
      typeset.pages.indices.contains(page) || typeset.pages.indices.contains(nextPage)
        || pageOnGrid == nil
    else { return atEdge(step, in: typeset) }
    show(page: min(max(0, page), typeset.pages.count - 1), of: typeset)
  }

  mutating func moveLines(_ number: Int) {
    guard let typeset = document?.typeset, let top = visibleColumns.first?.lines.lowerBound else { return }
    guard scrollsByLine else { return turnPages(number < 0 ? -1 : 1) }
    marked = []
    let lowest = typeset.galley.lastFullColumn(height: layout.page.height)
    let line = min(max(0, top + number), max(lowest, top))
    guard line != top else { return atEdge(number, in: typeset) }
    stopWaiting()
    scrollTo(line: line)
    place = typeset.place(ofLine: line)
  }

  /// Moves code and tables that are wider than the page.
  mutating func pan(_ columns: Int) {
    guard let document, let galley = document.typeset?.galley else { return }
    let shown = visibleColumns.flatMap { Array($0.lines) + Array($0.notes) }
    let overflow = shown.map { galley.overflow(ofLine: $0, in: document.article) }.max() ?? 0
    guard overflow > 0 else {
      message = Message("nothing here is wider than the page")
      return
    }
    pan = min(max(0, min(pan, overflow) + columns), overflow)
  }

  /// Who moves on does not wait for a place further down any more.
  private mutating func stopWaiting() {
    if opening == nil { destination = nil }
  }

  mutating func show(page: Int, of typeset: TypesetArticle) {
    stopWaiting()
    let page = spreadStart(page)
    pan = 0
    place = typeset.place(ofPage: page)
    // A page of decoration alone shares its place with another.
    scroll = typeset.pageIndex(of: place) == page ? nil : typeset.firstLine(ofPage: page)
  }

  /// At the first or last line that is set: more of them, if there are, else a word on what one can do.
  private mutating func atEdge(_ step: Int, in typeset: TypesetArticle) {
    guard let document else { return }
    if !typeset.isWhole(of: document.article) {
      let blocks = typeset.galley.blocks
      if step > 0, blocks.upperBound < document.article.blocks.count {
        place = document.article.blocks[blocks.upperBound].range.start
        scroll = nil
      } else if step < 0, blocks.lowerBound > 0 {
        place = document.article.blocks[blocks.lowerBound - 1].range.start
        scroll = nil
      }
    } else if step > 0 {
      message = Message(document.isComplete ? endHint : "still reading the rest of the file")
    } else {
      message = Message("this is the beginning")
    }
  }

  private var endHint: String {
    let keymap = settings.keymap
    let next = (document?.address.listIndex).map { $0 + 1 < files.count } ?? false
    return next
      ? "the end: \(keymap.hint(for: .nextFile)) opens the next file" : "the end: \(keymap.hint(for: .quit)) quits"
  }

  /// Pages count from 1; beyond the last is the last.
  mutating func goToPage(_ number: Int) {
    guard let typeset = document?.typeset, let article = document?.article else { return }
    guard typeset.isWhole(of: article), !typeset.pages.isEmpty else {
      message = Message("pages are still being counted")
      return
    }
    jump(toPage: min(max(0, number - 1), typeset.pages.count - 1), of: typeset)
  }

  private mutating func jump(toPage page: Int, of typeset: TypesetArticle) {
    let former = viewpoint
    marked = []
    show(page: page, of: typeset)
    if viewpoint != former { jumps.leave(former) }
  }

  mutating func goTo(percent: Int) {
    guard let document else { return }
    guard document.isComplete else { return wait(for: .percent(percent)) }
    guard percent < 100 else { return goToLastPage() }
    let text = document.article.text
    var position = max(0, document.article.runningTextEnd - 1) * percent / 100
    while position > 0, text.bytes[position] & 0xC0 == 0x80 { position -= 1 }
    jump(to: position)
  }

  /// Or to the page that the number before the command says.
  mutating func goToStart() {
    if let count { goToPage(count) } else { jump(to: 0) }
  }

  /// Or to the page that the number before the command says.
  mutating func goToEnd() {
    if let count { return goToPage(count) }
    guard let document else { return }
    guard document.isComplete else { return wait(for: .end) }
    goToLastPage()
  }

  /// Where not all lines are set, the end of the running text is the last place that footnotes stand under.
  mutating func goToLastPage() {
    guard let document else { return }
    if let typeset = document.typeset, typeset.isWhole(of: document.article), !typeset.pages.isEmpty {
      jump(toPage: typeset.pages.count - 1, of: typeset)
    } else {
      jump(to: max(0, document.article.runningTextEnd - 1))
    }
  }

  private mutating func wait(for destination: Destination) {
    self.destination = destination
    message = Message("reading the rest of the file …")
  }

  /// Goes to a place and remembers the one before.
  mutating func jump(to place: TextPosition, marking ranges: [TextRange] = []) {
    let target = Viewpoint(place: max(0, min(place, document?.article.text.count ?? 0)))
    if target.place != self.place || scroll != nil { jumps.leave(viewpoint) }
    go(to: target)
    marked = ranges
  }

  mutating func go(to viewpoint: Viewpoint) {
    stopWaiting()
    marked = []
    place = viewpoint.place
    scroll = nil
    pan = 0
    guard let linesAbove = viewpoint.linesAbove else { return }
    guard let typeset = document?.typeset, holds(place) else {
      // The line is known once lines are set around the place.
      scroll = 0
      destination = .viewpoint(viewpoint)
      return
    }
    scrollTo(line: max(0, typeset.galley.bodyLine(at: place) - linesAbove))
  }

  mutating func jumpBack() {
    guard let step = jumps.back(from: viewpoint) else { return message = Message("no jump to go back to") }
    go(to: step)
  }

  mutating func jumpForward() {
    guard let step = jumps.forward(from: viewpoint) else { return message = Message("no jump to go forward to") }
    go(to: step)
  }
}
