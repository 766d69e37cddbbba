import ArticleImport
import ArticleModel
import Testing

/// Pull quotes, told by the text that they repeat.
@Suite struct PullQuoteTests {
  private static let said = "“You can’t argue with the tide,” she said, and went on mending the net in her lap."
  private static let told = "The keepers lit the lamp on the mole every night for ninety years without one day's pay."
  private static let filling = String(
    repeating: "Words enough for an article, with commas, and with a stop. ", count: 10)

  private func folded(_ box: String) -> [String] {
    let page =
      "<article><p>\(Self.filling)</p><p>She looked out. \(Self.said) \(Self.told) Then the town forgot.</p>\(box)"
      + "<p>\(Self.filling) End.</p></article>"
    let article = importArticle(Array(page.utf8), named: "page.html")
    return article.folded.filter { $0.reason == .pullQuote }.map(\.text)
  }

  @Test(arguments: [
    "<div class=pullquote><p>“You can't argue with the tide”</p></div>",
    "<blockquote class=article-pull-quote><p>You can’t argue with the tide</p></blockquote>",
    "<figure class=pull_quote><blockquote>\"You can't argue with the tide\"</blockquote></figure>",
  ])
  func aBoxCalledAPullQuoteThatRepeatsTheTextIsFolded(box: String) {
    let folded = folded(box)
    #expect(folded.count == 1)
    #expect(folded.first?.contains("argue with the tide") == true)
  }

  @Test func whoSaidItGoesWithIt() {
    #expect(
      folded("<div class=pullquote><p>“You can't argue with the tide”</p><p>Ann Lee, netmaker</p></div>")
        == ["“You can't argue with the tide”\nAnn Lee, netmaker"])
  }

  @Test func aSentenceOfALongerParagraphIsOneWithoutAName() {
    #expect(folded("<blockquote><p>\(Self.told)</p></blockquote>") == [Self.told])
    #expect(folded("<p><strong>\(Self.told)</strong></p>") == [Self.told])
    #expect(folded("<h3>\(Self.told)</h3>") == [Self.told])
  }

  @Test(arguments: [
    // Said nowhere else.
    "<div class=pullquote><p>“The lamp was never paid for by anyone at all”</p></div>",
    // Part of a sentence.
    "<blockquote><p>lit the lamp on the mole every night for ninety years</p></blockquote>",
    // A sentence that comes again, like all around it.
    "<p>\(told)</p>",
    // What she says, on a line of its own.
    "<p>“\(told)”</p>",
    // Too short to be no chance.
    "<p>She looked out.</p>",
  ])
  func whatRepeatsNoSentenceStays(box: String) {
    #expect(folded(box) == [])
  }
}
