import ArticleModel
import TestSupport
import Testing
import UnicodeText

@testable import Typesetting

private func galleyArticle(_ name: String) throws -> Article {
  article(markdown: String(decoding: try fixture("galleys/\(name).md"), as: UTF8.self))
}

private let names = ["paragraphs", "lists", "tables", "blocks", "scripts", "essay", "notes", "wide"]

@Test(arguments: names)
func noLineIsWiderThanTheMeasure(name: String) throws {
  let article = try galleyArticle(name)
  for measure in Array(20...70) + [80, 100, 132, 200, 300] {
    for options in [
      TypesettingOptions(measure: measure), TypesettingOptions(measure: measure, alignment: .justified),
      TypesettingOptions(measure: measure, ambiguousIsWide: true),
      TypesettingOptions(measure: measure, longLines: .panned),
    ] {
      let isWide = options.ambiguousIsWide
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
  forEachPagination(of: article) { galley, pages, geometry in
    let columns = pages.flatMap(\.columns)
    #expect(columns.allSatisfy { !$0.lines.isEmpty || !$0.notes.isEmpty })
    #expect(columns.allSatisfy { filledRows(of: $0) <= geometry.height })
    #expect(pages.allSatisfy { (1...geometry.columns).contains($0.columns.count) })
    expectEachOnce(columns.map(\.lines), of: galley.body, galley)
    expectEachOnce(columns.map(\.notes), of: galley.body.upperBound..<galley.lines.count, galley)
    #expect(pages.first?.range.start == 0 && pages.last?.range.end == article.text.count)
    for (page, following) in zip(pages, pages.dropFirst()) { #expect(page.range.end == following.range.start) }
  }
}

/// The parts follow one another and leave out blank lines only.
private func expectEachOnce(_ parts: [Range<Int>], of whole: Range<Int>, _ galley: Galley) {
  var next = whole.lowerBound
  for part in parts where !part.isEmpty {
    #expect(part.lowerBound >= next && galley.lines[next..<max(next, part.lowerBound)].allSatisfy { $0.isBlank })
    next = part.upperBound
  }
  #expect(next <= whole.upperBound && galley.lines[next..<whole.upperBound].allSatisfy { $0.isBlank })
}

private func filledRows(of column: Column) -> Int {
  column.lines.count + column.notes.count + (column.ruleRow(height: 0) == nil ? 0 : 1)
}

/// Calls `body` for pages of sizes from the smallest to the largest, with one to four columns.
private func forEachPagination(
  of article: Article, minimumHeight: Int = 4, _ body: (Galley, [Page], PageGeometry) -> Void
) {
  for width in [20, 24, 33, 40, 57, 66, 80, 132, 200, 300] {
    let galley = typeset(article, options: TypesettingOptions(measure: width, leading: width == 57 ? 1 : 0))
    for height in [4, 5, 7, 10, 13, 20, 24, 37, 50, 99] where height >= minimumHeight {
      for columns in 1...4 {
        let geometry = PageGeometry(height: height, columns: columns)
        body(galley, paginate(galley, geometry, article: article), geometry)
      }
    }
  }
}

@Test(arguments: names)
func noHeadingEndsAColumn(name: String) throws {
  let article = try galleyArticle(name)
  forEachPagination(of: article, minimumHeight: 10) { galley, pages, geometry in
    for column in pages.flatMap(\.columns) where !column.lines.isEmpty {
      let last = galley.lines[column.lines.upperBound - 1]
      guard last.block < article.blocks.count, !last.range.isEmpty else { continue }
      if case .heading = article.blocks[last.block].kind {
        Issue.record("\(galley.options.measure)×\(geometry): \(article.text[last.range])")
      }
    }
  }
}

@Test func whatEndsInAColonStaysWithWhatFollows() {
  let words = String(repeating: "The keeper counts the stairs each night and writes the number down. ", count: 4)
  let article = article(markdown: "\(words)\n\nWhat he counts:\n\n1. stairs\n2. lamps:\n   - lit\n   - out\n\n\(words)")
  for height in 6...30 {
    let galley = typeset(article, options: TypesettingOptions(measure: 40))
    for column in paginate(galley, PageGeometry(height: height), article: article).flatMap(\.columns) {
      let last = article.text[galley.lines[column.lines.upperBound - 1].range]
      #expect(!last.hasSuffix(":"), "\(height): \(last)")
    }
  }
}

@Test func aFootnotesMarkStaysWithItsWord() {
  let article = article(markdown: "A word, and a note,[^1] and a stop.[^1][^1]\n\n[^1]: Here.")
  for measure in 8...30 {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    for line in galley.lines[galley.body] where !line.range.isEmpty {
      let text = article.text[line.range]
      #expect(!text.hasPrefix("[") || measure < 13, "\(measure): \(text)")
    }
  }
}

/// A widow or orphan may stay where each other end would leave most of the column empty.
@Test(arguments: names)
func noLineOfAParagraphStandsAloneWhereItCanBeAvoided(name: String) throws {
  let article = try galleyArticle(name)
  forEachPagination(of: article) { galley, pages, geometry in
    let columns = pages.flatMap(\.columns).map(\.lines).filter { !$0.isEmpty }
    for (column, next) in zip(columns, columns.dropFirst()) where column.upperBound == next.lowerBound {
      let cut = column.upperBound
      guard standsAlone(cut, galley, article) else { continue }
      let others = column.dropFirst(geometry.height / 2).dropLast()
      #expect(
        others.allSatisfy { galley.lines[$0].keep != .none },
        "\(galley.options.measure)×\(geometry): \(article.text[galley.lines[cut].range])")
    }
  }
}

/// Whether a cut before a line leaves one line of a paragraph on a side.
private func standsAlone(_ cut: Int, _ galley: Galley, _ article: Article) -> Bool {
  let block = galley.lines[cut].block
  guard block == galley.lines[cut - 1].block, article.blocks[block].kind == .paragraph else { return false }
  let before = galley.lines[..<cut].reversed().prefix { $0.block == block }.count { !$0.isBlank }
  let after = galley.lines[cut...].prefix { $0.block == block }.count { !$0.isBlank }
  return before < 2 || after < 2
}

@Test func aFootnoteBeginsInTheColumnThatCallsItWhereThereIsRoom() throws {
  let article = try galleyArticle("notes")
  forEachPagination(of: article, minimumHeight: 10) { galley, pages, geometry in
    let columns = pages.flatMap(\.columns)
    for note in galley.notes {
      guard let calling = columns.first(where: { $0.lines.contains(note.call) }) else { continue }
      // Others called before may leave no room.
      let isFull = filledRows(of: calling) + galley.options.leading >= geometry.height
      #expect(
        calling.notes.contains(note.lines.lowerBound) || isFull,
        "\(galley.options.measure)×\(geometry): \(article.text[note.text])")
    }
  }
}

@Test func aFootnoteIsSetOnceAndOnlyOnesThatAreCalledLeaveTheText() throws {
  let article = try galleyArticle("notes")
  let galley = typeset(article, options: TypesettingOptions(measure: 40))
  #expect(galley.notes.map { article.footnotes[$0.footnote].label } == ["1", "2", "long", "book", "inn", "gallon"])
  let body = galley.lines[galley.body].map { article.text[$0.range] }.joined()
  #expect(body.contains("A note that nothing calls.") && !body.contains("The third of April."))
}

/// The page could be divided otherwise only into columns that are less even, taller, or break what is kept together.
@Test(arguments: ["essay", "notes", "lists"])
func theLastPagesColumnsAreAsEvenAsCanBe(name: String) throws {
  let article = try galleyArticle(name)
  for measure in [33, 40, 57] {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    for height in 16...60 {
      for count in 2...3 {
        let pages = paginate(galley, PageGeometry(height: height, columns: count), article: article)
        guard let last = pages.last, last.columns.count == count, last.columns.allSatisfy({ !$0.lines.isEmpty }),
          last.columns.dropLast().allSatisfy({ galley.lines[$0.lines.upperBound - 1].keep == .none })
        else { continue }
        let heights = last.columns.map(filledRows)
        let unevenness = (heights.max() ?? 0) - (heights.min() ?? 0)
        let least = leastUnevenness(of: last, tallest: heights.max() ?? 0, galley)
        #expect(unevenness <= max(1, least), "\(measure)×\(height): \(heights)")
      }
    }
  }
}

/// Of all divisions of a page into two or three columns of a height, by trying each.
private func leastUnevenness(of page: Page, tallest: Int, _ galley: Galley) -> Int {
  let cuts = page.lines.dropFirst().filter { !galley.lines[$0 - 1].isBlank && galley.lines[$0 - 1].keep == .none }
  var least = Int.max
  func height(_ lines: Range<Int>) -> Int {
    let shown = lines.drop { galley.lines[$0].isBlank }
    let notes = galley.notes.filter { lines.contains($0.call) }.reduce(0) { $0 + $1.lines.count }
    return shown.count + (notes > 0 ? notes + 1 : 0)
  }
  func divide(_ lines: Range<Int>, _ count: Int, _ heights: [Int]) {
    if count == 1 {
      let all = heights + [height(lines)]
      guard let (high, low) = all.max().flatMap({ high in all.min().map { (high, $0) } }), high <= tallest else {
        return
      }
      least = min(least, high - low)
    } else {
      for cut in cuts where lines.dropFirst().contains(cut) {
        divide(cut..<lines.upperBound, count - 1, heights + [height(lines.lowerBound..<cut)])
      }
    }
  }
  divide(page.lines, page.columns.count, [])
  return least
}

@Test func theLinesOfColumnsAgree() throws {
  let article = try galleyArticle("essay")
  for leading in 0...2 {
    let galley = typeset(article, options: TypesettingOptions(measure: 40, leading: leading))
    for page in paginate(galley, PageGeometry(height: 30, columns: 3), article: article) {
      for column in page.columns {
        for (row, line) in column.lines.enumerated() where !galley.lines[line].isBlank {
          #expect(row.isMultiple(of: leading + 1), "\(leading): row \(row)")
        }
      }
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
