import ArticleModel
import TestSupport
import Testing

@testable import ArticleImport

private let prose = [
  "The harbour was dredged in the spring, when the boats were out, and nobody asked where the silt had gone.",
  "It lay on the flats for a year, grey and level, before the first geese came down on it, and stayed.",
  "By then the council had a letter, and a second one, and a map on which the flats were drawn as land.",
  "The engineers, who had drawn it, said that it was land at low water, which nobody on the quay denied.",
  "What was built there in the end was a shed, a fence, and a sign that asks the geese to keep away.",
  "They read it, the harbour master says, as they read the tide tables: from above, and without much care.",
]

private func page(_ body: String, title: String = "Land at low water", head: String = "") -> String {
  "<!doctype html><html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
}

private func read(_ html: String) -> Article {
  let article = importArticle(
    Array(html.utf8), named: "page.html",
    options: ImportOptions(format: .html, baseAddress: "https://harbor.example/2020/land"))
  expectSound(article, Array(html.utf8))
  return article
}

private func blocks(_ html: String) -> [String] {
  let article = read(html)
  return article.blocks.map { article.text[$0.range] }
}

private func paragraphs(_ texts: some Sequence<String>) -> String { texts.map { "<p>\($0)</p>" }.joined() }

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
    #expect(blocks(page("\(question)\(menu)<div><div>\(paragraphs(prose[..<3]))</div></div>")) == Array(prose[..<3]))
  }

  @Test func whatThePageHidesCountsWhereItShowsNoProse() {
    let list = (1...40).map { "<li><a href=/s\($0)>Section number \($0)</a>" }.joined()
    let hidden = "<div id=articleBody style='display: none'>\(paragraphs(prose + prose))</div>"
    #expect(blocks(page("<main><ul>\(list)</ul>\(hidden)</main>")) == prose + prose)
    let shown = page("<main><p>\(prose[0])</p>\(hidden)</main>")
    #expect(blocks(shown) == [prose[0]])
    let listed = page("<main><ul>\(list)\(list)</ul><div><p>\(prose[0])</p></div>\(hidden)</main>")
    #expect(blocks(listed).contains(prose[5]))
  }

  @Test func teasersAroundAnArticleAreNotOfIt() {
    let teasers = (1...6).map {
      "<article><h3><a href=/t\($0)>Story number \($0) of today</a></h3><p>\(prose[$0 - 1])</p></article>"
    }
    .joined()
    let html = page(
      "<div><section>\(teasers)</section><article><h1>Land at low water</h1><div>\(paragraphs(prose))</div></article>"
        + "<section>\(teasers)</section></div>")
    let article = read(html)
    #expect(article.blocks.filter { $0.kind == .paragraph }.map { article.text[$0.range] } == prose)
  }

  @Test func theNextArticleOnThePageIsAnother() {
    let next = "<article><h1><a href=/2020/next>The shed and the fence</a></h1>\(paragraphs(prose))</article>"
    let html = page("<div><article><h1>Land at low water</h1>\(paragraphs(prose))</article>\(next)</div>")
    #expect(blocks(html).filter { $0 != "Land at low water" } == prose)
  }

  @Test func whatHasTheArticlesNameAndStandsBesideItIsAnother() {
    let item = { (head: String) in
      "<article class=item><header>\(head)</header>\(paragraphs(prose + prose))</article>"
    }
    let html = page(
      "<main>\(item("<h1>Land at low water</h1>"))\(item("<h2>The shed</h2>"))\(item("<h2>Geese</h2>"))</main>")
    #expect(blocks(html).filter { $0 != "Land at low water" } == prose + prose)
  }

  @Test func commentsAreToldByTheHeadingOverThem() {
    let comments = prose.map { "<div><b>joe</b><p>\($0) \($0)</p></div>" }.joined()
    let box = "<div class=x7><h2>24 responses</h2>\(comments)</div>"
    let html = page("\(menu)<div><div><p>\(prose[0])</p><p>\(prose[1])</p></div>\(box)</div>")
    #expect(blocks(html) == Array(prose[..<2]))
    #expect(read(html).folded.contains { $0.reason == .comments })
    let discussion = page(
      "<article>\(paragraphs(prose))<section><h2>Discussion</h2>\(paragraphs(prose))</section></article>")
    #expect(blocks(discussion).count == 13)
  }

  @Test func aRowOfATableHasTheArticleInOneCell() {
    let cell = prose.joined(separator: "<br><br>\n")
    let html = page(
      "<table><tr><td><a href=/>Home</a><br><a href=/n>News</a><br><a href=/s>Sport</a><br><a href=/w>Weather</a></td>"
        + "<td>\(cell)</td></tr></table>")
    #expect(blocks(html) == prose)
  }

  @Test func wordsOfAScriptsArticleCountWhereThePageHasNone() {
    let said = prose.joined(separator: "\\n\\n")
    let script = #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\#(said)"}</script>"#
    #expect(blocks(page("<div id=app>Loading…</div>", head: script)) == prose)
  }

  @Test(arguments: ["<aside><article>", "<div class=textwidget>", "<div class=promo-wrap>"])
  func whatHasMostOfTheProseIsTheArticleWhateverItIsCalled(opening: String) {
    let html = page("<main>\(menu)\(opening)<section>\(paragraphs(prose))</section></main>")
    #expect(blocks(html) == prose)
  }

  @Test func aSectionWithoutALinkIsNoAdvertisement() {
    let section = { (end: String) in "<section class=report--ads><h2>Geese</h2><p>\(prose[0])\(end)</p></section>" }
    #expect(blocks(page("<article>\(paragraphs(prose))\(section(""))\(paragraphs(prose))</article>")).count == 14)
    let sold = section(" <a href=/buy>Buy a map</a>")
    #expect(blocks(page("<article>\(paragraphs(prose))\(sold)\(paragraphs(prose))</article>")).count == 12)
  }

  @Test(arguments: ["Friday, December 23, 2016", "3 May 2016 9:00AM (UTC)", "Mara Ollen"])
  func aHeadingOverTheArticleThatIsANameOrADateIsACredit(line: String) {
    let html = page(
      "<article><h3>\(line)</h3>\(paragraphs(prose))</article>", head: "<meta name=author content='Mara Ollen'>")
    #expect(blocks(html) == prose)
    let year = page("<article><h3>May 2016 in the harbour</h3>\(paragraphs(prose))</article>")
    #expect(blocks(year).count == 7)
  }

  @Test(arguments: [
    "来源：港口日报 作者：李明", "2019年9月26日 15:10 来源：港口日报", "取材：港の新聞", "（责任编辑：李明）",
    "[이하늘 기자 lee@harbor.example]", "<저작권자 하버일보, 무단전재 및 재배포 금지>",
  ])
  func aLineThatNamesTheSourceOrTheEditorIsACredit(line: String) {
    let escaped = line.replacing("<", with: "&lt;")
    #expect(blocks(page("<article>\(paragraphs(prose))<p>\(escaped)</p></article>")) == prose)
  }

  @Test(arguments: ["https://petition.example/geese", "geese@harbor.example"])
  func anAddressAloneInAParagraphIsOfTheText(address: String) {
    let line = "<p><a href='https://petition.example/geese'>\(address)</a></p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)\(paragraphs(prose))</article>")).count == 13)
  }

  @Test func aParagraphThatIsALinkToAnotherSiteIsOfTheText() {
    let link = { (target: String) in "<p><a href='\(target)'>The map of the flats of 1911</a></p>" }
    let body = { (target: String) in "<article>\(paragraphs(prose))\(link(target))\(paragraphs(prose))</article>" }
    let own = "<link rel=canonical href=https://harbor.example/2020/land>"
    #expect(blocks(page(body("https://maps.example/1911"), head: own)).count == 13)
    #expect(blocks(page(body("/2019/map"), head: own)) == prose + prose)
  }

  @Test func whatIsBesideAllTheProseIsTheSites() {
    let html = page(
      "<section><header>\(menu)<div>Reading in peace</div></header><section class=article><article>\(paragraphs(prose))</article></section>"
        + "<section><h4>Contribute</h4></section><section>Services<ul><li>Discover</ul></section></section>")
    #expect(blocks(html) == prose)
  }

  @Test func aBoxThatAsksToSubscribeIsFoldedWhateverItsClass() {
    let html = page(
      "<article>\(paragraphs(prose))<div class=x1><h2>Sign up for the newsletter</h2><p>Low Water, once a week.</p></div>"
        + "\(paragraphs(prose))</article>")
    #expect(blocks(html) == prose + prose)
    #expect(read(html).folded.map(\.reason) == [.subscription])
  }
}

