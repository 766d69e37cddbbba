import ArticleModel
import Testing

@testable import ArticleImport

private func page(_ address: String, title: String = "Mole", links: String = "") -> SeriesPage {
  saved("", title: title, links: "<link rel=canonical href='\(address)'>" + links)
}

/// A page that was saved to a file.
private func saved(_ path: String, title: String = "Mole", links: String = "") -> SeriesPage {
  SeriesPage(beginning: Array("<title>\(title)</title>\(links)<h1>\(title)</h1>".utf8), path: path)
}

@Test func aPageNamesTheNextOne() {
  #expect(
    page("https://a/x", links: "<link rel=next href='https://a/y'>").isContinued(
      by: page("https://a/y", title: "Other")))
  #expect(!page("https://a/x", links: "<link rel=next href='https://a/y'>").isContinued(by: page("https://a/z")))
  #expect(page("https://a/x").isContinued(by: page("https://a/y", links: "<link rel=prev href='https://a/x'>")))
  #expect(!page("https://a/x").isContinued(by: page("https://a/y", links: "<link rel=prev href='https://a/w'>")))
}

@Test func aRelativeAddressIsOneBesideThePagesOwn() {
  let next = "<link rel=next href='y.html'>"
  #expect(page("https://a/m/x.html", links: next).isContinued(by: page("https://a/m/y.html")))
  #expect(!page("https://a/m/x.html", links: next).isContinued(by: page("https://a/n/y.html")))
  #expect(
    page("https://a/m/x.html", links: "<base href='https://a/n/'>" + next).isContinued(by: page("https://a/n/y.html")))
  #expect(
    page("https://a/m/x.html").isContinued(by: page("https://a/m/y.html", links: "<link rel=prev href='x.html'>")))
}

@Test func aPageWithoutAnAddressOfItsOwnIsWhereItsFileIs() {
  let next = "<link rel=next href='y%202.html'>"
  #expect(saved("m/x.html", links: next).isContinued(by: saved("m/y 2.html")))
  #expect(saved("./x.html", links: next).isContinued(by: saved("y 2.html")))
  #expect(!saved("m/x.html", links: next).isContinued(by: saved("n/y 2.html")))
  #expect(saved("x.html").isContinued(by: saved("y.html", links: "<link rel=prev href='./x.html'>")))
  #expect(
    !saved("x.html", links: "<base href='https://a/n/'><link rel=next href='y.html'>").isContinued(by: saved("y.html")))
}

@Test(arguments: [
  ("https://a/x", "https://a/x?page=2", true), ("https://a/x?page=2", "https://a/x?page=3", true),
  ("https://a/x-9.html", "https://a/x-10.html", true), ("https://a/x.html", "https://a/x-2.html", true),
  ("https://a/x", "https://a/x/2/", true), ("https://a/x/", "https://a/x/2/", true),
  ("https://a/x?page=2", "https://a/x?page=2", false),
  ("https://a/x?page=1", "https://a/x?page=3", false), ("https://a/x", "https://a/y", false),
  ("https://a/2019/x", "https://a/2020/y", false), ("", "https://a/2", false),
])
func addressesThatDifferInAPagesNumber(first: String, second: String, goesOn: Bool) {
  #expect(page(first).isContinued(by: page(second)) == goesOn)
  #expect(!page(first, title: "A").isContinued(by: page(second, title: "B")))
}

@Test func pagesOfOneArticleHaveItsTitleOnce() {
  let first = Array("<h1>The Mole</h1><p>It went out to sea, stone after stone, for thirty years.</p>".utf8)
  let second = Array("<h1>The Mole</h1><p>Then the lamp was lit on it, and a keeper was found.</p>".utf8)
  let article = importPages([(first, "1.html"), (second, "2.html")], options: ImportOptions(format: .html))
  let text = article.text[article.text.all]
  #expect(text.contains("thirty years") && text.contains("a keeper was found"))
  #expect(text.split(separator: "\n").filter { $0 == "The Mole" }.count <= 1)
  #expect(article.sourceMap.sourceCount == first.count + second.count)
  #expect(article.sourceMap.coverage().last?.range.end == first.count + second.count)
}
