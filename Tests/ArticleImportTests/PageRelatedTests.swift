import ArticleImport
import ArticleModel
import TestSupport
import Testing

private let words = "<p>The tide comes in at noon and goes out again before the lamps are lit along the quay.</p>"

private func page(_ body: String) -> Article {
  importArticle(
    Array("<!doctype html><title>On tides</title><body><article>\(words)\(body)</article></body>".utf8),
    named: "page.html",
    options: ImportOptions(
      format: .html, skippedRestoration: Set(RestorationPass.allCases), baseAddress: "https://harbor.example/tides/"))
}

private func related(_ body: String) -> [String] { page(body).related.map { "\($0.title) <\($0.target)>" } }

/// What of a page's links is related to its article.
@Suite struct PageRelatedTests {
  private let list = "<ul><li><a href=a>How the moon pulls</a><li><a href=b>A quay in winter light</a></ul>"
  private let found = [
    "How the moon pulls <https://harbor.example/tides/a>", "A quay in winter light <https://harbor.example/tides/b>",
  ]

  @Test(arguments: [
    "Related", "More on this story", "You may also like", "What to read next", "Sur le même sujet", "Mehr zum Thema",
    "Artículos relacionados", "Leia também", "関連記事", "Dans la même rubrique", "More on this story: Quays",
    "Editors’ Recommendations:", "Ähnliche Beiträge auf unserer Seite:", "Читать также", "À lire aussi", "Čtěte také",
    "Διαβάστε επίσης", "Baca juga", "相关推荐", "Berita terkait", "Kapcsolódó cikkek", "اقرأ أيضا", "相关报道",
    "Читайте также", "ЧИТАЙТЕ ТАКЖЕ:", "İlgili haberler", "เรื่องที่เกี่ยวข้อง", "संबंधित खबरें", "Citește și",
    "À découvrir", "Das könnte dich auch interessieren", "Harbor recommends", "La rédaction vous conseille :",
    "Otras noticias de mareas",
  ])
  func aListUnderALabelIsRelated(label: String) {
    #expect(related("<h3>\(label)</h3>\(list)") == found)
    #expect(related("<div><p><b>\(label)</b></p></div><div>\(list)</div>") == found)
  }

  @Test func aLabelMayHaveALineUnderItOrABoxAroundIt() {
    #expect(related("<section><h3>Related</h3></section>\(list)") == found)
    #expect(related("<h4>Related<span>Articles</span></h4>\(list)") == found)
    #expect(related("<h3>Related</h3><h2>More to know of the sea</h2>\(list)") == found)
    #expect(related("<label>More stories like this one</label>\(list)") == found)
  }

  @Test func aLineThatGoesOnAfterItsLinkIsOneTitle() {
    let list =
      "<ul><li><a href=a>A quay in winter</a> shows what the moon can do<li><a href=b>How the moon pulls</a></ul>"
    let titles = page("<h3>You might also like</h3>\(list)").related.map(\.title)
    #expect(titles == ["A quay in winter shows what the moon can do", "How the moon pulls"])
  }

  @Test func whatALinkLeadsToIsNotItsTitle() {
    let list = "<ul><li><a href=a>Article: How the moon pulls</a><li><a href=b>Video: A quay in winter light</a></ul>"
    #expect(related("<h3>Related</h3>\(list)") == found)
  }

  @Test func aLabelMaySayWhereToReadOn() {
    let line = "<p>&gt;&gt; READ ON THE HARBOUR PAGES: <a href=a>How the moon pulls</a></p>\(words)"
    #expect(related(line) == [found[0]])
    #expect(related("<p>[Read more about <a href=a>how the moon pulls</a>.]</p>\(words)").isEmpty)
  }

  @Test func aStepMayHaveItsTitleBesideIt() {
    let step =
      "<li class='post prev'><a class='link prev' href=a>Previous</a><h3><a href=a>How the moon pulls</a></h3></li>"
    #expect(related("<ul>\(step)</ul>") == [found[0]])
  }

