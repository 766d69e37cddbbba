import ArticleModel
import TestSupport
import Testing
import Typesetting
import UnicodeText

/// Every kind of block at several measures, as `Tests/Fixtures/galleys/*.galley` show it.
@Test(arguments: ["paragraphs", "lists", "tables", "blocks", "scripts", "notes", "right-to-left"])
func aGalleyIsSetAsDrawn(name: String) throws {
  let article = try galleyArticle(name)
  var drawing = ""
  for measure in [20, 40, 66] {
    drawing += "measure \(measure)\n\n"
    drawing +=
      draw(typeset(article, options: TypesettingOptions(measure: measure, hyphenates: false)), of: article) + "\n"
  }
  try expectMatches("galleys/\(name).galley", drawing)
}

/// "--sort" is one word; "well-known" may be divided.
@Test func noLineEndsAfterTheHyphensAWordBeginsWith() {
  let words = article([(.paragraph, "Say --sort or -reverse, or well-known ones", nil)])
  for measure in 8...20 {
    let galley = typeset(words, options: TypesettingOptions(measure: measure, hyphenates: false))
    let lines = galley.lines.indices.map { drawText(galley.segments(ofLine: $0, in: words)) }
    #expect(!lines.contains { $0.hasSuffix(" -") || $0.hasSuffix("--") || $0 == "-" }, "\(lines)")
  }
}

@Test func justifiedLinesAreFilled() throws {
  let article = try galleyArticle("paragraphs")
  let galley = typeset(article, options: TypesettingOptions(measure: 40, alignment: .justified, hyphenates: false))
  try expectMatches("galleys/justified.galley", draw(galley, of: article))
}

@Test(arguments: [false, true])
func aTranscriptIsSetWithItsTitle(showsFolded: Bool) throws {
  let article = article(plain: String(decoding: try fixture("galleys/interview.txt"), as: UTF8.self))
  let options = TypesettingOptions(measure: 40, hyphenates: false, showsFolded: showsFolded)
  let name = showsFolded ? "interview-folded" : "interview"
  try expectMatches("galleys/\(name).galley", draw(typeset(article, options: options), of: article))
}

@Test(arguments: [("verse", 30), ("verse", 50), ("terms", 24), ("terms", 50), ("figure", 24), ("figure", 50)])
func aBlockMarkdownHasNotIsSetAsDrawn(name: String, measure: Int) throws {
  let article = try #require(["verse": verse, "terms": terms, "figure": figure][name])
  let galley = typeset(article, options: TypesettingOptions(measure: measure, hyphenates: false))
  try expectMatches("galleys/\(name)-\(measure).galley", draw(galley, of: article))
}

private let verse = article(
  [
    (.verse, "The lamp is lit, the tide is in, and nobody comes by,\nthe keeper winds\n    his clock", nil),
    (.verse, "and then the tide goes out again\nand nobody asks why.", nil),
  ])

private let terms = article(
  [
    (.definitionTerm, "wick", nil), (.paragraph, "What draws the oil up to where it burns.", 0),
    (.definitionTerm, "lens", nil), (.definitionTerm, "glass", nil),
    (.paragraph, "What bends the light until it goes where it is wanted, and nowhere else.", 1),
    (.paragraph, "Dusted on Mondays.", 1),
  ], containers: [.definition, .definition])

private let figure = article(
  [
    (.paragraph, "Before the figure.", nil),
    (.image(0), "The tower from the sea, before the pier was rebuilt", 0),
    (.caption, "The tower in 1871. It was painted the year after, and never again.", 0),
    (.paragraph, "After the figure.", nil),
  ], containers: [.figure])

@Test(arguments: [("4 March 2021", ["4 March 2021", "By Ann Lee"]), ("ANN LEE, 4 March", ["ANN LEE, 4 March"])])
func namesThatTheBylineDoesNotSayAreShown(byline: String, shown: [String]) {
  var text = article([(.title, "The Wall", nil), (.byline, byline, nil), (.paragraph, "It stands.", nil)])
  text.metadata.byline = ["Ann Lee"]
  let lines = shownLines(of: text, measure: 30).filter { !$0.isEmpty }
  #expect(Array(lines.dropFirst().dropLast()) == shown)
}

@Test func codeAndTablesReachPastTheMeasureWhereNothingStands() throws {
  let article = try galleyArticle("wide")
  let galley = typeset(article, options: TypesettingOptions(measure: 40, hyphenates: false, overhang: 36))
  try expectMatches("galleys/overhang.galley", draw(galley, of: article))
}

@Test func aPictureInAListStandsBesideItsMarker() {
  let pictures = article(
    [(.image(0), "The lamp", 0), (.image(0), "", 1)], containers: [.listItem(.bullet), .listItem(.bullet)])
  #expect(
    shownLines(of: pictures, measure: 20) == [
      "• ┌─ image ────────┐",
      "  │ The lamp       │",
      "  └────────────────┘",
      "• ── image ─────────",
    ])
}

@Test func aRowEndsWithItsLastCell() {
  let table = article(html: "<table><tr><th>a<th>b<th>c<tr><td>x<tr><td>y<td>z</table>", restored: false)
  #expect(
    shownLines(of: table, measure: 20) == [
      "6 words · 1 minute",
      "a │ b │ c",
      "──┼───┼──",
      "x",
      "y │ z",
    ])
}

