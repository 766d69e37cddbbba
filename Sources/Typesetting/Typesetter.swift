import ArticleModel
import UnicodeText

/// Sets an article, or some of its blocks, in lines.
///
/// A block's lines depend on that block, its containers and the block before it alone, so parts of an article can be
/// set apart and joined with `Galley.init(joining:options:isComplete:)`.
///
/// - Parameters:
///   - blocks: indices into `Article.blocks`; all when nil.
///   - isComplete: whether the article is the whole document; its length is told only then.
///   - notesApart: whether the footnotes called from these blocks are set after all of them, for the pages' feet, and
///     the blocks of footnotes left out; else blocks are set as they come.
public func typeset(
  _ article: Article, blocks: Range<Int>? = nil, options: TypesettingOptions, isComplete: Bool = true,
  notesApart: Bool = true
) -> Galley {
  let blocks = (blocks ?? article.blocks.indices).clamped(to: article.blocks.indices)
  return article.text.bytes.withUnsafeBufferPointer { bytes in
    var typesetter = Typesetter(article, bytes, options, isComplete: isComplete, notesApart: notesApart)
    typesetter.set(blocks)
    typesetter.setNotes(calledFrom: blocks)
    return typesetter.galley(blocks)
  }
}

/// Gathers the lines of a galley.
struct Typesetter {
  let article: Article
  let options: TypesettingOptions
  let framer: BlockFramer
  let isComplete: Bool
  var paragraphs: ParagraphSetter
  let bytes: UTF8Bytes
  var lines: [Line] = []
  var tables: [Int: TableLayout] = [:]
  /// The first line of each table.
  var tableStarts: [Int: Int] = [:]
  var cellLines: [CellLine] = []
  var notes: [Galley.SetNote] = []
  /// Footnotes that are set apart, in the order of their calls.
  private let calledNotes: [NoteCalls.Note]
  /// Their blocks, indices into `Article.blocks`, in order.
  private let noteBlocks: [Range<Int>]
  private var decorations: [String] = []
  private var nextFolded = 0
  private let foldedInOrder: [Folded]

  init(_ article: Article, _ bytes: UTF8Bytes, _ options: TypesettingOptions, isComplete: Bool, notesApart: Bool) {
    self.article = article
    self.bytes = bytes
    self.options = options
    self.isComplete = isComplete
    framer = BlockFramer(article: article, options: options)
    let language = options.hyphenates ? article.metadata.language : nil
    paragraphs = ParagraphSetter(bytes, options, language: language)
    calledNotes = notesApart ? NoteCalls(article).notes : []
    noteBlocks = calledNotes.map { article.blocks(in: $0.text) }.sorted { $0.lowerBound < $1.lowerBound }
    foldedInOrder = options.showsFolded ? article.folded.sorted { $0.position < $1.position } : []
  }

  func galley(_ blocks: Range<Int>) -> Galley {
    Galley(
      options: options, blocks: blocks, lines: lines, notes: notes, isComplete: isComplete, tables: tables,
      cellLines: cellLines, decorations: decorations)
  }

  mutating func set(_ blocks: Range<Int>) {
    let titleBlock = TitleBlock(article, isComplete: isComplete)
    if let first = blocks.first {
      let position = article.blocks[first].range.start
      nextFolded = first == 0 ? 0 : foldedInOrder.partitionPoint { $0.position < position }
    }
    var index = blocks.lowerBound
    while index < blocks.upperBound {
      if let note = noteBlocks(holding: index) {
        index = note.upperBound
        continue
      }
      let isTitleNext = index == 0 || index == titleBlock.leadingBlocks
      if isTitleNext { setTitleBlock(titleBlock, before: index) }
      setSpace(before: index, hasLength: titleBlock.byline != nil || titleBlock.length != nil, titleBlock.leadingBlocks)
      setFolded(before: index)
      index = setBlock(index, in: blocks)
    }
    if blocks.upperBound == article.blocks.count {
      if titleBlock.leadingBlocks == article.blocks.count { setTitleBlock(titleBlock, before: index) }
      setFolded(before: index)
    }
  }

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
  private func noteBlocks(holding index: Int) -> Range<Int>? {
    let next = noteBlocks.partitionPoint { $0.upperBound <= index }
    return next < noteBlocks.count && noteBlocks[next].contains(index) ? noteBlocks[next] : nil
  }

  // MARK: Lines

  mutating func append(_ line: Line) {
    lines.append(line)
    for _ in 0..<max(0, options.leading) {
      lines.append(
        Line(.blank, TextRange(line.range.end, line.range.end), item: line.block, keep: line.keep))
    }
  }

  /// A blank line is as high as one of text, so that lines side by side agree.
  mutating func appendBlank(before index: Int, keep: Line.Keep = .none) {
    let position = self.position(of: index)
    append(Line(.blank, TextRange(position, position), item: index, keep: keep))
  }

