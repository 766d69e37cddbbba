/// Short blocks by what they share.
struct PrintPages: Sendable {
  /// By block.
  let evidence: [PrintEvidence?]
  /// Blocks that have evidence, ascending.
  let evident: [Int]
  /// By block: the group of those with its signature, or -1 for a long one.
  private var groups: [Int]
  /// By signature; a group's number is its place.
  private var members: KeyTable<Group, UInt32>
  /// Groups of blocks that stand between the halves of a sentence.
  private(set) var atCut: Set<Int> = []
  var numbersArePages = false

  private struct Group: Sendable {
    let number: Int
    let first: Int
    var count = 0
  }

  init(_ evidence: [PrintEvidence?]) {
    self.evidence = evidence
    evident = evidence.indices.filter { evidence[$0] != nil }
    groups = Array(repeating: -1, count: evidence.count)
    members = KeyTable(capacity: evidence.count)
  }

  mutating func add(_ index: Int, _ signature: UInt64) {
    let next = members.count
    members.update(signature, default: Group(number: next, first: index)) { group in
      group.count += 1
      groups[index] = group.number
    }
  }

  mutating func addCut(_ index: Int) {
    if groups[index] >= 0 { atCut.insert(groups[index]) }
  }

  /// Blocks with this block's signature, itself among them.
  func copies(_ index: Int) -> Int { groups[index] < 0 ? 0 : members.value(at: groups[index]).count }

  /// Groups of two and more, in the order of their first blocks.
  func repeated() -> [(group: Int, copies: ArraySlice<Int>)] {
    let counts = (0..<members.count).map { members.value(at: $0).count }
    var ends: [Int] = []
    ends.reserveCapacity(counts.count)
    for count in counts { ends.append((ends.last ?? 0) + (count > 1 ? count : 0)) }
    var blocks = Array(repeating: 0, count: ends.last ?? 0)
    var filled = ends
    for index in groups.indices.reversed() where groups[index] >= 0 && counts[groups[index]] > 1 {
      filled[groups[index]] -= 1
      blocks[filled[groups[index]]] = index
    }
    return counts.indices.filter { counts[$0] > 1 }.map { ($0, blocks[filled[$0]..<ends[$0]]) }
  }

  func isBareNumber(_ group: Int) -> Bool {
    if case .bareNumber = evidence[members.value(at: group).first] { return true }
    return false
  }
}
