import ArticleModel
import Testing

@testable import ArticleImport

/// Which of a page is its article, on pages that make it hard to tell.
@Suite struct PageArticleTests {
  private let menu = "<nav><ul><li><a href=/news>News</a><li><a href=/tides>Tides</a></ul></nav>"

  @Test func aQuestionAboutCookiesBeforeAShortArticleIsNone() {
    let question = """
      <div class="cmp cmp-box"><h2>We value your privacy</h2><p>We and our partners store cookies on a device, to process
      personal data such as identifiers, and may measure ads, content and audiences, with your consent, at any time.</p>
      <p>You may accept the cookies, or manage your choices, or read our privacy policy, which names all our partners, what
      they do with your data, for how long they keep it, on what grounds, and how to object to each, or to all.</p></div>
      """
    #expect(
      landBlocks(landPage("\(question)\(menu)<div><div>\(paragraphs(landProse[..<3]))</div></div>"))
        == Array(landProse[..<3]))
  }

  @Test func whatThePageHidesCountsWhereItShowsNoProse() {
    let list = (1...40).map { "<li><a href=/s\($0)>Section number \($0)</a>" }.joined()
    let hidden = "<div id=membership style='display: none'>\(paragraphs(landProse + landProse))</div>"
    #expect(landBlocks(landPage("<main><ul>\(list)</ul>\(hidden)</main>")) == landProse + landProse)
    let shown = landPage("<main><p>\(landProse[0])</p>\(hidden)</main>")
    #expect(landBlocks(shown) == [landProse[0]])
    let listed = landPage("<main><ul>\(list)\(list)</ul><div><p>\(landProse[0])</p></div>\(hidden)</main>")
    #expect(landBlocks(listed).contains(landProse[5]))
  }

  @Test func textThatIsCalledTheArticlesCountsThoughItIsHidden() {
    let hidden = "<div class=article-body style='display: none'>\(paragraphs(landProse[1...] + landProse))</div>"
    let login = "<p>Log in to continue reading</p>"
    let html = landPage("\(menu)<main><h1>Land at low water</h1><p>\(landProse[0])</p>\(hidden)\(login)</main>")
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse + landProse)
    // Once for another width of screen.
    let shown = "<main><div>\(paragraphs(landProse + landProse))</div>\(hidden)</main>"
    #expect(landBlocks(landPage(shown)) == landProse + landProse)
  }

  @Test func aTabThatIsOpenIsOneOfTheTabs() {
    let first = "<div class='tab-content active'>\(paragraphs(landProse[..<3]))</div>"
    let second = "<div class=tab-content>\(paragraphs(landProse + landProse))</div>"
    #expect(landBlocks(landPage("<div>\(first)\(second)</div>")) == landProse[..<3] + landProse + landProse)
  }

  @Test func anotherArticleIsToldThoughTheTitleStandsInAHeader() {
    let item = { (title: String) in
      "<article class=item><div><header class=item__header><p>Quay</p><h2>\(title)</h2></header></div>"
        + "\(paragraphs(landProse + landProse))</article>"
    }
    let html = landPage("<main><div>\(item("Land at low water"))\(item("The shed"))\(item("Geese"))</div></main>")
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse + landProse)
  }

  @Test(arguments: [
    ("<body><p>Words, and <a href='x.ht", true), ("<p>Words, and <a href='x.ht", true), ("<p>Words, 1 < 2", false),
    ("<p>Words", false), ("<body><p>Words</body>", false), ("<html><body><p>Words</html>", false),
    ("<body><p>Words", false), ("<p>Words<!-- a > b", true), ("<p>Words<!-- a --> and", false),
    ("<p>Words<script>let a = '<p>'", true), ("<p>Words<img alt='a < b'>", false), ("<p>Words<img alt='a <b", true),
    ("<body class=x><p>Words<script></script>", false),
  ])
  func aPageThatIsCutOffSaysSo(page: String, isCut: Bool) {
    let article = importArticle(Array(page.utf8), named: "page.html", options: ImportOptions(format: .html))
    #expect(article.text[article.text.all].hasPrefix("Words"))
    #expect(article.damage == (isCut ? "cut off, its end is missing" : nil))
  }

  @Test func teasersAroundAnArticleAreNotOfIt() {
    let teasers = (1...6).map {
      "<article><h3><a href=/t\($0)>Story number \($0) of today</a></h3><p>\(landProse[$0 - 1])</p></article>"
    }
    .joined()
    let html = landPage(
      "<div><section>\(teasers)</section><article><h1>Land at low water</h1><div>\(paragraphs(landProse))</div></article>"
        + "<section>\(teasers)</section></div>")
    let article = landArticle(html)
    #expect(article.blocks.filter { $0.kind == .paragraph }.map { article.text[$0.range] } == landProse)
  }

  @Test func theNextArticleOnThePageIsAnother() {
    let next = "<article><h1><a href=/2020/next>The shed and the fence</a></h1>\(paragraphs(landProse))</article>"
    let html = landPage("<div><article><h1>Land at low water</h1>\(paragraphs(landProse))</article>\(next)</div>")
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse)
  }

  @Test func whatHasTheArticlesNameAndStandsBesideItIsAnother() {
    let item = { (head: String) in
      "<article class=item><header>\(head)</header>\(paragraphs(landProse + landProse))</article>"
    }
    let html = landPage(
      "<main>\(item("<h1>Land at low water</h1>"))\(item("<h2>The shed</h2>"))\(item("<h2>Geese</h2>"))</main>")
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse + landProse)
  }

  @Test func commentsAreToldByTheHeadingOverThem() {
    let comments = landProse.map { "<div><b>joe</b><p>\($0) \($0)</p></div>" }.joined()
    let box = "<div class=x7><h2>24 responses</h2>\(comments)</div>"
    let html = landPage("\(menu)<div><div><p>\(landProse[0])</p><p>\(landProse[1])</p></div>\(box)</div>")
    #expect(landBlocks(html) == Array(landProse[..<2]))
    #expect(landArticle(html).folded.contains { $0.reason == .comments })
    let discussion = landPage(
      "<article>\(paragraphs(landProse))<section><h2>Discussion</h2>\(paragraphs(landProse))</section></article>")
    #expect(landBlocks(discussion).count == 13)
  }

  @Test func aRowOfATableHasTheArticleInOneCell() {
    let cell = landProse.joined(separator: "<br><br>\n")
    let html = landPage(
      "<table><tr><td><a href=/>Home</a><br><a href=/n>News</a><br><a href=/s>Sport</a><br><a href=/w>Weather</a></td>"
        + "<td>\(cell)</td></tr></table>")
    #expect(landBlocks(html) == landProse)
  }

  @Test func wordsOfAScriptsArticleCountWhereThePageHasNone() {
    let said = landProse.joined(separator: "\\n\\n")
    let script = #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\#(said)"}</script>"#
    #expect(landBlocks(landPage("<div id=app>Loading…</div>", head: script)) == landProse)
  }

  @Test(arguments: ["<aside><article>", "<div class=textwidget>", "<div class=promo-wrap>"])
  func whatHasMostOfTheProseIsTheArticleWhateverItIsCalled(opening: String) {
    let html = landPage("<main>\(menu)\(opening)<section>\(paragraphs(landProse))</section></main>")
    #expect(landBlocks(html) == landProse)
  }

  @Test func aSectionWithoutALinkIsNoAdvertisement() {
    let section = { (end: String) in "<section class=report--ads><h2>Geese</h2><p>\(landProse[0])\(end)</p></section>" }
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(section(""))\(paragraphs(landProse))</article>")).count
        == 14)
    let sold = section(" <a href=/buy>Buy a map</a>")
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(sold)\(paragraphs(landProse))</article>")).count == 12)
  }

  @Test(arguments: ["Friday, December 23, 2016", "3 May 2016 9:00AM (UTC)", "Mara Ollen"])
  func aHeadingOverTheArticleThatIsANameOrADateIsACredit(line: String) {
    let html = landPage(
      "<article><h3>\(line)</h3>\(paragraphs(landProse))</article>", head: "<meta name=author content='Mara Ollen'>")
    #expect(landBlocks(html) == landProse)
    let year = landPage("<article><h3>May 2016 in the harbour</h3>\(paragraphs(landProse))</article>")
    #expect(landBlocks(year).count == 7)
  }

  @Test(arguments: [
    "来源：港口日报 作者：李明", "2019年9月26日 15:10 来源：港口日报", "取材：港の新聞", "（责任编辑：李明）",
    "[이하늘 기자 lee@harbor.example]", "<저작권자 하버일보, 무단전재 및 재배포 금지>",
  ])
  func aLineThatNamesTheSourceOrTheEditorIsACredit(line: String) {
    let escaped = line.replacing("<", with: "&lt;")
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))<p>\(escaped)</p></article>")) == landProse)
  }

  @Test(arguments: ["https://petition.example/geese", "geese@harbor.example"])
  func anAddressAloneInAParagraphIsOfTheText(address: String) {
    let line = "<p><a href='https://petition.example/geese'>\(address)</a></p>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(line)\(paragraphs(landProse))</article>")).count == 13)
  }

  @Test func aParagraphThatIsALinkToAnotherSiteIsOfTheText() {
    let link = { (target: String) in "<p><a href='\(target)'>The map of the flats of 1911</a></p>" }
    let body = { (target: String) in
      "<article>\(paragraphs(landProse))\(link(target))\(paragraphs(landProse))</article>"
    }
    let own = "<link rel=canonical href=https://harbor.example/2020/land>"
    #expect(landBlocks(landPage(body("https://maps.example/1911"), head: own)).count == 13)
    #expect(landBlocks(landPage(body("/2019/map"), head: own)) == landProse + landProse)
  }

  @Test func whatIsBesideAllTheProseIsTheSites() {
    let html = landPage(
      "<section><header>\(menu)<div>Reading in peace</div></header><section class=article><article>\(paragraphs(landProse))</article></section>"
        + "<section><h4>Contribute</h4></section><section>Services<ul><li>Discover</ul></section></section>")
    #expect(landBlocks(html) == landProse)
  }

  @Test func aBoxThatAsksToSubscribeIsFoldedWhateverItsClass() {
    let html = landPage(
      "<article>\(paragraphs(landProse))<div class=x1><h2>Sign up for the newsletter</h2><p>Low Water, once a week.</p></div>"
        + "\(paragraphs(landProse))</article>")
    #expect(landBlocks(html) == landProse + landProse)
    #expect(landArticle(html).folded.map(\.reason) == [.subscription])
  }
}

