import ArticleImport
import ArticleModel
import Foundation
import Quotations
import TestSupport
import Testing

/// The scraped news article that careful readers marked up.
@Suite struct SeedArticle {
  @Test func everyQuotationHasItsSpeakerAndNothingElseIsListed() throws {
    guard let shared = sharedFolder() else { return }
    let seed = shared.appending(path: "corpus/seed")
    guard let bytes = try? Data(contentsOf: seed.appending(path: "article.md")) else {
      print("Skipped: no \(seed.path).")
      return
    }
    let expected = try JSONDecoder().decode(
      Expectation.self, from: Data(contentsOf: seed.appending(path: "expected.json")))
    let article = importArticle([UInt8](bytes), named: "article.md")
    var found = article.quotations()
    for quote in expected.quotes {
      guard let index = found.firstIndex(where: { words($0, article).contains(quote.begins) }) else {
        Issue.record("not found: \(quote.begins)")
        continue
      }
      let quotation = found.remove(at: index)
      #expect(words(quotation, article).contains(quote.ends))
      #expect(quotation.kind.rawValue == quote.kind)
      #expect(([quote.speaker] + quote.accept).contains(quotation.speaker?.name ?? "nobody"))
    }
    let others = found.map { words($0, article) }
    for words in others { #expect(expected.optionalQuotes.contains { words.contains($0) }, "\(words)") }
  }

  private func words(_ quotation: Quotation, _ article: Article) -> String {
    quotation.pieces.map { article.text[$0] }.joined(separator: " ")
  }
}

private struct Expectation: Decodable {
  var quotes: [Quote]
  var optionalQuotes: [String]

  struct Quote: Decodable {
    var kind: String
    var begins: String
    var ends: String
    var speaker: String
    var accept: [String]
  }

  enum CodingKeys: String, CodingKey {
    case quotes
    case optionalQuotes = "optional_quotes"
  }
}
