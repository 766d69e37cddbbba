import ArticleModel
import Foundation
import TestSupport
import Testing

@testable import ArticleImport

private let opened = importArticle(book(), named: "harbour.epub")

private func words(at name: String, in article: Article = opened) -> String {
  guard let anchor = article.anchors.first(where: { $0.name == name }) else { return "no place \(name)" }
  return String(article.text[TextRange(anchor.position, article.text.count)].prefix { $0 != "\n" })
}

@Test func aBookIsOneTextWithItsChaptersInOrder() {
  let headings = opened.blocks.filter { $0.kind == .heading(level: 1) }.map { opened.text[$0.range] }
  #expect(headings == ["The Mole", "The Lamp", "The Storm"])
  #expect(opened.text[opened.text.all].contains("Stone went out to sea.*\nThe Lamp\nThe lamp was lit at dusk."))
  #expect(opened.images.map(\.alternativeText) == ["A wave over the mole"])
}

@Test func aBookSaysWhoseItIs() {
  #expect(opened.metadata.title == "A Harbour & Its Lamp")
  #expect(opened.metadata.byline == ["Ada Fenwick"])
  #expect(opened.metadata.published?.description == "2019-05-04")
  #expect(opened.metadata.language == "en-GB")
}

@Test func theOutlineIsTheBooksOwn() {
  #expect(opened.sections.map(\.title) == ["The Mole", "The Lamp", "Its keeper", "The Storm"])
  #expect(opened.sections.map(\.level) == [1, 1, 2, 1])
  #expect(opened.sections.allSatisfy { $0.origin == .outline })
  for section in opened.sections { #expect(opened.text[section.range].hasPrefix(section.title)) }
}

@Test func linksBetweenChaptersLeadWithinTheText() throws {
  #expect(
    opened.links.map(\.target) == [
      "#OEBPS/text/two.xhtml#note", "#OEBPS/text/one.xhtml", "https://harbour.example/",
    ])
  #expect(words(at: "OEBPS/text/two.xhtml#note") == "A note. Back, or out.")
  #expect(words(at: "OEBPS/text/one.xhtml") == "The Mole")
  #expect(words(at: "OEBPS/text/two.xhtml#keeper") == "Its keeper")
}

@Test func thePageOfContentsIsFolded() throws {
  let folded = try #require(opened.folded.first)
  #expect(folded.reason == .navigation && folded.text.contains("Never written"))
}

@Test func everyByteOfTheChaptersIsCoveredOnce() {
  var end = 0
  for part in opened.sourceMap.coverage() {
    #expect(part.range.start == end)
    end = part.range.end
  }
  #expect(end == opened.sourceMap.sourceCount)
  let first = opened.sourceMap.source(of: opened.sections[1].range).first
  #expect((first?.start ?? 0) > opened.sourceMap.sourceCount / 3)
}

@Test func theHeadHasTheFirstChaptersOnly() {
  let head = importHead(of: book(), named: "harbour.epub", limit: 700)
  #expect(head.text[head.text.all].contains("The Mole"))
  #expect(!head.text[head.text.all].contains("The Storm"))
  let place = head.sourceMap.sourceOffset(of: 5)
  #expect(opened.sourceMap.position(ofSource: place) == 5)
}

@Test func anOlderBookHasItsOutlineInAnNcx() {
  let package = """
    <package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Old</dc:title><dc:date opf:event="publication">1999</dc:date>
      <dc:creator opf:role="trl">Jonas Peel</dc:creator><dc:creator opf:role="aut">Ada Fenwick</dc:creator></metadata>
    <manifest><item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
      <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
      <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/></manifest>
    <spine toc="toc"><itemref idref="one"/><itemref idref="two"/></spine></package>
    """
  let ncx = """
    <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
    <navPoint><navLabel><text>First</text></navLabel><content src="text/one.xhtml"/>
      <navPoint><navLabel><text>Keeper</text></navLabel><content src="text/two.xhtml#keeper"/></navPoint></navPoint>
    </navMap></ncx>
    """
  let old = importArticle(book([("OEBPS/package.opf", package), ("OEBPS/toc.ncx", ncx)]), named: "old.epub")
  #expect(old.sections.map { "\($0.level) \($0.title)" } == ["1 First", "2 Keeper"])
  #expect(old.metadata.byline == ["Ada Fenwick"])
  #expect(old.metadata.published == nil && old.metadata.publishedTime == "1999")
}

@Test func ofManyAuthorsTheFirstAreNamed() {
  let creators = (0..<20_000).map {
    "<dc:creator id=\"c\($0)\">Keeper \($0)</dc:creator><meta refines=\"#c\($0)\" property=\"role\">aut</meta>"
  }.joined()
  let package = """
    <package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\(creators)
    </metadata></package>
    """
  #expect(packageMetadata(XmlTree(Array(package.utf8))).byline == (0..<50).map { "Keeper \($0)" })
}

