import ArticleModel
import TestSupport
import Testing
import Typesetting

/// Every kind of block at several measures, as `Tests/Fixtures/galleys/*.galley` show it.
@Test(arguments: ["paragraphs", "lists", "tables", "blocks", "scripts"])
func aGalleyIsSetAsDrawn(name: String) throws {
  let article = article(markdown: String(decoding: try fixture("galleys/\(name).md"), as: UTF8.self))
  var drawing = ""
  for measure in [20, 40, 66] {
    drawing += "measure \(measure)\n\n"
    drawing +=
      draw(typeset(article, options: TypesettingOptions(measure: measure, hyphenates: false)), of: article) + "\n"
  }
  try expectMatches("galleys/\(name).galley", drawing)
}

@Test func justifiedLinesAreFilled() throws {
  let article = article(markdown: String(decoding: try fixture("galleys/paragraphs.md"), as: UTF8.self))
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

@Test func verseKeepsItsLines() throws {
  var article = Article()
  let lines = ["The lamp is lit, the tide is in, and nobody comes by,", "the keeper winds", "    his clock"]
  article.text = ArticleText(lines.joined(separator: "\n") + "\n")
  article.blocks = [Block(.verse, TextRange(0, article.text.count - 1))]
  try expectMatches(
    "galleys/verse.galley", draw(typeset(article, options: TypesettingOptions(measure: 30)), of: article))
}

@Test func leadingPutsBlankLinesBetweenLines() throws {
  let article = article(markdown: "# A\n\none two three four five six seven eight")
  let galley = typeset(article, options: TypesettingOptions(measure: 20, leading: 1))
  try expectMatches("galleys/leading.galley", draw(galley, of: article))
}