/// What the builders of pages make of an article.
@Suite struct BuiltPagesTests {
  private func row(_ number: Int, _ landProse: ArraySlice<String>) -> String {
    "<div class='row row_\(number)'><div class=col><div class=box><div class=inner>\(paragraphs(landProse))</div></div>"
      + "<div class=box>\(number)</div></div></div>"
  }

  @Test func anArticleInRowsIsAllOfThem() {
    let html = landPage("<div>\(row(0, landProse[..<3]))\(row(1, landProse[3...]))</div>")
    #expect(landBlocks(html).filter { $0.count > 1 } == landProse)
  }

  @Test(arguments: ["data-testid", "data-component", "data-qa"])
  func aPartIsToldByWhatThePagesTestsCallIt(attribute: String) {
    let note = "Mara Ollen keeps the tide tables of the harbour and writes of geese, silt and maps."
    let html = landPage(
      "<article class=k9x>\(paragraphs(landProse))<div class=z7q \(attribute)=author-bio><div>\(note)</div><div>More</div>"
        + "</div></article>")
    #expect(landBlocks(html) == landProse)
  }

  @Test func topicsAtTheFootAreTheSites() {
    let topics = "<div class=tags><ul><li><a href=/t/geese>Geese</a><li><a href=/t/silt>Silt</a></ul></div>"
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(topics)</article>")) == landProse)
  }

