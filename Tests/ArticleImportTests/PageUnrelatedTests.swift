import ArticleImport
import ArticleModel
import Testing

private let words = "<p>The tide comes in at noon and goes out again before the lamps are lit along the quay.</p>"
private let list = "<ul><li><a href=/a>How the moon pulls</a><li><a href=/b>A quay in winter light</a></ul>"
private let found = ["How the moon pulls", "A quay in winter light"]

private func related(_ body: String, at address: String = "https://harbor.example/tides/on") -> [String] {
  let html = "<!doctype html><title>On tides</title><link rel=canonical href='\(address)'><body>\(body)</body>"
  let options = ImportOptions(format: .html, baseAddress: address)
  return importArticle(Array(html.utf8), named: "page.html", options: options).related.map(\.title)
}

private func around(_ box: String) -> [String] { related("<article>\(words)\(words)\(words)</article>\(box)") }

/// Links of a page that lead to articles which have nothing to do with its own.
@Suite struct PageUnrelatedTests {
  private let teasers = (1...9).map { day in
    """
    <h3><a href=/\(day)>What the moon did to the harbour and its boats on day \(day) of the long storm</a></h3>
    <p>It pulled the water up to the doors of \(day) sheds by night, and then let it all go again.</p>
    """
  }

  @Test func aPageThatListsArticlesIsRelatedToNothing() {
    #expect(related("<main>\(teasers.joined())<h2>More news</h2>\(list)</main>").isEmpty)
  }

  @Test(arguments: ["https://harbor.example/", "https://harbor.example/news"])
  func aFrontPageOpensAsWhatItLists(address: String) {
    let bare = teasers.map { $0.replacing("<h3>", with: "<p>").replacing("</h3>", with: "</p>") }
    for teasers in [teasers, bare] {
      let menu = "<nav><a href=/sea>The sea and all that is in it</a></nav>"
      let html =
        "<!doctype html><title>The Harbor</title><link rel=canonical href='\(address)'><body>\(menu)"
        + "<main>\(teasers.joined())</main><footer>The Harbor, at the end of the quay</footer></body>"
      let article = importArticle(Array(html.utf8), named: "page.html", options: ImportOptions(format: .html))
      let lines = article.blocks.map { article.text[$0.range] }
      #expect(lines.count == 18)
      #expect(lines.count { $0.hasPrefix("What the moon did") } == 9)
      #expect(article.links.count == 9)
      #expect(article.folded.count == 2)
    }
  }

  @Test func aFrontPageSaysEachThingOnce() {
    let logo = "<img src=/logo.png alt='The Harbor'>"
    let body =
      "<p><a href='#list'>Skip to the list</a></p>" + teasers.map { $0 + logo }.joined() + "<h2>More</h2>" + teasers[2]
    let article = importArticle(
      Array("<!doctype html><title>The Harbor</title><body>\(body)</body>".utf8), named: "page.html",
      options: ImportOptions(format: .html, baseAddress: "https://harbor.example/"))
    #expect(article.links.count == 9)
    #expect(article.images.count == 1)
    #expect(article.folded.map(\.text).contains("Skip to the list"))
  }

  @Test func anArticleOfLinksIsOne() {
    let links = (1...9).map { "<li><a href=https://moon.example/\($0)>What the moon did to the boats on day \($0)</a>" }
      .joined()
    let html =
      "<!doctype html><title>Links of the week</title><link rel=canonical href=https://harbor.example/2020/links>"
      + "<body><div class=menu><a href=/about>About the harbour</a></div><article>\(words)<ul>\(links)</ul>\(words)"
      + "</article></body>"
    let article = importArticle(Array(html.utf8), named: "page.html", options: ImportOptions(format: .html))
    #expect(article.blocks.count == 11)
    #expect(article.folded.count == 1)
  }

