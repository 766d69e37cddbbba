import ArticleImport
import ArticleModel

/// `restored: false` leaves the text as its format has it.
public func article(markdown: String, restored: Bool = true) -> Article {
  article(of: markdown, .markdown, restored)
}

public func article(html: String, restored: Bool = true) -> Article { article(of: html, .html, restored) }

public func article(plain: String, restored: Bool = true) -> Article { article(of: plain, .plain, restored) }

private func article(of text: String, _ format: SourceFormat, _ restored: Bool) -> Article {
  let skipped = restored ? [] : Set(RestorationPass.allCases)
  let options = ImportOptions(format: format, skippedRestoration: skipped)
  return importArticle(Array(text.utf8), named: "article", options: options)
}

/// An article of `Tests/Fixtures/articles`.
public func article(fixture name: String) throws -> Article {
  importArticle(try fixture("articles/\(name)"), named: name)
}
