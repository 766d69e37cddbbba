import ArticleModel
import TestSupport
import Testing

@testable import ArticleImport

/// Pages made to hurt open, and keep their words.
@Suite struct HtmlTreeTests {
  private func words(of html: String) -> [Substring] {
    let article = article(html: html, restored: false)
    return article.text[article.text.all].split { $0 == " " || $0 == "\n" }
  }

  @Test func elementsNestedWithoutEndKeepTheirWords() {
    #expect(words(of: String(repeating: "<div>", count: 100_000) + "deep") == ["deep"])
    #expect(words(of: String(repeating: "<div><!--</div>-->", count: 20_000) + "deep") == ["deep"])
  }

  @Test func formattingThatIsNeverClosedDoesNotMultiply() {
    let styles = (0..<5_000).map { "<p><b a=\($0)>w" }.joined()
    #expect(words(of: styles).count == 5_000)
  }

  @Test func anElementMayHaveAttributesWithoutEnd() {
    let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
    #expect(words(of: "<p\(attributes)>word</p><p>end") == ["word", "end"])
  }

  @Test func endTagsOfElementsTooDeepCloseNoOther() {
    let deep = String(repeating: "<div>", count: 500) + "in" + String(repeating: "</div>", count: 500)
    #expect(words(of: "<ul><li>\(deep)</ul><p>out") == ["in", "out"])
    let article = article(html: "<ul><li>\(deep)</ul><p>out", restored: false)
    #expect(article.blocks.map { $0.container == nil } == [false, true])
  }

  @Test func cellsOutsideOfATableCloseNothing() {
    let html = String(repeating: "<td>w<div>x", count: 1_000)
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let depths = page.nodes.indices.map { page.ancestors(of: $0).reduce(0) { depth, _ in depth + 1 } }
    #expect((depths.max() ?? 0) < 300)
    let article = article(html: html, restored: false)
    let letters = article.text[article.text.all] + article.folded.map(\.text).joined()
    #expect(letters.count { $0 == "w" } == 1_000)
    #expect(letters.count { $0 == "x" } == 1_000)
  }

  @Test func aTableHasNoMoreColumnsThanAreSet() throws {
    let wide = (0..<50).map { "<td colspan=1000>w\($0)" }.joined()
    let article = article(html: "<table summary=wide><tr>\(wide)</table>", restored: false)
    #expect(article.blocks.count == 50)
    #expect(article.blocks.first?.kind == .tableCell(column: 0) && article.blocks.last?.kind == .tableCell(column: 255))
    guard case .table(let columns) = article.containers.first?.kind else { throw Missing.table }
    #expect(columns.count == 256)
  }

  private enum Missing: Error { case table }

  @Test func aBylineInAHeadingDoesNotOpenTheHeadingToBlocks() throws {
    let html = "<h2>Head <span>Ada</span><p>one<p>two</h2>"
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let body = try #require(page.body)
    let name = try #require(page.descendants(of: body).first { page[$0].tag == .span })
    var flow = HtmlFlow(
      page, below: 0, addresses: PageAddresses(of: page, baseAddress: nil), roles: [name: .byline])
    flow.add(body)
    #expect(flow.draft.blocks.map(\.text.string) == ["Head", "Ada", "one\ntwo"])
  }

  @Test func textsAndValuesAreFoundToTheirEnds() throws {
    let html = """
      <p title='a value of some words'>
          Große Wörter – “ja”, so lang <!-- and a comment --> wie &lt;diese&gt; &nbsp;
      </p>&nbsp; beginning with a sign<table>
          <tr> words that a table has no place for <td>a cell of the table</table>
      """
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let body = try #require(page.body)
    let paragraph = try #require(page.descendants(of: body).first { page[$0].tag == .p })
    #expect(page.attribute("title", of: paragraph) == "a value of some words")
    let texts = page.descendants(of: body).filter { page[$0].isText }.map { page.textContent(of: $0) }
    #expect(
      texts == [
        "\n    Große Wörter – “ja”, so lang  wie <diese> \u{A0}\n", "\u{A0} beginning with a sign",
        " words that a table has no place for ", "\n    ", "a cell of the table",
      ])
  }

  @Test func whatTheParserMakesOfAnOldFormHasNoPlaceInThePage() {
    #expect(words(of: "<p>before<isindex prompt=search action='/find'>after") == ["before", "after"])
  }

  @Test func attributesAreReadAsTheyAreSpelt() throws {
    let html = """
      <p>before<html lang=de><p title='one "word"' TITLE=two class = three id=/four/ hidden>a<svg role="img"/>
      """
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let body = try #require(page.body)
    let paragraph = try #require(page.elements(below: body, .p).dropFirst().first { _ in true })
    let values = (["title", "class", "id"] as [StaticString]).map { page.attribute($0, of: paragraph) }
    #expect(values == ["one \"word\"", "three", "/four/"])
    #expect(page.hasAttribute("hidden", paragraph) && !page.hasAttribute("lang", paragraph))
    // An element that the page has only later is begun by the parser.
    #expect(page.root.flatMap { page.attribute("lang", of: $0) } == "de")
    let drawing = try #require(page.elements(below: body, .svg).first { _ in true })
    #expect(page.attribute("role", of: drawing) == "img")
  }

  @Test func anAttributeWithoutAValueIsEmpty() throws {
    let html = "<html lang><img alt src=a.jpg><img src=b.jpg alt=><img alt = '' src=c.jpg><a href>here</a>"
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let body = try #require(page.body)
    #expect(page.elements(below: body, .img).map { page.attribute("alt", of: $0) } == ["", "", ""])
    #expect(page.elements(below: body, .a).map { page.attribute("href", of: $0) } == [""])
    #expect(page.root.flatMap { page.attribute("lang", of: $0) } == "")
  }

  @Test func formattingThatBlocksLeaveOpenGoesNoDeeperThanBlocks() throws {
    let html = String(repeating: "<b><p><i></b></p>word ", count: 3_000)
    let page = parseHtml(cleanSource(Array(html.utf8), encoding: .utf8))
    let body = try #require(page.body)
    let last = try #require(page.descendants(of: body).reversed().first { page[$0].isText })
    #expect(page.ancestors(of: last).count { _ in true } < 250)
    #expect(words(of: html).count == 3_000)
  }

  @Test func scriptsStylesAndCommentsAreNoText() {
    let html = "a<script>if (x </b> 1) '</p>'</script><style>p > b {}</style><!-- <p>no --> b<!doctype x> c"
    #expect(words(of: html) == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("&amp;&lt;&#65;&#x42;&copy", "&<AB©"), ("&notit; &ampx", "¬it; &x"), ("&#150;&#128;", "–€"),
    ("&nosuch; & &", "&nosuch; & &"),
    ("1 < 2 <3 </>.", "1 < 2 <3 ."),
  ])
  func referencesAreReadAsABrowserReadsThem(html: String, text: String) {
    let article = article(html: "<p>" + html, restored: false)
    #expect(article.text[article.text.all] == text + "\n")
  }

  @Test func aPageIsToldByItsNameOrByHowItBegins() {
    for (name, page) in [
      ("x.html", "Words"), ("x.txt", " <!-- c --><!DOCTYPE html>\n<p>Words"), ("-", "<html><p>Words"),
    ] {
      let article = importArticle(Array(page.utf8), named: name)
      #expect(article.text[article.text.all] == "Words\n")
    }
  }
}
