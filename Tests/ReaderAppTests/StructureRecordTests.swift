import ArticleImport
import ArticleModel
import Testing

@testable import ReaderApp

private let page = """
  <title>Tides</title><h1>Tides</h1><p>See <a href="table.html">the table</a>.</p>
  <h2>Two ways</h2>
  <ul><li>One</li><li><p>Two keepers</p><p>lit the lamp.</p></li></ul>
  <blockquote><ol><li>Said in a list</li></ol><p>Said</p></blockquote>
  <figure><img src="mole.png" alt="The mole"><figcaption>The mole in <i>winter</i></figcaption></figure>
  <table><tr><th>Day</th><th>High</th></tr><tr><td>Monday</td><td>6:10</td></tr></table>
  <pre>tide(6)</pre>
  """

private let article = importArticle(
  Array(page.utf8), named: "tides.html",
  options: ImportOptions(format: .html, baseAddress: "https://harbour.example/a/tides.html"))

private func block(_ text: String) throws -> BlockRecord {
  try #require(article.blocks.lazy.compactMap { BlockRecord($0, in: article) }.first { $0.text == text })
}

@Test(arguments: [
  ("Two ways", "heading", []), ("One", "listItem", ["list", "listItem"]),
  ("Said", "quote", ["blockQuote"]), ("Said in a list", "listItem", ["blockQuote", "list", "listItem"]),
  ("The mole in winter", "caption", ["figure"]), ("Day", "tableCell", ["table", "tableHeader"]),
  ("6:10", "tableCell", ["table", "tableRow"]), ("tide(6)", "code", []),
])
func aBlockSaysWhatItIsAndStandsIn(text: String, kind: String, within: [String]) throws {
  #expect(try block(text).kind == kind)
  #expect(try block(text).within.map(\.kind) == within)
}

@Test func blocksOfOneItemOrRowShareItsNumber() throws {
  #expect(try block("Two keepers").within.map(\.number) == block("lit the lamp.").within.map(\.number))
  #expect(try block("One").within.last?.number != block("Two keepers").within.last?.number)
  #expect(try block("Monday").within.last?.number == block("6:10").within.last?.number)
  #expect(try block("Day").within.last?.number != block("Monday").within.last?.number)
  #expect(try block("6:10").column == 1)
  #expect(try block("Two ways").level == 2)
}

@Test func linksAndImagesAreAbsoluteAndImagesHaveTheirCaptions() throws {
  let record = ArticleRecord(article, quotations: [], file: "tides.html")
  #expect(record.links.map(\.text) == ["the table"])
  #expect(record.links.map(\.target) == ["https://harbour.example/a/table.html"])
  #expect(record.images.map(\.address) == ["https://harbour.example/a/mole.png"])
  #expect(record.images.map(\.alt) == ["The mole"])
  #expect(record.images.map(\.caption) == ["The mole in winter"])
  #expect(record.url.value == "https://harbour.example/a/tides.html")
}

@Test func aLinkedPictureIsNoWordsOfItsLinkOrCell() throws {
  let page = """
    <p>Words enough before it, <a href="/mole">the mole <img src="mole.png" alt="&#9875;"> in winter</a>, and after.</p>
    <p><a href="/quay"><img src="quay.png" alt="The quay"></a></p>
    <table><tr><th>Port</th><th>Flag</th></tr>
    <tr><td><img src="north.png" alt="A blue flag">North</td><td>Blue</td></tr></table>
    """
  let options = ImportOptions(format: .html, baseAddress: "https://harbour.example/a/")
  let record = ArticleRecord(
    importArticle(Array(page.utf8), named: "ports.html", options: options), quotations: [], file: "ports.html")
  #expect(record.links.map(\.text) == ["the mole  in winter", ""])
  #expect(record.images.map(\.alt) == ["⚓", "The quay", "A blue flag"])
  #expect(record.blocks.filter { $0.kind == "tableCell" }.map(\.text) == ["Port", "Flag", "North", "Blue"])
}