  @Test func whatIsShownFromElsewhereIsNoArticle() {
    let post =
      "<div><blockquote><p><a href=/p/1>A post shared by the harbour master of the town</a></p></blockquote></div>"
    #expect(related(post + words).isEmpty)
    #expect(related("<p><a href=/v/1>Watch video of the tide from last week</a></p>\(words)").isEmpty)
    #expect(related("<p><a href=/t/1>The tables of all the tides are here</a></p>\(words)").isEmpty)
  }

  @Test func aLabelMayNameItsTopic() {
    #expect(related("<div>More about the moon and the quay</div><div>\(list)</div>") == found)
    let prose =
      "<p>More about the moon and the quay</p><p>It is <a href=a>how the moon pulls</a> that we know of "
      + "least, and what <a href=b>a quay in winter light</a> tells no one who was not there."
    #expect(related(prose).isEmpty)
    #expect(related("<h3>More of the moon than the quay</h3>\(list)").isEmpty)
    #expect(related("<h2>More from the quay</h2>\(list)") == found)
    #expect(related("<p>Mehr zu den Gezeiten und ihrem Mond:</p>\(list)") == found)
  }

  @Test func aLabelForAnyArticleIsTheSitesWhereItStandsBesideThisOne() {
    #expect(related("<h3>More news</h3>\(list)") == found)
    let beside = "<div class=sidebar><h3>More news</h3>\(list)</div>"
    #expect(importedBeside(beside).isEmpty)
    #expect(importedBeside("<div class=sidebar><h3>Related</h3>\(list)</div>") == found)
  }

  private func importedBeside(_ box: String) -> [String] {
    let options = ImportOptions(format: .html, baseAddress: "https://harbor.example/tides/")
    let html = "<article>\(words)\(words)\(words)</article>\(box)"
    return importArticle(Array(html.utf8), named: "page.html", options: options).related.map {
      "\($0.title) <\($0.target)>"
    }
  }

  @Test func seeAlsoBetweenAnArticlesOwnSectionsIsOfIt() {
    #expect(related("<h2>See also</h2>\(list)<h2>References</h2><ol><li>A book of tides.</ol>").isEmpty)
  }

  @Test func aBoxIsRelatedByItsClass() {
    #expect(related("<div class='c_RelatedStories'>\(list)</div>") == found)
    #expect(related("<div class='related-topics'>\(list)</div>").isEmpty)
  }

