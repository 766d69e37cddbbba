/// Short blocks by what they share.
struct PrintPages: Sendable {
  /// By block.
  let evidence: [PrintEvidence?]
  /// Blocks that have evidence, ascending.
  let evident: [Int]
  /// By block: the group of those with its signature, or -1 for a long one.
  private var groups: [Int]
  private var groupOfSignature: [UInt64: Int] = [:]
  /// By group.
  private var firsts: [Int] = []
  private var counts: [Int] = []
  /// Groups of blocks that stand between the halves of a sentence.
  private(set) var atCut: Set<Int> = []
  var numbersArePages = false

  init(_ evidence: [PrintEvidence?]) {
    self.evidence = evidence
    evident = evidence.indices.filter { evidence[$0] != nil }
    groups = Array(repeating: -1, count: evidence.count)
    groupOfSignature.reserveCapacity(evidence.count)
  }

  mutating func add(_ index: Int, _ signature: UInt64) {
    let next = firsts.count
    let group = groupOfSignature[signature, default: next]
    if group == next {
      groupOfSignature[signature] = next
      firsts.append(index)
      counts.append(0)
    }
    counts[group] += 1
    groups[index] = group
  }

  mutating func addCut(_ index: Int) {
    if groups[index] >= 0 { atCut.insert(groups[index]) }
  }

  /// Blocks with this block's signature, itself among them.
  func copies(_ index: Int) -> Int { groups[index] < 0 ? 0 : counts[groups[index]] }

  /// Groups of two and more, in the order of their first blocks.
  func repeated() -> [(group: Int, copies: ArraySlice<Int>)] {
    var ends: [Int] = []
    ends.reserveCapacity(counts.count)
    for count in counts { ends.append((ends.last ?? 0) + (count > 1 ? count : 0)) }
    var members = Array(repeating: 0, count: ends.last ?? 0)
    var filled = ends
    for index in groups.indices.reversed() where groups[index] >= 0 && counts[groups[index]] > 1 {
      filled[groups[index]] -= 1
      members[filled[groups[index]]] = index
    }
    return counts.indices.filter { counts[$0] > 1 }.map { ($0, members[filled[$0]..<ends[$0]]) }
  }

  func isBareNumber(_ group: Int) -> Bool {
    if case .bareNumber = evidence[firsts[group]] { return true }
    return false
  }
}