  /// Keeps two lines together at either end of the lines from `first` on.
  mutating func keepTogether(from first: Int) {
    guard lines.count - first > 1 else { return }
    let step = 1 + max(0, options.leading)
    for index in first..<min(first + step, lines.count - 1) { lines[index].keep = max(lines[index].keep, .lines) }
    for index in max(first, lines.count - 2 * step)..<lines.count - step {
      lines[index].keep = max(lines[index].keep, .lines)
    }
  }

  /// Keeps a table's or a figure's lines together, unless they are more than most pages hold.
  mutating func keepWhole(from first: Int) {
    guard lines.count - first > 1, lines.count - first <= 48 else { return }
    for index in first..<lines.count - 1 { lines[index].keep = max(lines[index].keep, .whole) }
  }

  mutating func keepLastLine() {
    for index in max(0, lines.count - 1 - max(0, options.leading))..<lines.count {
      lines[index].keep = max(lines[index].keep, .lines)
    }
  }

  mutating func keepWithNext(from first: Int) {
    for index in first..<lines.count { lines[index].keep = .heading }
  }

  private func position(of index: Int) -> TextPosition {
    index < article.blocks.count ? article.blocks[index].range.start : article.text.count
  }

  // MARK: Between blocks

  private mutating func setSpace(before index: Int, hasLength: Bool, _ leadingBlocks: Int) {
    if index == leadingBlocks, index > 0 || !lines.isEmpty {
      let blanks = hasLength || index > 0 ? 2 : 1
      for _ in 0..<blanks { appendBlank(before: index, keep: .heading) }
      return
    }
    guard index > 0 else { return }
    setSpace(before: index)
    setFootnoteRule(before: index)
  }

  private mutating func setSpace(before index: Int) {
    let (previous, block) = (article.blocks[index - 1], article.blocks[index])
    let follows = keepAfter(index - 1)
    for _ in 0..<framer.blankLines(before: block, after: previous) { appendBlank(before: index, keep: follows) }
  }

  /// How much a column's end after a block is to be avoided.
  private func keepAfter(_ index: Int) -> Line.Keep {
    switch article.blocks[index].kind {
    case .title, .byline, .heading: .heading
    default: announcesNext(index) ? .lines : .none
    }
  }

  /// Footnotes that nothing calls stand at the text's end, under a rule.
  private mutating func setFootnoteRule(before index: Int) {
    let block = article.blocks[index]
    guard let first = framer.chain(of: block).first, framer.isFootnote(first) else { return }
    var previous = index - 1
    while let note = noteBlocks(holding: previous), note.lowerBound > 0 { previous = note.lowerBound - 1 }
    if let before = framer.chain(of: article.blocks[previous]).first, framer.isFootnote(before) { return }
    append(Line(.footnoteRule, TextRange(block.range.start, block.range.start), item: index, keep: .heading))
  }

  private mutating func setTitleBlock(_ titleBlock: TitleBlock, before index: Int) {
    if index == 0, let title = titleBlock.title { setDecoration(title, .title, before: 0) }
    guard index == titleBlock.leadingBlocks else { return }
    if titleBlock.byline != nil || (titleBlock.length != nil && index == 1), !lines.isEmpty || index > 0 {
      appendBlank(before: index, keep: .heading)
    }
    if let byline = titleBlock.byline { setDecoration(byline, .byline, before: index) }
    if let length = titleBlock.length { setDecoration(length, .meta, before: index) }
  }

  private mutating func setFolded(before index: Int) {
    let position = self.position(of: index)
    let isEnd = index == article.blocks.count
    while nextFolded < foldedInOrder.count, isEnd || foldedInOrder[nextFolded].position <= position {
      let folded = foldedInOrder[nextFolded]
      nextFolded += 1
      if isEnd, !lines.isEmpty { appendBlank(before: index) }
      setDecoration("\(folded.reason.rawValue): \(folded.text)", .folded, before: index)
      if !isEnd { appendBlank(before: index) }
    }
  }

  private mutating func setDecoration(_ text: String, _ kind: Line.Kind, before index: Int) {
    let position = self.position(of: index)
    let room = kind == .folded ? max(2, options.measure - 2) : options.measure
    for line in wrapped(text, measure: room, options) {
      decorations.append(line)
      append(
        Line(
          kind, TextRange(position, position), item: index, part: decorations.count - 1,
          keep: kind == .folded ? .none : .heading))
    }
  }
}

/// A string in lines of its own.
private func wrapped(_ text: String, measure: Int, _ options: TypesettingOptions) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    var lines: [String] = []
    var paragraphs = ParagraphSetter(bytes, options, language: nil)
    paragraphs.forEachLine(
      of: 0..<bytes.count, ParagraphSetter.Style(measure: measure, hyphenates: false, justifies: false)
    ) { line in
      lines.append(String(decoding: bytes[bytes.withoutTrailingSpace(line.range)], as: UTF8.self))
    }
    return lines
  }
}

extension UTF8Bytes {
  /// The range without the spaces and the line feed that end it.
  func withoutTrailingSpace(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1] == 0x20 || self[end - 1] == 0x0A { end -= 1 }
    return range.lowerBound..<end
  }
}
