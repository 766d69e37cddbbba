import ArticleModel
import TestSupport
import Testing
import Typesetting
import UnicodeText

private let hostileTexts: [(name: String, markdown: String)] = [
  ("a word without end", String(repeating: "x", count: 20_000)),
  ("a flood of combining marks", "a" + String(repeating: "\u{301}", count: 10_000) + " b"),
  ("wide emoji in a row", String(repeating: "👩‍👩‍👧‍👦", count: 500)),
  ("a paragraph larger than a window", String(repeating: "lamp oil and wick ", count: 8_000)),
  ("a wide paragraph larger than a window", String(repeating: "灯台", count: 20_000)),
  ("only hyphens", String(repeating: "-", count: 3_000)),
  ("only no-break spaces", String(repeating: "\u{A0}", count: 3_000)),
  ("only zero-width spaces", "a" + String(repeating: "\u{200B}", count: 3_000)),
  ("both directions by turns", String(repeating: "abc שלום ", count: 3_000)),
  ("quotations in quotations", String(repeating: "> ", count: 300) + "deep"),
  ("lists in lists", (0..<60).map { String(repeating: "  ", count: $0) + "- item\n" }.joined()),
  ("a table of many columns", (0..<3).map { _ in String(repeating: "| a ", count: 300) + "|\n" }.joined()),
  ("a long table cell", "| a | b |\n| - | - |\n| " + String(repeating: "word ", count: 5_000) + "| x |\n"),
  ("a footnote longer than pages", "A call.[^1]\n\n[^1]: " + String(repeating: "word ", count: 5_000)),
  ("footnotes that call each other", "One.[^a]\n\n[^a]: see [^b]\n[^b]: see [^a]\n[^c]: see [^c]\n"),
  ("footnotes called from one line", manyNotes),
  ("a line of code without end", "```\n" + String(repeating: "x", count: 50_000) + "\n```"),
  ("a table with long words", "| a | b |\n| - | - |\n| " + String(repeating: "w", count: 500) + "| x |\n"),
]

/// What nobody would write still is set, in lines that fit.
@Test(arguments: hostileTexts)
func hostileTextIsSet(name: String, markdown: String) {
  let article = article(markdown: markdown)
  for measure in [2, 20, 66] {
    for alignment in TypesettingOptions.Alignment.allCases {
      let longLines: TypesettingOptions.LongLines = alignment == .ragged ? .wrapped : .panned
      let options = TypesettingOptions(measure: measure, alignment: alignment, leading: 1, longLines: longLines)
      let galley = typeset(article, options: options)
      let pages = paginate(galley, PageGeometry(height: 10, columns: 2), article: article)
      #expect(pages.flatMap(\.columns).allSatisfy { $0.lines.count + $0.notes.count <= 10 })
      for index in galley.lines.indices.prefix(200) where measure >= 20 {
        let segments = galley.segments(ofLine: index, in: article, pan: 7)
        #expect(segments.allSatisfy { $0.column >= 0 && $0.column + $0.columns <= measure }, "\(name) at \(measure)")
      }
    }
  }
}

private let manyNotes: String = {
  let calls: [String] = (0..<300).map { "[^\($0)]" }
  let definitions: [String] = (0..<300).map { "[^\($0)]: n" }
  return calls.joined() + "\n\n" + definitions.joined(separator: "\n")
}()

@Test func anEmptyArticleHasNoPages() {
  let galley = typeset(Article(), options: TypesettingOptions())
  #expect(galley.lines.isEmpty)
  #expect(galley.line(at: 0) == 0)
  #expect(galley.segments(ofLine: 0, in: Article()).isEmpty)
  #expect(paginate(galley, PageGeometry(height: 0, columns: 0), article: Article()).isEmpty)
}

/// Indices that lead nowhere are the importer's mistake, not the reader's.
@Test func aBlockInNoContainerIsSet() {
  var article = Article()
  article.text = ArticleText("cell\nnext\n")
  article.blocks = [
    Block(.tableCell(column: 0), TextRange(0, 4), container: 7), Block(.paragraph, TextRange(5, 9), container: -1),
  ]
  let galley = typeset(article, options: TypesettingOptions(measure: 20))
  #expect(galley.lines.indices.map { drawText(galley.segments(ofLine: $0, in: article)) } == ["cell", "", "next"])
}
