/// Who "he" and "she" are: every mention of a person raises them, every sentence takes two fifths away, and a
/// pronoun takes the highest of its gender. After Lappin and Leass (1994), with the speaker of the last quotation
/// raised as well.
struct Salience {
  private var active: [(person: Int, weight: Double, sentence: Int)] = []
  private let capacity = 24

  mutating func raise(_ person: Int, by weight: Double, sentence: Int) {
    if let index = active.firstIndex(where: { $0.person == person }) {
      let known = decayed(active[index], sentence)
      active[index].weight = max(known, weight) + 0.2 * min(known, weight)
      active[index].sentence = sentence
      return
    }
    if active.count == capacity {
      var lowest = (index: 0, weight: Double.infinity)
      for (index, entry) in active.enumerated() {
        let weight = decayed(entry, sentence)
        if weight < lowest.weight { lowest = (index, weight) }
      }
      active.remove(at: lowest.index)
    }
    active.append((person, weight, sentence))
  }

  /// 0.6 to the powers 0 to 40.
  private let powers: [Double] = (0...40).reduce(into: []) { powers, _ in powers.append((powers.last ?? 1 / 0.6) * 0.6)
  }

  private func decayed(_ entry: (person: Int, weight: Double, sentence: Int), _ sentence: Int) -> Double {
    entry.weight * powers[min(40, max(0, sentence - entry.sentence))]
  }

  /// The most salient person of a gender, and the share of its weight in all that could be meant.
  func best(_ gender: Person.Gender, in people: People, sentence: Int) -> Int? {
    var best: (person: Int, weight: Double)?
    for entry in active {
      let person = people.persons[entry.person]
      if gender == .neuter {
        guard person.kind == .organisation || person.gender == .neuter else { continue }
      } else if person.kind == .organisation || person.gender == .neuter || person.isDoubtful {
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
