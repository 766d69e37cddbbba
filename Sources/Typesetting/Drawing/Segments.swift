import ArticleModel
import UnicodeText

extension Galley {
  /// What to draw of a line, left to right. Nothing for a blank line, but for the bars that go on through it.
  ///
  /// - Parameter pan: columns that wide code and tables are moved to the left, as far as each goes; nil shows all of
  ///   them, beyond the page's edge.
  public func segments(ofLine index: Int, in article: Article, pan: Int? = 0) -> [Segment] {
    lines.indices.contains(index) ? segments(of: lines[index], in: article, pan: pan) : []
  }

  private func segments(of line: Line, in article: Article, pan: Int? = 0) -> [Segment] {
    article.text.bytes.withUnsafeBufferPointer { bytes in
      let (pan, window) = (pan ?? 0, pan == nil ? nil : panWindow(of: line, in: article))
      var drawing = LineDrawing(article, bytes, options, tables)
      drawing.shown = window?.shown(pan: pan)
      drawing.begin(line)
      draw(line, in: &drawing)
      if let window {
        return window.cut(drawing.segments, pan: pan, ambiguousIsWide: options.ambiguousIsWide)
      }
      return drawing.segments
    }
  }

  /// Calls `body` with what to draw of each line in turn, all of it: `segments` with a pan of nil.
  public func forEachLine(in article: Article, _ body: (_ index: Int, _ segments: [Segment]) -> Void) {
    article.text.bytes.withUnsafeBufferPointer { bytes in
      var drawing = LineDrawing(article, bytes, options, tables)
      for index in lines.indices {
        drawing.begin(lines[index])
        draw(lines[index], in: &drawing)
        body(index, drawing.segments)
      }
    }
  }

  /// Stands over the footnotes of a column.
  public func noteRule(in article: Article) -> [Segment] {
    segments(of: Line(.footnoteRule, TextRange(0, 0), item: 0), in: article)
  }

  private func draw(_ line: Line, in drawing: inout LineDrawing) {
    switch line.kind {
    case .blank: drawing.drawSpace(before: line.block)
    case .title: drawing.put(decorations[line.part].words, .title)
    case .byline: drawing.put(decorations[line.part].words, .byline)
    case .meta: drawing.put(decorations[line.part].words, .meta)
    case .folded: drawing.drawFolded(decorations[line.part])
    case .footnoteRule: drawing.put(drawing.ornaments.rule(min(12, options.measure)), .rule)
    case .thematicBreak: drawing.drawThematicBreak(line)
    case .frameTop, .frameBottom, .wordlessFrame: drawing.drawFrame(line)
    case .tableRow, .tableRule: drawTable(line, in: &drawing)
    case .text, .hyphenated: drawing.drawText(line)
    }
    drawing.turn(line)
  }

  private func drawTable(_ line: Line, in drawing: inout LineDrawing) {
    let block = drawing.article.blocks[line.block]
    guard let layout = drawing.layout(of: block) else { return }
    if line.kind == .tableRule {
      drawing.drawTableRule(block, layout)
    } else {
      drawing.drawTableRow(block, cellLines[line.part..<line.part + line.cells], layout)
    }
  }
}
