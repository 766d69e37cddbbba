import UnicodeText

extension Grid {
  /// Writes one line from `point` on, replacing style and text; what lies outside `clip` is left out. A wide
  /// cluster is never cut: its half inside becomes a space. Text of mixed direction is a paragraph of its own (UAX #9).
  /// - Returns: columns from `point` to the text's end or the clip's right edge, whichever comes first.
  @discardableResult
  public mutating func write(_ text: String, at point: Point, style: Style, clip: Rect? = nil) -> Int {
    var text = text
    let pieces = reordersRightToLeft ? text.withUTF8(piecesFromTheLeft) : nil
    guard let pieces else { return write(piece: text, at: point, style: style, clip: clip) }
    var x = point.x
    for piece in pieces {
      let place = Point(x: x, y: point.y)
      x += write(piece: piece.text, isRightToLeft: piece.isRightToLeft, at: place, style: style, clip: clip)
    }
    return x - point.x
  }

  /// Writes a text of one direction.
  @discardableResult
  public mutating func write(
    piece: String, isRightToLeft: Bool = false, at point: Point, style: Style, clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? bounds).intersection(bounds)
    guard !area.isEmpty, area.y <= point.y, point.y < area.bottom else { return 0 }
    var text = isRightToLeft ? mirrored(piece) : piece
    var x = point.x
    text.withUTF8 { bytes in
      var scanner = GraphemeScanner(bytes, 0..<bytes.count, ambiguousIsWide: ambiguousIsWide)
      while x < area.right, let grapheme = scanner.next() {
        guard grapheme.columns > 0 else { continue }
        put(bytes, grapheme, at: Point(x: x, y: point.y), in: area, style)
        x += grapheme.columns
      }
    }
    return max(0, min(x, area.right) - point.x)
  }

  @inline(__always)
  private mutating func put(
    _ bytes: UTF8Bytes, _ grapheme: GraphemeScanner.Grapheme, at point: Point, in area: Rect, _ style: Style
  ) {
    if area.x <= point.x, point.x + grapheme.columns <= area.right {
      put(glyph(bytes, grapheme.range), columns: grapheme.columns, x: point.x, y: point.y, style: style)
    } else {
      for x in point.x..<point.x + grapheme.columns where area.x <= x && x < area.right {
        put(.blank, columns: 1, x: x, y: point.y, style: style)
      }
    }
  }

  @inline(__always)
  private mutating func glyph(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Glyph {
    let first = bytes.scalar(at: range.lowerBound)
    return first.length == range.count ? Glyph(first.value) : glyph(cluster: cluster(bytes, range))
  }
}

extension Grid {
  /// Whether a character takes two columns where ambiguous ones do.
  public static func isAmbiguous(_ scalar: UInt32) -> Bool { UnicodeText.isAmbiguous(scalar) }

  /// Whether a text begins at the right.
  public func isRightToLeft(_ text: String) -> Bool {
    var text = text
    return reordersRightToLeft && text.withUTF8 { firstLetterReadsRightToLeft($0, 0..<$0.count) } == true
  }

  /// The columns a text takes here.
  public func columns(of text: String) -> Int { UnicodeText.columns(of: text, ambiguousIsWide: ambiguousIsWide) }

  /// The text, or its head with "…" after it.
  public func truncated(_ text: String, toColumns limit: Int) -> String {
    UnicodeText.truncated(text, toColumns: limit, ambiguousIsWide: ambiguousIsWide)
  }
}

/// Marks beyond those any script stacks are left out: a cell stays small, whatever the text.
private func cluster(_ bytes: UTF8Bytes, _ range: Range<Int>) -> String {
  var end = min(range.upperBound, range.lowerBound + 32)
  while end < range.upperBound, end > range.lowerBound + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
}

/// The pieces of one direction that a text has, as they stand from left to right; nil where all goes that way.
private func piecesFromTheLeft(_ bytes: UTF8Bytes) -> [(text: String, isRightToLeft: Bool)]? {
  let whole = 0..<bytes.count
  guard mayReadRightToLeft(bytes, whole), let levels = BidiLevels(bytes, line: whole, context: whole) else {
    return nil
  }
  let pieces = levels.pieces(of: whole)
  return BidiLevels.visualOrder(pieces.map(\.level)).map { index in
    (String(decoding: bytes[pieces[index].range], as: UTF8.self), pieces[index].isRightToLeft)
  }
}
