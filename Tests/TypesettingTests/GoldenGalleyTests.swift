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
