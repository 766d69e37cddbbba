import ArticleModel
import Quotations
import Testing

/// Titles in a list of references are nobody's words.
@Suite struct ReferenceListTests {
  @Test func aTitleInAReferenceIsNoQuotation() {
    #expect(quotations(inItem: "Poe, Ana (2 May 2010). \"The gate that nobody ever locked\". The Harbor Times.") == [])
  }

  @Test func aNounThatIsAVerbElsewhereMakesNoSentence() {
    #expect(quotations(inItem: "Poe, Ana. \"The gate that nobody ever locked\" (Press release).") == [])
    #expect(quotations(inItem: "\"The gate that nobody ever locked\".") == [])
  }

  @Test func anItemThatIsAllQuotationIsOne() {
    #expect(quotations(inItem: "“The gate that nobody ever locked is shut.”").count == 1)
  }

  @Test func aSignedItemIsAQuotation() {
    #expect(quotations(inItem: "“Nobody ever locked the gate.” — Ana Poe") == ["Ana Poe"])
  }

  @Test func anItemThatSaysWhoSpeaksIsAQuotation() {
    #expect(quotations(inItem: "Ana Poe said “the gate is open to all” and left.") == ["Ana Poe"])
  }

  /// The speakers of an item's quotations.
  private func quotations(inItem text: String) -> [String?] {
    var article = article(paragraphs: ["The harbor has had a gate for years.", text])
    let range = article.blocks[1].range
    article.containers = [
      Container(.list(isTight: true), range: range), Container(.listItem(.bullet), parent: 0, range: range),
    ]
    article.blocks[1].container = 1
    return article.quotations().map { $0.speaker?.name }
  }
}
