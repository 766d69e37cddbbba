import ArticleModel

/// Pairs the double quotation marks of one block.
///
/// Curly marks say their own direction; straight ones, doubled apostrophes and the like take it from what stands
/// around them. Marks of another kind inside an open quotation are nested in it. A quotation left open runs to the
/// block's end, and the next block may go on with it. No mark reaches further.
struct MarkPairing {
  private let tokens: [Token]
  private let range: Range<Int>
  private let block: Int
  /// Single marks are for speech where a text has no double ones.
  private let usesSingleMarks: Bool
  private var marks: [Mark] = []
  private var open: (token: Int, family: Family, depth: Int)?
  /// Marks of another kind opened inside the open quotation.
  private var nested = 0
  private var found: [Stretch] = []

  private struct Mark {
    var token: Int
    var family: Family
    var mayOpen: Bool
    var mayClose: Bool
    var looksOpen: Bool
    /// Marks of each family from here on, this one not counted.
    var after = Remaining()
  }

  private enum Family { case straight, doubled, curly, angle, single }

  private struct Remaining {
    var straight = 0
    var doubled = 0
    var angle = 0
    var single = 0
    var curlyOpen = 0
    var curlyClose = 0
    /// The next curly mark closes.
    var nextCurlyCloses = false

    func holds(_ family: Family) -> Bool {
      switch family {
      case .straight: straight > 0
      case .doubled: doubled > 0
      case .angle: angle > 0
      case .single: single > 0
      case .curly: curlyOpen + curlyClose > 0 && nextCurlyCloses
      }
    }
  }

  /// The stretches of a block, and whether the last one was left open. `isContinued`: the block before left one open.
  static func stretches(
    in range: Range<Int>, of tokens: [Token], block: Int, isContinued: Bool, usesSingleMarks: Bool
  ) -> (stretches: [Stretch], isLeftOpen: Bool) {
    var pairing = MarkPairing(tokens: tokens, range: range, block: block, usesSingleMarks: usesSingleMarks)
    guard pairing.collectMarks() else { return ([], false) }
    return pairing.pair(isContinued: isContinued)
  }

  private init(tokens: [Token], range: Range<Int>, block: Int, usesSingleMarks: Bool) {
    self.usesSingleMarks = usesSingleMarks
    self.tokens = tokens
    self.range = range
    self.block = block
  }

  private mutating func collectMarks() -> Bool {
    for index in range {
      guard let family = family(tokens[index].kind) else { continue }
      let kind = tokens[index].kind
      let isSpaced = tokens[index].isSpaced
      let isFollowed = index + 1 < range.upperBound && !tokens[index + 1].isSpaced
      let before: Token.Kind? = index > range.lowerBound ? tokens[index - 1].kind : nil
      let afterOpener =
        before == .open || before == .dash || before == .ellipsis || before == .singleMark || before == .singleOpen
        || before == .openMark || before == .doubleMark
      let afterEnd =
        index + 1 < range.upperBound
        && (!isFollowed
          || [.stop, .comma, .colon, .semicolon, .question, .exclamation, .close]
            .contains(tokens[index + 1].kind))
      let isOpener = kind == .openMark || kind == .lowMark || kind == .angleOpen || kind == .singleOpen
      let isCloser = kind == .closeMark || kind == .angleClose
      var mayOpen = isFollowed && (isSpaced || afterOpener || !isCloser)
      if isCloser {
        mayOpen = isSpaced && isFollowed
      } else if isOpener {
        mayOpen = true
      } else if !isSpaced && (afterEnd || index + 1 == range.upperBound) {
        mayOpen = false
      }
      marks.append(
        Mark(
          token: index, family: family, mayOpen: mayOpen,
          mayClose: isCloser || !isOpener && (!isSpaced || !isFollowed),
          looksOpen: isOpener || (!isCloser && isSpaced && isFollowed)))
    }
    countRemaining()
    return !marks.isEmpty
  }

