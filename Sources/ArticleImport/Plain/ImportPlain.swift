import ArticleModel

/// Plain text: its layout says what is a paragraph.
func importPlain(_ source: CleanSource) -> Draft {
  var draft = Draft()
  draft.sourceCount = source.sourceCount
  var start = 0
  for line in source.bytes.split(separator: 0x0A) {
    var text = MappedText()
    source.append(line.startIndex..<line.endIndex, to: &text)
    start = line.endIndex
    draft.blocks.append(
      DraftBlock(kind: .paragraph, text: text, inlines: [], source: source.source(of: line.startIndex..<start)))
  }
  return draft
}