  @Test(arguments: [
    "<h3>Most read</h3>", "<div class=most-popular>", "<h3>Around the Web</h3>", "<div class='taboola related'>",
    "<div class=related><h4>Trending now</h4>", "<h3>Related topics</h3>", "<h3>What the moon does</h3>",
  ])
  func listsForAllReadersAreNot(opening: String) { #expect(related(opening + list).isEmpty) }

  @Test func aLongListOverTheArticleIsTheSites() {
    let items = (1...9).map { "<li><a href=r\($0)>What the moon did on day \($0)</a>" }.joined()
    let bar = "<div class=recommended-bar><ul>\(items)</ul></div>"
    let html = "\(bar)<article>\(words)\(words)\(words)</article>"
    let options = ImportOptions(format: .html, baseAddress: "https://harbor.example/tides/")
    #expect(importArticle(Array(html.utf8), named: "page.html", options: options).related.isEmpty)
    #expect(importedBeside(bar).count == 9)
  }

  @Test func aBoxAroundTheArticleIsNoneOfItsLists() {
    let box = "<div class=latest-news-page><article>\(words)\(words)\(words)</article>\(list)</div>"
    let options = ImportOptions(format: .html, baseAddress: "https://harbor.example/tides/")
    let article = importArticle(Array("<h1>On tides</h1>\(box)".utf8), named: "page.html", options: options)
    #expect(article.blocks.count { $0.kind == .paragraph } == 3)
  }

  @Test func whatOthersReadIsFolded() {
    let article = page("<h3>Most read</h3>\(list)")
    #expect(!article.text[article.text.all].contains("moon pulls"))
    #expect(article.folded.contains { $0.reason == .mostRead && $0.text.contains("How the moon pulls") })
  }

  @Test func relatedLinksLeaveTheText() {
    let article = page(
      "<h3>Related</h3>\(list)<p>And then the lamps are lit, one after the other, as they always were.")
    let text = article.text[article.text.all]
    #expect(!text.contains("moon pulls"))
    #expect(text.contains("one after the other"))
  }

  @Test func aListOfOtherSitesAloneIsPaidFor() {
    let others = list.replacing("href=", with: "href=//shop.example/")
    #expect(related("<div class=related>\(others)</div>").isEmpty)
  }

  @Test func anItemThatSaysSoIsPaidFor() {
    let item = "<li><span>Sponsored</span><a href=c>A boat for everyone now</a></li>"
    #expect(related("<h3>Related</h3><ul>\(item)\(list.dropFirst(4))") == found)
  }

  @Test(arguments: [
    "<p><strong>Read more:</strong> <a href=a>How the moon pulls</a></p>",
    "<p>RELATED: <a href=a>How the moon pulls</a>.</p>", "<p><a href=a>Read also: How the moon pulls</a></p>",
    "<div>Lire aussi <a href=a>How the moon pulls</a></div>", "<a rel=prev href=a>← How the moon pulls</a>",
    "<section><span>Lire aussi |</span> <span><a href=a>How the moon pulls</a></span></section>",
    "<figure><div><a href=a>How the moon pulls</a></div><div>Read more</div></figure>",
    "<p><a href=a><b>READ: How the moon pulls</b></a></p>",
    "<a class=pagination-link--prev href=a><div>Previous</div><h2>How the moon pulls</h2></a>",
  ])
  func aLineInTheTextIsRelated(line: String) { #expect(related(line) == [found[0]]) }

  @Test func aSentenceWithALinkIsNot() {
    #expect(related("<p>See also how <a href=a>the moon pulls the sea</a> on other days of the year.").isEmpty)
    #expect(related("<p>Read more about it: the <a href=a>moon pulls the sea</a> every day.").isEmpty)
  }

  private let more = "<p>And then the lamps are lit, one after the other, as they always were, all along the quay.</p>"

  @Test(arguments: [
    "<ul><li><a href=a>How the moon pulls</a><li><a href=b>A quay in winter light</a></ul>",
    "<div><a href=a><img src=x></a><h3><a href=/sea>Sea</a></h3><h3><a href=a>How the moon pulls</a></h3></div><p><a href=b><b>A quay in winter light</b></a></p>",
  ])
  func linksToArticlesBetweenParagraphsAreRelated(links: String) {
    #expect(related(links + more) == found)
    // Beside the text they may be anything.
    #expect(related("<div>\(links)</div>").isEmpty)
  }

  @Test func aListThatEndsTheTextIsRelated() { #expect(related(list) == found) }

  @Test(arguments: [
    "<h3>The year on the quay</h3>", "<p>Two of them we have told before:</p>",
    "<p><em>Two of them we have told before:</em>\n  ",
  ])
  func linksThatTheTextAnnouncesAreOfIt(opening: String) { #expect(related(opening + list + more).isEmpty) }

  @Test(arguments: [
    "<p><a href='https://moon.example/a'>How the moon pulls</a></p>", "<p><a href=a.pdf>How the moon pulls</a></p>",
    "<p><a href=a>Click here to get the app</a></p>",
  ])
  func otherLinksBetweenParagraphsAreNot(line: String) { #expect(related(line + more).isEmpty) }

  @Test func aLetterThatIsBoldToTheEndLeavesTheTextBeforeAListWhereItIs() {
    let article = page("<p><b>\(more)\(more)\(more)<div class=related>\(list)</div>\(more)")
    #expect(article.related.map(\.title) == ["How the moon pulls", "A quay in winter light"])
    #expect(article.blocks.count { article.text[$0.range].hasPrefix("And then the lamps") } == 4)
  }

  @Test func aStepMayHaveALabelBesideIt() {
    let step = "<div class=prev-post><span>Previous article</span> <a href=a>How the moon pulls</a></div>"
    #expect(related(step) == [found[0]])
  }

  @Test func aStepLeavesTheTextWithItsArrow() {
    let article = page("\(more)<p>« <a rel=prev href=a>How the moon pulls</a></p>")
    #expect(article.related.map(\.title) == ["How the moon pulls"])
    #expect(!article.text[article.text.all].contains("«"))
  }

  @Test(arguments: ["Tags:", "Schlagwörter:", "Catégories :", "标签："])
  func aLineOfTopicsLeavesTheText(label: String) {
    let article = page("\(more)<p>\(label) <a href=/t/moon>moon</a>, <a href=/t/quay>quay in winter</a></p>")
    #expect(article.related.isEmpty)
    #expect(article.folded.map(\.reason) == [.navigation])
    #expect(page("\(more)<p>\(label) it is <a href=/t/moon>the moon</a> that pulls it all.</p>").folded.isEmpty)
  }

  @Test func aBoxOfOneHeadingIsCalledByIt() {
    let box = "<aside class=rich-link><h2>How the moon pulls</h2><div><a href=a>Read more</a></div></aside>"
    #expect(related(box + more) == [found[0]])
  }

  @Test(arguments: ["</p>", "<table><tr><td></table>"])
  func whatTheParserPutsIntoABoxDoesNotReachBeforeIt(markup: String) {
    let article = page("\(more)<div class=related>\(list)\(markup)</div>")
    #expect(article.related.count == 2)
    #expect(article.blocks.count == 2)
  }

  @Test func onlyTheLastFooterIsTheSites() {
    let end = "<footer><h3>Related</h3>\(list)</footer>"
    let html = "<article>\(words)\(more)</article>\(end)<footer><a href=/about>About us and the quay</a></footer>"
    let options = ImportOptions(format: .html, baseAddress: "https://harbor.example/tides/")
    let article = importArticle(Array(html.utf8), named: "page.html", options: options)
    #expect(article.related.map(\.title) == ["How the moon pulls", "A quay in winter light"])
  }

  @Test(arguments: ["post category-popular", "related-post"])
  func whatHoldsTheArticleIsNoModule(name: String) {
    let article = page(
      "<div class='\(name)'>\(String(repeating: more, count: 3))<p>It is <a href=a>the moon that pulls</a>.</p></div>")
    #expect(article.related.isEmpty)
    #expect(article.blocks.count == 5)
  }

  @Test func aTopicBeforeATitleIsNotOfIt() {
    let link = "<h3><a href=a><span>Sea</span> <span>How the moon pulls</span></a></h3>"
    #expect(related("<div class=related>\(link)</div>") == [found[0]])
  }

  @Test func aPageOfNoKnownPlaceHasRelativeTargets() {
    let html = "<title>On tides</title><article>\(words)<h3>Related</h3>\(list)</article>"
    let article = importArticle(Array(html.utf8), named: "page.html", options: ImportOptions(format: .html))
    #expect(article.related.map(\.target) == ["a", "b"])
  }

  @Test func titlesAreTheArticlesAlone() {
    let teasers = """
      <div class=related><div><a href=a><img src=x></a><span class=kicker><a href=/sea>Sea and sky</a></span>
      <h4><a href=a>How the moon pulls<time>6 May 2020</time></a></h4><a href=a>Read more</a><a href=a#comments>12 comments so far</a>
      <p>It pulls the water and the water comes.</p></div>
      <a href=b><span class=card-title>A quay in winter light</span><span>A long story of a cold quay.</span></a>
      <a href="/topic/moon">All of the moon</a></div>
      """
    #expect(related(teasers) == found)
  }

  @Test func targetsThatOpenNothingAreNone() {
    let list =
      "<ul><li><a href='javascript:run()'>Run this script right now</a><li><a href='#top'>Back to the top</a></ul>"
    #expect(related("<h3>Related</h3>\(list)").isEmpty)
    let controls = related("<h3>Related</h3><a href='a&#27;b'>How the&#27; moon\u{202E} pulls</a>")
    #expect(controls == ["How the moon pulls <https://harbor.example/tides/ab>"])
  }

  @Test func boxesWithoutEndEnd() {
    let boxes = String(repeating: "<div class=related>", count: 20_000) + list
    #expect(related(boxes).count <= 2)
    let labels = String(repeating: "<h3>Related</h3><a href=a>How the moon pulls</a>", count: 2_000)
    #expect(related(labels) == [found[0]])
  }
}
