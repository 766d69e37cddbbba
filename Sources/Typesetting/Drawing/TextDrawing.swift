import ArticleModel
import UnicodeText

extension LineDrawing {
  /// Puts the text of a line in runs of one look.
  ///
  /// - Parameters:
  ///   - line: byte offsets.
  ///   - room: columns from the pen to the line's end, which a justified line fills.
  mutating func drawText(_ line: Range<Int>, _ block: Block, role: Role, room: Int, justifies: Bool) {
    let content = bytes.withoutTrailingSpace(line)
    let runs = InlineRuns(article, block).runs(in: TextRange(content.lowerBound, content.upperBound))
    var isRightToLeft = false
    let context = BidiLevels.context(ofLine: content, in: block.range.offsets)
    if mayReadRightToLeft(context), let levels = BidiLevels(bytes, line: content, context: context) {
      isRightToLeft = levels.isRightToLeft
      if isRightToLeft { column += max(0, room - columns(content)) }
      if options.rightToLeft == .reordered { return drawReordered(runs, levels, role) }
    }
    var glue = Glue(bytes, content, extra: justifies && !isRightToLeft ? room - columns(content) : 0)
    for run in runs {
      for piece in glue.pieces(of: run.range.offsets) {
        putRun(piece.range, run, role, gap: piece.gap)
      }
    }
  }

  private mutating func drawReordered(_ runs: [InlineRuns.Run], _ levels: BidiLevels, _ role: Role) {
    let pieces = runs.flatMap { run in levels.pieces(of: run.range.offsets).map { (run: run, piece: $0) } }
    for index in BidiLevels.visualOrder(pieces.map(\.piece.level)) {
      let (run, piece) = pieces[index]
      let text = piece.level.isMultiple(of: 2) ? nil : BidiLevels.mirrored(bytes, piece.range)
      putRun(piece.range, run, role, text: text)
    }
  }

  private func columns(_ range: Range<Int>) -> Int {
    UnicodeText.columns(of: bytes, range, ambiguousIsWide: options.ambiguousIsWide)
  }

  /// Puts a piece of a run. Soft hyphens inside take no room and are left out.
  ///
  /// - Parameters:
  ///   - gap: how many spaces to draw for the one there is.
  ///   - text: what to draw, when not what the text says.
  private mutating func putRun(
    _ range: Range<Int>, _ run: InlineRuns.Run, _ role: Role, gap: Int? = nil, text: String? = nil
  ) {
    if gap == nil, text == nil, let hyphen = softHyphen(in: range) {
      putRun(range.lowerBound..<hyphen, run, role)
      return putRun(hyphen + 2..<range.upperBound, run, role)
    }
    if range.isEmpty { return }
    let width = gap ?? columns(range)
    let shown = gap.map { String(repeating: " ", count: $0) } ?? text ?? String(decoding: bytes[range], as: UTF8.self)
    segments.append(
      Segment(
        column: column, columns: width, text: shown, range: TextRange(range.lowerBound, range.upperBound),
        role: run.role ?? role, style: run.style, link: run.link))
    column += width
  }

  private func softHyphen(in range: Range<Int>) -> Int? {
    range.dropLast().first { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xAD }
  }
}

/// Spreads a line's empty columns over the spaces between its words.
struct Glue {
  private let bytes: UTF8Bytes
  private let extra: Int
  private let gaps: Int
  /// Shifts the wider gaps from line to line, so that no rivers run down the page.
  private let phase: Int
  private var gap = 0

  /// A line whose gaps would all grow by more columns stays ragged.
  private static let widest = 6

  struct Piece {
    var range: Range<Int>
    /// Columns of a space that is widened.
    var gap: Int?
  }

  init(_ bytes: UTF8Bytes, _ line: Range<Int>, extra: Int) {
    self.bytes = bytes
    self.extra = max(0, extra)
    var gaps = 0
    if extra > 0 {
      for index in line where bytes[index] == 0x20 && (index == line.lowerBound || bytes[index - 1] != 0x20) {
        gaps += 1
      }
    }
    self.gaps = extra > gaps * Self.widest ? 0 : gaps
    phase = gaps > 0 ? (line.lowerBound / max(1, line.count)) % gaps : 0
  }

  /// Cuts a run around the spaces that are widened. Runs come in the line's order.
  mutating func pieces(of run: Range<Int>) -> [Piece] {
    if gaps == 0 { return [Piece(range: run, gap: nil)] }
    var pieces: [Piece] = []
    var start = run.lowerBound
    for index in run where bytes[index] == 0x20 && (index == 0 || bytes[index - 1] != 0x20) {
      let widening = (extra * (gap + 1) + phase) / gaps - (extra * gap + phase) / gaps
      gap += 1
      if widening == 0 { continue }
      pieces.append(Piece(range: start..<index, gap: nil))
      pieces.append(Piece(range: index..<index + 1, gap: 1 + widening))
      start = index + 1
    }
    return pieces + [Piece(range: start..<run.upperBound, gap: nil)]
  }
}
