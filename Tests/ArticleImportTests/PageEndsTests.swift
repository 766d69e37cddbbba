import ArticleModel
import Testing

@testable import ArticleImport

/// What stands before an article's first words and after its last ones.
@Suite struct PageEndsTests {
  @Test func aTitleForEachWidthOfScreenIsTheTitle() {
    let wide = "<div class=wide><h1>Land at low water</h1></div>"
    let narrow = "<div class=narrow><h1>Land at low water</h1></div>"
    let html = landPage("\(wide)<div>\(narrow)\(paragraphs(landProse))</div>")
    #expect(landBlocks(html) == ["Land at low water"] + landProse)
  }

  @Test(arguments: [
    "<p>Harbour</p>", "<p><a href=/news/quay>The quay and the flats</a></p>", "<header><span>The flats</span></header>",
  ])
  func whatStandsOverTheTitleIsTheSites(label: String) {
    let html = landPage("<article>\(label)<h1>Land at low water</h1>\(paragraphs(landProse))</article>")
    #expect(landBlocks(html).filter { $0 != "Land at low water" } == landProse)
    let below = landPage("<article><h1>Land at low water</h1><p>At the quay</p>\(paragraphs(landProse))</article>")
    #expect(landBlocks(below).contains("At the quay"))
  }

  @Test(arguments: ["<div class=lead>Posted by</div>", "<h4>By:</h4>", "<div><span>Written by</span></div>"])
  func aLabelWithoutItsNamesIsNoText(label: String) {
    #expect(landBlocks(landPage("<article><div>\(label)\(paragraphs(landProse))</div></article>")) == landProse)
    let sentence = "<p>By the quay</p>"
    #expect(
      landBlocks(landPage("<article><div>\(sentence)\(paragraphs(landProse))</div></article>")).contains("By the quay"))
  }

  @Test(arguments: [
    "<ul><li>Filed<li><a href=/topics/geese>Geese</a><li><a href=/topics/silt>Silt and sand</a></ul>",
    "<p><a href=https://harbor.example/Tag/geese>Geese</a>, <a href=https://harbor.example/Tag/quay>The quay</a></p>",
  ])
  func linksThatLeadToTopicsAreTheSites(topics: String) {
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(topics)</article>")) == landProse)
    #expect(landBlocks(landPage("<article>\(topics)\(paragraphs(landProse))</article>")) == landProse)
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(topics)\(paragraphs(landProse))</article>")).count > 12)
  }

  @Test(arguments: ["<p>4 May 2012</p>", "<div>Published on 4 May 2012, updated 5 May 2012 at 10:19</div>"])
  func theDayAfterTheLastSentenceIsNoText(day: String) {
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(day)</article>")) == landProse)
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(day)\(paragraphs(landProse))</article>")).count == 13)
    let table = "<table><tr><th>Day<th>High<tr><td>\(day)<td>4.1<tr><td>5 May 2012<td>4.2</table>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(table)</article>")).count { $0.contains("4 May 2012") }
        == 1)
  }

  @Test func linksToPagesAfterTheArticleMayBeItsOwn() {
    let list = "<ul><li><a href=/maps/1911>The map of 1911</a><li><a href=/letters/2>The second letter</a></ul>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))<h2>Sources</h2>\(list)</article>")).contains(
        "The map of 1911"))
  }

  @Test func aBoxThatAsksToReportAnErrorIsNoText() {
    let box = "<div class=x3><div><b>A mistake?</b></div><p>Mark it and press <b>Ctrl</b> + <b>Enter</b>.</p></div>"
    let html = landPage("<article>\(paragraphs(landProse))\(box)</article>")
    #expect(landBlocks(html) == landProse)
    #expect(landArticle(html).folded.map(\.reason) == [.notice])
  }

  @Test func theNameOfAFilmIsNotTheArticles() {
    let film = "<div class=video-box><img src=a.jpg><div class=name>Geese on the flats, filmed from above</div></div>"
    let html = landPage("<article>\(paragraphs(landProse))\(film)\(paragraphs(landProse))</article>")
    #expect(landBlocks(html) == landProse + landProse)
    let caption = film.replacing("class=name", with: "class=caption")
    let captioned = landPage("<article>\(paragraphs(landProse))\(caption)\(paragraphs(landProse))</article>")
    #expect(landBlocks(captioned).contains("Geese on the flats, filmed from above"))
  }

  @Test func aBoxOfOneLineIsTheBoxThatItIsCalled() {
    let html = landPage("<article>\(paragraphs(landProse))<div class=share-tools>Give this to a friend</div></article>")
    #expect(landBlocks(html) == landProse)
  }

  @Test(arguments: [
    "<div><a class=b1 href=/f>PASS ON</a><a class=b2 href=/t>PASS ON</a><a class=b3 href=/m>PASS ON</a></div>",
    "<div>\((1...5).map { "<div class=s id=s\($0)><button>Old sheds</button></div>" }.joined())</div>",
    "<div>\((1...5).map { "<div class=n>\($0)</div>" }.joined())<div class=n>&gt;&gt;</div></div>",
    "<div class=c>Hide caption</div>",
    "<div>Hand on: <a href='https://www.facebook.com/sharer.php?u=x'><img src=f.png alt=Friends></a>"
      + "<a href='mailto:?body=x'>Mail</a></div>",
    "<div><a href='https://archive.example/web/2020/https://t.me/share/url?url=x'><img src=t.png alt=Telegram></a></div>",
    "<p>All news at <a href='https://archive.example/web/2020/https://news.google.com/publications/x'>Google News</a></p>",
    "<p>By writing you accept our <a href=/terms>terms</a> and our <a href=/privacy-policy>policy</a>.</p>",
    "<p>The lock's <a href='https://lock.example/privacy'>policy</a> and <a href='https://lock.example/terms'>terms</a> hold.</p>",
    "<div class=audio-box><div>Land at low water</div><div>\(landProse[0])</div></div>",
    "<div class=caja><h2>Comentar</h2><p>Escriba lo que quiera, y firme con su nombre.</p></div>",
  ])
  func thePagesMachineryIsNoText(markup: String) {
    let html = landPage("<article>\(paragraphs(landProse))\(markup)\(paragraphs(landProse))</article>")
    #expect(landBlocks(html) == landProse + landProse)
  }

  @Test func numbersBesideAPictureCountPictures() {
    let row = "<div><img src=f.png alt=Geese>\((1...5).map { "<div class=n>\($0)</div>" }.joined())</div>"
    let html = landPage("<article>\(paragraphs(landProse))\(row)\(paragraphs(landProse))</article>")
    #expect(landBlocks(html).filter { $0 != "Geese" } == landProse + landProse)
  }

  @Test func aNoteOnTheAuthorMayBeLong() {
    let note = "Mara Ollen keeps the tide tables of the harbour. \(landProse.joined(separator: " "))"
    let html = landPage(
      "<article>\(paragraphs(landProse))\(paragraphs(landProse))\(paragraphs(landProse))<div class=author-bio><p>\(note)</p></div>"
        + "</article>")
    #expect(landBlocks(html) == landProse + landProse + landProse)
  }
}