@Test func ofTwoOutlinesTheFirstInTheManifestIsTaken() throws {
  let outlines = (0..<20).map {
    "<item id=\"nav\($0)\" href=\"nav\($0).xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
  }.joined()
  let package = """
    <package xmlns="http://www.idpf.org/2007/opf"><manifest>\(outlines)
      <item id="one" href="one.xhtml" media-type="text/html"/></manifest>
    <spine><itemref idref="one"/></spine></package>
    """
  #expect(try PackageDocument(Array(package.utf8), at: "a.opf", among: []).navigation?.path == "nav0.xhtml")
}

@Test func namesThatLeadOutsideLeadNowhere() {
  let package = """
    <package xmlns="http://www.idpf.org/2007/opf"><manifest>
      <item id="a" href="../../../etc/passwd" media-type="text/html"/>
      <item id="b" href="/etc/passwd" media-type="text/html"/>
      <item id="c" href="file:///etc/passwd" media-type="text/html"/>
      <item id="d" href="text/one.xhtml" media-type="text/html"/></manifest>
    <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="d"/></spine></package>
    """
  let article = importArticle(book([("OEBPS/package.opf", package), ("../up", "x"), ("/abs", "x")]), named: "a.epub")
  #expect(article.text[article.text.all].hasPrefix("The Mole\n"))
}

@Test func whatCanNotBeOpenedSaysWhy() {
  #expect(bookRefusal(book()) == nil)
  let noPages = ["nav", "text/one", "text/two", "text/three"].map { ("OEBPS/\($0).xhtml", "") }
  let noPackage = [("OEBPS/package.opf", "")]
  #expect(bookRefusal(book(noPackage + [("META-INF/container.xml", "")])) == BookFailure.noContainer.words)
  #expect(bookRefusal(book(noPages + noPackage)) == BookFailure.noPackage.words)
  #expect(
    bookRefusal(book(noPages + [("OEBPS/package.opf", "<package><manifest/></package>")]))
      == BookFailure.noPackage.words)
  #expect(bookRefusal(Array("PK\u{3}\u{4} and no more".utf8)) == BookFailure.noArchive.words)
  let outside = container.replacingOccurrences(of: "OEBPS/package.opf", with: "http://host/package.opf")
  #expect(bookRefusal(book(noPages + noPackage + [("META-INF/container.xml", outside)])) == BookFailure.noPackage.words)
}

/// The book's bytes up to some words of one of its files.
private func bookBytes(before words: String, isDeflated: Bool = false) throws -> [UInt8] {
  let whole = book(isDeflated: isDeflated)
  let cut = try #require(Data(whole).range(of: Data(words.utf8)))
  return Array(whole[..<cut.lowerBound])
}

@Test(arguments: [false, true]) func aBookCutShortOpensAndSaysWhatItLacks(isDeflated: Bool) throws {
  let cut = try bookBytes(before: "Nobody knew him", isDeflated: isDeflated)
  #expect(bookRefusal(cut) == nil)
  let article = importArticle(cut, named: "cut.epub")
  #expect(article.text[article.text.all].hasSuffix("The lamp was lit at dusk.\nIts keeper\n"))
  #expect(article.damage == "a damaged book: of 4 chapters 1 missing (“The Storm”), 1 broken (“The Lamp”)")
  #expect(opened.damage == nil)
}

@Test func aChapterThatIsNotInTheArchiveIsMissed() {
  let article = importArticle(book([("OEBPS/text/two.xhtml", "")]), named: "lacking.epub")
  #expect(article.text[article.text.all].contains("The Storm"))
  #expect(article.damage == "a damaged book: of 4 chapters 1 missing (“The Lamp”)")
}

/// A book with a byte inverted, so far behind where these words stand first.
private func brokenBook(
  _ changes: [(name: String, text: String)] = [], behind words: [UInt8], by distance: Int = 0,
  isDeflated: Bool = true, from options: Data.SearchOptions = []
) throws -> Article {
  var broken = book(changes, isDeflated: isDeflated)
  let place = try #require(Data(broken).range(of: Data(words), options: options))
  broken[place.upperBound + distance] ^= 0x20
  return importArticle(broken, named: "broken.epub")
}

@Test(arguments: [false, true]) func aChapterWithAnotherChecksumIsReadAndSoAreTheOthers(isDeflated: Bool) throws {
  let article = try brokenBook(behind: Array("Nobody ".utf8), isDeflated: isDeflated)
  let text = article.text[article.text.all]
  #expect(text.contains("The lamp was lit") && text.contains("Nobody Knew him") && text.contains("The Storm"))
  #expect(article.damage == "a damaged book: of 4 chapters 1 broken (“The Lamp”)")
}

@Test func aChapterThatCanNotBeUnpackedAtAllIsBrokenNotMissing() throws {
  // The complement of its first block's length.
  let article = try brokenBook(behind: Array("OEBPS/text/two.xhtml".utf8), by: 3)
  #expect(!article.text[article.text.all].contains("The lamp was lit"))
  #expect(article.text[article.text.all].contains("The Storm"))
  #expect(article.damage == "a damaged book: of 4 chapters 1 broken (“The Lamp”)")
}

