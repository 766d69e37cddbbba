import ArticleModel
import UnicodeText

/// Draws one line as segments.
struct LineDrawing {
  let article: Article
  let bytes: UTF8Bytes
  let options: TypesettingOptions
  let ornaments: Ornaments
  let framer: BlockFramer
  let tables: [Int: TableLayout]
  var segments: [Segment] = []
  /// Where the pen is.
  var column = 0
  /// The columns of a wide table that show: what is further away than the next cell needs no drawing. nil for all.
  var shown: Range<Int>?
  var directions: ReadingDirections
  /// Whether the line begins at the right: it is drawn as if it did at the left, and then turned about.
  var isRightToLeft = false

  init(_ article: Article, _ bytes: UTF8Bytes, _ options: TypesettingOptions, _ tables: [Int: TableLayout]) {
    self.article = article
    self.tables = tables
    ornaments = Ornaments(options)
    self.bytes = bytes
    self.options = options
    framer = BlockFramer(article: article, options: options)
    directions = ReadingDirections(bytes)
  }

  /// Takes a new line.
  mutating func begin(_ line: Line) {
    segments.removeAll(keepingCapacity: true)
    column = 0
    isRightToLeft = isRightToLeft(line)
  }

  /// Puts decoration at the pen.
  mutating func put(_ text: String, _ role: Role, folded: FoldedRange? = nil) {
    var text = text
    text.withUTF8 { bytes in
      let direction = directions.direction(of: 0..<bytes.count, in: bytes)
      put(bytes, direction, role, folded: folded)
    }
  }

  /// In pieces of one direction.
  private mutating func put(
    _ bytes: UTF8Bytes, _ direction: ReadingDirections.Direction, _ role: Role, folded: FoldedRange? = nil
  ) {
    let whole = 0..<bytes.count
    let pieces = levels(bytes, line: whole, context: whole, direction)?.pieces(of: whole) ?? [.init(whole)]
    for index in penOrder(pieces.map(\.level)) {
      let range = pieces[index].range
      let width = columns(of: bytes, range, ambiguousIsWide: options.ambiguousIsWide)
      segments.append(
        Segment(
          column: column, columns: width, text: String(decoding: bytes[range], as: UTF8.self),
          isRightToLeft: pieces[index].isRightToLeft, folded: folded?.part(range), role: role))
      column += width
    }
  }

  mutating func drawFolded(_ decoration: Decoration) {
    put(ornaments.foldedBar + " " + decoration.lead, .folded)
    if !decoration.words.isEmpty { put(decoration.words, .folded, folded: decoration.folded) }
  }

  mutating func drawSpace(before index: Int) {
    guard index > 0, index < article.blocks.count else { return }
    drawBars(framer.frame(between: article.blocks[index - 1], and: article.blocks[index]))
  }

  mutating func drawThematicBreak(_ line: Line) {
    let frame = framer.frame(of: article.blocks[line.block])
    drawBars(frame)
    column = frame.indent + max(0, (options.measure - frame.indent - 5) / 2)
    put("* * *", .rule)
  }

  mutating func drawText(_ line: Line) {
    let block = article.blocks[line.block]
    let frame = framer.frame(of: block)
    let isFirst = line.range.start == block.range.start
    drawBars(frame)
    if isFirst, !block.kind.isImage { drawMarkers(frame) }
    column = frame.indent + inset(of: block, line, isFirst: isFirst)
    let role = article.isHeader(row: block.container) ? .tableHeader : frame.role
    let width = block.kind.isCode ? options.wideMeasure : options.measure
    let room = width - column - (line.kind == .hyphenated ? 1 : 0)
    drawText(line.range.offsets, block, role: role, room: room, justifies: isJustified(line, block))
    if line.kind == .hyphenated { put("-", role) }
    if block.kind.isImage { drawFrameEnd() }
  }

  private func isJustified(_ line: Line, _ block: Block) -> Bool {
    guard options.alignment == .justified, !line.isLastOfParagraph, block.kind.isProse else { return false }
    return line.range.isEmpty || bytes[line.range.end - 1] != 0x0A
  }

  // MARK: Frames

  mutating func drawBars(_ frame: BlockFrame) {
    for bar in frame.bars {
      column = bar
      put(ornaments.bar, .quoteBar)
    }
    column = frame.indent
  }

  private mutating func drawMarkers(_ frame: BlockFrame) {
    for marker in frame.markers {
      column = marker.column
      // The stop after a number stands on the side of the words.
      var text = marker.text
      let direction = ReadingDirections.Direction(isRightToLeft: isRightToLeft, isMixed: false)
      text.withUTF8 { put($0, direction, marker.role) }
    }
  }

  private mutating func inset(of block: Block, _ line: Line, isFirst: Bool) -> Int {
    let continues = !isFirst && bytes[line.range.start - 1] != 0x0A
    switch block.kind {
    case .codeBlock:
      if continues { put(ornaments.continuation, .listMarker) }
      return BlockInset.code
    case .verse, .transcript: return continues ? BlockInset.hanging : 0
    case .image:
      put(ornaments.bar, .rule)
      return BlockInset.frame
    default: return 0
    }
  }

  private mutating func drawFrameEnd() {
    column = options.measure - 1
    put(ornaments.bar, .rule)
  }

  mutating func drawFrame(_ line: Line) {
    let frame = framer.frame(of: article.blocks[line.block])
    drawBars(frame)
    if line.kind != .frameBottom { drawMarkers(frame) }
    column = frame.indent
    let inner = max(0, options.measure - frame.indent - 2)
    let corners = ornaments.corners
    switch line.kind {
    case .frameTop: put(corners.topLeft + frameLabel(inner) + corners.topRight, .rule)
    case .frameBottom: put(corners.bottomLeft + ornaments.rule(inner) + corners.bottomRight, .rule)
    default: put(ornaments.dash + frameLabel(inner) + ornaments.dash, .rule)
    }
  }

  /// A rule of so many columns that says what it frames.
  private func frameLabel(_ width: Int) -> String {
    let label = truncated("\(ornaments.dash) image ", toColumns: width)
    return label + ornaments.rule(width - columns(of: label))
  }
}
