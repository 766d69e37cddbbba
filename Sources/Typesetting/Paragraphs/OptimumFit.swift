/// What a line of a paragraph costs; the breaker takes the breaks whose costs sum to the least.
struct LineCosts {
  var measure: Int32
  var isJustified: Bool

  /// A hyphen that is drawn, a line end inside a word too long for a line.
  static let hyphen = 18.0
  static let dash = 4.0
  static let emergency = 400.0
  /// Two hyphens one below the other; three or more.
  static let secondHyphen = 60.0
  static let manyHyphens = 1e7
  /// A last line of less than an eighth of the measure.
  static let shortLast = 40.0
  /// Justified lines of unlike spacing next to each other.
  static let unlikeNeighbours = 30.0
  /// Gaps wider than three columns.
  static let wideGap = 1e5

  /// The cost of a line's empty columns. Ragged: their square. Justified: Knuth and Plass's cube of the stretch.
  @inline(__always)
  func cost(slack: Int32, gaps: Int32) -> Double {
    let slack = Double(slack)
    if !isJustified { return slack * slack }
    if slack == 0 { return 0 }
    if gaps == 0 { return Self.wideGap * slack }
    let ratio = slack / Double(gaps)
    return 100 * ratio * ratio * ratio + (ratio > 2 ? Self.wideGap * ratio : 0)
  }

  /// How loose a justified line is: even, loose or very loose.
  @inline(__always)
  func fitness(slack: Int32, gaps: Int32) -> Int {
    if !isJustified || slack == 0 { return 0 }
    return slack * 2 <= gaps ? 0 : slack <= gaps ? 1 : 2
  }

  @inline(__always)
  func endingCost(_ ending: Fragment.Ending, hyphensBefore: Int) -> Double {
    switch ending {
    case .open, .mandatory: return 0
    case .dash: return Self.dash
    case .emergency: return Self.emergency
    case .hyphen:
      return Self.hyphen + (hyphensBefore == 0 ? 0 : hyphensBefore == 1 ? Self.secondHyphen : Self.manyHyphens)
    }
  }

  @inline(__always)
  func lastLineCost(width: Int32) -> Double { width * 8 < measure ? Self.shortLast : 0 }
}

/// Breaks whole paragraphs at once for the least sum of costs (Knuth and Plass 1981), by dynamic programming over
/// line ends. What a later line's cost depends on — hyphens in a row, looseness — is part of the state, so the
/// result is the true optimum of `LineCosts`.
struct OptimumFit {
  private var nodes: [Node] = []
  /// Columns and gaps from the start up to each fragment.
  private var offsets: [Int32] = []
  private var gaps: [Int32] = []

  /// The best way to end a line in one state.
  private struct Node {
    var cost = Double.infinity
    /// The line's first fragment, and the state before it.
    var start: Int32 = 0
    var startState: Int32 = 0
  }

  /// States: hyphens in a row (0, 1, 2 or more) by looseness (3).
  private static let states = 9

  /// Appends, for each line, the index after its last fragment.
  mutating func breakLines(_ fragments: [Fragment], _ costs: LineCosts, into ends: inout [Int]) {
    var start = 0
    while start < fragments.count {
      let end = fragments[start...].firstIndex { $0.ending == .mandatory }.map { $0 + 1 } ?? fragments.count
      breakRun(fragments, start..<end, costs, &ends)
      start = end
    }
  }

  /// Breaks fragments up to a forced line end.
  private mutating func breakRun(
    _ fragments: [Fragment], _ run: Range<Int>, _ costs: LineCosts, _ ends: inout [Int]
  ) {
    if run.count == 1 { return ends.append(run.upperBound) }
    measure(fragments, run)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: repeatElement(Node(), count: (run.count + 1) * Self.states))
    nodes[0].cost = 0
    var first = 0
    for end in 1...run.count {
      first = improve(end, fragments[run.lowerBound + end - 1], from: first, isLast: end == run.count, costs)
    }
    trace(run, &ends)
  }

  private mutating func measure(_ fragments: [Fragment], _ run: Range<Int>) {
    offsets.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    var (offset, gap): (Int32, Int32) = (0, 0)
    for fragment in fragments[run] {
      offsets.append(offset)
      gaps.append(gap)
      offset &+= fragment.width &+ fragment.space
      if fragment.space > 0 { gap &+= 1 }
    }
  }

  /// Finds the best lines that end after the fragment before `end`. Returns the first start that still fits.
  private mutating func improve(
    _ end: Int, _ fragment: Fragment, from first: Int, isLast: Bool, _ costs: LineCosts
  ) -> Int {
    let right = offsets[end - 1] &+ fragment.width &+ (fragment.ending == .hyphen ? 1 : 0)
    var first = first
    while first < end - 1, right &- offsets[first] > costs.measure { first += 1 }
    for start in first..<end {
      let width = right &- offsets[start]
      let slack = max(0, costs.measure &- width)
      let lineGaps = gaps[end - 1] &- gaps[start]
      let cost = isLast ? costs.lastLineCost(width: width) : costs.cost(slack: slack, gaps: lineGaps)
      let fitness = isLast ? 0 : costs.fitness(slack: slack, gaps: lineGaps)
      relax(end, start, cost, fitness, fragment.ending, costs)
    }
    return first
  }

  @inline(__always)
  private mutating func relax(
    _ end: Int, _ start: Int, _ cost: Double, _ fitness: Int, _ ending: Fragment.Ending, _ costs: LineCosts
  ) {
    for state in 0..<Self.states where nodes[start * Self.states + state].cost < .infinity {
      let (hyphens, looseness) = (state / 3, state % 3)
      var total = nodes[start * Self.states + state].cost + cost
      total += costs.endingCost(ending, hyphensBefore: hyphens)
      if abs(looseness - fitness) > 1 { total += LineCosts.unlikeNeighbours }
      let after = end * Self.states + (ending == .hyphen ? min(2, hyphens + 1) : 0) * 3 + fitness
      if total < nodes[after].cost {
        nodes[after] = Node(cost: total, start: Int32(truncatingIfNeeded: start), startState: Int32(state))
      }
    }
  }

  private func trace(_ run: Range<Int>, _ ends: inout [Int]) {
    let first = ends.count
    var end = run.count
    let last = nodes[(end * Self.states)...]
    var node = last.min { $0.cost < $1.cost } ?? Node()
    while end > 0 {
      ends.append(run.lowerBound + end)
      let (start, state) = (Int(node.start), Int(node.startState))
      guard start < end else { break }
      end = start
      node = nodes[end * Self.states + state]
    }
    ends[first...].reverse()
  }
}