/// What stands between the title and the article, and lines that say whose something is.
@Suite struct PageLinesTests {
  private let standfirst = "A council, a map and six geese: how a shed came to stand where nobody had thought of land."
  private let names = "<meta name=author content='Mara Ollen'>"

  @Test func theStandfirstInThePagesHeadIsOfTheArticle() {
    let head = "<header><h1>Land at low water</h1><h2>\(standfirst)</h2><div>4 min</div></header>"
    let body = "\(head)<div class=tools>Print</div><div><div>\(paragraphs(landProse))</div></div>"
    let summary = "<meta name=description content='\(standfirst)'>"
    #expect(landBlocks(landPage(body, head: summary)).filter { $0 != "Land at low water" } == [standfirst] + landProse)
    #expect(!landBlocks(landPage(body)).contains(standfirst))
  }

  @Test func whatIsCalledAStandfirstIsOneBesideTheTitleOnly() {
    let head = { (inside: String) in "<div class=post-header><h1>Land at low water</h1>\(inside)</div>" }
    let line = "<h3 class=subtitle>How a shed came to stand</h3>"
    let body = "<div><div>\(paragraphs(landProse))</div></div>"
    #expect(
      landBlocks(landPage(head(line) + body)).filter { $0 != "Land at low water" } == ["How a shed came to stand"]
        + landProse)
    let elsewhere = "<div><div><div><div>\(head(""))</div></div></div></div>\(line)\(body)"
    #expect(landBlocks(landPage("<div>\(elsewhere)</div>")).filter { $0 != "Land at low water" } == landProse)
  }

  @Test func theFirstParagraphIsNoStandfirst() {
    let teaser = "<header><p>\(landProse[0])</p></header>"
    let summary = "<meta name=description content='\(landProse[0])'>"
    #expect(landBlocks(landPage("\(teaser)<div><div>\(paragraphs(landProse))</div></div>", head: summary)) == landProse)
  }

  @Test(arguments: [
    "<img src=a.jpg alt='Geese on the flats at low water'><p>Geese on the flats at low water.</p>",
    "<img src=a.jpg><p>Geese on the flats (Jo Hale/Getty Images)</p>",
    "<p>Geese on the flats — Photo: Jo Hale/Harbor</p>",
    "<img src=a.jpg><p>Geese on the flats</p><p>Photograph by Jo Hale, Harbor</p>",
    "<div><a href=a.jpg><img src=a.jpg></a><p>Geese on the flats</p></div>",
  ])
  func aLineThatSaysWhatIsToBeSeenIsACaption(markup: String) {
    let article = landArticle(landPage("<article>\(paragraphs(landProse))\(markup)\(paragraphs(landProse))</article>"))
    #expect(article.blocks.filter { $0.kind == .paragraph }.map { article.text[$0.range] } == landProse + landProse)
    #expect(article.blocks.contains { $0.kind == .caption && article.text[$0.range].hasPrefix("Geese on the flats") })
  }

  @Test(arguments: [
    "<img src=a.jpg><p>Geese on the flats.</p>", "<p>She showed him the photo: Jo Hale.</p>",
    "<p>He left (Jo Hale)</p>",
  ])
  func anotherLineIsText(markup: String) {
    let article = landArticle(landPage("<article>\(paragraphs(landProse))\(markup)\(paragraphs(landProse))</article>"))
    #expect(article.blocks.count { $0.kind == .paragraph } == 13)
  }

  @Test(arguments: ["About the author", "Über die Autorin", "À propos de l’auteur"])
  func whatIsSaidOfTheAuthorAfterTheArticleIsNoText(label: String) {
    let note = "<h3>\(label)</h3><p>Mara Ollen keeps the tide tables of the harbour and writes of geese and maps.</p>"
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(note)</article>")) == landProse)
    let long = "<article>\(paragraphs(landProse))\(note)\(paragraphs(landProse + landProse))</article>"
    #expect(landBlocks(landPage(long)).count == 20)
  }

  @Test func theBylineAmongTheParagraphsIsACredit() {
    let line = { (name: String) in
      landPage("<article><p>\(landProse[0])</p><p>Von \(name)</p>\(paragraphs(landProse[1...]))</article>", head: names)
    }
    #expect(landBlocks(line("Mara Ollen")) == landProse)
    #expect(landBlocks(line("Helgoland")).contains("Von Helgoland"))
  }

  @Test func aLinkToAPlaceOfThePageIsOfTheText() {
    let line = "<p><a href=#geese>What do the geese say to the fence, and who reads it to them?</a></p>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(line)\(paragraphs(landProse))</article>")).count == 13)
  }

  @Test func aLineThatLeadsToThePublicationsChannelIsFolded() {
    let line = "<p>Weitere Geschichten: <a href=https://news.google.com/publications/A1>Harbor</a></p>"
    #expect(landBlocks(landPage("<article>\(paragraphs(landProse))\(line)</article>")) == landProse)
  }

  @Test func theTimeThatReadingTakesIsNoText() {
    let line = { (words: String) in
      landPage("<article><p>\(landProse[0])</p><p>\(words)</p>\(paragraphs(landProse[1...]))</article>")
    }
    #expect(landBlocks(line("Estimated reading time: 4 minutes")) == landProse)
    #expect(landBlocks(line("Reading the map takes 4 minutes")).count == 7)
  }

  @Test func aBoxWithAFieldForAnAddressIsFoldedWithItsWords() {
    let form = "<form action=/join><label>Address</label><input type=email><button>Go</button></form>"
    let box = "<div class=z3><h2>The harbor, upgraded.</h2><p>Six geese a week, and a map.</p><div>\(form)</div></div>"
    #expect(
      landBlocks(landPage("<article>\(paragraphs(landProse))\(box)\(paragraphs(landProse))</article>")) == landProse
        + landProse)
    let bare = "<article>\(paragraphs(landProse))\(form)\(paragraphs(landProse))</article>"
    #expect(landBlocks(landPage(bare)) == landProse + landProse)
  }
}
