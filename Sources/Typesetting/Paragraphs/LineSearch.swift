/// Finds the best lines that end at each place of a run of fragments, place after place.
struct LineSearch {
  private let starts: UnsafeMutableBufferPointer<Start>
  private let nodes: UnsafeMutableBufferPointer<Node>
  private let costs: LineCosts
  private let states: Int

  /// The first start from which a line still fits.
  private var first = 0
  /// The cheapest of those from which one does.
  private var floor = (start: -1, cost: Double.infinity)

  /// A place where a line may begin.
  struct Start {
    /// Columns and gaps from the run's start.
    var offset: Int32
    var gaps: Int32
    /// The least cost over its states.
    var least = Double.infinity
    /// The states that can be reached, as bits.
    var states: UInt32 = 0
  }

  struct Node {
    var cost = Double.infinity
    /// Where the line before began, and in which state.
    var start: Int32 = 0
    var state: Int32 = 0
  }

  /// A state is how loose the line before is, and how many hyphens end the lines before: 0, 1, or more. A ragged line is
  /// never loose.
  static func states(_ costs: LineCosts) -> Int { (costs.isJustified ? 3 : 1) * hyphenations }
  private static let hyphenations = 3

  /// - Parameters:
  ///   - starts: one for each fragment and one for the run's end, with nothing found yet.
  ///   - nodes: for each start as many as there are states.
  init(_ starts: UnsafeMutableBufferPointer<Start>, _ nodes: UnsafeMutableBufferPointer<Node>, _ costs: LineCosts) {
    (self.starts, self.nodes, self.costs) = (starts, nodes, costs)
    states = Self.states(costs)
    nodes[0].cost = 0
    (starts[0].least, starts[0].states) = (0, 1)
  }

  /// Finds the best lines that end before the fragment at `end`, after `fragment`; to be called for each end in turn.
  mutating func improve(_ end: Int, _ fragment: Fragment, isLast: Bool) {
    let right = starts[end - 1].offset &+ fragment.width &+ (fragment.ending == .hyphen ? 1 : 0)
    let gaps = starts[end - 1].gaps
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
  @inline(__always)
  private func relax(
    _ end: Int, _ start: Int, _ reached: UInt32, _ cost: Double, _ fitness: Int, _ ending: Fragment.Ending
  ) -> Double {
    var best = Double.infinity
    var reached = reached
    while reached != 0 {
      let state = reached.trailingZeroBitCount
      reached &= reached - 1
      let (looseness, hyphens) = (state / Self.hyphenations, state % Self.hyphenations)
      var total = nodes[start * states + state].cost + cost + LineCosts.cost(ending, hyphensBefore: hyphens)
      if abs(looseness - fitness) > 1 { total += LineCosts.unlikeNeighbours }
      let hyphensAfter = ending == .hyphen ? min(2, hyphens + 1) : 0
      if hyphensAfter <= 1 { best = min(best, total) }
      let after = fitness * Self.hyphenations + hyphensAfter
      guard total < nodes[end * states + after].cost else { continue }
      nodes[end * states + after] = Node(
        cost: total, start: Int32(truncatingIfNeeded: start), state: Int32(truncatingIfNeeded: state))
      starts[end].least = min(starts[end].least, total)
      starts[end].states |= 1 << UInt32(after)
    }
    return best
  }
}
