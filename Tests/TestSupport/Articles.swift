import ArticleImport
import ArticleModel

public func article(markdown: String) -> Article {
  importArticle(Array(markdown.utf8), named: "article.md", options: ImportOptions(format: .markdown))
}

public func article(plain: String) -> Article {
  importArticle(Array(plain.utf8), named: "article.txt", options: ImportOptions(format: .plain))
}

/// An article of `Tests/Fixtures/articles`.
public func article(fixture name: String) throws -> Article {
  importArticle(try fixture("articles/\(name)"), named: name)
}
