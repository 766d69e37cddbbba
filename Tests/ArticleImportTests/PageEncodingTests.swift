import ArticleImport
import ArticleModel
import TestSupport
import Testing

private func text(_ bytes: [UInt8], charset: String? = nil) -> String {
  let article = importArticle(
    bytes, named: "page.html",
    options: ImportOptions(format: .html, skippedRestoration: Set(RestorationPass.allCases), charset: charset))
  return article.text[article.text.all].split(separator: "\n").joined(separator: "\n")
}

private func page(_ label: String, _ words: [UInt8]) -> [UInt8] {
  Array("<!doctype html><meta charset=\"\(label)\"><p>".utf8) + words
}

@Suite struct PageEncodingTests {
  @Test(arguments: [
    ("koi8-r", [0xF2, 0xC5, 0xCB, 0xC1], "Река"),
    ("windows-1251", [0xD0, 0xE5, 0xEA, 0xE0], "Река"),
    ("ISO-8859-2", [0xD8, 0x65, 0x6B, 0x61], "Řeka"),
    ("iso-8859-15", [0xA4, 0x20, 0xBD, 0x75, 0x76, 0x72, 0x65], "€ œuvre"),
    ("windows-1253", [0xD0, 0xEF, 0xF4, 0xDC, 0xEC, 0xE9], "Ποτάμι"),
    ("macintosh", [0xD2, 0x46, 0x6C, 0x75, 0xA7, 0xD3], "“Fluß”"),
    ("tis-620", [0xE1, 0xC1, 0xE8, 0xB9, 0xE9, 0xD3], "แม่น้ำ"),
    ("iso-8859-8-i", [0xF0, 0xE4, 0xF8], "נהר"),
    ("windows-1258", [0x73, 0xF4, 0x6E, 0x67], "sông"),
    ("shift_jis", [0x90, 0xEC, 0x82, 0xCC, 0x92, 0x6E, 0x90, 0x7D, 0x81, 0x41, 0x87, 0x40, 0xB1], "川の地図、①ｱ"),
    ("euc-jp", [0xC0, 0xEE, 0xA4, 0xCE, 0xC3, 0xCF, 0xBF, 0xDE], "川の地図"),
    ("gb2312", [0xBA, 0xD3, 0xC1, 0xF7, 0x95, 0x32, 0x82, 0x36], "河流𠀀"),
    ("big5", [0xAA, 0x65, 0xAC, 0x79, 0xA6, 0x61, 0xB9, 0xCF], "河流地圖"),
    ("euc-kr", [0xB0, 0xAD, 0xC0, 0xC7, 0x20, 0x8C, 0x63], "강의 똠"),
  ])
  func aPageIsReadAsItDeclares(label: String, words: [UInt8], expected: String) {
    #expect(text(page(label, words)) == expected)
  }

  @Test func iso2022JPIsToldByItsEscapes() {
    let words: [UInt8] = [
      0x1B, 0x24, 0x42, 0x40, 0x6E, 0x24, 0x4E, 0x2D, 0x21, 0x1B, 0x28, 0x42, 0x20, 0x6D, 0x61, 0x70,
    ]
    #expect(text(page("iso-2022-jp", words)) == "川の① map")
    // Kana of one byte, and Roman letters' yen.
    let kana: [UInt8] = [0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x4A, 0x5C, 0x1B, 0x28, 0x42, 0x2E]
    #expect(text(page("csISO2022JP", kana)) == "ｱ¥.")
    // An escape that never comes costs the line only.
    #expect(text(page("iso-2022-jp", [0x1B, 0x24, 0x42, 0x40, 0x6E] + "\n<p>after".utf8)) == "川\nafter")
  }

  @Test(arguments: [
    "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>",
    "<META CONTENT=\"text/html;charset = 'KOI8-R'\" HTTP-EQUIV=content-type>",
    "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>",
    "<!-- <meta charset=big5> --><meta name=x content='>' charset=koi8-r>",
    "<title a='<meta charset=big5>'>t</title><meta/charset=koi8-r>",
    "<!--\(String(repeating: "x", count: 2000))--><meta charset=koi8-r>",
  ])
  func declarationsHaveManyForms(head: String) {
    #expect(text(Array((head + "<body>").utf8) + [0xF2, 0xC5, 0xCB, 0xC1]).hasSuffix("Река"))
  }

  @Test func theServersWordGoesBeforeThePages() {
    #expect(text(page("big5", [0xF2, 0xC5, 0xCB, 0xC1]), charset: "KOI8-R") == "Река")
    #expect(text(page("koi8-r", [0xF2, 0xC5, 0xCB, 0xC1]), charset: "no such label") == "Река")
  }

  @Test(arguments: [SourceFormat.plain, .markdown]) func theReadersWordGoesForTextsToo(format: SourceFormat) {
    let bytes: [UInt8] = [0xED, 0xCF, 0xD2, 0xC5]
    let article = importArticle(bytes, named: "", options: ImportOptions(format: format, charset: "KOI8-R"))
    #expect(article.text.bytes == Array("Море\n".utf8))
    #expect(isEncodingLabel("KOI8-R") && !isEncodingLabel("morse"))
  }

  @Test func aByteOrderMarkGoesBeforeAllWords() {
    #expect(text([0xEF, 0xBB, 0xBF] + page("big5", Array("é".utf8)), charset: "koi8-r") == "é")
    let utf16 = "<meta charset=utf-8><p>Où".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(text([0xFF, 0xFE] + utf16) == "Où")
    #expect(text(utf16) == "Où")
  }

  @Test func latin1MeansWindows1252() {
    #expect(text(page("iso-8859-1", [0x93, 0xE9, 0x94])) == "“é”")
    #expect(text(page("us-ascii", [0x93, 0xE9, 0x94])) == "“é”")
  }

  @Test func aDeclarationThatTheBytesRefuteIsNotBelieved() {
    let words = "“Où est le café près de l’église ?” — dit-elle"
    #expect(text(page("iso-8859-2", Array(words.utf8))) == words)
    let more = String(repeating: words + " ", count: 4)
    #expect(text(page("shift_jis", Array(more.utf8))) == more.dropLast())
    #expect(text(page("utf-8", [0x93, 0xE9, 0x94])) == "“é”")
  }

  @Test func withoutADeclarationAPageIsUTF8OrWindows1252() {
    #expect(text(Array("<p>Où".utf8)) == "Où")
    #expect(text(Array("<p>O".utf8) + [0xF9]) == "Où")
  }

  @Test func whatIsNoCharacterIsAReplacementAndNeverTakesATag() {
    #expect(text(page("big5", [0xAA, 0x65, 0xFF, 0xAC] + "<p>after".utf8)) == "河\u{FFFD}\u{FFFD}\nafter")
    #expect(text(page("gb18030", [0xBA, 0xD3, 0x81, 0x30, 0x81] + "<p>after".utf8)).hasSuffix("\nafter"))
    #expect(text(page("shift_jis", [0x82])) == "\u{FFFD}")
  }

  @Test func placesAreThoseOfTheFileInItsOwnEncoding() {
    let bytes = page("shift_jis", [0x90, 0xEC, 0x82, 0xCC, 0x41])
    let article = importArticle(bytes, named: "page.html")
    let source = article.sourceMap.source(of: TextRange(3, 6))
    #expect(source == [SourceRange(bytes.count - 3, bytes.count - 1)])
  }
}
