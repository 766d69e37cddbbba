import ArticleImport
import ArticleModel
import Foundation
import Quotations
import Testing

@testable import ReaderApp

private let source = """
  # The Tide Table

  By Ada Fenwick

  The harbour has a table of the tides. “It is always right,” said Jonas Peel, the pilot, who \
  reads [the table](tides.md) each morning & each night.

  ADVERTISEMENT

  A sign at the gate reads “Closed in *every* storm.” and nothing else is written on it.

  ## Related

  - [Who pays for the sea](sea.md)
  - [The mole in winter](#)

  """

private let article = importArticle(Array(source.utf8), named: "tide.md")

/// A record as a script reads it.
private func decoded(_ record: some Encodable) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(record))
  return try #require(object as? [String: Any])
}

private func slice(_ range: Any?) throws -> String {
  let range = try #require(range as? [String: Int])
  let (start, end) = (try #require(range["start"]), try #require(range["end"]))
  return String(decoding: Array(source.utf8)[start..<end], as: UTF8.self)
}

@Test func anArticleHasTheKeysTheManualNames() throws {
  let record = try decoded(ArticleRecord(article, quotations: article.quotations(), file: "tide.md"))
  #expect(
    Set(record.keys) == [
      "file", "title", "byline", "bylineText", "published", "publishedTime", "language", "site", "url", "image",
      "words", "minutes", "damage", "blocks", "links", "images", "sections", "quotations", "related", "folded",
      "coverage",
    ])
  #expect(record["title"] as? String == "The Tide Table")
  #expect(record["byline"] as? [String] == ["Ada Fenwick"])
  #expect(record["published"] is NSNull)
  #expect(record["publishedTime"] is NSNull)
  #expect(record["bylineText"] is NSNull)
}

@Test func nothingTakesNoTimeToRead() throws {
  let empty = importArticle([], named: "empty.md")
  let record = try decoded(ArticleRecord(empty, quotations: [], file: "empty.md"))
  #expect(record["words"] as? Int == 0 && record["minutes"] as? Int == 0)
}

@Test func aPagesBylineAndTimeAreGivenAsItWritesThem() throws {
  let page = """
    <meta name=author content="By Ada Fenwick, Staff Writer">
    <meta property="article:published_time" content="2020-05-06T07:08:09+02:00"><p>The harbour has a table of the tides.
    """
  let article = importArticle(Array(page.utf8), named: "tide.html")
  let record = try decoded(ArticleRecord(article, quotations: [], file: "tide.html"))
  #expect(record["byline"] as? [String] == ["Ada Fenwick"])
  #expect(record["bylineText"] as? String == "By Ada Fenwick, Staff Writer")
  #expect(record["published"] as? String == "2020-05-06")
  #expect(record["publishedTime"] as? String == "2020-05-06T07:08:09+02:00")
}

@Test func coverageTakesEveryByteOnce() throws {
  let record = try decoded(ArticleRecord(article, quotations: [], file: "tide.md"))
  let parts = try #require(record["coverage"] as? [[String: Any]])
  var end = 0
  for part in parts {
    #expect(part["start"] as? Int == end)
    end = try #require(part["end"] as? Int)
    #expect(["text", "markup", "folded"].contains(part["as"] as? String))
  }
  #expect(end == source.utf8.count)
}

@Test func rangesSliceTheFileToWhatIsMeant() throws {
  let record = try decoded(ArticleRecord(article, quotations: article.quotations(), file: "tide.md"))
  let quotations = try #require(record["quotations"] as? [[String: Any]])
  let first = try #require(quotations.first)
  #expect(try slice((first["pieces"] as? [Any])?.first) == "“It is always right,”")
  let speaker = try #require(first["speaker"] as? [String: Any])
  #expect(speaker["name"] as? String == "Jonas Peel")
  #expect(try slice(speaker["mention"]) == "Jonas Peel")
  #expect(try slice(speaker["cue"]) == "said")

  let related = try #require(record["related"] as? [[String: Any]])
  #expect(related.map { $0["target"] as? String } == ["sea.md", "#"])
  #expect(try slice((related.first?["source"] as? [Any])?.first).contains("Who pays for the sea"))

  let folded = try #require(record["folded"] as? [[String: Any]])
  let advertisement = try #require(folded.first { $0["reason"] as? String == "advertisement" })
  #expect(try slice(advertisement["source"]).contains("ADVERTISEMENT"))
}

@Test func aQuotationNobodyIsNamedForHasANullSpeaker() throws {
  let range = TextRange(0, 3)
  let nobody = Quotation(pieces: [range], kind: .mixed, speaker: nil)
  let record = try decoded(QuotationRecord(nobody, in: article, file: "tide.md"))
  #expect(record["speaker"] is NSNull)
  #expect(Set(record.keys) == ["file", "text", "kind", "pieces", "speaker"])
}

@Test func aLinkInTheTextSaysWhereItStands() throws {
  let link = try #require(article.links.first { $0.target == "tides.md" })
  let record = try decoded(LinkRecord(link, in: article, file: "tide.md"))
  #expect(record["from"] as? String == "text")
  #expect(record["title"] as? String == "the table")
  #expect(try slice((record["source"] as? [Any])?.first) == "the table")
}

@Test(arguments: [20, 33, 80])
func printedTextKeepsToItsWidth(width: Int) {
  let lines = plainPages(of: article, width: width).split(separator: "\n", omittingEmptySubsequences: false)
  for line in lines { #expect(line.count <= width && line.last != " ") }
  #expect(lines.contains { $0.contains("The Tide Table") })
}