/// What the builders of pages make of an article.
@Suite struct BuiltPagesTests {
  private func row(_ number: Int, _ prose: ArraySlice<String>) -> String {
    "<div class='row row_\(number)'><div class=col><div class=box><div class=inner>\(paragraphs(prose))</div></div>"
      + "<div class=box>\(number)</div></div></div>"
  }

  @Test func anArticleInRowsIsAllOfThem() {
    let html = page("<div>\(row(0, prose[..<3]))\(row(1, prose[3...]))</div>")
    #expect(blocks(html).filter { $0.count > 1 } == prose)
  }

  @Test(arguments: ["data-testid", "data-component", "data-qa"])
  func aPartIsToldByWhatThePagesTestsCallIt(attribute: String) {
    let note = "Mara Ollen keeps the tide tables of the harbour and writes of geese, silt and maps."
    let html = page(
      "<article class=k9x>\(paragraphs(prose))<div class=z7q \(attribute)=author-bio><div>\(note)</div><div>More</div>"
        + "</div></article>")
    #expect(blocks(html) == prose)
  }

  @Test func topicsAtTheFootAreTheSites() {
    let topics = "<div class=tags><ul><li><a href=/t/geese>Geese</a><li><a href=/t/silt>Silt</a></ul></div>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(topics)</article>")) == prose)
  }

  @Test func aLineThatAsksToFollowIsFolded() {
    let line = "<p>(<a href=https://www.facebook.com/harbour>Follow us on Facebook</a> for the geese of the day.)</p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)\(paragraphs(prose))</article>")) == prose + prose)
    let other = "<p>Follow the fence to <a href=https://harbor.example/shed>the shed</a>, and turn left.</p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(other)\(paragraphs(prose))</article>")).count == 13)
  }
}

