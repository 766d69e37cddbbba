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

  /// Where a line of code is cut to fit.
  private func cuts(_ line: Range<Int>, room: Int) -> [Int] {
    if line.count <= room, !options.ambiguousIsWide { return [] }
    var cuts: [Int] = []
    var used = 0
    forEachGrapheme(in: bytes, line, ambiguousIsWide: options.ambiguousIsWide) { cluster, columns in
      if used + columns > room, used > 0 {
        cuts.append(cluster.lowerBound)
        used = 0
      }
      used += columns
    }
    return cuts
  }
}
