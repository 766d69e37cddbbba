import ArticleModel
import CMd4c

/// CommonMark with GFM's tables, strikethrough and task lists, footnotes and front matter, parsed by md4c.
///
/// md4c hands out pointers into the bytes it was given, so every word's place in the file is exact.
func importMarkdown(_ source: CleanSource) -> Draft {
  let frontMatter = findFrontMatter(in: source.bytes)
  let footnotes = findFootnoteDefinitions(in: source.bytes, from: frontMatter?.range.upperBound ?? 0)
  var importer = MarkdownImporter(source: source, footnotes: footnotes)
  if let frontMatter { importer.add(frontMatter) }
  importer.parse(from: frontMatter?.range.upperBound ?? 0)
  return importer.draft
}

private struct MarkdownImporter {
  let source: CleanSource
  let footnotes: [FootnoteDefinition]
  var draft = Draft()

  init(source: CleanSource, footnotes: [FootnoteDefinition]) {
    self.source = source
    self.footnotes = footnotes
    draft.sourceCount = source.sourceCount
    draft.footnoteLabels = footnotes.map(\.label)
  }

  mutating func add(_ frontMatter: FrontMatter) {
    var text = MappedText()
    source.append(frontMatter.contents, to: &text)
    draft.metadata = frontMatter.metadata
    draft.blocks.append(
      DraftBlock(
        kind: .verse, text: text, inlines: [], source: source.source(of: frontMatter.range),
        standing: .folded(.frontMatter, evidence: "between the first line and its like")))
  }

  mutating func parse(from start: Int) {
    let labels = Dictionary(footnotes.enumerated().map { ($1.label, $0) }) { first, _ in first }
    var bytes = source.bytes
    for range in footnotes.map(\.range) {
      for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
    }
    let extensions = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS
    let builder = MarkdownBuilder(source: source, footnotes: labels, draft: draft, start: start)
    var body = builder
    bytes.withUnsafeBufferPointer { body.parse($0, start..<$0.count, flags: extensions | MD_FLAG_TABLES) }
    if !body.isComplete {
      // A table of more cells than the file has bytes was made of empty ones: read it as words.
      body = builder
      bytes.withUnsafeBufferPointer { body.parse($0, start..<$0.count, flags: extensions) }
    }
    source.bytes.withUnsafeBufferPointer { bytes in
      for (index, footnote) in footnotes.enumerated() {
        body.enterFootnote(index, start: footnote.range.lowerBound)
        // A definition's later paragraphs are indented, and no code for that.
        body.parse(bytes, footnote.contents, flags: extensions | MD_FLAG_NOINDENTEDCODEBLOCKS)
      }
      for index in footnotes.indices { _ = body.number(ofCalled: index) }
    }
    draft = body.draft
  }
}
