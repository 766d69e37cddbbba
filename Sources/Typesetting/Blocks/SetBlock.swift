import ArticleModel
import UnicodeText

extension Typesetter {
  /// Sets a block, or the table row it begins, and returns the next block's index.
  mutating func setBlock(_ index: Int, in blocks: Range<Int>) -> Int {
    let block = article.blocks[index]
    let frame = framer.frame(of: block)
    let room = max(2, options.measure - frame.indent)
    let first = lines.count
    switch block.kind {
    case .tableCell: return setTableRow(index, in: blocks, frame)
    case .codeBlock:
      setCode(block.range, index, room: max(2, options.wideMeasure - frame.indent - BlockInset.code))
    case .image: setFigure(block.range, index, room: room)
    case .thematicBreak:
      append(Line(.thematicBreak, block.range, item: index))
    case .title, .byline, .heading:
      setLines(block.range, index, room: room)
      keepWithNext(from: first)
    case .definitionTerm:
      setLines(block.range, index, room: room)
      keepWithNext(from: first)
    case .verse, .transcript:
      setLines(block.range, index, room: max(2, room - BlockInset.hanging))
      keepTogether(from: first)
    case .paragraph, .caption:
      setLines(block.range, index, room: room)
      keepTogether(from: first)
      if announcesNext(index) { keepLastLine(.colon) }
    }
    return index + 1
  }

  /// Whether a block ends in a colon: what follows belongs to it.
  func announcesNext(_ index: Int) -> Bool {
    let range = article.blocks[index].range
    return !range.isEmpty && bytes[range.end - 1] == UInt8(ascii: ":") && index + 1 < article.blocks.count
  }

  mutating func setLines(_ range: TextRange, _ index: Int, room: Int) {
    let kind = article.blocks[index].kind
    let style = ParagraphSetter.Style(measure: room, hyphenates: kind.hyphenates, justifies: kind.isProse)
    var setLines: [Line] = []
    paragraphs.forEachLine(of: range.offsets, style) { line in
      let range = TextRange(line.range.lowerBound, line.range.upperBound)
      // A column ends in a divided word only where the lines below leave no other way.
      setLines.append(
        Line(
          line.isHyphenated ? .hyphenated : .text, range, item: index, part: line.isLast ? 1 : 0,
          keep: line.isHyphenated ? .whole : .none))
    }
    for line in setLines { append(line) }
  }

  private mutating func setFigure(_ range: TextRange, _ index: Int, room: Int) {
    let first = lines.count
    if range.isEmpty {
      append(Line(.wordlessFrame, range, item: index))
    } else {
      append(Line(.frameTop, TextRange(range.start, range.start), item: index))
      setLines(range, index, room: max(2, room - 2 * BlockInset.frame))
      append(Line(.frameBottom, TextRange(range.end, range.end), item: index))
    }
    keepTogether(from: first)
    keepWhole(from: first)
    let hasCaption = index + 1 < article.blocks.count && article.blocks[index + 1].kind == .caption
    if hasCaption { lines[lines.count - 1].keep = .heading }
  }
}

extension Block.Kind {
  /// Whether its lines are filled where the options want it.
  var isProse: Bool {
    switch self {
    case .paragraph, .transcript: true
    default: false
    }
  }

  var isImage: Bool {
    switch self {
    case .image: true
    default: false
    }
  }

  var isCode: Bool {
    switch self {
    case .codeBlock: true
    default: false
    }
  }

  /// Whether its words are divided where the options want it.
  fileprivate var hyphenates: Bool {
    switch self {
    case .title, .byline, .heading, .verse, .codeBlock: false
    default: true
    }
  }
}

/// Columns between a block's frame and its text.
enum BlockInset {
  /// For the mark of a line that goes on.
  static let code = 2
  /// For the later lines of a turn of speech or a line of verse.
  static let hanging = 2
  /// For a frame's side and a space.
  static let frame = 2
}
