import ArticleModel
import TestSupport
import Typesetting

/// The article of `Tests/Fixtures/galleys` that is named so.
func galleyArticle(_ name: String) throws -> Article {
  article(markdown: String(decoding: try fixture("galleys/\(name).md"), as: UTF8.self))
}

/// Fixtures with every kind of block.
let galleyArticles = ["paragraphs", "lists", "tables", "blocks", "scripts", "essay", "notes", "wide", "right-to-left"]

/// Calls `body` for pages of sizes from the smallest to the largest, with one to four columns.
func forEachPagination(
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

/// Rows that show something, the rule over the notes too.
func filledRows(of column: Column) -> Int {
  column.lines.count + column.notes.count + (column.ruleRow(height: 0) == nil ? 0 : 1)
}
