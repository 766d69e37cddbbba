import ArticleModel
import UnicodeText

extension Typesetter {
  /// Code keeps its lines. Those too long go on under a mark, or are left as long as they are.
  mutating func setCode(_ range: TextRange, _ index: Int, room: Int) {
    let first = lines.count
    let widest = options.longLines == .panned ? widestLine(of: range) : 0
    var start = range.start
    while start < range.end {
      let feed = bytes[start..<range.end].firstIndex(of: 0x0A) ?? range.end
      let next = min(feed + 1, range.end)
      var lineStart = start
      for end in widest > 0 ? [] : cuts(start..<feed, room: room) {
        append(Line(.text, TextRange(lineStart, end), item: index))
        lineStart = end
      }
      append(Line(.text, TextRange(lineStart, next), item: index, part: widest))
      start = next
    }
    if range.isEmpty { append(Line(.text, range, item: index)) }
    keepTogether(from: first)
    keepWhole(from: first)
  }

  private func widestLine(of range: TextRange) -> Int {
    bytes[range.offsets].split(separator: 0x0A).reduce(0) { widest, line in
      max(widest, columns(of: bytes, line.startIndex..<line.endIndex, ambiguousIsWide: options.ambiguousIsWide))
    }
  }

  /// Where a line of code is cut to fit: after a space or, where none is near, a sign; inside a word only where the
  /// line would else be less than a third full.
  private func cuts(_ line: Range<Int>, room: Int) -> [Int] {
    if line.count <= room, !options.ambiguousIsWide { return [] }
    var cuts: [Int] = []
    // Columns from the line's start; of the last cut, and of the last places after a space and after a sign.
    var (used, start) = (0, 0)
    var (space, sign): (CodeBreak?, CodeBreak?)
    var last: UInt8 = 0
    forEachGrapheme(in: bytes, line, ambiguousIsWide: options.ambiguousIsWide) { cluster, columns in
      // A sign with a mark on it is none.
      let byte = cluster.count == 1 ? bytes[cluster.lowerBound] : 0x80
      let here = CodeBreak(offset: cluster.lowerBound, columns: used)
      if last == 0x20, byte != 0x20 { space = here }
      if endsPart(last), !endsPart(byte) { sign = here }
      // Spaces may stand beyond the edge.
      if used + columns - start > room, used > start, byte != 0x20 {
        let cut = [space, sign].compactMap(\.self).first { $0.columns - start > room / 3 } ?? here
        cuts.append(cut.offset)
        start = cut.columns
      }
      used += columns
      last = byte
    }
    return cuts
  }
}

/// A place where a line of code may go on in the next.
private struct CodeBreak {
  var offset: Int
  /// Before it.
  var columns: Int
}

/// ! % & ) * + , - . / : ; = > ? ] | } ~: ASCII's punctuation, but for what names hold and what opens something.
private func endsPart(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21, 0x25, 0x26, 0x29...0x2F, 0x3A, 0x3B, 0x3D...0x3F, 0x5D, 0x7C...0x7E: true
  default: false
  }
}
