import ArticleImport
import ArticleModel
import Foundation
import TestSupport
import Testing

/// What a careful reader finds in a scraped, printed news article.
private struct Expected: Decodable {
  var title: String
  var byline: String
  var published: String
  var related: [String]
  var unescaped: String
  var joinedParagraph: String
}

@Test func aScrapedAndPrintedArticleIsRestored() throws {
  guard let folder = sharedFolder()?.appending(path: "corpus/seed") else { return }
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  let expected = try decoder.decode(
    Expected.self, from: Data(contentsOf: folder.appending(path: "expected.json")))
  let bytes = try [UInt8](Data(contentsOf: folder.appending(path: "article.md")))
  let article = importArticle(bytes, named: "article.md")
  expectSound(article, bytes)

  #expect(article.metadata.title == expected.title)
  #expect(article.metadata.byline == [expected.byline])
  #expect(article.metadata.published?.description == expected.published)
  #expect(article.related.map(\.title) == expected.related)
  #expect(article.text[article.text.all].contains(expected.unescaped))
  #expect(article.text[article.text.all].contains(expected.joinedParagraph))
  #expect(article.sections.count { $0.origin == .printPage } == 3)
  #expect(Set(article.folded.map(\.reason)) == [.printHeader, .advertisement, .subscription])
}
