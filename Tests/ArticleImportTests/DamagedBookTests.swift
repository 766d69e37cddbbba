import ArticleModel
import TestSupport
import Testing

@testable import ArticleImport

/// Books whose package document is damaged, or says less than the book has.
@Suite struct DamagedBookTests {
  private let path = "OEBPS/package.opf"

  private func article(_ package: String, _ changes: [(name: String, text: String)] = []) -> Article {
    let bytes = book([(path, package)] + changes)
    #expect(bookRefusal(bytes) == nil)
    return importArticle(bytes, named: "damaged.epub")
  }

  private func headings(_ article: Article) -> [String] {
    article.blocks.filter { $0.kind == .heading(level: 1) }.map { article.text[$0.range] }
  }

  private let items = """
    <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml">
    <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
    <item id="three" href="text/three.xhtml" media-type="application/xhtml+xml"/>
    """

  @Test func aPackageThatIsNoXmlIsReadByItsTags() {
    let package = """
      <package><metadata><dc:title>Salt & Light&nbsp;</dc:title><dc:creator opf:role="aut">Ada Fenwick<p></dc:creator>
      </metadata><manifest>\(items)</manifest>
      <spine><itemref idref="three"><itemref idref="one"/></spine></package>
      """
    let opened = self.article(package)
    #expect(opened.metadata.title == "Salt & Light")
    #expect(opened.metadata.byline == ["Ada Fenwick"])
    #expect(headings(opened) == ["The Storm", "The Mole"])
    #expect(opened.damage == "a damaged book: its package document is damaged")
  }

  @Test func aPackageCutOffBeforeItsOrderGivesThatOfItsList() {
    let opened = self.article("<package xmlns='http://www.idpf.org/2007/opf'><manifest>\(items)<item id=")
    #expect(headings(opened) == ["The Mole", "The Lamp", "The Storm"])
    #expect(opened.damage == "a damaged book: its package document is damaged; its reading order is missing")
  }

  @Test func aBookWithoutAnOrderHasItsPagesInThatOfTheirNames() {
    let pages = ["chapter10", "chapter2", "chapter1"].map {
      (name: "OEBPS/\($0).html", text: "<h1>\($0)</h1><p>Wind and rain.</p>")
    }
    let opened = self.article(
      "<package xmlns='http://www.idpf.org/2007/opf'><manifest/><spine/></package>",
      pages + ["one", "two", "three"].map { ("OEBPS/text/\($0).xhtml", "") })
    #expect(headings(opened) == ["chapter1", "chapter2", "chapter10"])
    #expect(opened.damage == "a damaged book: its reading order is missing")
    #expect(opened.folded.isEmpty)
  }

  @Test func aBookWithoutAPackageIsReadToo() {
    let opened = self.article("")
    #expect(headings(opened) == ["The Mole", "The Storm", "The Lamp"])
    #expect(opened.damage == "a damaged book: its package document is missing; its reading order is missing")
    #expect(opened.sections.map(\.title) == ["The Mole", "The Storm", "The Lamp", "Its keeper"])
  }

  @Test func aPackageIsFoundThatNothingLeadsTo() {
    for (container, state) in [("", "missing"), ("<container><rootfiles>", "damaged")] {
      let bytes = book([("META-INF/container.xml", container)])
      #expect(bookRefusal(bytes) == nil)
      let article = importArticle(bytes, named: "a.epub")
      #expect(headings(article) == ["The Mole", "The Lamp", "The Storm"])
      #expect(article.damage == "a damaged book: its container is \(state)")
    }
  }

  @Test(arguments: ["spine", "opf:spine"]) func aPackageWhoseOrderEndsIsNotCutOff(tag: String) {
    let opened = self.article(
      "<package><manifest>\(items)</manifest><\(tag)><itemref idref='three'/></\(tag)> & more")
    #expect(headings(opened) == ["The Storm"])
    #expect(opened.damage == "a damaged book: its package document is damaged")
  }

  @Test func whatIsTooDeepEndsWithItsTags() {
    let deep = String(repeating: "<a>", count: 64) + "<b><c></c></b>" + String(repeating: "</a>", count: 64)
    let tree = XmlTree(Array((deep + "<d>& more</d>").utf8))
    #expect(tree.elements.count == 65 && tree.all("a").allSatisfy(\.isClosed))
  }

  @Test func aChapterThatTheListDoesNotHaveIsMissed() {
    let package = """
      <package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="one" href="text/one.xhtml"
      media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/><itemref idref="gone"/></spine></package>
      """
    #expect(article(package).damage == "a damaged book: of 2 chapters 1 missing (gone)")
  }
}
