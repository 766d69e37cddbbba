/// Breaks whole paragraphs at once for the least sum of costs (Knuth and Plass 1981), by dynamic programming over
/// line ends. What a later line's cost depends on — hyphens in a row, looseness — is part of the state, so the
/// result is the true optimum of `LineCosts`.
struct OptimumFit {
  /// One for each fragment, and one for the run's end.
  private var starts: [Start] = []
  /// For each start and state, the best way there.
  private var nodes: [Node] = []

  /// The cheapest start from which a line still fits.
  private var floor = (start: -1, cost: Double.infinity)

  /// A place where a line may begin.
  private struct Start {
    /// Columns and gaps from the run's start.
    var offset: Int32
    var gaps: Int32
    /// The least cost over its states.
    var least = Double.infinity
    /// The states that can be reached, as bits.
    var states: UInt32 = 0
  }

  private struct Node {
    var cost = Double.infinity
    /// Where the line before began, and in which state.
    var start: Int32 = 0
    var state: Int32 = 0
  }

  /// A state is how loose the line before is, and how many hyphens end the lines before: 0, 1, or more.
  private static let loosenesses = 3
  private static let states = 3 * loosenesses

  /// Appends, for each line, the index after its last fragment.
  mutating func breakLines(_ fragments: [Fragment], _ costs: LineCosts, into ends: inout [Int]) {
    var start = 0
    while start < fragments.count {
      var end = start
      while end < fragments.count - 1, fragments[end].ending != .mandatory { end += 1 }
      breakRun(fragments, start..<end + 1, costs, &ends)
      start = end + 1
    }
  }

  /// Breaks fragments up to a forced line end.
  private mutating func breakRun(
    _ fragments: [Fragment], _ run: Range<Int>, _ costs: LineCosts, _ ends: inout [Int]
  ) {
    if measure(fragments, run) <= costs.measure { return ends.append(run.upperBound) }
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: repeatElement(Node(), count: starts.count * Self.states))
    nodes[0].cost = 0
    (starts[0].least, starts[0].states) = (0, 1)
    floor = (-1, .infinity)
    var first = 0
    for end in 1...run.count {
      first = improve(end, fragments[run.lowerBound + end - 1], from: first, isLast: end == run.count, costs)
    }
    trace(run, &ends)
  }

  /// Fills the starts, and returns the whole run's width.
  private mutating func measure(_ fragments: [Fragment], _ run: Range<Int>) -> Int32 {
    starts.removeAll(keepingCapacity: true)
    var start = Start(offset: 0, gaps: 0)
    for fragment in fragments[run] {
      starts.append(start)
      start.offset &+= fragment.width &+ fragment.space
      if fragment.space > 0 { start.gaps &+= 1 }
    }
    starts.append(start)
    return start.offset &- fragments[run.upperBound - 1].space
  }

  /// Finds the best lines that end before fragment `end`. Returns the first start from which a line still fits.
  private mutating func improve(
    _ end: Int, _ fragment: Fragment, from first: Int, isLast: Bool, _ costs: LineCosts
  ) -> Int {
    let right = starts[end - 1].offset &+ fragment.width &+ (fragment.ending == .hyphen ? 1 : 0)
    let gaps = starts[end - 1].gaps
    var first = first
    while first < end - 1, right &- starts[first].offset > costs.measure { first += 1 }
    lowerFloor(first..<end)
    // A costlier way into a state can win only by what it saves on the next line.
    let saving = costs.isJustified ? LineCosts.unlikeNeighbours : 0
    var bound = Double.infinity
    for index in first..<end {
      let start = starts[index]
      let width = right &- start.offset
      let line = LineCosts.Line(slack: max(0, costs.measure &- width), gaps: gaps &- start.gaps)
      let cost = isLast ? costs.lastLineCost(width: width) : costs.cost(line)
      if start.least + cost >= bound {
        // Later starts leave more columns empty, which costs more.
        if floor.cost + cost >= bound, !isLast { break }
        continue
      }
      let fitness = isLast ? 0 : costs.fitness(line)
      bound = min(bound, relax(end, index, start.states, cost, fitness, fragment.ending) + saving)
    }
    return first
  }

  /// Makes `floor` the cheapest of the starts, of which one at most is new.
  private mutating func lowerFloor(_ window: Range<Int>) {
    if floor.start >= window.lowerBound {
      let newest = window.upperBound - 1
      if starts[newest].least <= floor.cost { floor = (newest, starts[newest].least) }
      return
    }
    floor = (window.lowerBound, .infinity)
    for index in window where starts[index].least <= floor.cost { floor = (index, starts[index].least) }
  }

  /// Extends the ways to begin at `start` by the line up to `end`. Returns the least cost of those with no more than
  /// one hyphen in a row: no other state is better off on the lines that follow.
  private mutating func relax(
    _ end: Int, _ start: Int, _ states: UInt32, _ cost: Double, _ fitness: Int, _ ending: Fragment.Ending
  ) -> Double {
    var best = Double.infinity
    var states = states
    while states != 0 {
      let state = states.trailingZeroBitCount
      states &= states - 1
      let (hyphens, looseness) = (state / Self.loosenesses, state % Self.loosenesses)
      var total = nodes[start * Self.states + state].cost + cost + LineCosts.cost(ending, hyphensBefore: hyphens)
      if abs(looseness - fitness) > 1 { total += LineCosts.unlikeNeighbours }
      let hyphensAfter = ending == .hyphen ? min(2, hyphens + 1) : 0
      if hyphensAfter <= 1 { best = min(best, total) }
      let after = hyphensAfter * Self.loosenesses + fitness
      guard total < nodes[end * Self.states + after].cost else { continue }
      nodes[end * Self.states + after] = Node(
        cost: total, start: Int32(truncatingIfNeeded: start), state: Int32(truncatingIfNeeded: state))
      starts[end].least = min(starts[end].least, total)
      starts[end].states |= 1 << UInt32(after)
    }
    return best
  }

  private func trace(_ run: Range<Int>, _ ends: inout [Int]) {
    let firstEnd = ends.count
    var end = run.count
    var node = nodes[(end * Self.states)...].min { $0.cost < $1.cost } ?? Node()
    while end > 0 {
      ends.append(run.lowerBound + end)
      let (start, state) = (Int(node.start), Int(node.state))
      guard start < end else { break }
      end = start
      node = nodes[end * Self.states + state]
    }
    ends[firstEnd...].reverse()
  }
}
