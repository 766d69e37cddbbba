import ArticleModel

/// Cuts a galley into pages: headings stay with their text, no line of a paragraph stands alone and tables and
/// figures are kept whole, in this order of weight, wherever a column can hold them. The columns of the last page are
/// of one height.
public func paginate(_ galley: Galley, _ geometry: PageGeometry, article: Article) -> [Page] {
  let columnCount = min(4, max(1, geometry.columns))
  let cutter = ColumnCutter(lines: galley.lines, height: max(1, geometry.height))
  var pages: [Page] = []
  var start = cutter.firstLine(from: 0)
  while start < galley.lines.count {
    var columns = cutter.columns(from: start, atMost: columnCount)
    let end = columns[columns.count - 1].upperBound
    if cutter.firstLine(from: end) == galley.lines.count { columns = cutter.balanced(columns, atMost: columnCount) }
    pages.append(Page(columns: columns, range: TextRange(0, 0)))
    start = cutter.firstLine(from: end)
  }
  return joined(pages, galley, article)
}

/// Gives each page the text from its first line to the next page's.
private func joined(_ pages: [Page], _ galley: Galley, _ article: Article) -> [Page] {
  var pages = pages
  let blocks = galley.blocks
  var start = blocks.lowerBound == 0 ? 0 : article.blocks[min(blocks.lowerBound, article.blocks.count - 1)].range.start
  let isEnd = blocks.upperBound >= article.blocks.count
  let textEnd = isEnd ? article.text.count : article.blocks[blocks.upperBound].range.start
  for index in pages.indices {
    let next = index + 1 < pages.count ? galley.lines[pages[index + 1].lines.lowerBound].range.start : textEnd
    pages[index].range = TextRange(start, max(start, next))
    start = max(start, next)
  }
  return pages
}

/// Finds where a column ends.
struct ColumnCutter {
  let lines: [Line]
  let height: Int

  /// The first line at or after `index` that is not blank.
  func firstLine(from index: Int) -> Int {
    var index = index
    while index < lines.count, lines[index].isBlank { index += 1 }
    return index
  }

  /// The columns of one page, without blank lines at their heads and feet. At least one where there are lines.
  func columns(from first: Int, atMost count: Int) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = first
    repeat {
      let end = end(ofColumnFrom: start)
      columns.append(withoutTrailingBlanks(start..<end))
      start = firstLine(from: end)
    } while columns.count < count && start < lines.count
    return columns
  }

  /// The columns of the last page at the least height that holds their lines.
  func balanced(_ columns: [Range<Int>], atMost count: Int) -> [Range<Int>] {
    guard count > 1, let first = columns.first?.lowerBound else { return columns }
    let total = columns.reduce(0) { $0 + $1.count }
    for height in (total + count - 1) / count..<max(height, (total + count - 1) / count) {
      let candidate = ColumnCutter(lines: lines, height: height).columns(from: first, atMost: count)
      if candidate.last?.upperBound == columns.last?.upperBound { return candidate }
    }
    return columns
  }

  private func withoutTrailingBlanks(_ column: Range<Int>) -> Range<Int> {
    var end = column.upperBound
    while end > column.lowerBound, lines[end - 1].isBlank { end -= 1 }
    return column.lowerBound..<end
  }

  /// The index after the last line of a column: the fullest that breaks the weakest rule.
  func end(ofColumnFrom start: Int) -> Int {
    let full = min(start + height, lines.count)
    if full == lines.count { return full }
    let limits: [(Line.Keep, Int)] = [(.none, height / 2), (.whole, height / 4), (.lines, 0)]
    for (keep, least) in limits {
      var end = full
      while end > start + least {
        if lines[end - 1].keep <= keep { return end }
        end -= 1
      }
    }
    return full
  }
}
