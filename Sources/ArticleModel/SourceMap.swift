/// Which bytes of the file each byte of the text came from, and what became of the others.
public struct SourceMap: Hashable, Sendable {
  /// Ordered by text. Text between two runs was made, not read (the line feed after a block, a soft break's space).
  public private(set) var runs: [Run]
  /// Ordered by source, never overlapping.
  public var folded: [SourceRange]
  /// Bytes of the file.
  public var sourceCount: Int

  /// Text and source correspond byte by byte when their lengths are equal; else as wholes (an entity, a repaired byte).
  public struct Run: Hashable, Sendable {
    public var text: TextRange
    public var source: SourceRange

    public init(text: TextRange, source: SourceRange) {
      self.text = text
      self.source = source
    }

    var isVerbatim: Bool { text.count == source.count }
  }

  public init(runs: [Run] = [], folded: [SourceRange] = [], sourceCount: Int = 0) {
    self.runs = runs
    self.folded = folded
    self.sourceCount = sourceCount
  }

  /// Adds a run after all others, joining it to the last where both go on without a gap.
  public mutating func append(_ run: Run) {
    if let last = runs.last, last.isVerbatim, run.isVerbatim, last.text.end == run.text.start,
      last.source.end == run.source.start
    {
      runs[runs.count - 1].text.end = run.text.end
      runs[runs.count - 1].source.end = run.source.end
    } else {
      runs.append(run)
    }
  }

  /// The source of a text range: one range, or several where folded parts or moved blocks lie between.
  /// Markup inside is taken in.
  public func source(of range: TextRange) -> [SourceRange] {
    var result: [SourceRange] = []
    var index = firstRun(endingAfter: range.start)
    while index < runs.count, runs[index].text.start < range.end {
      let part = source(of: range, in: runs[index])
      if let last = result.last, last.end <= part.start, !isFolded(between: last.end, and: part.start) {
        result[result.count - 1].end = part.end
      } else {
        result.append(part)
      }
      index += 1
    }
    return result
  }

  /// Where the byte at a text position was read; at a made byte, where the next one was.
  public func sourceOffset(of position: TextPosition) -> Int {
    let index = firstRun(endingAfter: position)
    guard index < runs.count else { return runs.last?.source.end ?? 0 }
    let run = runs[index]
    guard run.isVerbatim, position > run.text.start else { return run.source.start }
    return run.source.start + (position - run.text.start)
  }

  /// The text position nearest to a source offset. Linear in the runs: text and source order may differ.
  public func position(ofSource offset: Int) -> TextPosition {
    var nearest = (distance: Int.max, position: 0)
    for run in runs {
      if run.source.contains(offset) {
        return run.isVerbatim ? run.text.start + (offset - run.source.start) : run.text.start
      }
      let distance = offset < run.source.start ? run.source.start - offset : offset - run.source.end + 1
      if distance < nearest.distance {
        nearest = (distance, offset < run.source.start ? run.text.start : run.text.end)
      }
    }
    return nearest.position
  }

  /// Every byte of the source exactly once.
  public func coverage() -> [Coverage] {
    var parts = runs.map { Coverage(range: $0.source, use: .text) } + folded.map { Coverage(range: $0, use: .folded) }
    parts.sort { $0.range.start < $1.range.start }
    var result: [Coverage] = []
    func append(_ part: Coverage) {
      guard !part.range.isEmpty else { return }
      if let last = result.last, last.use == part.use, last.range.end == part.range.start {
        result[result.count - 1].range.end = part.range.end
      } else {
        result.append(part)
      }
    }
    var end = 0
    for part in parts {
      append(Coverage(range: SourceRange(end, part.range.start), use: .markup))
      append(Coverage(range: SourceRange(max(end, part.range.start), part.range.end), use: part.use))
      end = max(end, part.range.end)
    }
    append(Coverage(range: SourceRange(end, sourceCount), use: .markup))
    return result
  }

  private func source(of range: TextRange, in run: Run) -> SourceRange {
    guard run.isVerbatim else { return run.source }
    let part = range.clamped(to: run.text)
    let start = run.source.start + (part.start - run.text.start)
    return SourceRange(start, start + part.count)
  }

  private func firstRun(endingAfter position: TextPosition) -> Int {
    runs.partitionPoint { $0.text.end <= position }
  }

  private func isFolded(between start: Int, and end: Int) -> Bool {
    let index = folded.partitionPoint { $0.end <= start }
    return index < folded.count && folded[index].start < end
  }
}

/// What became of a range of the file.
public struct Coverage: Hashable, Sendable {
  public var range: SourceRange
  public var use: Use

  public init(range: SourceRange, use: Use) {
    self.range = range
    self.use = use
  }

  public enum Use: String, Hashable, Sendable { case text, markup, folded }
}
