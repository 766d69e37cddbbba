import ArticleModel
import UnicodeText

/// Draws one line as segments.
struct LineDrawing {
  let article: Article
  let bytes: UTF8Bytes
  let options: TypesettingOptions
  private let framer: BlockFramer
  private(set) var segments: [Segment] = []
  private var column = 0

  init(_ article: Article, _ bytes: UTF8Bytes, _ options: TypesettingOptions) {
    self.article = article
    self.bytes = bytes
    self.options = options
    framer = BlockFramer(article: article, options: options)
  }

  /// Puts decoration at the pen.
  mutating func put(_ text: String, _ role: Role) {
    let width = columns(of: text, ambiguousIsWide: options.ambiguousIsWide)
    segments.append(Segment(column: column, columns: width, text: text, role: role))
    column += width
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
    if isFirst { drawMarkers(frame) }
    column = frame.indent + inset(of: block, line, isFirst: isFirst)
    if case .image = block.kind { drawFrameSides(frame) }
    drawRuns(line.range.offsets, block, role: frame.role)
    if line.kind == .hyphenated { put("-", frame.role) }
  }

  // MARK: Frames

  private mutating func drawBars(_ frame: BlockFrame) {
    for bar in frame.bars {
      column = bar
      put(BlockFrame.bar, .quoteBar)
    }
    column = frame.indent
  }

  private mutating func drawMarkers(_ frame: BlockFrame) {
    for marker in frame.markers {
      column = marker.column
      put(marker.text, marker.role)
    }
  }

  private mutating func inset(of block: Block, _ line: Line, isFirst: Bool) -> Int {
    let continues = !isFirst && bytes[line.range.start - 1] != 0x0A
    switch block.kind {
    case .codeBlock:
      if continues { put("↪", .listMarker) }
      return BlockInset.code
    case .verse, .transcript: return continues ? BlockInset.hanging : 0
    case .image: return BlockInset.frame
    default: return 0
    }
  }

  private mutating func drawFrameSides(_ frame: BlockFrame) {
    let text = column
    column = frame.indent
    put("│", .rule)
    column = options.measure - 1
    put("│", .rule)
    column = text
  }

  mutating func drawFrame(_ line: Line) {
    let frame = framer.frame(of: article.blocks[line.block])
    drawBars(frame)
    let inner = max(0, options.measure - frame.indent - 2)
    let label = line.kind == .frameTop ? truncated("─ image ", toColumns: inner) : ""
    let rest = String(repeating: "─", count: inner - columns(of: label))
    put(line.kind == .frameTop ? "┌" + label + rest + "┐" : "└" + rest + "┘", .rule)
  }

  // MARK: Tables

  mutating func drawTableRule(_ block: Block, _ layout: TableLayout) {
    drawBars(framer.frame(of: block))
    put(layout.widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─"), .tableRule)
  }

  mutating func drawTableRow(_ block: Block, _ cells: [TextRange], _ layout: TableLayout, role: Role?) {
    let frame = framer.frame(of: block)
    drawBars(frame)
    var left = frame.indent
    for (index, cell) in cells.enumerated() {
      let content = bytes.withoutTrailingSpace(cell.offsets)
      let width = columns(of: bytes, content, ambiguousIsWide: options.ambiguousIsWide)
      column =
        left
        + offset(
          layout.alignments.indices.contains(index) ? layout.alignments[index] : .natural, layout.widths[index] - width)
      if !content.isEmpty { drawRuns(content, block, role: role ?? frame.role) }
      left += layout.widths[index]
      column = left
      if index < cells.count - 1 { put(TableLayout.separator, .tableRule) }
      left = column
    }
  }

  private func offset(_ alignment: Container.Alignment, _ slack: Int) -> Int {
    switch alignment {
    case .natural, .left: 0
    case .center: max(0, slack / 2)
    case .right: max(0, slack)
    }
  }

  // MARK: Text

  /// Puts the text of a line in runs of one look.
  private mutating func drawRuns(_ line: Range<Int>, _ block: Block, role: Role) {
    let content = bytes.withoutTrailingSpace(line)
    for run in InlineRuns(article, block).runs(in: TextRange(content.lowerBound, content.upperBound)) {
      putText(run.range.offsets, run.role ?? role, run.style, run.link)
    }
  }

  /// Soft hyphens take no room and are left out.
  private mutating func putText(_ range: Range<Int>, _ role: Role, _ style: InlineStyle, _ link: Int?) {
    var start = range.lowerBound
    for index in range where bytes[index] == 0xAD && index > range.lowerBound && bytes[index - 1] == 0xC2 {
      putRun(start..<index - 1, role, style, link)
      start = index + 1
    }
    putRun(start..<range.upperBound, role, style, link)
  }

  private mutating func putRun(_ range: Range<Int>, _ role: Role, _ style: InlineStyle, _ link: Int?) {
    if range.isEmpty { return }
    let width = columns(of: bytes, range, ambiguousIsWide: options.ambiguousIsWide)
    segments.append(
      Segment(
        column: column, columns: width, text: String(decoding: bytes[range], as: UTF8.self),
        range: TextRange(range.lowerBound, range.upperBound), role: role, style: style, link: link))
    column += width
  }
}
