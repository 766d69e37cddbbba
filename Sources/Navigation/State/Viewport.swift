import ArticleModel
import Typesetting

/// What of the galley shows. Nothing here is stored: it follows from the place, the scroll and the lines.
extension State {
  /// Line indices of each text column; empty until lines are there.
  public var visibleLines: [Range<Int>] {
    guard let typeset = document?.typeset, !typeset.galley.lines.isEmpty else { return [] }
    if let scroll {
      return [scroll..<min(scroll + layout.page.height, typeset.galley.lines.count)]
    }
    return typeset.pages.isEmpty ? [] : typeset.pages[pageIndex(in: typeset)].columns
  }

  /// The page in view, from 0: the one the screen's first line is on.
  public var pageIndex: Int? {
    guard let typeset = document?.typeset, !typeset.pages.isEmpty else { return nil }
    return scroll.map { typeset.pageIndex(ofLine: $0) } ?? pageIndex(in: typeset)
  }

  private func pageIndex(in typeset: TypesetArticle) -> Int {
    typeset.pageIndex(of: place)
  }

  /// The text on screen.
  public var visibleRange: TextRange {
    guard let lines = document?.typeset?.galley.lines, let first = visibleLines.first, let last = visibleLines.last,
      first.lowerBound < last.upperBound
    else { return TextRange(place, place) }
    return TextRange(lines[first.lowerBound].range.start, lines[last.upperBound - 1].range.end)
  }

  /// The section that holds the place, from 0.
  public var sectionIndex: Int? {
    guard let sections = document?.article.sections, !sections.isEmpty else { return nil }
    return max(0, sections.partitionPoint { $0.range.start <= place && $0.isInText } - 1)
  }

  /// Minutes from the screen's first word to the end; 0 where the end shows.
  public var minutesLeft: Int {
    guard let article = document?.article, article.text.count > 0 else { return 0 }
    let (count, visible) = (article.text.count, visibleRange)
    guard visible.end + 1 < count else { return 0 }
    let rest = Double(count - min(visible.start, count)) / Double(count)
    return max(1, Int((Double(article.words) / Article.wordsPerMinute * rest).rounded()))
  }
}

extension TypesetArticle {
  /// The page whose range holds a place, from 0.
  func pageIndex(of place: TextPosition) -> Int {
    min(pages.count - 1, pages.partitionPoint { $0.range.end <= place })
  }

  /// The page a line stands on, from 0.
  func pageIndex(ofLine line: Int) -> Int {
    max(0, pages.partitionPoint { ($0.columns.first?.lowerBound ?? 0) <= line } - 1)
  }

  /// A page's first line.
  func firstLine(ofPage page: Int) -> Int { pages[page].columns.first?.lowerBound ?? 0 }

  /// The place of a line: where its text starts, or the next text does.
  func place(ofLine line: Int) -> TextPosition {
    let line = max(0, min(line, galley.lines.count - 1))
    return (galley.lines[line...].first { !$0.range.isEmpty } ?? galley.lines[line]).range.start
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