/// What stands before an article's first words and after its last ones.
@Suite struct PageEndsTests {
  @Test func aTitleForEachWidthOfScreenIsTheTitle() {
    let wide = "<div class=wide><h1>Land at low water</h1></div>"
    let narrow = "<div class=narrow><h1>Land at low water</h1></div>"
    let html = page("\(wide)<div>\(narrow)\(paragraphs(prose))</div>")
    #expect(blocks(html).filter { $0 != "Land at low water" } == prose)
    #expect(blocks(html).count { $0 == "Land at low water" } <= 1)
  }

  @Test(arguments: [
    "<p>Harbour</p>", "<p><a href=/news/quay>The quay and the flats</a></p>", "<h2 class=section>The flats</h2>",
    "<header><span>The flats</span></header>",
  ])
  func whatStandsOverTheTitleIsTheSites(label: String) {
    let html = page("<article>\(label)<h1>Land at low water</h1>\(paragraphs(prose))</article>")
    #expect(blocks(html).filter { $0 != "Land at low water" } == prose)
    let below = page("<article><h1>Land at low water</h1><p>At the quay</p>\(paragraphs(prose))</article>")
    #expect(blocks(below).contains("At the quay"))
  }

  @Test(arguments: ["<div class=lead>Posted by</div>", "<h4>By:</h4>", "<div><span>Written by</span></div>"])
  func aLabelWithoutItsNamesIsNoText(label: String) {
    #expect(blocks(page("<article><div>\(label)\(paragraphs(prose))</div></article>")) == prose)
    let sentence = "<p>By the quay</p>"
    #expect(blocks(page("<article><div>\(sentence)\(paragraphs(prose))</div></article>")).contains("By the quay"))
  }

