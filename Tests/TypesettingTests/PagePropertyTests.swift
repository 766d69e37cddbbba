import ArticleModel
import TestSupport
import Testing

@testable import Typesetting

@Test(arguments: galleyArticles)
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

@Test(arguments: galleyArticles)
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

/// A widow or orphan may stay where each other end would leave most of the column empty.
@Test(arguments: galleyArticles)
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

@Test func footnotesLeaveAPageToItsText() {
  let words = Array(repeating: "The wall was begun in spring.", count: 8).joined(separator: " ")
  let article = article(
    markdown: "Nobody[^1] now[^2] knows[^3] why.[^4] \(words)\n\n[^1]: \(words)\n[^2]: A\n[^3]: B\n[^4]: C")
  let galley = typeset(article, options: TypesettingOptions(measure: 20))
  // On lower pages a line may stand alone over them, so that none does on the next.
  for height in 8...12 {
    let columns = paginate(galley, PageGeometry(height: height), article: article).flatMap(\.columns)
    let filled = columns.filter { !$0.lines.isEmpty }.dropLast()
    #expect(filled.count > 1 && filled.allSatisfy { $0.lines.count * 4 >= height }, "\(height)")
  }
}

@Test func aFootnoteIsSetOnceAndOnlyOnesThatAreCalledLeaveTheText() throws {
  let article = try galleyArticle("notes")
  let galley = typeset(article, options: TypesettingOptions(measure: 40))
  #expect(galley.notes.map { article.footnotes[$0.footnote].label } == ["1", "2", "3", "4", "6", "5"])
  let body = galley.lines[galley.body].map { article.text[$0.range] }.joined()
  #expect(body.contains("A note that nothing calls.") && !body.contains("The third of April."))
}

/// Tables and figures that would leave much of a page empty are cut: what is left empty is less than two fifths.
@Test func noPageIsLeftHalfEmptyForWhatFollows() {
  let rows = (1...14).map { "let step\($0) = next(after: \($0))" }.joined(separator: "\n")
  let words = (1...6).map { "The keeper counts the stairs at night, and writes down number \($0).\n\n" }
  for count in 1...6 {
    let article = article(markdown: words.prefix(count).joined() + "## Steps\n\nThese:\n\n```\n\(rows)\n```\n\nEnd.")
    let galley = typeset(article, options: TypesettingOptions(measure: 66))
    for height in 18...30 {
      for page in paginate(galley, PageGeometry(height: height), article: article).dropLast() {
        #expect(page.lines.count * 5 >= height * 3, "\(count) paragraphs, \(height) rows: \(page.lines)")
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
