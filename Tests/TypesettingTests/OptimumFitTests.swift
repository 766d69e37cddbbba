import TestSupport
import Testing

@testable import Typesetting

@Test(arguments: [false, true])
func noOtherBreaksCostLess(isJustified: Bool) {
  var random = SeededGenerator(seed: 7)
  for _ in 0..<300 {
    let fragments = randomFragments(&random)
    let costs = LineCosts(measure: Int32.random(in: 8...24, using: &random), isJustified: isJustified)
    var ends: [Int] = []
    var breaker = OptimumFit()
    breaker.breakLines(fragments, costs, into: &ends)
    let found = cost(of: ends, fragments, costs)
    #expect(found <= leastCost(fragments, costs) + 1e-6, "\(ends)")
  }
}

private func randomFragments(_ random: inout SeededGenerator) -> [Fragment] {
  let count = Int.random(in: 1...11, using: &random)
  return (0..<count).map { index in
    let ending: Fragment.Ending =
      index == count - 1 ? .mandatory : [.open, .open, .hyphen, .dash].randomElement(using: &random) ?? .open
    let space: Int32 = ending == .open ? 1 : 0
    return Fragment(start: index, width: Int32.random(in: 1...7, using: &random), space: space, ending: ending)
  }
}

/// The least cost of all the ways to break.
private func leastCost(_ fragments: [Fragment], _ costs: LineCosts) -> Double {
  (0..<1 << (fragments.count - 1)).map { mask in
    let ends = (1...fragments.count).filter { $0 == fragments.count || mask >> ($0 - 1) & 1 == 1 }
    return cost(of: ends, fragments, costs)
  }.min() ?? 0
}

private func cost(of ends: [Int], _ fragments: [Fragment], _ costs: LineCosts) -> Double {
  var (total, start, hyphens, looseness) = (0.0, 0, 0, 0)
  for end in ends {
    let line = fragments[start..<end]
    let last = fragments[end - 1]
    let width = line.reduce(0) { $0 + $1.width + $1.space } - last.space + (last.ending == .hyphen ? 1 : 0)
    if width > costs.measure { return .infinity }
    let gaps = Int32(line.dropLast().filter { $0.space > 0 }.count)
    let setLine = LineCosts.Line(slack: costs.measure - width, gaps: gaps)
    let isLast = end == fragments.count
    total += isLast ? costs.lastLineCost(width: width) : costs.cost(setLine)
    total += LineCosts.cost(last.ending, hyphensBefore: min(2, hyphens))
    let fitness = isLast ? 0 : costs.fitness(setLine)
    if abs(fitness - looseness) > 1 { total += LineCosts.unlikeNeighbours }
    (start, looseness) = (end, fitness)
    hyphens = last.ending == .hyphen ? hyphens + 1 : 0
  }
  return total
}
