import ArticleModel
import Testing
import Typesetting

@Test func aParagraphIsSetInLinesThatFit() {
  var article = Article()
  article.text = ArticleText("The quick brown fox jumps over the lazy dog.\n")
  article.blocks = [Block(.paragraph, TextRange(0, 44))]
  let galley = typeset(article, options: TypesettingOptions(measure: 20))
  for index in galley.lines.indices {
    for segment in galley.segments(ofLine: index, in: article) { print(segment.column, segment.text) }
  }
  #expect(paginate(galley, PageGeometry(height: 10), article: article).count == 1)
}