  private mutating func countRemaining() {
    var remaining = Remaining()
    for index in marks.indices.reversed() {
      marks[index].after = remaining
      switch (marks[index].family, tokens[marks[index].token].kind) {
      case (.straight, _): remaining.straight += 1
      case (.doubled, _): remaining.doubled += 1
      case (.angle, _): remaining.angle += 1
      case (.single, _): remaining.single += 1
      case (.curly, .openMark), (.curly, .lowMark):
        remaining.curlyOpen += 1
        remaining.nextCurlyCloses = false
      case (.curly, _):
        remaining.curlyClose += 1
        remaining.nextCurlyCloses = true
      }
    }
  }

  private mutating func pair(isContinued: Bool) -> (stretches: [Stretch], isLeftOpen: Bool) {
    for index in marks.indices {
      if let open {
        close(open, with: marks[index])
      } else if marks[index].mayOpen {
        open = (marks[index].token, marks[index].family, 0)
        nested = 0
      } else if isContinued, index == 0, marks[index].mayClose {
        append(range.lowerBound..<marks[index].token + 1, isOpened: false, isClosed: true)
      }
    }
    if let open { append(open.token..<range.upperBound, isOpened: true, isClosed: false) }
    return (found, open != nil)
  }

  private mutating func close(_ open: (token: Int, family: Family, depth: Int), with mark: Mark) {
    let kind = tokens[mark.token].kind
    if closesReversed(open.token, mark.token) {
      append(open.token..<mark.token + 1, isOpened: true, isClosed: true)
      self.open = nil
      return
    }
    if mark.family == .curly, open.family == .curly, kind == .openMark {
      if mark.after.curlyClose > mark.after.curlyOpen + open.depth + 1 {
        self.open?.depth += 1
      } else if open.depth == 0 {
        append(open.token..<mark.token, isOpened: true, isClosed: false)
        self.open = (mark.token, .curly, 0)
      }
      return
    }
    if mark.family != open.family, mark.after.holds(open.family) {
      let ends = nested == 0 && mark.mayClose && !mark.mayOpen && closesBeforeAttribution(mark.token)
      nested += mark.mayOpen ? 1 : nested > 0 ? -1 : 0
      guard ends else { return }
    }
    if open.depth > 0, kind == .closeMark {
      self.open?.depth -= 1
      return
    }
    let isCloser = kind == .closeMark || kind == .angleClose
    guard mark.mayClose, isCloser || !mark.looksOpen else { return }
    append(open.token..<mark.token + 1, isOpened: true, isClosed: true)
    self.open = nil
  }

  /// „German“ and »Danish«, and an opening mark where only a closing one can stand: “…,“ she said.
  private func closesReversed(_ opener: Int, _ closer: Int) -> Bool {
    guard !tokens[closer].isSpaced else { return false }
    switch (tokens[opener].kind, tokens[closer].kind) {
    case (.openMark, .openMark):
      return [.comma, .stop, .question, .exclamation].contains(tokens[closer - 1].kind)
        && (closer + 1 == range.upperBound || tokens[closer + 1].isSpaced)
    case (.lowMark, .openMark), (.angleClose, .angleOpen): return true
    default: return false
    }
  }

  /// "“…," he said": a mark behind a comma or a question with a small letter or a name after it.
  private func closesBeforeAttribution(_ mark: Int) -> Bool {
    guard [.comma, .question, .exclamation].contains(tokens[mark - 1].kind), mark + 1 < range.upperBound else {
      return false
    }
    return tokens[mark + 1].isWord && tokens[mark + 1].isSpaced
  }

  private mutating func append(_ run: Range<Int>, isOpened: Bool, isClosed: Bool) {
    guard let first = run.first, run.contains(where: { tokens[$0].word >= 0 }) else { return }
    found.append(
      Stretch(
        tokens: run, range: TextRange(Int(tokens[first].start), Int(tokens[run.upperBound - 1].end)), block: block,
        isClosed: isClosed, isOpened: isOpened))
  }

  private func family(_ kind: Token.Kind) -> Family? {
    switch kind {
    case .doubleMark: .straight
    case .doubledMark: .doubled
    case .openMark, .lowMark, .closeMark: .curly
    case .angleOpen, .angleClose: .angle
    case .singleMark, .singleOpen: usesSingleMarks ? .single : nil
    default: nil
    }
  }
}
