import ArticleImport
import ArticleModel
import TestSupport
import Testing

private func text(_ bytes: [UInt8]) -> String {
  let article = importArticle(bytes, named: "x.txt", options: ImportOptions(format: .plain))
  return article.text[article.text.all]
}

@Test func encodingsAreToldByTheirMarksOrTheirBytes() {
  #expect(text([0xEF, 0xBB, 0xBF] + "é".utf8) == "é\n")
  #expect(text([0xFF, 0xFE, 0xE9, 0x00, 0x3D, 0xD8, 0x00, 0xDE]) == "é😀\n")
  #expect(text([0xFE, 0xFF, 0x00, 0xE9]) == "é\n")
  #expect(text("plain words, no mark".utf8.flatMap { [$0, 0] }) == "plain words, no mark\n")
}

@Test func whatIsNoUTF8IsReadAsWindows1252() {
  #expect(text([0x93] + "caf".utf8 + [0xE9, 0x94, 0x20, 0x85]) == "“café” …\n")
}

@Test func aCharacterBrokenOffIsOneReplacement() {
  #expect(text("é".utf8 + [0xE2, 0x80] + "b".utf8) == "é\u{FFFD}b\n")
}

@Test func lineEndsAreLineFeeds() {
  #expect(text(Array("one\r\n\r\ntwo\r\rthree".utf8)) == "one\ntwo\nthree\n")
}

@Test func placesInTheFileAreExactInEveryEncoding() throws {
  let words = "“Où?” said the caf\u{E9} keeper"
  let latin = words.unicodeScalars.map { $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8($0.value) }
  let article = importArticle(latin, named: "x.txt")
  let keeper = article.text.bytes.count - "keeper\n".utf8.count
  #expect(article.sourceMap.source(of: TextRange(keeper, keeper + 6)) == [SourceRange(latin.count - 6, latin.count)])

  let utf16: [UInt8] = [0xFF, 0xFE] + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let wide = importArticle(utf16, named: "x.txt")
  #expect(wide.sourceMap.source(of: TextRange(keeper, keeper + 6)) == [SourceRange(utf16.count - 12, utf16.count)])
}

@Test func aFormFeedBeginsAPrintPage() {
  let article = article(plain: "One page of words.\n\u{0C}Another page of words.\n", restored: false)
  #expect(article.sections.map(\.title) == ["Print page 1", "Print page 2"])
}

@Test func binaryFilesAreTold() {
  #expect(isProbablyBinary([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00]))
  #expect(!isProbablyBinary(Array("words\tand\u{1B}[1m words\n".utf8)))
  #expect(!isProbablyBinary([0xFF, 0xFE, 0x41, 0x00]))
}

@Test func theHeadOfAFileIsCutAtABlock() {
  let bytes = Array(String(repeating: "A paragraph of some words.\n\n", count: 100).utf8)
  let head = importHead(
    of: bytes, named: "x.md", options: ImportOptions(skippedRestoration: Set(RestorationPass.allCases)), limit: 1000)
  #expect(head.sourceMap.sourceCount == 980)
  #expect(head.blocks.count == 35)
}

@Test func aDocumentOfNothingButFurnitureShowsIt() {
  let article = article(markdown: "Advertisement")
  #expect(article.text[article.text.all] == "Advertisement\n")
}
