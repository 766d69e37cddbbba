import ArticleModel
import Typesetting

/// Turning pages, moving by lines, going to a place.
extension State {
  mutating func turnPages(_ number: Int) {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty, let shown = visibleLines.last else { return }
    marked = []
    let step = number < 0 ? -1 : 1
    let page: Int
    if let scroll {
      // Off the grid: the page with the first line not seen yet, so that nothing is passed over.
      let next = step > 0 ? shown.upperBound : scroll - 1
      if step > 0, next >= typeset.galley.lines.count { return atEdge(step, in: typeset) }
      let nearest = typeset.pageIndex(ofLine: max(0, next))
      // A blank line between two pages counts with the one before it.
      page = (step > 0 ? max(nearest, typeset.pageIndex(ofLine: scroll) + 1) : nearest) + (number - step)
    } else {
      page = typeset.pageIndex(of: place) + number
    }
    guard typeset.pages.indices.contains(page) || typeset.pages.indices.contains(page - number + step) || scroll != nil
    else { return atEdge(step, in: typeset) }
    show(page: min(max(0, page), typeset.pages.count - 1), of: typeset)
  }

  mutating func moveLines(_ number: Int) {
    guard let typeset = document?.typeset, let top = visibleLines.first?.lowerBound else { return }
    guard layout.columns == 1 else { return turnPages(number < 0 ? -1 : 1) }
    marked = []
    let lowest = max(0, typeset.galley.lines.count - layout.page.height)
    let line = min(max(0, top + number), max(lowest, top))
    guard line != top else { return atEdge(number, in: typeset) }
    scrollTo(line: line)
    place = typeset.place(ofLine: line)
  }

  private mutating func show(page: Int, of typeset: TypesetArticle) {
    scroll = nil
    place = typeset.pages[page].range.start
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
    jump(to: typeset.pages[min(max(0, number - 1), typeset.pages.count - 1)].range.start)
  }

  mutating func goToEnd() {
    guard let document else { return }
    if document.isComplete {
      jump(to: max(0, document.article.text.count - 1))
    } else {
      destination = .end
      message = Message("reading the rest of the file …")
    }
  }

  /// Goes to a place and remembers the one before.
  mutating func jump(to place: TextPosition, marking ranges: [TextRange] = []) {
    let target = Viewpoint(place: max(0, min(place, document?.article.text.count ?? 0)))
    if target.place != self.place || scroll != nil { jumps.leave(viewpoint) }
    go(to: target)
    marked = ranges
  }

  mutating func go(to viewpoint: Viewpoint) {
    marked = []
    place = viewpoint.place
    scroll = nil
    guard let linesAbove = viewpoint.linesAbove else { return }
    guard let typeset = document?.typeset, holds(place) else {
      // The line is known once lines are set around the place.
      scroll = 0
      destination = .viewpoint(viewpoint)
      return
    }
    scrollTo(line: max(0, typeset.galley.line(at: place) - linesAbove))
  }

  mutating func retrace(_ command: Command) {
    let step = command == .jumpBack ? jumps.back(from: viewpoint) : jumps.forward(from: viewpoint)
    guard let step else {
      message = Message(command == .jumpBack ? "no jump to go back to" : "no jump to go forward to")
      return
    }
    go(to: step)
  }
}
