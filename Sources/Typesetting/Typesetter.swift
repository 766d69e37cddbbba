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
  let calledNotes: [NoteCalls.Note]
  /// Their blocks, indices into `Article.blocks`, in order.
  let noteBlocks: [Range<Int>]
  var decorations: [Decoration] = []
  var nextFolded = 0
  /// Indices into `Article.folded`.
  let foldedInOrder: [Int]

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
    let folded = article.folded
    foldedInOrder =
      options.showsFolded ? folded.indices.sorted { folded[$0].position < folded[$1].position } : []
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
      nextFolded = first == 0 ? 0 : foldedInOrder.partitionPoint { article.folded[$0].position < position }
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

  mutating func keepLastLine(_ keep: Line.Keep = .lines) {
    for index in max(0, lines.count - 1 - max(0, options.leading))..<lines.count {
      lines[index].keep = max(lines[index].keep, keep)
    }
  }

  mutating func keepWithNext(from first: Int) {
    for index in first..<lines.count { lines[index].keep = .heading }
  }

  func position(of index: Int) -> TextPosition {
    index < article.blocks.count ? article.blocks[index].range.start : article.text.count
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
