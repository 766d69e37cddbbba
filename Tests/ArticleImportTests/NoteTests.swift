import ArticleImport
import ArticleModel
import TestSupport
import Testing

/// Footnotes told by links, of pages and of books.
private let page = """
  <html><head><title>The Mole</title></head><body><article><h1>The Mole</h1>
  <p>Stone for the mole went out to sea by night,<sup id="fnref1"><a href="#fn1">[1]</a></sup> when the tide was high and the
  wind had dropped, and the men who laid it slept through the day in the boat houses along the quay.</p>
  <p>The keeper wrote it all down,<sup id="fnref2"><a href="#fn2">[2]</a></sup> the weather with it, in a book that his
  daughter kept<sup id="fnref3"><a href="#fn3">[3]</a></sup> and that nobody had asked to see for thirty years or more.</p>
  <p>It stood the winter. See <a href="#fn1">the first note</a> for how much of it there was, and what it cost the town
  in wages, in boats, and in the two men who were lost off the point before the spring came.</p>
  <hr><ol>
  <li id="fn1"><p>By barge, <i>forty</i> tons in each. <a href="#fnref1">\u{21A9}</a></p></li>
  <li id="fn2"><p>In pencil.</p><p>Ink froze. <a href="#fnref2">\u{21A9}</a></p></li>
  <li id="fn3"><a href="#fnref3">^</a> Until it was sold.</li>
  </ol></article></body></html>
  """

private func notes(of article: Article) -> [String] {
  article.footnotes.map { note in
    let calls = note.references.map { article.text[$0] }.joined(separator: " ")
    return "\(note.label) \(calls): \(note.definition.map { article.text[$0] } ?? "none")"
  }
}

private func notes(ofPage body: String) -> [String] {
  notes(of: importArticle(Array("<html><body>\(body)</body></html>".utf8), named: "page.html"))
}

@Test func itemsThatMarksLeadToAndThatLeadBackAreFootnotes() throws {
  let article = importArticle(Array(page.utf8), named: "page.html")
  expectSound(article, Array(page.utf8))
  #expect(
    notes(of: article) == [
      "1 [1]: By barge, forty tons in each.", "2 [2]: In pencil.\nInk froze.", "3 [3]: Until it was sold.",
    ])
  #expect(article.footnotes.last?.definition?.end == article.text.count - 1)
  #expect(article.inlines.contains { $0.kind == .emphasis && article.text[$0.range] == "forty" })
  // Words that lead to a note are a link, as they were.
  #expect(article.links.map { article.text[$0.range] } == ["the first note"])
  #expect(article.anchors.first { $0.name == "fn3" }?.position == article.footnotes.last?.definition?.start)
}

@Test func whatBeginsWithTheNumberThatCallsItIsANoteWhateverItIsCalled() {
  let words = String(repeating: "Stone for the mole went out, by night, when the tide was high. ", count: 6)
  let body = { (first: String, last: String) in
    """
    <p>\(words)It stood.<sup><a href="#id-q" id="id-q-mark">\(first)</a></sup></p><p>\(words)</p>
    <p id="id-q"><sup><a href="#id-q-mark">\(last)</a></sup>By barge, and forty tons in each of them, as it was said.</p>
    """
  }
  #expect(notes(ofPage: body("7", "7")) == ["7 7: By barge, and forty tons in each of them, as it was said."])
  #expect(notes(ofPage: body("[7]", "[7]")).isEmpty)
  #expect(notes(ofPage: body("7", "^")).isEmpty)
}

@Test func aBoxThatIsCalledAFootnoteIsOneThoughItsLinksAreWhole() {
  let words = String(repeating: "Stone for the mole went out, by night, when the tide was high. ", count: 6)
  let place = "https://harbor.example/2020/land"
  let html = """
    <p>\(words)It stood.<a class=mark id=mark-1 href="\(place)#note-1">1</a></p><p>\(words)</p>
    <div class=footnote><a id=note-1 href="\(place)#mark-1">1</a><div class=content><p>By barge.</p></div></div>
    """
  #expect(notes(of: landArticle(landPage(html))) == ["1 1: By barge."])
  // Small print is none.
  #expect(notes(of: landArticle(landPage("<p>\(words)</p><div class=footnote><p>By barge.</p></div>"))).isEmpty)
}