  @Test(arguments: [
    "<ul><li>Filed<li><a href=/topics/geese>Geese</a><li><a href=/topics/silt>Silt and sand</a></ul>",
    "<p><a href=https://harbor.example/Tag/geese>Geese</a>, <a href=https://harbor.example/Tag/quay>The quay</a></p>",
  ])
  func linksThatLeadToTopicsAreTheSites(topics: String) {
    #expect(blocks(page("<article>\(paragraphs(prose))\(topics)</article>")) == prose)
    #expect(blocks(page("<article>\(topics)\(paragraphs(prose))</article>")) == prose)
    #expect(blocks(page("<article>\(paragraphs(prose))\(topics)\(paragraphs(prose))</article>")).count > 12)
  }

  @Test(arguments: ["<p>4 May 2012</p>", "<div>Published on 4 May 2012, updated 5 May 2012 at 10:19</div>"])
  func theDayAfterTheLastSentenceIsNoText(day: String) {
    #expect(blocks(page("<article>\(paragraphs(prose))\(day)</article>")) == prose)
    #expect(blocks(page("<article>\(paragraphs(prose))\(day)\(paragraphs(prose))</article>")).count == 13)
    let table = "<table><tr><th>Day<th>High<tr><td>\(day)<td>4.1<tr><td>5 May 2012<td>4.2</table>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(table)</article>")).count { $0.contains("4 May 2012") } == 1)
  }

  @Test func linksToPagesAfterTheArticleMayBeItsOwn() {
    let list = "<ul><li><a href=/maps/1911>The map of 1911</a><li><a href=/letters/2>The second letter</a></ul>"
    #expect(blocks(page("<article>\(paragraphs(prose))<h2>Sources</h2>\(list)</article>")).contains("The map of 1911"))
  }

  @Test func aBoxThatAsksToReportAnErrorIsNoText() {
    let box = "<div class=x3><div><b>A mistake?</b></div><p>Mark it and press <b>Ctrl</b> + <b>Enter</b>.</p></div>"
    let html = page("<article>\(paragraphs(prose))\(box)</article>")
    #expect(blocks(html) == prose)
    #expect(read(html).folded.map(\.reason) == [.notice])
  }

  @Test func theNameOfAFilmIsNotTheArticles() {
    let film = "<div class=video-box><img src=a.jpg><div class=name>Geese on the flats, filmed from above</div></div>"
    let html = page("<article>\(paragraphs(prose))\(film)\(paragraphs(prose))</article>")
    #expect(blocks(html) == prose + prose)
    let caption = film.replacing("class=name", with: "class=caption")
    let captioned = page("<article>\(paragraphs(prose))\(caption)\(paragraphs(prose))</article>")
    #expect(blocks(captioned).contains("Geese on the flats, filmed from above"))
  }

  @Test func aBoxOfOneLineIsTheBoxThatItIsCalled() {
    let html = page("<article>\(paragraphs(prose))<div class=share-tools>Give this to a friend</div></article>")
    #expect(blocks(html) == prose)
  }

  @Test func aNoteOnTheAuthorMayBeLong() {
    let note = "Mara Ollen keeps the tide tables of the harbour. \(prose.joined(separator: " "))"
    let html = page(
      "<article>\(paragraphs(prose))\(paragraphs(prose))\(paragraphs(prose))<div class=author-bio><p>\(note)</p></div>"
        + "</article>")
    #expect(blocks(html) == prose + prose + prose)
  }
}

/// Names that look like those of a page's furniture and are none.
@Suite struct PageNamesTests {
  @Test(arguments: [
    "<h2 class=subbuzz__header>Geese and gulls</h2>", "<h3 class=header-anchor id=geese-and-gulls>Geese and gulls</h3>",
    "<div id=social-geese><h2 id=social-geese>Social geese</h2></div>", "<dl><dt id=alert>Alert geese</dt></dl>",
  ])
  func aHeadingIsToldByWhatItStandsIn(heading: String) {
    let found = blocks(page("<article>\(paragraphs(prose))\(heading)\(paragraphs(prose))</article>"))
    #expect(found.count == 13)
    #expect(found.contains { $0.hasSuffix("eese") || $0.hasSuffix("gulls") })
  }

