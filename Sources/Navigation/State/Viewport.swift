import ArticleModel
import Typesetting

/// What of the galley shows. Nothing here is stored: it follows from the place, the scroll and the lines.
extension State {
  /// The text columns on screen, over all pages side by side; empty until lines are there.
  public var visibleColumns: [Column] {
    guard let typeset = document?.typeset, !typeset.galley.lines.isEmpty else { return [] }
    guard let page = pageOnGrid else {
      return [typeset.galley.column(fromLine: scroll ?? 0, height: typeset.request.geometry.height)]
    }
    return typeset.pages[page..<min(page + layout.columns.pages, typeset.pages.count)].flatMap(\.columns)
  }

  /// The page that shows whole, from 0, the left one of a spread; nil when the screen starts between two.
  var pageOnGrid: Int? {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty else { return nil }
    guard let scroll else { return spreadStart(typeset.pageIndex(of: place)) }
    let page = typeset.pageIndex(ofLine: scroll)
    return typeset.firstLine(ofPage: page) == scroll ? spreadStart(page) : nil
  }

  /// The page in view, from 0: the one the screen's first line is on, the left one of a spread; between two pages, the
  /// last one where the text's end shows.
  public var pageIndex: Int? {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty else { return nil }
    let line = showsLastLine ? typeset.galley.body.upperBound - 1 : scroll
    return pageOnGrid ?? line.map { spreadStart(typeset.pageIndex(ofLine: $0)) }
  }

  /// The first of the pages that show together with one.
  func spreadStart(_ page: Int) -> Int { page - page % layout.columns.pages }

  /// Whether one can move by lines: a single column of text shows.
  var scrollsByLine: Bool { layout.columns.count == 1 }

  /// The running text on screen.
  public var visibleRange: TextRange {
    guard let lines = document?.typeset?.galley.lines, let first = visibleColumns.first?.lines,
      let last = visibleColumns.last(where: { !$0.lines.isEmpty })?.lines, first.lowerBound < last.upperBound
    else { return TextRange(place, place) }
    return TextRange(lines[first.lowerBound].range.start, lines[last.upperBound - 1].range.end)
  }

  /// The running text and the footnotes on screen.
  public var visibleRanges: [TextRange] {
    guard let galley = document?.typeset?.galley else { return [] }
    let notes = visibleColumns.flatMap { column in
      galley.notes.filter { $0.lines.overlaps(column.notes) }.map { note in
        let shown = note.lines.clamped(to: column.notes)
        return TextRange(galley.lines[shown.lowerBound].range.start, galley.lines[shown.upperBound - 1].range.end)
      }
    }
    return [visibleRange] + notes
  }

  /// Whether a place is on screen.
  public func shows(_ place: TextPosition) -> Bool { visibleRanges.contains { $0.contains(place) } }

  /// The section that holds the place, from 0; of one in a footnote, the section that calls it.
  public var sectionIndex: Int? {
    guard let sections = document?.article.sections, !sections.isEmpty else { return nil }
    let galley = document?.typeset?.galley
    let place = galley?.note(at: place).flatMap { galley?.lines[$0.call].range.start } ?? place
    return max(0, sections.partitionPoint { $0.range.start <= place && $0.isInText } - 1)
  }

  /// Minutes from the screen's first word to the end; 0 where the end shows.
  public var minutesLeft: Int {
    guard let article = document?.article, article.text.count > 0 else { return 0 }
    let (count, visible) = (article.text.count, visibleRange)
    if visible.end + 1 >= count || showsLastLine { return 0 }
    let rest = Double(count - min(visible.start, count)) / Double(count)
    return max(1, Int((Double(article.words) / Article.wordsPerMinute * rest).rounded()))
  }

  /// Whether the running text ends here, though footnotes may stand behind it.
  private var showsLastLine: Bool {
    guard let document, let typeset = document.typeset, let last = visibleColumns.last,
      typeset.galley.blocks.upperBound == document.article.blocks.count
    else { return false }
    return typeset.galley.lines[last.lines.upperBound..<typeset.galley.body.upperBound].allSatisfy(\.isBlank)
  }
}

extension TypesetArticle {
  /// The page that shows a place, from 0.
  func pageIndex(of place: TextPosition) -> Int {
    let page =
      galley.note(at: place) == nil
      ? pages.partitionPoint { $0.range.end <= place }
      : pages.partitionPoint { $0.notes.upperBound <= galley.line(at: place) }
    return min(pages.count - 1, page)
  }

  /// The page a line of the running text stands on, from 0.
  func pageIndex(ofLine line: Int) -> Int {
    max(0, pages.partitionPoint { $0.lines.lowerBound <= line } - 1)
  }

  /// A page's first line.
  func firstLine(ofPage page: Int) -> Int { pages[page].lines.lowerBound }

  /// Where a page begins: that of the footnote that goes on, where nothing else is on it.
  func place(ofPage page: Int) -> TextPosition {
    pages[page].lines.isEmpty ? galley.lines[pages[page].notes.lowerBound].range.start : pages[page].range.start
  }

  /// The place of a line: where its text starts, or the next text does.
  func place(ofLine line: Int) -> TextPosition {
    let body = galley.lines[galley.body]
    guard let last = body.indices.last else { return 0 }
    let line = max(0, min(line, last))
    return (body[line...].first { !$0.range.isEmpty } ?? body[line]).range.start
  }
}

extension Section {
  /// Whether one can turn to it: related and folded parts lie outside the text.
  public var isInText: Bool {
    switch origin {
    case .part(.related), .part(.folded): false
    default: true
    }
  }
}