  @Test func atASitesRootTheListMayStandAnywhere() {
    let page = { (teasers: String) in "<article>\(words)\(words)\(words)</article><h3>Related</h3>\(list)\(teasers)" }
    let headlines = (1...9).map { "<h3><a href=/\($0)>The moon on day \($0) of the storm</a></h3>" }.joined()
    #expect(related(page(headlines)) == found)
    #expect(related(page(headlines), at: "https://harbor.example/").isEmpty)
    #expect(related(page(""), at: "https://harbor.example/") == found)
  }

  @Test(arguments: ["Recommended reading", "Harbor recommends", "More from the harbour", "More on Harbor"])
  func whatStandsBesideEveryArticleIsOfNone(label: String) {
    #expect(around("<h3>\(label)</h3>\(list)") == found)
    #expect(around("<div class=sidebar><h3>\(label)</h3>\(list)</div>").isEmpty)
    #expect(around("<div class=sidebar><h3>More in this series</h3>\(list)</div>") == found)
  }

  @Test func whatASiteRecommendsBesideEveryArticleIsOfNone() {
    #expect(around("<div class=recommend>\(list)</div>") == found)
    #expect(around("<div class=right><div class=recommend>\(list)</div></div>").isEmpty)
    #expect(around("<div class=right><div class=related>\(list)</div></div>") == found)
  }

  @Test func ofABoxOfSeveralListsOnlyTheRelatedOneIs() {
    let recent =
      "<dl class=recentPosts><dt>Recent posts<dd><a href=/c>A boat for every day</a><dd><a href=/d>What a net is for</a></dl>"
    #expect(around("<div class=recentRelated>\(recent)<div class=relatedPosts>\(list)</div></div>") == found)
    #expect(around("<div class=related><div class=recent-posts>\(list)</div></div>") == found)
  }

  @Test func anArticleIsNotRelatedToItself() {
    let own = "<li><a href=/tides/on>Of tides and quays</a><li><a href=/audio/7>On tides</a>"
    #expect(around("<h3>Related</h3><ul>\(own)\(list.dropFirst(4))") == found)
  }

  @Test func listsOfFilmsAreNoneOfArticles() {
    #expect(around("<h3>Watch these</h3>\(list)").isEmpty)
  }

  @Test func linesOfAMenuAreNone() {
    #expect(around("<ul class=carousel><li>Watch: <a href=/a>How the moon pulls</a></li></ul>").isEmpty)
    #expect(around("<p>Read more: <a href=/a>How the moon pulls</a></p>") == [found[0]])
  }

  @Test(arguments: [
    "<p>Here is <a href=/a>how we count the geese</a>.</p>", "<p><a href=/a>Learn more about our members</a></p>",
    "<div><a href=/a>The quay at noon. Photo: Ann Lee</a></div>",
  ])
  func wordsOfTheTextBetweenItsParagraphsAreNone(line: String) {
    #expect(related("<article>\(words)\(words)\(line)\(words)</article>").isEmpty)
  }

  @Test func aDayIsNoTitleAndNotPartOfOne() {
    let days =
      "<ul><li><a href=/c>November 30, 2017</a><li><a href=/a>How the moon pulls <span>01.08.2019</span></a></ul>"
    #expect(around("<div class=related>\(days)</div>") == [found[0]])
  }

  @Test func aPostsClassNamesItsTopicsNotItsLinks() {
    let posts = ["category-sea", "tag-moon category-sky"].enumerated().map { index, topics in
      "<article class='post hentry type-post \(topics)'><h2><a href=/\(index)>\(found[index])</a></h2></article>"
    }.joined()
    #expect(around("<div class=related-box>\(posts)</div>") == found)
  }

  @Test func aLabelMayHaveButtonsBesideIt() {
    let buttons = "<a href='#'><img src=x></a><a href='#'><img src=y></a>"
    #expect(around("<div><h3>Related</h3>\(buttons)</div>\(list)") == found)
  }
}