  @Test(arguments: ["commentary", "progressive", "multimedia", "metal-work", "socialism", "footpath"])
  func aWordMayBeginAsAnotherOne(name: String) {
    let html = page("<article>\(paragraphs(prose))</article><div class=\(name)>\(paragraphs(prose))</div>")
    let other = page("<article>\(paragraphs(prose))</article><div class=words>\(paragraphs(prose))</div>")
    #expect(blocks(html) == blocks(other))
  }

  @Test func aBoxOfNotesIsOfTheText() {
    let html = page(
      "<article>\(paragraphs(prose))<div class=footnotes><ol><li id=fn1>The map of 1911. <a href=#r1>back</a>"
        + "<li id=fn2>The letter. <a href=#r2>back</a></ol></div></article>")
    #expect(blocks(html) == prose + ["The map of 1911. back", "The letter. back"])
  }
}

/// Articles that were cut into pages.
@Suite struct PrintedPagesTests {
  @Test func pagesInOnePageAreJoined() {
    let html = page(
      """
      <div id=story><h1>Land at low water</h1>
      <div class=page>\(paragraphs(prose[..<2]))<div>Page 1 of 3 <a href=#p2>Next &raquo;</a></div></div>
      <div class=page><div>Land at low water, continued</div>\(paragraphs(prose[2..<4]))<p><a href=#p1>1</a> | 2 | <a href=#p3>3</a></p></div>
      <div class=page>\(paragraphs(prose[4...]))<p>Page 3 of 3</p><p><a href=#p2>« Previous page</a> <a href=/all>Single page</a></p></div>
      </div>
      """)
    #expect(blocks(html).filter { $0 != "Land at low water" } == prose)
    #expect(read(html).folded.map(\.reason) == [.pageNumber, .printHeader, .pageNumber, .pageNumber])
  }

  @Test func aParagraphCutByAPageIsOne() {
    let html = page(
      """
      <div id=story><div>\(paragraphs(prose[..<2]))<p>By then the council had a letter from the<p>Page 1 of 2</p></div>
      <div><p>Land at low water, continued</p><p>Quay Company, which nobody answered.</p>\(paragraphs(prose[3...]))</div></div>
      """)
    let joined = "By then the council had a letter from the Quay Company, which nobody answered."
    #expect(blocks(html) == prose[..<2] + [joined] + prose[3...])
  }

  @Test func whatCountsPicturesIsFolded() {
    let row = "<div><img src=a.jpg alt=Geese><div>1 of 12</div><div>Prev</div><div>Next</div></div>"
    let html = page("<article>\(paragraphs(prose))\(row)\(paragraphs(prose))</article>")
    #expect(read(html).folded.map { $0.text } == ["1 of 12\nPrev\nNext"])
    let button = page("<article>\(paragraphs(prose))<div>Next</div>\(paragraphs(prose))</article>")
    #expect(blocks(button).contains("Next"))
  }

  @Test(arguments: [
    "<div>Pages: <b>1</b> <a href=/2>2</a> <a href=/3>3</a></div>",
    "<nav><span>Page: 1 <a href=/2>2</a> <a href=/2>Next →</a></span></nav>",
  ])
  func numbersOfOtherPagesAreFolded(line: String) {
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)</article>")) == prose)
  }

  @Test(arguments: ["<p>1984</p>", "<p>Page 4 was torn out.</p>", "<h4>3</h4>"])
  func numbersOfAnotherKindStay(line: String) {
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)\(paragraphs(prose))</article>")).count == 13)
  }
}

/// What stands between the title and the article, and lines that say whose something is.
@Suite struct PageLinesTests {
  private let standfirst = "A council, a map and six geese: how a shed came to stand where nobody had thought of land."
  private let names = "<meta name=author content='Mara Ollen'>"

  @Test func theStandfirstInThePagesHeadIsOfTheArticle() {
    let head = "<header><h1>Land at low water</h1><h2>\(standfirst)</h2><div>4 min</div></header>"
    let body = "\(head)<div class=tools>Print</div><div><div>\(paragraphs(prose))</div></div>"
    let summary = "<meta name=description content='\(standfirst)'>"
    #expect(blocks(page(body, head: summary)).filter { $0 != "Land at low water" } == [standfirst] + prose)
    #expect(!blocks(page(body)).contains(standfirst))
  }

