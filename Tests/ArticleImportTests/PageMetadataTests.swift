import ArticleImport
import ArticleModel
import TestSupport
import Testing

private let address = "https://harbor.example/2020/05/tide"

private func metadata(_ head: String, _ body: String = "<p>Words of the article.", at base: String = address)
  -> Metadata
{
  let page = "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>"
  return importArticle(
    Array(page.utf8), named: "page.html",
    options: ImportOptions(format: .html, skippedRestoration: Set(RestorationPass.allCases), baseAddress: base)
  ).metadata
}

private func linked(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

/// What a page says of its article, source by source.
@Suite struct PageMetadataTests {
  @Test func linkedDataSaysMostOfAll() {
    let found = metadata(
      linked(
        """
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The tide &amp; the town",
         "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Ann Lee"}, {"name": "B\\u00e9a Roy"}],
         "publisher": {"name": "Harbor \\ud83d\\udea2 Ledger"}, "datePublished": "2020-05-06T07:08:09+02:00",
         "image": [{"url": "/tide.jpg"}], "mainEntityOfPage": {"@id": "https://harbor.example/tide"}, "inLanguage": "en_GB"}
        """) + "<meta name=author content='Some One Else'><title>x</title>")
    #expect(found.title == "The tide & the town")
    #expect(found.byline == ["Ann Lee", "Béa Roy"])
    #expect(found.site == "Harbor 🚢 Ledger")
    #expect(found.published == CalendarDate(year: 2020, month: 5, day: 6))
    #expect(found.publishedTime == "2020-05-06T07:08:09+02:00")
    #expect(found.image == "https://harbor.example/tide.jpg")
    #expect(found.url == "https://harbor.example/tide")
    #expect(found.language == "en-GB")
  }

  @Test func aPublisherIsTheAuthorWhereNobodyElseIs() {
    let article = #"{"@type": "Article", "author": {"name": "Harbor Ledger"}, "publisher": {"name": "Harbor Ledger"}}"#
    #expect(metadata(linked(article)).byline == ["Harbor Ledger"])
    #expect(metadata(linked(article) + "<meta name=author content='Ann Lee'>").byline == ["Ann Lee"])
  }

  @Test(arguments: [
    ("Ann Lee Reuters", ["Ann Lee"]), ("admin", []), ("name", []), ("104363", []), ("Reuters", ["Reuters"]),
  ])
  func whatIsNoNameIsNoAuthor(author: String, names: [String]) {
    #expect(metadata("<meta name=author content='\(author)'>").byline == names)
  }

  @Test func thePublishersCompanyIsNoAuthor() {
    let publisher = "<meta property=og:site_name content='Harbor Ledger'>"
    let company = "<meta name=author content='Harbor Ledger GmbH, Port, Moon'>"
    let byline = "<p class=byline>By Ann Lee</p><p>Words of the article.</p>"
    #expect(metadata(publisher + company, byline).byline == ["Ann Lee"])
    #expect(metadata(publisher + company).byline == ["Harbor Ledger GmbH, Port, Moon"])
  }

  @Test func anAuthorMayBeginAsTheSiteDoes() {
    let head = "<meta property=og:site_name content=James><meta name=author content='James Smith'>"
    #expect(metadata(head, "<p class=byline>By Ann Lee</p><p>Words of the article.</p>").byline == ["James Smith"])
  }

  @Test func anAccountIsAnAuthorWhereItIsAName() {
    #expect(metadata("<meta name=twitter:creator content='Ann Lee'>").byline == ["Ann Lee"])
    #expect(metadata("<meta name=twitter:creator content='@annlee'>").byline.isEmpty)
    #expect(
      metadata("<meta name=author content='Bo Dam'><meta name=twitter:creator content='Ann'>").byline == ["Bo Dam"])
  }

  @Test func theStepsToTheFrontPageAreNoPartOfATitle() {
    let title = { (text: String) in metadata("<meta name=title content='\(text)'>").title }
    #expect(title("The tide and the town » Harbor » News » Ledger") == "The tide and the town")
    #expect(title("Ledger » The tide and the town") == "Ledger » The tide and the town")
  }

  @Test func theHostsNameIsNoPartOfATitle() {
    #expect(
      metadata("<meta property=og:title content='The tide and the town - Harbor.example'>").title
        == "The tide and the town")
    #expect(metadata("<meta property=og:title content='The tide - the town'>").title == "The tide - the town")
  }

  @Test(arguments: [
    #"[{"@type": "BreadcrumbList", "name": "no"}, {"@type": ["BlogPosting"], "headline": "A find"}]"#,
    #"{"@graph": [{"@type": "WebSite", "name": "no"}, {"@type": "Article", "headline": "A find", "author": {"@id": "_:a"}}]}"#,
    #"{"@type": "WebPage", "name": "no", "mainEntity": {"@type": "OpinionNewsArticle", "headline": "A find"}}"#,
    "<!-- {\"@type\": \"Article\", \"headline\": \"A\n find\",} -->",
    "//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"A find\"}\n//]]>",
  ])
  func linkedDataHasManyForms(json: String) {
    #expect(metadata(linked(json)).title == "A find")
  }

  @Test func aDateIsNoAuthor() {
    #expect(metadata("<meta name=author content='2018-12-10'>").byline.isEmpty)
  }

  @Test func authorsAreFoundByTheirIdentifier() {
    let json =
      #"{"@graph": [{"@type": "Article", "author": {"@id": "_:a"}}, {"@type": "Person", "@id": "_:a", "name": "Ann Lee"}]}"#
    #expect(metadata(linked(json)).byline == ["Ann Lee"])
  }

  @Test(arguments: [
    "{\"@type\": \"Article\", \"headline\": \"broken", "{]", "", "{\"@type\": 5, \"headline\": [[[", "null",
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    "{\"@type\":\"Article\",\"headline\":\"x\",\"a\":[" + String(repeating: "1,", count: 200_000) + "]}",
    "{\"@type\":\"Article\",\"headline\":\"" + String(repeating: "x", count: 5_000_000) + "\"}",
  ])
  func linkedDataThatIsBrokenOrEndlessIsPassedOver(json: String) {
    #expect(metadata(linked(json) + "<title>The title of the page</title>").title == "The title of the page")
  }

  @Test func metaTagsSpeakInManyDialects() {
    let graph = metadata(
      """
      <meta property="og:title" content="Tide tables"><meta property="og:site_name" content="Harbor Ledger">
      <meta property="article:published_time" content="2020-05-06T07:08:09Z"><meta property="og:url" content="/tide">
      <meta property="og:image" content="//img.example/a.png"><meta property="og:locale" content="pt_BR">
      <meta property="article:author" content="https://harbor.example/ann"><meta name="author" content="By Ann Lee">
      """)
    #expect(graph.title == "Tide tables")
    #expect(graph.site == "Harbor Ledger")
    #expect(graph.byline == ["Ann Lee"])
    #expect(graph.published == CalendarDate(year: 2020, month: 5, day: 6))
    #expect(graph.url == "https://harbor.example/tide")
    #expect(graph.image == "https://img.example/a.png")
    #expect(graph.language == "pt-BR")
    let others = metadata(
      """
      <meta name="DC.Title" content="Tide tables"><meta name="DC.creator" content="Lee, Ann">
      <meta name="sailthru.date" content="May 6, 2020 7:08 am">
      """)
    #expect(others.title == "Tide tables")
    #expect(others.byline == ["Lee, Ann"])
    #expect(others.publishedTime == "May 6, 2020 7:08 am")
    #expect(others.published == CalendarDate(year: 2020, month: 5, day: 6))
  }

  @Test(arguments: [
    ("By ANN LEE and Béa Roy", ["ANN LEE", "Béa Roy"]), ("Ann Lee, Staff Writer", ["Ann Lee"]),
    ("Ann Lee, Béa Roy & Cai Ito", ["Ann Lee", "Béa Roy", "Cai Ito"]), ("Salt & Light", ["Salt & Light"]),
    ("Ann Lee (https://ann.example)", ["Ann Lee"]), ("ann@harbor.example", []), ("肖春芳", ["肖春芳"]),
  ])
  func authorsAreNamesAlone(value: String, names: [String]) {
    #expect(metadata("<meta name=author content='\(value)'>").byline == names)
  }

  @Test(arguments: [
    "<h1>On tides</h1><p class=byline>By <a>Ann Lee</a><time>6 May 2020</time>",
    "<h1>On tides</h1><div class='post-author'><span>By</span></div><div class='entry-byline'>\nBy\n Ann Lee</div>",
    "<h1>On tides</h1><span itemprop=author itemscope><b itemprop=name>Ann Lee</b> — our writer</span>",
    "<h1>On tides</h1><a rel='author nofollow' href=/ann>Ann Lee</a>",
    "<p class=byline>By Cai Ito</p><h1>On tides</h1><p class='c-author vcard'>Ann Lee •",
    "<div class=comment><i class=author>Cai Ito</i></div><nav><i class=author>Cai Ito</i></nav><h1>On tides</h1><i class=author>Ann Lee</i>",
  ])
  func authorsAreMarkedInTheText(body: String) {
    #expect(metadata("<title>On tides</title>", body).byline == ["Ann Lee"])
  }

  @Test(arguments: ["Salt & Light", "Lee, Ann"])
  func restorationLeavesANameWhole(name: String) {
    let page = "<meta name=author content='\(name)'><h1>On tides</h1><p>The tide comes in at noon."
    #expect(importArticle(Array(page.utf8), named: "page.html").metadata.byline == [name])
  }

  @Test(arguments: [
    ("<meta name=author content='By  Ann Lee, Staff Writer'>", "By Ann Lee, Staff Writer"),
    (
      "<meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Roy, Béa'>",
      "Lee, Ann, Roy, Béa"
    ),
    (
      "<h1>On tides</h1><p class=byline>By <a>Ann Lee</a>, the <i>Ledger</i>\n<time>6 May 2020</time>",
      "By Ann Lee, the Ledger 6 May 2020"
    ),
    ("<h1>On tides</h1><p>By <a rel=author>Ann Lee</a> and <a rel=author>Béa Roy</a>", "Ann Lee, Béa Roy"),
    ("<h1>On tides</h1><span itemprop=author><b itemprop=name>Ann Lee</b>, our writer</span>", "Ann Lee"),
  ])
  func theBylineIsKeptAsThePageWritesIt(page: String, text: String) {
    #expect(metadata("<title>On tides</title>", page).bylineText == text)
  }

  @Test func aPageWithoutAuthorHasNoByline() {
    let found = metadata("<meta name=author content='https://harbor.example/ann'>")
    #expect(found.byline.isEmpty)
    #expect(found.bylineText == nil)
  }

  @Test func allAuthorsOfABylineCount() {
    let body =
      "<h1>On tides</h1><p><a rel=author>Ann Lee</a> and <a rel=author>Béa Roy</a></p><a rel=author>Cai Ito</a>"
    #expect(metadata("<title>On tides</title>", body).byline == ["Ann Lee", "Béa Roy"])
  }

  @Test(arguments: [
    "<time itemprop=datePublished datetime=2020-05-06T07:08>Wednesday</time>",
    "<abbr class=published title='2020-05-06'>Wednesday</abbr>", "<p>x<time>6 May 2020</time>",
    "<table><td class=published>1998-02-28</table><span class='dt-published'>2020-05-06</span>",
  ])
  func theDayIsMarkedInTheText(body: String) {
    let found = metadata("<title>On tides</title>", "<h1>On tides</h1>\(body)").published
    #expect(found == CalendarDate(year: 2020, month: 5, day: 6))
  }

  @Test(arguments: [
    ("The tide comes in at noon | Harbor Ledger", "", "The tide comes in at noon"),
    ("Harbor Ledger » On tides and towns", "<h1>On tides and towns</h1>", "On tides and towns"),
    ("On tides | Harbor Ledger", "", "On tides | Harbor Ledger"),
    ("On tides | Harbor", "<h1>On tides</h1>", "On tides"),
    ("Harbor Ledger: how the tide comes in at noon", "", "how the tide comes in at noon"),
    ("Tides: how it comes", "<h2>Tides: how it comes</h2>", "Tides: how it comes"),
    ("Page", "<h1>How the tide comes in</h1>", "How the tide comes in"), ("", "<h1>On tides</h1>", "On tides"),
    ("<svg><title>no</title></svg>", "", ""),
  ])
  func theTitleLosesTheSitesName(title: String, body: String, expected: String) {
    #expect(metadata("<title>\(title)</title>", body + "<p>Words.").title == expected)
  }

  @Test func theSiteIsNamedByWhatWasCutWhereItsAddressSaysSo() {
    #expect(metadata("<title>The tide comes in at noon | Harbor</title>").site == "Harbor")
    #expect(metadata("<title>The tide comes in at noon | Weather</title>").site == nil)
  }

  @Test func whatAPageSaysIsMadeSafe() {
    let found = metadata(
      """
      <meta name=title content='A&#27;B &#8238;C
      D'><link rel=canonical href='javascript:alert(1)'><meta property=og:image content='data:image/png,x'>
      <meta name=author content='Ann&#8203; Lee'>
      """)
    #expect(found.title == "AB C D")
    #expect(found.byline == ["Ann Lee"])
    #expect(found.url == address)
    #expect(found.image == nil)
  }

  @Test func tagsWithoutEndAreNotAllRead() {
    let tags = String(repeating: "<meta name=author content='Ann Lee'>", count: 20_000)
    #expect(metadata(tags).byline == ["Ann Lee"])
  }
}
