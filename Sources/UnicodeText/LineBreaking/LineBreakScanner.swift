/// Where a line may or must end, by UAX #14 with the numbers of its example 7 in section 8.2.
public struct LineBreakScanner {
  public struct Opportunity {
    /// A byte offset: the next line starts here.
    public var offset: Int
    public var isMandatory: Bool
  }

  private let bytes: UTF8Bytes
  private let end: Int
  private let pairs = LineBreakPairs.shared

  /// The class before `offset`, marks absorbed (LB9); nil at the text's start.
  private var before: LineBreakClass?
  private var offset: Int
  private var hasSpaces = false
  /// The scalar before `offset` is a zero-width joiner.
  private var followsJoiner = false
  private var regionalIndicators = 0
  private var number = NumberState.none
  private var followsHebrewHyphen = false

  private enum NumberState { case none, digits, closed }

  /// - Parameter range: byte offsets inside `bytes`; it starts at a paragraph's or a line's start.
  public init(_ bytes: UTF8Bytes, _ range: Range<Int>) {
    self.bytes = bytes
    let all = range.clamped(to: 0..<bytes.count)
    (offset, end) = (all.lowerBound, all.upperBound)
  }

  /// The next opportunity inside the range; nil when there is none before its end.
  public mutating func next() -> Opportunity? {
    while offset < end {
      let start = offset
      if before == .AL, !hasSpaces, !followsJoiner {
        skipLetters()
        if let opportunity = nextBetweenWords() { return opportunity }
      }
      guard offset < end else { return nil }
      let scalar = bytes.scalar(at: offset)
      let after = LineBreakTable.lineBreakClass(scalar.value)
      let place = offset
      let decision = decide(after, nextOffset: offset + scalar.length)
      advance(over: after)
      offset = place + scalar.length
      if decision != .keep, place > start || before != nil {
        return Opportunity(offset: place, isMandatory: decision == .mandatory)
      }
    }
    return nil
  }

  /// Between ASCII letters no line ends.
  @inline(__always)
  private mutating func skipLetters() {
    while offset < end, bytes[offset].isASCIILetter {
      offset += 1
      number = .none
      followsHebrewHyphen = false
    }
  }

  /// After letters: the opportunity between them and others, past one space. Most are that.
  @inline(__always)
  private mutating func nextBetweenWords() -> Opportunity? {
    guard offset + 1 < end, bytes[offset] == 0x20, bytes[offset + 1].isASCIILetter else { return nil }
    offset += 2
    number = .none
    followsHebrewHyphen = false
    return Opportunity(offset: offset - 1, isMandatory: false)
  }

  private enum Decision { case keep, allowed, mandatory }

  private func decide(_ after: LineBreakClass, nextOffset: Int) -> Decision {
    guard let before else { return .keep }  // LB2
    if before == .CR, after == .LF { return .keep }  // LB5
    if before.endsLine { return .mandatory }  // LB4
    if after.endsLine { return .keep }  // LB6
    if after == .CM || after == .ZWJ {
      if !hasSpaces, before != .ZW { return .keep }  // LB9
      return pairs.allowsBreak(before, .AL, acrossSpaces: hasSpaces) ? .allowed : .keep  // LB10
    }
    if followsJoiner, !hasSpaces { return .keep }  // LB8a
    guard pairs.allowsBreak(before, after, acrossSpaces: hasSpaces) else { return .keep }
    return !hasSpaces && isKept(before, after, nextOffset: nextOffset) ? .keep : .allowed
  }

  /// The rules that look further than a pair.
  private func isKept(_ before: LineBreakClass, _ after: LineBreakClass, nextOffset: Int) -> Bool {
    if followsHebrewHyphen, after != .CB { return true }  // LB21a
    if after == .RI, before == .RI { return !regionalIndicators.isMultiple(of: 2) }  // LB30a
    switch number {  // LB25
    case .none: break
    case .digits: if after.isOne(of: [.NU, .SY, .IS, .PO, .PR]) { return true }
    case .closed: if after.isOne(of: [.PO, .PR]) { return true }
    }
    if before.isOne(of: [.PR, .PO]), after.isOne(of: [.OP, .wideOP, .HY]), nextOffset < end {
      return LineBreakTable.lineBreakClass(bytes.scalar(at: nextOffset).value) == .NU
    }
    return false
  }

  private mutating func advance(over after: LineBreakClass) {
    followsJoiner = after == .ZWJ
    if after == .SP {
      if before.map(\.endsLine) ?? true { before = .SP }
      hasSpaces = true
      return
    }
    let isMark = after == .CM || after == .ZWJ
    if isMark, !hasSpaces, let before, !before.endsLine, before != .ZW { return }  // LB9
    let lineBreakClass = isMark ? .AL : after  // LB10
    followsHebrewHyphen = before == .HL && !hasSpaces && lineBreakClass.isOne(of: [.HY, .BA])
    regionalIndicators = lineBreakClass == .RI ? (hasSpaces ? 1 : regionalIndicators + 1) : 0
    number = nextNumberState(lineBreakClass)
    before = lineBreakClass
    hasSpaces = false
  }

  private func nextNumberState(_ after: LineBreakClass) -> NumberState {
    if after == .NU { return .digits }
    guard number == .digits, !hasSpaces else { return .none }
    if after == .SY || after == .IS { return .digits }
    return after.isOne(of: [.CL, .CP, .wideCP]) ? .closed : .none
  }
}
