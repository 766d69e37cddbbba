/// Words that say something wherever they stand in a class or an id. All are looked for in one pass; each has a rank, and
/// the lowest one that is there counts.
struct NameSigns: Sendable {
  /// The words one after another, those of a first letter together.
  private var letters: [UInt8] = []
  private var signs: [Sign] = []
  /// For each byte, the signs that begin with it.
  private var beginnings = [Range<Int>](repeating: 0..<0, count: 256)

  private struct Sign {
    var letters: Range<Int>
    var rank: Int
    /// Among those it was made of.
    var place: Int
  }

  /// - Parameter words: in lower case, none of them empty.
  init(_ words: [(word: [UInt8], rank: Int)]) {
    for byte in UInt8.min...UInt8.max {
      let start = signs.count
      for (place, (word, rank)) in words.enumerated() where word[0] == byte {
        signs.append(Sign(letters: letters.count..<letters.count + word.count, rank: rank, place: place))
        letters += word
      }
      beginnings[Int(byte)] = start..<signs.count
    }
  }

  /// Which of the words has the lowest rank, and of two the first place in the name.
  ///
  /// - Parameter name: in lower case.
  func first(in name: [UInt8]) -> Int? {
    var found: Sign?
    for (index, byte) in name.enumerated() {
      for sign in beginnings[Int(byte)] where signs[sign].rank < found?.rank ?? .max {
        if stands(signs[sign].letters, at: index, in: name) { found = signs[sign] }
      }
    }
    return found?.place
  }

  private func stands(_ word: Range<Int>, at index: Int, in name: [UInt8]) -> Bool {
    guard index + word.count <= name.count else { return false }
    for offset in 1..<word.count where name[index + offset] != letters[word.lowerBound + offset] { return false }
    return true
  }
}