  @Test func theFirstParagraphIsNoStandfirst() {
    let teaser = "<header><p>\(prose[0])</p></header>"
    let summary = "<meta name=description content='\(prose[0])'>"
    #expect(blocks(page("\(teaser)<div><div>\(paragraphs(prose))</div></div>", head: summary)) == prose)
  }

  @Test(arguments: [
    "<img src=a.jpg alt='Geese on the flats at low water'><p>Geese on the flats at low water.</p>",
    "<img src=a.jpg><p>Geese on the flats (Jo Hale/Getty Images)</p>",
    "<p>Geese on the flats — Photo: Jo Hale/Harbor</p>",
    "<img src=a.jpg><p>Geese on the flats</p><p>Photograph by Jo Hale, Harbor</p>",
    "<div><a href=a.jpg><img src=a.jpg></a><p>Geese on the flats</p></div>",
  ])
  func aLineThatSaysWhatIsToBeSeenIsACaption(markup: String) {
    let article = read(page("<article>\(paragraphs(prose))\(markup)\(paragraphs(prose))</article>"))
    #expect(article.blocks.filter { $0.kind == .paragraph }.map { article.text[$0.range] } == prose + prose)
    #expect(article.blocks.contains { $0.kind == .caption && article.text[$0.range].hasPrefix("Geese on the flats") })
  }

  @Test(arguments: [
    "<img src=a.jpg><p>Geese on the flats.</p>", "<p>She showed him the photo: Jo Hale.</p>",
    "<p>He left (Jo Hale)</p>",
  ])
  func anotherLineIsText(markup: String) {
    let article = read(page("<article>\(paragraphs(prose))\(markup)\(paragraphs(prose))</article>"))
    #expect(article.blocks.count { $0.kind == .paragraph } == 13)
  }

  @Test(arguments: ["About the author", "Über die Autorin", "L’auteur", "À propos de l’auteur"])
  func whatIsSaidOfTheAuthorAfterTheArticleIsNoText(label: String) {
    let note = "<h3>\(label)</h3><p>Mara Ollen keeps the tide tables of the harbour and writes of geese and maps.</p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(note)</article>")) == prose)
    let long = "<article>\(paragraphs(prose))\(note)\(paragraphs(prose + prose))</article>"
    #expect(blocks(page(long)).count == 20)
  }

  @Test func theBylineAmongTheParagraphsIsACredit() {
    let line = { (name: String) in
      page("<article><p>\(prose[0])</p><p>Von \(name)</p>\(paragraphs(prose[1...]))</article>", head: names)
    }
    #expect(blocks(line("Mara Ollen")) == prose)
    #expect(blocks(line("Helgoland")).contains("Von Helgoland"))
  }

  @Test func aLinkToAPlaceOfThePageIsOfTheText() {
    let line = "<p><a href=#geese>What do the geese say to the fence, and who reads it to them?</a></p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)\(paragraphs(prose))</article>")).count == 13)
  }

  @Test func aLineThatLeadsToThePublicationsChannelIsFolded() {
    let line = "<p>Weitere Geschichten: <a href=https://news.google.com/publications/A1>Harbor</a>, jeden Tag.</p>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(line)</article>")) == prose)
  }

  @Test func theTimeThatReadingTakesIsNoText() {
    let line = { (words: String) in
      page("<article><p>\(prose[0])</p><p>\(words)</p>\(paragraphs(prose[1...]))</article>")
    }
    #expect(blocks(line("Estimated reading time: 4 minutes")) == prose)
    #expect(blocks(line("Reading the map takes 4 minutes")).count == 7)
  }

  @Test func aBoxWithAFieldForAnAddressIsFoldedWithItsWords() {
    let form = "<form action=/join><label>Address</label><input type=email><button>Go</button></form>"
    let box = "<div class=z3><h2>The harbor, upgraded.</h2><p>Six geese a week, and a map.</p><div>\(form)</div></div>"
    #expect(blocks(page("<article>\(paragraphs(prose))\(box)\(paragraphs(prose))</article>")) == prose + prose)
    let bare = "<article>\(paragraphs(prose))\(form)\(paragraphs(prose))</article>"
    #expect(blocks(page(bare)) == prose + prose)
  }
}
