/// Divides the last page's lines over its columns so that they are as even as the kept lines allow, and low.
struct ColumnBalancer {
  private let cutter: ColumnCutter
  private let start: ColumnCutter.Position
  private let end: Int

  init(_ cutter: ColumnCutter, from start: ColumnCutter.Position, upTo end: ColumnCutter.Position) {
    self.cutter = cutter
    self.start = start
    self.end = cutter.withoutTrailingBlanks(start.line..<max(start.line, end.line)).upperBound
  }

  /// nil where there is nothing to divide, a footnote goes on from one column to the next, or the columns hold the
  /// lines only if something is cut that is to be kept together.
  func balanced(atMost count: Int) -> [Column]? {
    guard start.line < end, cutter.noteEnd(ofCallsBefore: start.line, from: start.note) == start.note else {
      return nil
    }
    let cuts = Cuts(cutter, from: start, upTo: end)
    for columns in stride(from: count, to: 0, by: -1) {
      if let found = cuts.mostEven(columns) { return found.map(cuts.column) }
    }
    return nil
  }
}

/// The places where a page's columns may begin and end.
private struct Cuts {
  private let height: Int
  /// Where the column before may end: cut i ends at `ends[i]`, the column after it begins at `begins[i + 1]`.
  private var begins: [ColumnCutter.Position]
  private var ends: [ColumnCutter.Position] = []

  /// How much taller than the lowest columns possible more even ones may be.
  private static let tolerance = 2

  init(_ cutter: ColumnCutter, from start: ColumnCutter.Position, upTo end: Int) {
    height = cutter.height
    begins = [start]
    for cut in start.line + 1...end {
      let before = cutter.lines[cut - 1]
      guard cut == end || (before.keep == .none && !before.isBlank) else { continue }
      let note = cutter.noteEnd(ofCallsBefore: cut, from: start.note)
      ends.append(ColumnCutter.Position(line: cut, note: note))
      begins.append(ColumnCutter.Position(line: cutter.firstLine(from: cut), note: note))
    }
  }

  /// From a begin to an end, as indices.
  typealias Span = (begin: Int, end: Int)

  func column(_ span: Span) -> Column {
    Column(
      lines: begins[span.begin].line..<ends[span.end].line, notes: begins[span.begin].note..<ends[span.end].note)
  }

  /// nil where the lines can't be divided so.
  func mostEven(_ count: Int) -> [Span]? {
    var (low, high) = (1, height)
    guard var best = divided(into: count, 1...height) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if divided(into: count, 1...middle) == nil { low = middle + 1 } else { high = middle }
    }
    for tallest in low...min(height, low + Self.tolerance) where spread(of: best) > 1 || tallest == low {
      guard let even = mostEven(count, tallest) else { continue }
      if tallest == low || spread(of: even) < spread(of: best) { best = even }
    }
    return best
  }

  /// Of columns up to a height, those whose lowest is the tallest.
  private func mostEven(_ count: Int, _ tallest: Int) -> [Span]? {
    guard var best = divided(into: count, 1...tallest) else { return nil }
    var (low, high) = (1, tallest)
    while low < high {
      let middle = high - (high - low) / 2
      if let even = divided(into: count, middle...tallest) {
        (best, low) = (even, middle)
      } else {
        high = middle - 1
      }
    }
    return best
  }

  private func spread(of spans: [Span]) -> Int {
    let heights = spans.map { column($0).height }
    return (heights.max() ?? 0) - (heights.min() ?? 0)
  }

  /// Columns of some heights; of several ways the one whose last columns are the lowest.
  private func divided(into count: Int, _ heights: ClosedRange<Int>) -> [Span]? {
    // For each number of columns and each end, where the last of them begins.
    var beginnings: [[Int?]] = []
    var reached = [true] + Array(repeating: false, count: ends.count)
    for _ in 0..<count {
      var beginning: [Int?] = Array(repeating: nil, count: ends.count)
      for begin in begins.indices where reached[begin] {
        for end in begin..<ends.count {
          let height = column((begin, end)).height
          if height > heights.upperBound { break }
          if height >= heights.lowerBound { beginning[end] = begin }
        }
      }
      beginnings.append(beginning)
      reached = [false] + beginning.map { $0 != nil }
    }
    return traced(beginnings)
  }

  private func traced(_ beginnings: [[Int?]]) -> [Span]? {
    var spans: [Span] = []
    var end = ends.count - 1
    for beginning in beginnings.reversed() {
      guard end >= 0, let begin = beginning[end] else { return nil }
      spans.append((begin, end))
      end = begin - 1
    }
    return spans.reversed()
  }
}