  @Test func aLineThatAsksToFollowIsFolded() {
    let line = "<p>(<a href=https://www.facebook.com/harbour>Follow us on Facebook</a> for the geese of the day.)</p>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(line)\(paragraphs(landProse))</article>")) == landProse
        + landProse)
    let other = "<p>Follow the fence to <a href=https://harbor.example/shed>the shed</a>, and turn left.</p>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(other)\(paragraphs(landProse))</article>")).count == 13)
  }
}

/// Names that look like those of a page's furniture and are none.
@Suite struct PageNamesTests {
  @Test(arguments: [
    "<h2 class=subbuzz__header>Geese and gulls</h2>", "<h3 class=header-anchor id=geese-and-gulls>Geese and gulls</h3>",
    "<div id=social-geese><h2 id=social-geese>Social geese</h2></div>", "<dl><dt id=alert>Alert geese</dt></dl>",
  ])
  func aHeadingIsToldByWhatItStandsIn(heading: String) {
    let found = landBlocks(landPage("<article>\(paragraphs(landProse))\(heading)\(paragraphs(landProse))</article>"))
    #expect(found.count == 13)
    #expect(found.contains { $0.hasSuffix("eese") || $0.hasSuffix("gulls") })
  }

  @Test(arguments: ["commentary", "progressive", "multimedia", "metal-work", "socialism", "footpath"])
  func aWordMayBeginAsAnotherOne(name: String) {
    let html = landPage("<article>\(paragraphs(landProse))</article><div class=\(name)>\(paragraphs(landProse))</div>")
    let other = landPage("<article>\(paragraphs(landProse))</article><div class=words>\(paragraphs(landProse))</div>")
    #expect(landBlocks(html) == landBlocks(other))
  }

