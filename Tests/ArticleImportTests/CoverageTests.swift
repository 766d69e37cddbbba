import ArticleImport
import ArticleModel
import TestSupport
import Testing

@Test(arguments: SourceFormat.allCases)
func anyBytesBecomeAnArticleThatAccountsForEachOfThem(format: SourceFormat) {
  var random = SeededGenerator(seed: 2014)
  for _ in 0..<400 {
    let bytes = hostileBytes(&random)
    let article = importArticle(bytes, named: "", options: ImportOptions(format: format))
    expectSound(article, bytes)
  }
}

@Test(
  arguments: SourceFormat.allCases,
  [
    "", " \n\t\n", "\n\n\n", "word", "\u{FEFF}", "\u{FEFF}word", "\u{0C}", "---\n---\n", "---\ntitle: x\n---\n", "<br>",
    "[^1]: only a note", "[^1]: \n[^1]", "***", "| |\n|-|\n", "```", "![](x)", "\\", "&", "<!--", "> \n>\n",
  ])
func theSmallestDocumentsAreSound(format: SourceFormat, text: String) {
  let article = importArticle(Array(text.utf8), named: "", options: ImportOptions(format: format))
  expectSound(article, Array(text.utf8))
}

/// What holds of every article, whatever it was made from.
func expectSound(_ article: Article, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  func expect(_ condition: Bool, _ what: Comment) {
    if !condition {
      Issue.record(
        "\(what.rawValue): \(String(decoding: bytes, as: UTF8.self).debugDescription)", sourceLocation: sourceLocation)
    }
  }
  let text = article.text.bytes
  expect(text.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }, "no controls in the text")
  expect(Array(String(decoding: text, as: UTF8.self).utf8) == text, "the text is UTF-8")

  var end = 0
  for part in article.sourceMap.coverage() {
    expect(part.range.start == end && !part.range.isEmpty, "coverage goes on where it ended")
    end = part.range.end
  }
  expect(end == bytes.count, "coverage ends with the file")
  expectRunsSound(article, bytes, expect)

  var position = 0
  for block in article.blocks {
    expect(block.range.start == position && block.range.end < text.count, "blocks follow each other")
    expect(text[block.range.end] == 0x0A, "a line feed ends a block")
    position = block.range.end + 1
    if let container = block.container {
      expect(article.containers[container].range.contains(block.range), "a container spans its blocks")
    }
  }
  expect(position == text.count, "blocks make up the text")
  for (index, container) in article.containers.enumerated() {
    expect(container.parent ?? -1 < index, "parents come first")
  }
  expectInlinesSound(article, expect)
  if !article.blocks.isEmpty {
    expect(article.sections.last?.range.end == text.count, "sections reach the end")
  }
}

private func expectRunsSound(_ article: Article, _ bytes: [UInt8], _ expect: (Bool, Comment) -> Void) {
  let runs = article.sourceMap.runs
  for run in runs where run.text.count == run.source.count {
    let words = article.text.bytes[run.text.offsets].map { $0 == 0x20 ? 0x09 : $0 }
    let source = bytes[run.source.offsets].map { $0 == 0x20 ? 0x09 : $0 }
    // A character in UTF-16 may be as long in the text as in the file.
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    expect(words == source || isUTF16 || run.text.count <= 4, "a run is a copy of its source")
  }
  for (run, next) in zip(runs, runs.dropFirst()) { expect(run.text.end <= next.text.start, "runs ascend in the text") }
  let places = runs.map(\.source).sorted { $0.start < $1.start }
  for (place, next) in zip(places, places.dropFirst()) { expect(place.end <= next.start, "no byte is read twice") }
}

private func expectInlinesSound(_ article: Article, _ expect: (Bool, Comment) -> Void) {
  for (inline, next) in zip(article.inlines, article.inlines.dropFirst()) {
    expect(
      inline.range.start < next.range.start
        || inline.range.start == next.range.start && inline.range.end >= next.range.end, "inlines are ordered")
  }
  for inline in article.inlines {
    let index = article.blocks.partitionPoint { $0.range.end < inline.range.end }
    expect(
      index < article.blocks.count && article.blocks[index].range.contains(inline.range), "inlines stay in a block")
  }
}

/// Pieces that mean something to a parser, and bytes that mean nothing.
private func hostileBytes(_ random: inout SeededGenerator) -> [UInt8] {
  let pieces: [[UInt8]] =
    [
      "# ", "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "`", "```\n", "*", "**", "_", "[", "](", ")", "![", "[^1]",
      "[^1]: ",
      "<div>", "</b>", "<br/>", "<!--", "-->", "<script>", "&amp;", "&#27;", "&#x202e;", "&nosuch;", "|", "|-|-|\n",
      "a|b\n", "---\n",
      "===\n", "title: x\n", "\\", "https://a.b/c(d)", "www.x", "Q: ", "NAME: words\n", "\r\n", "\r", "\u{0C}",
      "\u{1B}[31m",
      "\u{1B}]52;c;aGk=\u{07}", "\u{9B}1m", "\u{202E}", "\u{200D}", "e\u{301}", "\u{301}", "é", "漢字", "👩‍👩‍👧", "  \n",
      "word", "~~", "[x] ",
      "[a]: b\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{AD}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x00], [0x80], [0xED, 0xA0, 0x80]]
  var bytes: [UInt8] =
    [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [], []].randomElement(using: &random) ?? []
  for _ in 0..<Int.random(in: 0..<60, using: &random) { bytes += pieces.randomElement(using: &random) ?? [] }
  return bytes
}
