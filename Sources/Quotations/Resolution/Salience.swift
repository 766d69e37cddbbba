/// Who "he" and "she" are: every mention of a person raises them, every sentence halves what was raised, and a
/// pronoun takes the highest of its gender. After Lappin and Leass (1994), with the speaker of the last quotation
/// raised as well.
struct Salience {
  private var active: [(person: Int, weight: Double, sentence: Int)] = []
  private let capacity = 24

  mutating func raise(_ person: Int, by weight: Double, sentence: Int) {
    if let index = active.firstIndex(where: { $0.person == person }) {
      active[index].weight = max(decayed(active[index], sentence), weight) + 0.2 * min(decayed(active[index], sentence), weight)
      active[index].sentence = sentence
      return
    }
    if active.count == capacity, let lowest = active.indices.min(by: { decayed(active[$0], sentence) < decayed(active[$1], sentence) }) {
      active.remove(at: lowest)
    }
    active.append((person, weight, sentence))
  }

  private func decayed(_ entry: (person: Int, weight: Double, sentence: Int), _ sentence: Int) -> Double {
    let distance = min(40, max(0, sentence - entry.sentence))
    var weight = entry.weight
    for _ in 0..<distance { weight *= 0.6 }
    return weight
  }

  /// The most salient person of a gender, and the share of its weight in all that could be meant.
  func best(_ gender: Person.Gender, in people: People, sentence: Int) -> Int? {
    var best: (person: Int, weight: Double)?
    for entry in active {
      let person = people.persons[entry.person]
      if gender == .neuter {
        guard person.kind == .organisation || person.gender == .neuter else { continue }
      } else if person.kind == .organisation || person.gender == .neuter {
        continue
      }
      var weight = decayed(entry, sentence)
      if person.gender == .unknown { weight *= person.words > 1 ? 0.8 : 0.5 }
      if person.gender != .unknown, person.gender != gender, gender != .neuter { continue }
      if person.kind == .description { weight *= 0.7 }
      if weight > (best?.weight ?? 0.5) { best = (entry.person, weight) }
    }
    return best?.person
  }
}
