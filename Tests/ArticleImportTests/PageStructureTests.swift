import ArticleModel
import Testing

@testable import ArticleImport

/// What of a page's markup becomes of its blocks, where the markup alone does not say it.
@Suite struct PageStructureTests {
  private func article(_ html: String) -> Article {
    importArticle(
      Array(html.utf8), named: "page.html",
      options: ImportOptions(format: .html, baseAddress: "https://harbour.example/"))
  }

  @Test func aWaitingSetOfPicturesGivesItsFirst() {
    let page = article(
      """
      <p>Words enough for a page, with a comma or two, so that it is read.</p>
      <img src="data:image/gif;base64,R0lGODlhAQ==" data-srcset="/s.jpg 320w, /l.jpg 640w">
      <p>And a word or two after it, since a page goes on below its picture.</p>
      """)
    #expect(page.images.map(\.address) == ["https://harbour.example/s.jpg"])
  }

  @Test func aPlaceThatThePageNamesIsStillThereWhenItsFrameIsFolded() {
    let words = "Words enough for a paragraph, with a comma or two, and then some more, so that it is read. "
    let long = String(repeating: words, count: 4)
    let page = article(
      """
      <nav><a href="/a">Ports</a></nav><div class="sidebar">Tide tables</div>
      <article><h1>Harbours</h1><p>\(long)</p><p>\(long)</p><h2 id="north">The North</h2><p>\(long)</p></article>
      """)
    let place = page.anchors.first { $0.name == "north" }?.position ?? 0
    #expect(!page.folded.isEmpty)
    #expect(page.text[TextRange(place, place + 9)] == "The North")
  }

  @Test func aTableAroundTablesIsNoTable() {
    let table = "<table><tr><th>Port</th><th>High</th></tr><tr><td>North</td><td>4.1</td></tr></table>"
    let page = article(
      "<p>Words enough for a page.</p><table><tr><td>\(table)</td><td>\(table)</td></tr></table>")
    let columns = page.containers.compactMap { if case .table(let columns) = $0.kind { columns.count } else { nil } }
    #expect(columns == [2, 2])
  }

  @Test func stylesWithoutNumberKeepTheirWords() {
    let page = article("<p>" + String(repeating: "<b>a</b> <i>b</i> ", count: 5000) + "</p>")
    #expect(page.text.bytes.count { $0 == 0x62 } == 5000)
    #expect(page.inlines.count == 4096)
  }

  @Test func aBannerOfManyLinksIsSiteNavigation() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let links = (1...12).map { "<a href=/\($0)>Harbour \($0)</a> " }.joined()
    let page = article(
      "<div class=top-banner>\(links)</div><article><p>\(words)</p><p>\(words)</p></article>"
        + "<div class=foot-banner><a href=/buy>Buy oilskins here</a></div>")
    #expect(page.folded.map(\.reason) == [.navigation, .advertisement])
  }
}
