import ArticleModel
import UnicodeText

/// The columns of a line through which a part of wide code or of a wide table shows.
struct PanWindow {
  /// Columns from the text's left edge.
  var columns: Range<Int>
  /// How much wider the whole is.
  var overflow: Int
  var marks: (left: String, right: String)

  /// The columns of the whole that show.
  func shown(pan: Int) -> Range<Int> {
    let shift = min(max(0, pan), overflow)
    return columns.lowerBound + shift..<columns.upperBound + shift
  }

  /// What shows of some segments when they are moved to the left. What stands before the window stays.
  func cut(_ segments: [Segment], pan: Int, ambiguousIsWide: Bool) -> [Segment] {
    let shift = self.shown(pan: pan).lowerBound - columns.lowerBound
    var shown: [Segment] = []
    var (isCutLeft, isCutRight) = (false, false)
    for segment in segments {
      if segment.column < columns.lowerBound, segment.range == nil {
        shown.append(segment)
        continue
      }
      let left = segment.column - shift
      if left < columns.lowerBound { isCutLeft = true }
      if left + segment.columns > columns.upperBound { isCutRight = true }
      if let part = part(of: segment, at: left, ambiguousIsWide) { shown.append(part) }
    }
    if isCutRight, columns.count > 2 { mark(marks.right, at: columns.upperBound - 1, &shown, ambiguousIsWide) }
    if isCutLeft, columns.count > 2 { mark(marks.left, at: columns.lowerBound, &shown, ambiguousIsWide) }
    return shown.sorted { $0.column < $1.column }
  }

  /// The clusters of a segment that lie whole in the window.
  private func part(of segment: Segment, at left: Int, _ ambiguousIsWide: Bool) -> Segment? {
    if columns.lowerBound <= left, left + segment.columns <= columns.upperBound {
      var whole = segment
      whole.column = left
      return whole
    }
    var text = segment.text
    return text.withUTF8 { bytes in
      var part: Segment?
      var passed = 0
      var (first, end) = (0, 0)
      forEachGrapheme(in: bytes, 0..<bytes.count, ambiguousIsWide: ambiguousIsWide) { cluster, width in
        passed += width
        let column = left + (segment.isRightToLeft ? segment.columns - passed : passed - width)
        guard columns.lowerBound <= column, column + width <= columns.upperBound else { return }
        if part == nil {
          var beginning = segment
          (beginning.column, beginning.columns) = (column, 0)
          (first, part) = (cluster.lowerBound, beginning)
        }
        if segment.isRightToLeft { part?.column = column }
        end = cluster.upperBound
        part?.columns += width
      }
      part?.text = String(decoding: bytes[first..<end], as: UTF8.self)
      // Text with wider spaces is told by the whole of its range.
      if let range = segment.range, range.count == bytes.count {
        part?.range = TextRange(range.start + first, range.start + end)
      }
      return part
    }
  }

  /// Puts a mark in place of what stands in a column.
  private func mark(_ text: String, at column: Int, _ segments: inout [Segment], _ ambiguousIsWide: Bool) {
    let rest = [
      PanWindow(columns: columns.lowerBound..<column, overflow: 0, marks: marks),
      PanWindow(columns: column + 1..<columns.upperBound, overflow: 0, marks: marks),
    ]
    for index in segments.indices.reversed() {
      let segment = segments[index]
      guard segment.column < column + 1, column < segment.column + segment.columns else { continue }
      segments.replaceSubrange(
        index...index, with: rest.compactMap { $0.part(of: segment, at: segment.column, ambiguousIsWide) })
    }
    segments.append(Segment(column: column, columns: 1, text: text, role: .listMarker))
  }
}

extension Galley {
  /// Columns by which a line's code or table is wider than the room it has; 0 for what fits.
  public func overflow(ofLine index: Int, in article: Article) -> Int {
    lines.indices.contains(index) ? panWindow(of: lines[index], in: article)?.overflow ?? 0 : 0
  }

  /// nil for a line that is never wider than its room.
  func panWindow(of line: Line, in article: Article) -> PanWindow? {
    guard article.blocks.indices.contains(line.block) else { return nil }
    let block = article.blocks[line.block]
    let width: Int
    let inset: Int
    switch (line.kind, block.kind) {
    case (.text, .codeBlock):
      (width, inset) = (line.part, BlockInset.code)
    case (.tableRow, _), (.tableRule, _):
      guard let layout = article.table(ofRow: block.container).flatMap({ tables[$0] }) else { return nil }
      (width, inset) = (layout.width, 0)
    default: return nil
    }
    let left = BlockFramer(article: article, options: options).frame(of: block).indent + inset
    let right = options.wideMeasure
    guard left + width > right, left < right else { return nil }
    return PanWindow(columns: left..<right, overflow: left + width - right, marks: Ornaments(options).cuts)
  }
}
