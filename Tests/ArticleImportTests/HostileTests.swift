import ArticleImport
import ArticleModel
import Testing

/// Its clock runs while a test waits for the others, too.
private let againstHanging = TimeLimitTrait.timeLimit(.minutes(10))

/// What a terminal would obey, in the forms a document may carry it.
private let attacks: [String: String] = [
  "colour": "\u{1B}[31mred\u{1B}[0m",
  "title": "\u{1B}]0;owned\u{07}",
  "clipboard": "\u{1B}]52;c;cm0gLXJm\u{1B}\\",
  "device control": "\u{1B}P1$r0m\u{1B}\\",
  "8-bit control sequence": "\u{9B}2J",
  "8-bit string": "\u{9D}52;c;cm0=\u{9C}",
  "unended string": "\u{1B}]52;c;cm0=",
  "charset": "\u{1B}(0",
  "bell and backspace": "\u{07}\u{08}\u{7F}\u{00}",
  "C1": "\u{80}\u{84}\u{8D}\u{99}",
  "override": "\u{202E}gpj.exe\u{202C}",
  "isolate": "\u{2066}x\u{2069}\u{200F}\u{61C}",
  "invisible": "\u{200B}\u{2060}\u{FEFF}\u{AD}\u{E0041}\u{3164}",
  "marks": "z" + String(repeating: "\u{301}", count: 10_000),
  "entities": "&#27;[31m&#x9b;2J&#x202e;&#7;&#0;&ZeroWidthSpace;&lrm;",
]

@Test(arguments: attacks.keys.sorted(), SourceFormat.allCases)
func nothingInADocumentReachesTheTerminal(name: String, format: SourceFormat) throws {
  let attack = try #require(attacks[name])
  let document = """
    # Title \(attack) end

    Words \(attack) and [a link \(attack)](http://a.example/\(attack) "title \(attack)") and `code \(attack)`.

    ![picture \(attack)](picture\(attack).png "\(attack)")

    ```info\(attack)
    \(attack)
    ```

    - item \(attack)

    <p title="\(attack)">raw \(attack)</p>

    [Other \(attack)](#)

    [More \(attack)](#)

    [Last \(attack)](#)
    """
  let article = importArticle(Array(document.utf8), named: attack, options: ImportOptions(format: format))
  expectSound(article, Array(document.utf8))
  expectHarmless(article.text[article.text.all], besides: ["\n"])
  var strings = [article.metadata.title, cleanText(attack)] + article.metadata.byline
  strings += article.sections.map(\.title) + article.links.flatMap { [$0.target, $0.title] }
  strings += article.images.flatMap { [$0.address, $0.title] } + article.related.flatMap { [$0.title, $0.target] }
  strings += article.blocks.compactMap { if case .codeBlock(let info) = $0.kind { info } else { nil } }
  for string in strings { expectHarmless(string) }
  for string in article.images.map(\.alternativeText) + article.folded.map(\.text) {
    expectHarmless(string, besides: ["\n"])
  }
}

private func expectHarmless(_ text: String, besides allowed: Set<Unicode.Scalar> = []) {
  var marks = 0
  for scalar in text.unicodeScalars where !allowed.contains(scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      Issue.record("U+\(String(scalar.value, radix: 16)) in \(text.debugDescription.prefix(200))")
    case .nonspacingMark, .enclosingMark: marks += 1
    default: marks = 0
    }
    #expect(marks <= 8)
  }
}

@Test func joinersStayWhereTheyJoin() {
  #expect(cleanText("👩\u{200D}👧 क\u{200D}ष می\u{200C}خواهم a\u{200D}b") == "👩\u{200D}👧 क\u{200D}ष می\u{200C}خواهم ab")
}

@Test func textOnOneLineStaysOnOneLine() {
  #expect(cleanText(" a\tb\r\nc\u{2028}d\u{0B}e ") == "a b c d e")
}

/// Each is millions of bytes or tens of thousands of levels: what is not linear here does not end.
@Test(
  againstHanging,
  arguments: [
    "[", ">", "> ", "*", "`a``", "![", "<a ", "<!--", "&", "http://a.b ", "[^1]: ", "\u{1B}]", "\u{9D}", "- ", "|a",
  ])
func aHundredThousandOfAnythingIsRead(unit: String) {
  let bytes = Array(String(repeating: unit, count: 100_000).utf8)
  for format in SourceFormat.allCases {
    let article = importArticle(bytes, named: "", options: ImportOptions(format: format))
    #expect(article.sourceMap.sourceCount == bytes.count)
    #expect(article.containers.count <= 100)
  }
}

@Test func aTableOfMoreCellsThanBytesIsReadAsWords() {
  let table = String(repeating: "a|", count: 2000) + "\n" + String(repeating: "-|", count: 2000) + "\n"
  let article = importArticle(
    Array((table + String(repeating: "a\n", count: 4000)).utf8), named: "x.md")
  #expect(article.containers.isEmpty)
}

/// A page's parts are each judged by what is around them, which must not be read again for each.
@Test(
  againstHanging,
  arguments: [
    "<h2>Related</h2>", "<h2>Related</h2><ul><li><a href=/a>Council backs a new pier</a></ul>",
    "<p><a href=/a>Council backs a new pier</a></p>",
    "<ul><li><h3><a href=/a>One</a></h3><li><h3><a href=/b>Two</a></h3><li><h3><a href=/c>Three</a></h3></ul>",
  ])
func aPageOfTenThousandPartsIsRead(part: String) {
  let prose = "<p>" + String(repeating: "The harbour council met on Tuesday, and went on past midnight. ", count: 5)
  let parts = String(repeating: part, count: 10_000)
  let page = "<article><h1>Tides</h1>" + prose + prose + parts + prose + prose + "</article>"
  let article = importArticle(Array(page.utf8), named: "x.html")
  #expect(article.text[article.text.all].contains("past midnight"))
}

@Test(againstHanging)
func anAlternativeTextOfTagsWithoutAnEndIsRead() {
  let page = "<article><p>Words.<img src=a.png alt='" + String(repeating: "&lt;b ", count: 200_000) + "'></article>"
  let article = importArticle(Array(page.utf8), named: "x.html")
  #expect(article.images.map { $0.alternativeText.hasPrefix("<b <b ") } == [true])
}

@Test func aSiteOfOneLetterAfterItsArticleIsNoName() {
  let text = """
    # A title of some words

    See [one](https://xyz.example/a), [two](https://xyz.example/b) and [three](https://thex.example/c).

    Xylophone Concert

    More prose follows in this paragraph, which has a number of words and ends with a stop.
    """
  let article = importArticle(Array(text.utf8), named: "x.md")
  #expect(article.text[article.text.all].contains("Xylophone Concert"))
}
