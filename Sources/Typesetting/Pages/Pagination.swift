import ArticleModel

/// Cuts a galley into pages: headings stay with their text, no line of a paragraph stands alone, tables and figures are
/// kept whole and what a colon announces stays with it, in this order of weight, wherever a column can hold them and is
/// not left half empty. Footnotes stand at the foot of the column that calls them. The columns of the last page are of
/// one height.
public func paginate(_ galley: Galley, _ geometry: PageGeometry, article: Article) -> [Page] {
  let columnCount = min(4, max(1, geometry.columns))
  let cutter = ColumnCutter(galley, height: geometry.height)
  var pages: [Page] = []
  var start = cutter.start
  while !cutter.isEnd(start) {
    let pageStart = start
    var columns: [Column] = []
    while columns.count < columnCount, !cutter.isEnd(start) { columns.append(cutter.column(&start)) }
    if cutter.isEnd(start), columnCount > 1 {
      columns = ColumnBalancer(cutter, from: pageStart, upTo: start).balanced(atMost: columnCount) ?? columns
    }
    pages.append(Page(columns: columns, range: TextRange(0, 0)))
  }
  return joined(pages, galley, article)
}

extension Galley {
  /// What a column of so many rows shows that begins with a line of the running text, off the grid of pages.
  public func column(fromLine line: Int, height: Int) -> Column {
    ColumnCutter(self, height: height).column(fromLine: line)
  }

  /// The last line a column can begin with that still reaches the end of the running text.
  public func lastFullColumn(height: Int) -> Int {
    let cutter = ColumnCutter(self, height: height)
    let range = max(0, body.upperBound - max(1, height))..<body.upperBound
    return Array(range).partitionPoint { cutter.column(fromLine: $0).lines.upperBound < body.upperBound }
      + range.lowerBound
  }
}

/// Gives each page the text from its first line to the next page's.
private func joined(_ pages: [Page], _ galley: Galley, _ article: Article) -> [Page] {
  var pages = pages
  let blocks = galley.blocks
  var start = blocks.lowerBound == 0 ? 0 : article.blocks[min(blocks.lowerBound, article.blocks.count - 1)].range.start
  let isEnd = blocks.upperBound >= article.blocks.count
  let textEnd = isEnd ? article.text.count : article.blocks[blocks.upperBound].range.start
  for index in pages.indices {
    let following = index + 1 < pages.count ? pages[index + 1].lines : 0..<0
    // A page may begin with a line that has no text of its own.
    let first = following.first { !galley.lines[$0].range.isEmpty } ?? following.first
    let next = first.map { galley.lines[$0].range.start } ?? textEnd
    pages[index].range = TextRange(start, max(start, next))
    start = max(start, next)
  }
  return pages
}