@Test func aChapterThatBreaksOffIsReadUpToThere() throws {
  let long = chapter("The Lamp", (1...100).map { "<p>Night \($0) was dark.</p>" }.joined())
  // Of its last whole block, the complement of the length.
  let article = try brokenBook(
    [("OEBPS/text/two.xhtml", long)], behind: [0, 0, 2, 0xFF, 0xFD], by: -1, from: .backwards)
  let text = article.text[article.text.all]
  #expect(text.contains("Night 60 was dark.") && !text.contains("Night 100 was dark.") && text.contains("The Storm"))
  #expect(article.damage == "a damaged book: of 4 chapters 1 broken (“The Lamp”)")
}

@Test func behindManyBrokenChaptersASoundOneIsRead() throws {
  let names = (1...60).map { "chapter\($0).xhtml" }
  let package = """
    <package xmlns="http://www.idpf.org/2007/opf"><manifest>
    \(names.map { "<item id=\"\($0)\" href=\"\($0)\" media-type=\"application/xhtml+xml\"/>" }.joined())
    </manifest><spine>\(names.map { "<itemref idref=\"\($0)\"/>" }.joined())</spine></package>
    """
  let chapters = names.map { (name: "OEBPS/\($0)", text: chapter("Of \($0)", "<p>Wind and rain.</p>")) }
  var bytes = book(chapters + [(name: "OEBPS/package.opf", text: package)])
  for name in names.dropLast() {
    let title = try #require(Data(bytes).range(of: Data("Of \(name)<".utf8)))
    bytes[title.lowerBound] = UInt8(ascii: "X")
  }
  let article = importArticle(bytes, named: "broken.epub")
  #expect(article.text[article.text.all].contains("Of chapter60.xhtml"))
  let named = (1...5).map { "chapter\($0).xhtml" }.joined(separator: ", ")
  #expect(article.damage == "a damaged book: of 60 chapters 59 broken (\(named) and 54 more)")
}

@Test func aBookCutBeforeItsFirstChapterIsRefused() throws {
  let package = try bookBytes(before: "OEBPS/nav.xhtml")
  #expect(bookRefusal(package.dropLast(30) + []) == "is a damaged book: none of its chapters is in it")
}

@Test func aLockedBookSaysSoAndScrambledFontsAreNoLock() {
  let encryption = { (name: String) in
    """
    <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData
      xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="\(name)"/></CipherData>
    </EncryptedData></encryption>
    """
  }
  let locked = book([("META-INF/encryption.xml", encryption("OEBPS/text/two.xhtml"))])
  #expect(bookRefusal(locked) == "is a book locked by its seller (DRM)")
  #expect(bookRefusal(book([("META-INF/encryption.xml", encryption("OEBPS/font.otf"))])) == nil)
}

@Test func aBookThatUnpacksToTooMuchIsRefused() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "pullquote-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "bomb.epub")
  try Data(book()).write(to: file)
  let script = """
    import zipfile, sys
    with zipfile.ZipFile(sys.argv[1], 'a', zipfile.ZIP_DEFLATED) as z:
      z.writestr('META-INF/encryption.xml', b' ' * (300 << 20))
    """
  guard runPython(["-c", script, file.path]) else { return }
  let bomb = try [UInt8](Data(contentsOf: file))
  #expect(bomb.count < 1 << 20)
  #expect(bookRefusal(bomb) == "unpacks to more than a book has")
}

@Test func entityFloodsAndDepthEnd() {
  let flood =
    "<!DOCTYPE a [<!ENTITY a \"lollollol\">"
    + (1...12).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 == 1 ? "" : String($0 - 1));", count: 10))\">" }
    .joined()
    + "]><a>&a12;</a>"
  #expect(XmlTree(Array(flood.utf8)).text.count < 20_000_000)
  let deep = String(repeating: "<a>", count: 100_000)
  #expect(XmlTree(Array(deep.utf8)).elements.count == 64)
}

@Test func anElementHasTheTextInsideItInOrder() {
  let tree = XmlTree(Array("<a>one <b>two <c>three</c></b> four<b>five".utf8))
  #expect(tree.elements.map(tree.text(of:)) == ["one two three fourfive", "two three", "three", "five"])
}

@Test func aChaptersSelfClosingTagsCloseAndKeepTheirPlaces() {
  let source = writeOutSelfClosingTags(
    cleanSource(Array("<p><a id='x'/>one<br/>two</p><title/>é<b/>".utf8), encoding: .utf8))
  #expect(String(decoding: source.bytes, as: UTF8.self) == "<p><a id='x'></a>one<br/>two</p><title></title>é<b></b>")
  #expect(source.source(of: 17..<20) == SourceRange(14, 17))
}
