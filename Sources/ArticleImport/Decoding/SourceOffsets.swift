import ArticleModel

/// Where each byte of the cleaned bytes was read in the file.
///
/// Only the places where the two differ are kept: between them they correspond byte by byte, so a clean file costs
/// nothing.
struct SourceOffsets: Sendable {
  struct Difference: Sendable {
    /// Empty where bytes of the file vanished.
    var clean: Range<Int>
    var source: SourceRange
  }

  private(set) var differences: [Difference] = []

  /// Differences come in order and never overlap.
  mutating func append(_ clean: Range<Int>, insteadOf source: SourceRange) {
    differences.append(Difference(clean: clean, source: source))
  }

  /// Calls `body` for each run of a range: its clean offsets and where they were read. What vanished is left out.
  func forEachRun(in range: Range<Int>, _ body: (Range<Int>, SourceRange) -> Void) {
    guard !range.isEmpty else { return }
    var index = differences.partitionPoint { $0.clean.upperBound <= range.lowerBound }
    var position = range.lowerBound
    while position < range.upperBound {
      let next = index < differences.count ? differences[index].clean.lowerBound : Int.max
      if position < next {
        let end = min(next, range.upperBound)
        let start = verbatimSource(of: position, before: index)
        body(position..<end, SourceRange(start, start + end - position))
        position = end
      } else {
        let difference = differences[index]
        let end = min(difference.clean.upperBound, range.upperBound)
        if position < end { body(position..<end, difference.source) }
        position = max(position, end)
        index += 1
      }
    }
  }

  /// The place in the file of a range, what vanished inside it taken in.
  func source(of range: Range<Int>) -> SourceRange {
    SourceRange(sourceOffset(of: range.lowerBound), sourceOffset(of: range.upperBound))
  }

  /// These offsets, where `inner` says where their own source was read.
  func composed(with inner: SourceOffsets, cleanCount: Int) -> SourceOffsets {
    var result = SourceOffsets()
    var index = 0
    var position = 0
    func copyVerbatim(to end: Int) {
      guard position < end else { return }
      let start = verbatimSource(of: position, before: index)
      let distance = position - start
      inner.forEachRun(in: start..<start + end - position) { range, source in
        result.append(run: range.lowerBound + distance..<range.upperBound + distance, at: source)
      }
    }
    for difference in differences {
      copyVerbatim(to: difference.clean.lowerBound)
      let source = inner.source(of: difference.source.offsets)
      result.append(difference.clean, insteadOf: source)
      position = difference.clean.upperBound
      index += 1
    }
    copyVerbatim(to: cleanCount)
    return result
  }

  /// Adds what may be a verbatim copy: only what lies before it and vanished is then a difference.
  private mutating func append(run clean: Range<Int>, at source: SourceRange) {
    guard clean.count == source.count else { return append(clean, insteadOf: source) }
    let expected = verbatimSource(of: clean.lowerBound, before: differences.count)
    guard expected != source.start else { return }
    append(clean.lowerBound..<clean.lowerBound, insteadOf: SourceRange(min(expected, source.start), source.start))
  }

  private func sourceOffset(of position: Int) -> Int {
    let index = differences.partitionPoint { $0.clean.upperBound <= position }
    if index < differences.count, differences[index].clean.contains(position) {
      return differences[index].source.start
    }
    return verbatimSource(of: position, before: index)
  }

  private func verbatimSource(of position: Int, before index: Int) -> Int {
    guard index > 0 else { return position }
    let previous = differences[index - 1]
    return previous.source.end + (position - previous.clean.upperBound)
  }
}
