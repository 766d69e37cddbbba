/// Breaks whole paragraphs at once for the least sum of costs (Knuth and Plass 1981), by dynamic programming over
/// line ends. What a later line's cost depends on — hyphens in a row, looseness — is part of the state, so the
/// result is the true optimum of `LineCosts`.
struct OptimumFit {
  /// One for each fragment, and one for the run's end.
  private var starts: [LineSearch.Start] = []
  /// For each start and state, the best way there.
  private var nodes: [LineSearch.Node] = []

  /// Appends, for each line, the index after its last fragment.
  mutating func breakLines(_ fragments: [Fragment], _ costs: LineCosts, into ends: inout [Int]) {
    fragments.withUnsafeBufferPointer { fragments in
      var start = 0
      while start < fragments.count {
        var end = start
        while end < fragments.count - 1, fragments[end].ending != .mandatory { end += 1 }
        breakRun(fragments, start..<end + 1, costs, &ends)
        start = end + 1
      }
    }
  }

  /// Breaks fragments up to a forced line end.
  private mutating func breakRun(
    _ fragments: UnsafeBufferPointer<Fragment>, _ run: Range<Int>, _ costs: LineCosts, _ ends: inout [Int]
  ) {
    let fragments = UnsafeBufferPointer(rebasing: fragments[run])
    if measure(fragments) <= costs.measure { return ends.append(run.upperBound) }
    let states = LineSearch.states(costs)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: repeatElement(LineSearch.Node(), count: starts.count * states))
    starts.withUnsafeMutableBufferPointer { starts in
      nodes.withUnsafeMutableBufferPointer { nodes in
        var search = LineSearch(starts, nodes, costs)
        for end in 1...fragments.count {
          search.improve(end, fragments[end - 1], isLast: end == fragments.count)
        }
      }
    }
    trace(run, states, &ends)
  }

  /// Fills the starts, and returns the whole run's width.
  private mutating func measure(_ fragments: UnsafeBufferPointer<Fragment>) -> Int32 {
    starts.removeAll(keepingCapacity: true)
    var start = LineSearch.Start(offset: 0, gaps: 0)
    for fragment in fragments {
      starts.append(start)
      start.offset &+= fragment.width &+ fragment.space
      if fragment.space > 0 { start.gaps &+= 1 }
    }
    starts.append(start)
    return start.offset &- fragments[fragments.count - 1].space
  }

  private func trace(_ run: Range<Int>, _ states: Int, _ ends: inout [Int]) {
    let firstEnd = ends.count
    var end = run.count
    var node = nodes[(end * states)...].min { $0.cost < $1.cost } ?? LineSearch.Node()
    while end > 0 {
      ends.append(run.lowerBound + end)
      let (start, state) = (Int(node.start), Int(node.state))
      guard start < end else { break }
      end = start
      node = nodes[end * states + state]
    }
    ends[firstEnd...].reverse()
  }
}
