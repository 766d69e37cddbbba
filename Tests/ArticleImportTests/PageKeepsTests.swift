import ArticleImport
import ArticleModel
import Testing

/// What looks like furniture by its name or its place, and is the article's own.
@Suite struct PageKeepsTests {
  private static let prose =
    "<p>The harbor council met on Tuesday, and went on past midnight, as it does when the tide is high and late.</p>"
  private static let more = String(repeating: prose, count: 3)
  private static let report =
    "<p>The club's <a href=/terms>terms</a> and <a href=/privacy>policy</a> grew by nine pages. "
    + "Ada Poe read them all. She found a tide table.</p>"
  private static let grid = (1...6).map { "<div class=c>\($0)</div>" }.joined()
  private static let notice = "Ada Poe kept the goal of the harbor's team for nine years, and let in fewer than anyone."

  @Test(arguments: [
    ("a question of an interview", "\(more)<p>记者：您什么时候第一次来到这个港口？</p>\(more)", "您什么时候"),
    ("the hour of an announcement", "\(more)<p>时间：周六下午三点，雨天不取消。</p>\(more)", "周六下午"),
    ("two keys", "\(more)<p>Select the cells and press Ctrl+Enter to fill all of them.</p>\(more)", "fill all"),
    ("a player", "\(more)<div class=player-card><p>\(notice)</p></div>\(more)", "kept the goal"),
    ("an essay to hear", "\(more)<div class=audio-essay><p>\(notice)</p></div>\(more)", "kept the goal"),
    ("a section on a film", "\(more)<section id=video><p>\(notice)</p></section>\(more)", "kept the goal"),
    ("an address to write to", "\(more)<p>Write to <a href=/people/ada>Ada Poe</a>.</p>", "Ada Poe"),
    ("who was there", "\(more)<ul><li><a href=/profile/a>Ada Poe</a><li>Ben Lowe</ul>", "Ada Poe"),
    ("another site's topic", "\(more)<p><a href=https://moon.example/topics/t>All on tides</a></p>", "All on tides"),
    ("a day of a diary", "\(more)<h3>5 May 2012</h3><p>We left.<h3>6 May 2012</h3><p>So we did.", "6 May"),
    (
      "kinds of boats",
      "\(more)<h3>Categories of boats:</h3><ul><li><a href=/a>Sailing</a><li><a href=/b>Rowing</a></ul>\(more)",
      "Rowing"
    ),
    ("a French but", "\(more)<h3>Mais</h3><ul><li><a href=/a>Les voiliers du nord</a></ul>\(more)", "Les voiliers"),
    ("a Dutch lake", "\(more)<h3>Meer</h3><ul><li><a href=/a>Zeilboten in het noorden</a></ul>\(more)", "Zeilboten"),
    (
      "a refrain", "\(more)\(String(repeating: "<p class=line>And the tide came in</p>", count: 4))\(more)",
      "the tide came in"
    ),
    ("a grid of numbers", "\(more)<div>\(grid)</div>\(more)", "\n5\n"),
    (
      "what is baked",
      "\(more)<p>We bake <a href=/recipes/oat-cookies>oat</a> and <a href=/recipes/nut-cookies>nut</a> ones.</p>\(more)",
      "We bake"
    ),
    (
      "what hearts have",
      "\(more)<p>See <a href=/heart/conditions>these</a>, and <a href=/baking/cookies>these</a>.</p>\(more)",
      "See these"
    ),
    (
      "a report on terms",
      "\(more)\(report)\(more)", "Ada Poe read"
    ),
    ("what the terms say", "\(more)<p>In <a href=/terms>the terms</a> there is a line on tides.</p>", "line on tides"),
    (
      "a box around a heading",
      "\(more)<div class=mw-heading><h2>The mole</h2><span>[<a href='/w?action=edit'>edit</a>]</span></div>\(more)",
      "The mole"
    ),
    ("a last line", "\(more)<p><a href=/tables>All tables of this year's tides are here to see.</a></p>", "All tables"),
  ])
  func itIsKept(what: String, body: String, words: String) {
    #expect(text(of: "<article><h1>On tides</h1>\(body)</article>").contains(words))
  }

  @Test func aMottoOverTheTitleIsKept() {
    let motto = "How the sea came back to the meadows"
    #expect(text(of: "<article><p>\(motto)</p><h1>On tides</h1>\(Self.more)</article>").contains(motto))
  }

  @Test func shortLinesAreTheArticleAndTheTermsThatAPageHidesAreNot() {
    let lines = ["boat", "gull", "net", "crate", "rope", "lamp", "bell", "sail", "oar", "keel", "mast", "tar"]
      .map { "<p>Then a \($0) came in with the tide, and we let it come.</p>" }
    let terms = "<div style=display:none>\(String(repeating: Self.prose, count: 12))</div>"
    let text = text(of: "<main><h1>On tides</h1>\(lines.joined())</main>\(terms)")
    #expect(text.contains("a gull came") && text.contains("a tar came"))
    #expect(!text.contains("council"))
  }

  @Test func aRequestToReportAMistakeIsFolded() {
    let request = "<p>Found a mistake? Select it and press Ctrl+Enter.</p>"
    #expect(!text(of: "<article><h1>On tides</h1>\(Self.more)\(request)</article>").contains("mistake"))
  }

  private func text(of body: String) -> String {
    let page = "<!doctype html><title>On tides</title><body>\(body)</body>"
    let options = ImportOptions(format: .html, baseAddress: "https://harbor.example/tides/")
    let article = importArticle(Array(page.utf8), named: "page.html", options: options)
    return article.blocks.map { article.text[$0.range] }.joined(separator: "\n")
  }
}
