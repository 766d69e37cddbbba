import ArticleModel

extension Typesetter {
  /// Sets the footnotes that these blocks call, whose lines stand after all others.
  mutating func setNotes(calledFrom blocks: Range<Int>) {
    let start = position(of: blocks.lowerBound)
    let end = blocks.upperBound < article.blocks.count ? position(of: blocks.upperBound) : Int.max
    let called = calledNotes.drop { $0.call < start }.prefix { $0.call < end }
    let body = lines.count
    for note in called {
      let first = lines.count
      for index in article.blocks(in: note.text) {
        if lines.count > first { setSpace(before: index) }
        _ = setBlock(index, in: index..<index + 1)
      }
      let call = lines[..<body].partitionPoint { $0.range.start <= note.call } - 1
      notes.append(
        Galley.SetNote(
          footnote: note.footnote, text: note.text, call: max(0, call), lines: first..<lines.count))
    }
  }

  /// The blocks of the called footnote that a block belongs to.
  func noteBlocks(holding index: Int) -> Range<Int>? {
    let next = noteBlocks.partitionPoint { $0.upperBound <= index }
    return next < noteBlocks.count && noteBlocks[next].contains(index) ? noteBlocks[next] : nil
  }

  /// Footnotes that nothing calls stand at the text's end, under a rule.
  mutating func setFootnoteRule(before index: Int) {
    let block = article.blocks[index]
    guard let first = framer.chain(of: block).first, framer.isFootnote(first) else { return }
    var previous = index - 1
    while let note = noteBlocks(holding: previous), note.lowerBound > 0 { previous = note.lowerBound - 1 }
    if let before = framer.chain(of: article.blocks[previous]).first, framer.isFootnote(before) { return }
    append(Line(.footnoteRule, TextRange(block.range.start, block.range.start), item: index, keep: .heading))
  }
}
