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
    var direction = directions.direction(of: block.range.offsets)
    let context = BidiLevels.context(ofLine: content, in: block.range.offsets)
    if context == content { direction.isMixed = mayReadRightToLeft(bytes, content) }
    let levels = levels(bytes, line: content, context: context, direction)
    var glue = Glue(bytes, content, extra: justifies ? room - columns(content) : 0)
    guard levels != nil || isRightToLeft else {
      for run in runs {
        for piece in glue.pieces(of: run.range.offsets) {
          putRun(BidiLevels.Piece(piece.range), run, role, gap: piece.gap)
        }
      }
      return
    }
    let pieces = runs.flatMap { run in
      glue.pieces(of: run.range.offsets).flatMap { piece in
        (levels?.pieces(of: piece.range) ?? [BidiLevels.Piece(piece.range)]).map {
          (run: run, gap: piece.gap, piece: $0)
        }
      }
    }
    for index in penOrder(pieces.map(\.piece.level)) {
      putRun(pieces[index].piece, pieces[index].run, role, gap: pieces[index].gap)
    }
  }

  private func columns(_ range: Range<Int>) -> Int {
    UnicodeText.columns(of: bytes, range, ambiguousIsWide: options.ambiguousIsWide)
  }

  /// Puts a piece of a run. Soft hyphens inside take no room and are left out.
  ///
  /// - Parameter gap: how many spaces to draw for the one there is.
  private mutating func putRun(_ piece: BidiLevels.Piece, _ run: InlineRuns.Run, _ role: Role, gap: Int? = nil) {
    let range = piece.range
    if gap == nil, let hyphen = softHyphen(in: range) {
      let parts = [range.lowerBound..<hyphen, hyphen + 2..<range.upperBound]
      for part in piece.isRightToLeft != isRightToLeft ? parts.reversed() : parts {
        putRun(BidiLevels.Piece(part, level: piece.level), run, role)
      }
      return
    }
    if range.isEmpty { return }
    let width = gap ?? columns(range)
    let shown = gap.map { String(repeating: " ", count: $0) } ?? String(decoding: bytes[range], as: UTF8.self)
    segments.append(
      Segment(
        column: column, columns: width, text: shown, isRightToLeft: piece.isRightToLeft,
        range: TextRange(range.lowerBound, range.upperBound), role: run.role ?? role, style: run.style, link: run.link))
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
