import ArticleModel
import UnicodeText

/// A table's rows and rules, or the records it became.
extension LineDrawing {
  func layout(of cell: Block) -> TableLayout? {
    article.table(ofRow: cell.container).flatMap { tables[$0] }
  }

  mutating func drawTableRule(_ block: Block, _ layout: TableLayout) {
    drawBars(framer.frame(of: block))
    var rules: [String] = []
    var left = column
    for width in layout.widths {
      if let shown, left - Ornaments.separatorColumns > shown.upperBound { break }
      left += width + Ornaments.separatorColumns
      if let shown, left < shown.lowerBound { column = left } else { rules.append(ornaments.rule(width)) }
    }
    put(rules.joined(separator: ornaments.ruleCrossing), .tableRule)
  }

  mutating func drawTableRow(_ block: Block, _ cells: ArraySlice<CellLine>, _ layout: TableLayout) {
    let frame = framer.frame(of: block)
    let role = article.isHeader(row: block.container) ? .tableHeader : frame.role
    drawBars(frame)
    let bars = segments.count
    let separator = ornaments.separator
    var left = frame.indent
    var index = 0
    for cell in cells {
      while index < cell.column {
        left += layout.widths[index]
        column = left
        left += Ornaments.separatorColumns
        index += 1
        // One segment to the left of what shows tells that the row is cut there.
        if let shown, left <= shown.lowerBound, segments.count > bars { continue }
        segments.append(
          Segment(column: column, columns: Ornaments.separatorColumns, text: separator, role: .tableRule))
        if let shown, left > shown.upperBound { return }
      }
      if let shown, left + layout.widths[index] <= shown.lowerBound, segments.count > bars { continue }
      let content = bytes.withoutTrailingSpace(cell.range.offsets)
      let width = columns(of: bytes, content, ambiguousIsWide: options.ambiguousIsWide)
      column =
        left
        + offset(
          layout.form != .record && layout.alignments.indices.contains(index) ? layout.alignments[index] : .natural,
          layout.widths[index] - width)
      if layout.form == .record, index == 0 {
        if !content.isEmpty { put(String(decoding: bytes[content], as: UTF8.self), .tableHeader) }
      } else if !content.isEmpty {
        drawText(content, block, role: role, room: width, justifies: false)
      }
    }
  }

  private func offset(_ alignment: Container.Alignment, _ slack: Int) -> Int {
    switch alignment {
    case .natural: 0
    case .left: isRightToLeft ? max(0, slack) : 0
    case .center: max(0, slack / 2)
    case .right: isRightToLeft ? 0 : max(0, slack)
    }
  }
}