@Test func aHeaderOverSeveralColumnsNamesThemInRecords() {
  let table = article(
    html: """
      <p>The harbour has a table of the tides, kept by hand and read each morning by all.</p>
      <table><tr><th>station<th colspan=2>high water<th>keeper
      <tr><td>Ironmouth harbour mole<td>four in the morning<td>half past four in the afternoon<td>Jonas Peel
      </table>
      """, restored: false)
  #expect(
    Array(shownLines(of: table, measure: 24).drop { !$0.contains("─") }) == [
      "─────────┼──────────────",
      "station  │ Ironmouth",
      "         │ harbour mole",
      "high     │ four in the",
      "water    │ morning",
      "high     │ half past",
      "water    │ four in the",
      "         │ afternoon",
      "keeper   │ Jonas Peel",
    ])
}

@Test(arguments: [
  (24, ["  tide(at: station, on:", "↪ day, in: .metres)"]),
  (14, ["  tide(at:", "↪ station, on:", "↪ day, in:", "↪ .metres)"]),
  (9, ["  tide(at", "↪ : stati", "↪ on, on:", "↪ day,", "↪ in:", "↪ .metres", "↪ )"]),
])
func codeGoesOnAfterASpaceOrASignThatIsNear(measure: Int, lines: [String]) {
  let code = article(markdown: "```\ntide(at: station, on: day, in: .metres)\n```")
  #expect(shownLines(of: code, measure: measure).suffix(lines.count) == lines[...])
}

private func shownLines(of article: Article, measure: Int) -> [String] {
  let galley = typeset(article, options: TypesettingOptions(measure: measure, hyphenates: false))
  return galley.lines.indices.map { drawText(galley.segments(ofLine: $0, in: article)) }.filter { !$0.isEmpty }
}

/// An article of blocks, each with the container it is in.
private func article(_ blocks: [(Block.Kind, String, Int?)], containers: [Container.Kind] = []) -> Article {
  var article = Article()
  var text = ""
  for (kind, words, container) in blocks {
    let start = text.utf8.count
    text += words
    article.blocks.append(Block(kind, TextRange(start, text.utf8.count), container: container))
    text += "\n"
  }
  article.text = ArticleText(text)
  article.images = [Image(address: "tower.png", alternativeText: "")]
  article.containers = containers.enumerated().map { index, kind in
    let ranges = article.blocks.filter { $0.container == index }.map(\.range)
    return Container(kind, range: TextRange(ranges.first?.start ?? 0, ranges.last?.end ?? 0))
  }
  return article
}

@Test(arguments: [(40, 14, 1), (30, 16, 2), (24, 20, 3)])
func pagesAreSetAsDrawn(measure: Int, height: Int, columns: Int) throws {
  let article = try galleyArticle("notes")
  let galley = typeset(article, options: TypesettingOptions(measure: measure, hyphenates: false))
  let pages = paginate(galley, PageGeometry(height: height, columns: columns), article: article)
  try expectMatches("galleys/notes-\(columns).pages", draw(pages, of: galley, height: height, article))
}

@Test(arguments: [0, 30, 60, 1000])
func whatIsTooWideIsPanned(pan: Int) throws {
  let article = try galleyArticle("wide")
  var drawing = ""
  for measure in [24, 40, 66] {
    drawing += "measure \(measure)\n\n"
    let options = TypesettingOptions(measure: measure, hyphenates: false, longLines: .panned)
    let galley = typeset(article, options: options)
    for line in galley.lines.indices { drawing += drawLine(line, of: galley, article, pan: pan) + "\n" }
    drawing += "\n"
  }
  try expectMatches("galleys/wide-from-\(pan).galley", drawing)
}

@Test(arguments: [TypesettingOptions.RightToLeft.reordered, .terminal])
func rightToLeftIsFlushRight(by whom: TypesettingOptions.RightToLeft) throws {
  let article = try galleyArticle("scripts")
  let galley = typeset(
    article, options: TypesettingOptions(measure: 40, hyphenates: false, rightToLeft: whom))
  let lines = galley.lines.indices.map { drawText(galley.segments(ofLine: $0, in: article)) }
  let turned = lines.filter { $0.unicodeScalars.contains { ("א"..."ת").contains($0) } }
  #expect(turned.count == 3 && turned.allSatisfy { columns(of: $0) == 40 })
  #expect(lines.contains { $0.contains(whom == .reordered ? "רולדגמ" : "מגדלור") })
}

@Test func aJustifiedLineFromTheRightIsFilled() throws {
  let article = try galleyArticle("right-to-left")
  let galley = typeset(article, options: TypesettingOptions(measure: 40, alignment: .justified, hyphenates: false))
  try expectMatches("galleys/right-to-left-justified.galley", draw(galley, of: article))
}

@Test func leadingPutsBlankLinesBetweenLines() throws {
  let article = article(markdown: "# A\n\none two three four five six seven eight")
  let galley = typeset(article, options: TypesettingOptions(measure: 20, leading: 1))
  try expectMatches("galleys/leading.galley", draw(galley, of: article))
}