@Test func aNoteInAnotherChapterIsAFootnoteOfTheBook() throws {
  let one = chapter("The Mole", "<p>Stone went out<a id=\"r1\" href=\"two.xhtml#n1\">1</a> to sea.</p><p>It stood.</p>")
  let two = chapter("Notes", "<p id=\"n1\"><a href=\"one.xhtml#r1\">1</a>. By <i>barge</i>.</p><p>The end.</p>")
  let article = importArticle(
    book([("OEBPS/text/one.xhtml", one), ("OEBPS/text/two.xhtml", two)]), named: "notes.epub")
  #expect(notes(of: article) == ["1 1: By barge."])
  #expect(article.footnotes.first?.definition?.end == article.text.count - 1)
}

@Test func aBookSaysWhatIsANote() {
  let one = chapter(
    "The Mole",
    "<p>Stone went out<a epub:type=\"noteref\" href=\"#n1\">*</a> to sea<a href=\"#n2\">2</a>.</p>"
      + "<aside epub:type=\"footnote\" id=\"n1\"><p>By barge.</p></aside><p>It stood.</p>"
      + "<ol><li role=\"doc-endnote\" id=\"n2\"><p>By night.</p><p>Mostly.</p></li></ol>")
  let article = importArticle(book([("OEBPS/text/one.xhtml", one)]), named: "notes.epub")
  #expect(notes(of: article) == ["* *: By barge.", "2 2: By night.\nMostly."])
}

@Test func aPlaceInAMarkThatIsCutStaysInTheNote() {
  let body =
    "<p id=r>Stone went out to sea<a href=#fn1>1</a> by night.</p>"
    + "<ol><li id=fn1><p>By barge.</p><p>Mostly. <a id=end href=#r>back</a> <a id=back href=#r>^</a></p></li></ol>"
  let article = importArticle(Array(body.utf8), named: "page.html")
  let note = article.footnotes.first?.definition
  #expect(note.map { article.text[$0] } == "By barge.\nMostly.")
  #expect(article.anchors.first { $0.name == "back" }?.position ?? 0 <= note?.end ?? 0)
}

@Test func linksBetweenPartsOfATextAreNoNotes() {
  // An index of letters, a contents list by numbers, a mark without a way back.
  #expect(
    notes(
      ofPage: "<p id=top><a href=#a>A</a> <a href=#b>B</a></p><p id=a>Anchor <a href=#top>top</a></p>"
        + "<p id=b>Buoy <a href=#top>top</a></p>") == [])
  #expect(
    notes(
      ofPage: "<p id=top>The chapters: <a href=#a>1</a></p><ul><li id=a><h2>One</h2><p>Words.</p>"
        + "<a href=#top>top</a></ul>"
    ) == [])
  #expect(notes(ofPage: "<p>Words <a href=#fn1>1</a></p><p id=fn1>More words.</p>") == [])
  // A list of sources.
  #expect(
    notes(ofPage: "<p>Words <a id=r href=#cite_note-1>[1]</a></p><ol><li id=cite_note-1><a href=#r>^</a> A book.</ol>")
      == [])
}

@Test func aHundredThousandMarksOfOneNoteEnd() {
  let mark = "<a id=r href=#fn1>1</a> word "
  let back = "<a href=#r>1</a> "
  let body =
    "<p>" + String(repeating: mark, count: 100_000) + "</p><p id=fn1>" + String(repeating: back, count: 100_000)
    + "x</p>"
  let article = importArticle(Array(body.utf8), named: "page.html")
  // As many as a block has inlines.
  #expect(article.footnotes.first?.references.count == 4096)
}
