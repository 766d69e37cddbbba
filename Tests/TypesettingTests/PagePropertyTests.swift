import ArticleModel
import TestSupport
import Testing
import Typesetting
import UnicodeText

private let sizes: [(width: Int, height: Int)] = [
  (20, 5), (24, 7), (33, 12), (40, 24), (66, 5), (66, 20), (80, 50), (132, 40), (300, 100),
]

private func galleyArticle(_ name: String) throws -> Article {
  article(markdown: String(decoding: try fixture("galleys/\(name).md"), as: UTF8.self))
}

private let names = ["paragraphs", "lists", "tables", "blocks", "scripts", "essay"]

@Test(arguments: names)
func noLineIsWiderThanTheMeasure(name: String) throws {
  let article = try galleyArticle(name)
  for measure in Array(20...70) + [80, 100, 132, 200, 300] {
    for (alignment, isWide) in [(TypesettingOptions.Alignment.ragged, false), (.justified, false), (.ragged, true)] {
      let options = TypesettingOptions(measure: measure, alignment: alignment, ambiguousIsWide: isWide)
      let galley = typeset(article, options: options)
      for index in galley.lines.indices {
        let segments = galley.segments(ofLine: index, in: article)
        let width = segments.map { $0.column + $0.columns }.max() ?? 0
        #expect(width <= measure, "\(drawText(segments)) at \(measure)")
        #expect(segments.allSatisfy { $0.columns == columns(of: $0.text, ambiguousIsWide: isWide) })
      }
    }
  }
}

@Test(arguments: names)
func theTextOfTheLinesIsTheTextOfTheArticle(name: String) throws {
  let article = try galleyArticle(name)
  for measure in [20, 40, 66, 120] {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    var shown = Array(repeating: false, count: article.text.count)
    for index in galley.lines.indices {
      for segment in galley.segments(ofLine: index, in: article) {
        guard let range = segment.range else { continue }
        for offset in range.offsets {
          #expect(!shown[offset], "twice at \(measure): \(segment.text)")
          shown[offset] = true
        }
      }
    }
    let missing = zip(article.text.bytes, shown).filter { !$1 && $0 != 0x20 && $0 != 0x0A }.map(\.0)
    #expect(missing.isEmpty, "left out at \(measure): \(String(decoding: missing, as: UTF8.self))")
  }
}

@Test(arguments: names)
func pagesHaveEachLineOnceAndJoinToTheText(name: String) throws {
  let article = try galleyArticle(name)
  for size in sizes {
    let galley = typeset(article, options: TypesettingOptions(measure: size.width))
    for columnCount in 1...4 {
      let pages = paginate(galley, PageGeometry(height: size.height, columns: columnCount), article: article)
      var next = 0
      for column in pages.flatMap(\.columns) {
        #expect(column.lowerBound >= next && !column.isEmpty && column.count <= size.height)
        #expect(galley.lines[next..<column.lowerBound].allSatisfy { $0.isBlank })
        next = column.upperBound
      }
      #expect(galley.lines[next...].allSatisfy { $0.isBlank })
      #expect(pages.allSatisfy { $0.columns.count <= columnCount })
      #expect(pages.first?.range.start == 0 && pages.last?.range.end == article.text.count)
      for (page, following) in zip(pages, pages.dropFirst()) { #expect(page.range.end == following.range.start) }
    }
  }
}

@Test(arguments: names)
func noHeadingEndsAColumn(name: String) throws {
  let article = try galleyArticle(name)
  for size in sizes where size.height >= 7 {
    let galley = typeset(article, options: TypesettingOptions(measure: size.width))
    for page in paginate(galley, PageGeometry(height: size.height, columns: 2), article: article) {
      for column in page.columns {
        let last = galley.lines[column.upperBound - 1]
        guard last.block < article.blocks.count, !last.range.isEmpty else { continue }
        if case .heading = article.blocks[last.block].kind { Issue.record("\(size): \(article.text[last.range])") }
      }
    }
  }
}

@Test func noLineOfAParagraphStandsAlone() throws {
  let article = try galleyArticle("essay")
  for width in [30, 45, 66] {
    let galley = typeset(article, options: TypesettingOptions(measure: width))
    for height in 8...40 {
      let pages = paginate(galley, PageGeometry(height: height), article: article)
      for (page, next) in zip(pages, pages.dropFirst()) {
        let cut = page.lines.upperBound
        guard cut == next.lines.lowerBound, galley.lines[cut].block == galley.lines[cut - 1].block else { continue }
        let block = galley.lines[cut].block
        let before = galley.lines[..<cut].reversed().prefix { $0.block == block && !$0.isBlank }.count
        let after = galley.lines[cut...].prefix { $0.block == block && !$0.isBlank }.count
        #expect(before >= 2 && after >= 2, "\(width)×\(height): \(article.text[galley.lines[cut].range])")
      }
    }
  }
}

@Test func theLastPagesColumnsAreOfOneHeight() throws {
  let article = try galleyArticle("essay")
  let galley = typeset(article, options: TypesettingOptions(measure: 40))
  for height in 20...60 {
    for count in 2...4 {
      let pages = paginate(galley, PageGeometry(height: height, columns: count), article: article)
      let heights = pages.last?.columns.map(\.count) ?? []
      // Keeping two lines together and a heading with its text may cost some lines.
      #expect((heights.max() ?? 0) - (heights.dropLast().min() ?? 0) <= 6, "\(heights)")
    }
  }
}

@Test func partsSetApartAreTheWholeWhenJoined() throws {
  for name in names {
    let article = try galleyArticle(name)
    let options = TypesettingOptions(measure: 40, showsFolded: true)
    let whole = typeset(article, options: options)
    for cut in article.blocks.indices where !isInsideTable(cut, article) {
      let parts = [
        typeset(article, blocks: 0..<cut, options: options),
        typeset(article, blocks: cut..<article.blocks.count, options: options),
      ]
      let joined = Galley(joining: parts, options: options, isComplete: true)
      #expect(draw(joined, of: article) == draw(whole, of: article), "\(name), cut before block \(cut)")
    }
  }
}

/// A row is set as one.
private func isInsideTable(_ index: Int, _ article: Article) -> Bool {
  guard index > 0, let container = article.blocks[index].container else { return false }
  return container == article.blocks[index - 1].container
}

@Test func everyPlaceIsOnALine() throws {
  for name in names {
    let article = try galleyArticle(name)
    let galley = typeset(article, options: TypesettingOptions(measure: 33))
    for block in article.blocks {
      for position in block.range.offsets {
        let line = galley.lines[galley.line(at: position)]
        #expect(line.range.contains(position), "\(name): \(position)")
      }
    }
  }
}

@Test(arguments: ["tables", "blocks"])
func aTableOrFigureIsKeptWholeWhereAPageCanHoldIt(name: String) throws {
  let article = try galleyArticle(name)
  let galley = typeset(article, options: TypesettingOptions(measure: 66))
  for height in 20...30 {
    let pages = paginate(galley, PageGeometry(height: height), article: article)
    for (page, next) in zip(pages, pages.dropFirst()) where page.lines.upperBound == next.lines.lowerBound {
      let block = article.blocks[min(galley.lines[next.lines.lowerBound].block, article.blocks.count - 1)]
      #expect(block.kind == .paragraph, "\(height): \(article.text[block.range])")
    }
  }
}
