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

  @Test func markupInAnAlternativeTextIsNone() {
    let page = article(
      """
      <p>Words enough for a page, with a comma or two, so that it is read.</p>
      <img src=a.jpg alt="&lt;span style=&quot;x&quot;&gt;The mole&lt;/span&gt; at dawn"><img src=b.jpg alt="1 &lt; 2 and 3 &gt; 2">
      """)
    #expect(page.images.map(\.alternativeText) == ["The mole at dawn", "1 < 2 and 3 > 2"])
  }

  @Test func aDrawingInAHeadingIsNotOfItsWords() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article(
      "<article><p>\(words)</p><h4>How it sails<div><figure>Poor<div>Good</div></figure></div></h4><p>\(words)</p></article>"
    )
    #expect(page.blocks.map { page.text[$0.range] }.contains("How it sails"))
  }

  @Test(arguments: [
    "<math><semantics><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow>"
      + "<annotation encoding='application/x-tex'>x=\\frac{a}{b}</annotation></semantics></math>",
    "<math alttext='x=\\frac{a}{b}'><mi>x</mi><mo>=</mo></math>",
    "<span class=katex><span class=katex-mathml><math><semantics><mi>x</mi>"
      + "<annotation encoding=TeX>x=\\frac{a}{b}</annotation></semantics></math></span>"
      + "<span class=katex-html aria-hidden=true>x=ab</span></span>",
    "<span class=MathJax_Preview>[math]</span><span class=MathJax id=f1>x=ab</span>"
      + "<script type='math/tex'>x=\\frac{a}{b}</script>",
  ])
  func aFormulaIsReadByItsSource(formula: String) {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article("<article><p>\(words)</p><p>Here \(formula) is all that is said.</p><p>\(words)</p></article>")
    #expect(page.blocks.map { page.text[$0.range] }.contains("Here x=\\frac{a}{b} is all that is said."))
  }

  @Test func aFormulaInCodeKeepsItsLines() {
    let page = article("<pre>so:\n<script type=math/tex>a =\n  b</script></pre>")
    #expect(page.text[page.text.all] == "so:\na =\n  b\n")
  }

  @Test(arguments: [
    "<h2 id=mole>The mole<a class=headerlink href=#mole>¶</a></h2>", "<h2><a href=#mole>#</a> The mole</h2>",
    "<dl><dt>The mole <a href=/2020/tides#mole>§</a></dt></dl>",
  ])
  func theSignOfALinkToAHeadingIsNoWordOfIt(markup: String) {
    let page = article("<p>Words before it, and a <a href=#mole>#</a>.</p>\(markup)<p>Words after it.</p>")
    #expect(
      page.blocks.map { page.text[$0.range] } == ["Words before it, and a #.", "The mole", "Words after it."])
  }

  @Test func thePictureOfAnAuthorIsNoWordOfTheByline() {
    let byline = "<div class=byline><img src=a.jpg alt=\"Mara Ollen's picture\">By Mara Ollen</div>"
    let article = landArticle(landPage("<article>\(byline)\(paragraphs(landProse))</article>"))
    #expect(article.blocks.filter { $0.kind == .byline }.map { article.text[$0.range] } == ["By Mara Ollen"])
  }

  @Test(arguments: [
    ("<div class=titulo>Land at low water</div>", "Land at low water"),
    ("<h1>Land at low water</h1>", "Land at low water"),
    // What says it in other words is folded, and the page's own title shown.
    ("<h1>Land at very low water</h1>", nil),
  ])
  func theTitleShownIsThatOfThePage(markup: String, shown: String?) {
    let article = landArticle(landPage("\(markup)\(paragraphs(landProse))", title: "Land at low water | Harbor"))
    #expect(article.blocks.filter { $0.kind == .title }.map { article.text[$0.range] } == [shown].compactMap { $0 })
    #expect(article.blocks.filter { $0.kind != .title }.map { article.text[$0.range] } == landProse)
  }

  @Test func aFormulaWithoutASourceKeepsItsSigns() {
    let page = article("<p>Words enough for a page, with <math><mi>x</mi><mo>=</mo><mn>1</mn></math>, a formula.</p>")
    #expect(page.blocks.map { page.text[$0.range] } == ["Words enough for a page, with x=1, a formula."])
  }

  @Test func aTableAroundTablesIsNoTable() {
    let table = "<table><tr><th>Port</th><th>High</th></tr><tr><td>North</td><td>4.1</td></tr></table>"
    let page = article(
      "<p>Words enough for a page.</p><table><tr><td>\(table)</td><td>\(table)</td></tr></table>")
    let columns = page.containers.compactMap { if case .table(let columns) = $0.kind { columns.count } else { nil } }
    #expect(columns == [2, 2])
  }

  @Test func aTableOfDataMayHoldTables() {
    let table = "<table><tr><th>Port</th><th>High</th></tr><tr><td>North</td><td>4.1</td></tr></table>"
    let page = article(
      "<p>Words enough for a page.</p><table><tr><th>Tides</th></tr><tr><td>\(table)</td></tr></table>")
    let tables = page.containers.filter { if case .table = $0.kind { true } else { false } }
    #expect(tables.map { page.text[$0.range] } == ["Tides\nPort\nHigh\nNorth\n4.1", "Port\nHigh\nNorth\n4.1"])
  }

  @Test func aFigureMayNameThePictureThatAScriptPutsThere() {
    let page = article(
      "<p>Words enough for a page, with a comma or two.</p>"
        + "<figure itemid=https://harbour.example/mole.jpg><figcaption>The mole.</figcaption></figure>")
    #expect(page.images.map(\.address) == ["https://harbour.example/mole.jpg"])
  }

  @Test(arguments: [
    "<div class=photo><img src=/a.jpg><div class=photo-caption>The mole at dawn.</div></div>",
    "<div class=photo><div><img src=/a.jpg></div><p class=wp-caption-text>The mole at dawn.</p></div>",
    "<div class=top><img src=/a.jpg></div><div class=caption>The mole at dawn.</div>",
    "<div class=photo><img src=/a.jpg><span class=cutline>The mole at dawn.</span></div>",
  ])
  func whatIsCalledACaptionBelowAPictureIsOne(markup: String) {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article("<article><p>\(words)</p>\(markup)<p>\(words)</p></article>")
    #expect(page.blocks.filter { $0.kind == .caption }.map { page.text[$0.range] } == ["The mole at dawn."])
  }

  @Test func whatIsCalledACaptionWithoutAPictureIsText() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article("<article><p>\(words)</p><p class=caption>The mole at dawn.</p><p>\(words)</p></article>")
    #expect(page.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
  }

  @Test func anIdOfATitlesWordsIsNoNameOfAPart() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article(
      "<article><div><p>\(words)</p></div><div id=how-to-share-a-boat><h2>How to share a boat</h2><p>\(words)</p></div>"
        + "</article>")
    #expect(page.folded.isEmpty)
    #expect(page.blocks.count == 3)
  }

  @Test func commentsAndTheAuthorsLifeAreFoldedBelowTheArticle() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article(
      "<article class=has-comments><p class=byline>By Ann Lee</p><p>\(words)</p><div class=author-bio><p>Ann Lee has a boat.</p></div>"
        + "<section class=article-comments><p>\(words)</p><p>\(words)</p></section></article>")
    #expect(page.folded.map(\.reason) == [.credit, .comments])
    #expect(page.blocks.count { $0.kind == .paragraph } == 1)
  }

  @Test func wordsForThoseWhoHearAPageAreHidden() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article(
      "<article><p>\(words)</p><span class=visually-hidden>Image caption</span><p>\(words)</p></article>")
    #expect(page.folded.map(\.reason) == [.hidden])
  }

  @Test func linksToTopicsAreFolded() {
    let words = String(repeating: "Words enough for an article, with commas, and with a stop. ", count: 20)
    let page = article(
      "<article><p>\(words)</p><h2>Related topics</h2><ul><li><a href=/t/1>Piers</a></li><li><a href=/t/2>Storms</a></li>"
        + "</ul></article>")
    #expect(page.related.isEmpty)
    #expect(page.folded.map(\.reason) == [.navigation])
  }

  @Test func aPageThatKeepsItsWordsForAScriptIsReadByItsMetadata() throws {
    let sentences = (1...30).map { "Keeper number \($0) lit the lamp on the mole, and wrote it down." }
    let paragraphs = [sentences[..<10], sentences[10..<20], sentences[20...]].map { $0.joined(separator: " ") }
    let html = """
      <html><head><title>The Keepers</title><script type="application/ld+json">{"@type": "NewsArticle",
      "headline": "The Keepers", "articleBody": "\(paragraphs.joined(separator: "\\n\\n"))"}</script></head>
      <body><article><p>\(sentences[0])</p><div><h2>Subscribe</h2><p>To go on reading, subscribe for a small sum.</p></div>
      </article></body></html>
      """
    let page = article(html)
    expectSound(page, Array(html.utf8))
    #expect(page.blocks.map { page.text[$0.range] } == paragraphs)
    #expect(page.folded.contains { $0.text.contains("subscribe for a small sum") })
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
