/// Where lines may end in Thai, Lao, Khmer and Burmese, which write a sentence's words without spaces.
///
/// UAX #14 leaves these scripts (its class SA) to a dictionary. There is none for all of them that is small; a syllable
/// is told by its letters. Its beginning is sure where a vowel is written before its consonant, and likely where a
/// consonant carries a vowel or a tone. A consonant alone may end a syllable as well as begin one: no line ends there.
public struct Syllables {
  private let bytes: UTF8Bytes
  private var clusters: [Cluster] = []

  private struct Cluster {
    var range: Range<Int>
    var first: UInt32
    var kind: Kind
    /// It stacks the next consonant under its own.
    var joinsNext: Bool
  }

  private enum Kind {
    /// A consonant without a mark.
    case bare
    /// One with a vowel, a tone or a consonant under it.
    case marked
    /// Written before the consonant it is spoken after.
    case leadingVowel
    /// Written after it: a vowel, or a sign of repetition or abbreviation.
    case trailing
    /// A mark says that it is not spoken, or ends a syllable.
    case killed
    case other
  }

  public init(_ bytes: UTF8Bytes, _ word: Range<Int>) {
    self.bytes = bytes
    forEachGrapheme(in: bytes, word) { range, _ in clusters.append(cluster(range)) }
  }

  /// Byte offsets, in order, without the word's own start.
  public func starts() -> [Int] {
    var starts: [Int] = []
    var start = 0
    for index in clusters.indices.dropFirst() where isHead(index) {
      let head = isSecond(index) ? index - 1 : index
      guard head > start, clusters[head - 1].kind != .other, !staysWithPrevious(head) else { continue }
      starts.append(clusters[head].range.lowerBound)
      start = head
    }
    return starts
  }

  /// Byte offsets of what is never parted, in order: a cluster, with the vowels written around it.
  public func units() -> [Int] {
    clusters.indices.filter { $0 == 0 || !staysWithPrevious($0) }.map { clusters[$0].range.lowerBound }
  }

  private func staysWithPrevious(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let (before, after) = (clusters[index - 1], clusters[index])
    if before.kind == .other || after.kind == .other { return false }
    return before.kind == .leadingVowel || before.joinsNext || after.kind == .trailing || after.kind == .killed
  }

  private func isHead(_ index: Int) -> Bool {
    switch clusters[index].kind {
    case .leadingVowel, .marked: true
    case .bare: index + 1 < clusters.count && Self.isVowel(clusters[index + 1].first)
    case .trailing, .killed, .other: false
    }
  }

  /// Whether the cluster is the second consonant of a syllable's beginning: "กล", "หน".
  private func isSecond(_ index: Int) -> Bool {
    guard index > 0, clusters[index - 1].kind == .bare else { return false }
    let (first, second) = (clusters[index - 1].first, clusters[index].first)
    if first == 0x0E2B { return Self.afterHoHip.contains(second) }
    return Self.secondConsonants.contains(second) && Self.firstConsonants.contains(first)
  }

  private func cluster(_ range: Range<Int>) -> Cluster {
    let first = bytes.scalar(at: range.lowerBound)
    guard Self.scripts.contains(where: { $0.contains(first.value) }) else {
      return Cluster(range: range, first: first.value, kind: .other, joinsNext: false)
    }
    var kind: Kind = range.count > first.length ? .marked : .bare
    var (index, last) = (range.lowerBound, first.value)
    while index < range.upperBound {
      let scalar = bytes.scalar(at: index)
      if Self.killers.contains(scalar.value) { kind = .killed }
      last = scalar.value
      index += scalar.length
    }
    if Self.isLeadingVowel(first.value) { kind = .leadingVowel }
    if Self.isTrailing(first.value) { kind = .trailing }
    return Cluster(range: range, first: first.value, kind: kind, joinsNext: Self.stackers.contains(last))
  }

  // MARK: Letters

  /// Thai, Lao, Myanmar, Khmer.
  private static let scripts: [ClosedRange<UInt32>] = [
    0x0E01...0x0E4E, 0x0E80...0x0ECD, 0x1000...0x103F, 0x1780...0x17D3,
  ]

  private static func isLeadingVowel(_ scalar: UInt32) -> Bool {
    (0x0E40...0x0E44).contains(scalar) || (0x0EC0...0x0EC4).contains(scalar)
  }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    [0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0EB0, 0x0EB2, 0x0EB3, 0x102B, 0x102C].contains(scalar)
  }

  private static func isTrailing(_ scalar: UInt32) -> Bool {
    isVowel(scalar) || [0x0E2F, 0x0E46, 0x0EAF, 0x0EBD, 0x0EC6, 0x1038].contains(scalar)
  }

  /// Thanthakhat, Lao cancellation, asat, toandakhiat.
  private static let killers: [UInt32] = [0x0E4C, 0x0ECC, 0x103A, 0x17CD]
  /// Myanmar virama, Khmer coeng.
  private static let stackers: [UInt32] = [0x1039, 0x17D2]
  /// ร ล ว, and what they follow: ก ข ค จ ซ ต ท บ ป ผ พ ฟ ศ ส.
  private static let secondConsonants: [UInt32] = [0x0E23, 0x0E25, 0x0E27]
  private static let firstConsonants: [UInt32] = [
    0x0E01, 0x0E02, 0x0E04, 0x0E08, 0x0E0B, 0x0E15, 0x0E17, 0x0E1A, 0x0E1B, 0x0E1C, 0x0E1E, 0x0E1F, 0x0E28, 0x0E2A,
  ]
  /// ง ญ น ม ย ร ล ว.
  private static let afterHoHip: [UInt32] = [0x0E07, 0x0E0D, 0x0E19, 0x0E21, 0x0E22, 0x0E23, 0x0E25, 0x0E27]
}

/// Whether any byte may begin a letter of a script whose lines end between syllables.
public func mayHaveSyllables(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Bool {
  var index = bytes.endOfASCII(from: range.lowerBound, to: range.upperBound)
  while index < range.upperBound {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0xE0 where (0xB8...0xBB).contains(next): return true
    case 0xE1 where next == 0x80 || next == 0x9E || next == 0x9F: return true
    default: index = bytes.endOfASCII(from: index + 1, to: range.upperBound)
    }
  }
  return false
}