  @Test func aBoxOfNotesIsOfTheText() {
    let html = landPage(
      "<article>\(paragraphs(landProse))<div class=footnotes><ol><li id=fn1>The map of 1911. <a href=#r1>back</a>"
        + "<li id=fn2>The letter. <a href=#r2>back</a></ol></div></article>")
    #expect(landBlocks(html) == landProse + ["The map of 1911. back", "The letter. back"])
  }
}

/// Articles that were cut into pages.
@Suite struct PrintedPagesTests {
  @Test func pagesInOnePageAreJoined() {
    let html = landPage(
      """
      <div id=story><h1>Land at low water</h1>
      <div class=page>\(paragraphs(landProse[..<2]))<div>Page 1 of 3 <a href=#p2>Next &raquo;</a></div></div>
      <div class=page><div>Land at low water, continued</div>\(paragraphs(landProse[2..<4]))<p><a href=#p1>1</a> | 2 | <a href=#p3>3</a></p></div>
      <div class=page>\(paragraphs(landProse[4...]))<p>Page 3 of 3</p><p><a href=#p2>« Previous page</a> <a href=/all>Single page</a></p></div>
      </div>
      """)
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse)
    #expect(landArticle(html).folded.map(\.reason) == [.pageNumber, .printHeader, .pageNumber, .pageNumber])
  }

  @Test func aParagraphCutByAPageIsOne() {
    let html = landPage(
      """
      <div id=story><div>\(paragraphs(landProse[..<2]))<p>By then the council had a letter from the<p>Page 1 of 2</p></div>
      <div><p>Land at low water, continued</p><p>Quay Company, which nobody answered.</p>\(paragraphs(landProse[3...]))</div></div>
      """)
    let joined = "By then the council had a letter from the Quay Company, which nobody answered."
    #expect(landBlocks(html) == landProse[..<2] + [joined] + landProse[3...])
  }

  @Test func whatCountsPicturesIsFolded() {
    let row = "<div><img src=a.jpg alt=Geese><div>1 of 12</div><div>Prev</div><div>Next</div></div>"
    let html = landPage("<article>\(paragraphs(landProse))\(row)\(paragraphs(landProse))</article>")
    #expect(landArticle(html).folded.map { $0.text } == ["1 of 12\nPrev\nNext"])
    let button = landPage("<article>\(paragraphs(landProse))<div>Next</div>\(paragraphs(landProse))</article>")
    #expect(landBlocks(button).contains("Next"))
  }

  @Test(arguments: [
    "<div>Pages: <b>1</b> <a href=/2>2</a> <a href=/3>3</a></div>",
    "<nav><span>Page: 1 <a href=/2>2</a> <a href=/2>Next →</a></span></nav>",
  ])
  func numbersOfOtherPagesAreFolded(line: String) {
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(line)</article>")) == landProse)
  }

  @Test(arguments: ["<p>1984</p>", "<p>Page 4 was torn out.</p>", "<h4>3</h4>"])
  func numbersOfAnotherKindStay(line: String) {
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(line)\(paragraphs(landProse))</article>")).count == 13)
  }
}
