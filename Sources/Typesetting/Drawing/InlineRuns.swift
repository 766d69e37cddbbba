import ArticleModel

/// Cuts a line where its look changes.
struct InlineRuns {
  /// Of the whole article.
  private let inlines: [Inline]
  private let block: Block

  struct Run {
    var range: TextRange
    /// nil: the block's own.
    var role: Role?
    var style: InlineStyle
    var link: Int?
  }

  init(_ article: Article, _ block: Block) {
    inlines = article.inlines
    self.block = block
  }

  func runs(in line: TextRange) -> [Run] {
    let inlines = self.inlines(in: line)
    let speakerEnd = self.speakerEnd
    var cuts = inlines.flatMap { [$0.range.start, $0.range.end] } + [speakerEnd, line.end]
    cuts = cuts.filter { line.start < $0 && $0 <= line.end }.sorted()
    var runs: [Run] = []
    var start = line.start
    for end in cuts where end > start {
      runs.append(run(TextRange(start, end), inlines, isSpeaker: start < speakerEnd))
      start = end
    }
    return runs
  }

  private var speakerEnd: TextPosition {
    if case .transcript(let speaker) = block.kind { return block.range.start + speaker }
    return block.range.start
  }

  private func inlines(in line: TextRange) -> [Inline] {
    let first = inlines.partitionPoint { $0.range.start < block.range.start }
    return inlines[first...].prefix { $0.range.start < line.end }.filter { $0.range.overlaps(line) }
  }

  private func run(_ range: TextRange, _ inlines: [Inline], isSpeaker: Bool) -> Run {
    var run = Run(range: range, role: isSpeaker ? .transcriptSpeaker : nil, style: [], link: nil)
    if block.kind == .definitionTerm { run.style.insert(.strong) }
    for inline in inlines where inline.range.contains(range.start) {
      switch inline.kind {
      case .emphasis: run.style.insert(.emphasis)
      case .strong: run.style.insert(.strong)
      case .code: run.style.insert(.code)
      case .strikethrough: run.style.insert(.strikethrough)
      case .link(let link):
        run.style.insert(.link)
        run.link = link
      case .image: run.role = .image
      case .footnoteReference: run.role = .footnoteMark
      }
    }
    return run
  }
}
