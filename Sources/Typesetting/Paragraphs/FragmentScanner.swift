import UnicodeText

/// Cuts text into fragments at the line break opportunities of UAX #14.
struct FragmentScanner {
  private let bytes: UTF8Bytes
  private let ambiguousIsWide: Bool
  private let hyphenator: Hyphenator?

  init(_ bytes: UTF8Bytes, ambiguousIsWide: Bool, hyphenator: Hyphenator? = nil) {
    self.bytes = bytes
    self.ambiguousIsWide = ambiguousIsWide
    self.hyphenator = hyphenator
  }

  /// - Parameters:
  ///   - range: byte offsets; it starts at a line's start.
  ///   - limit: fragments wider than this many columns are cut between grapheme clusters.
  ///   - hyphenates: whether to divide words.
  func scan(_ range: Range<Int>, limit: Int, hyphenates: Bool, into fragments: inout [Fragment]) {
    var breaks = LineBreakScanner(bytes, range)
    var start = range.lowerBound
    let hyphenator = hyphenates ? hyphenator : nil
    let hasSyllables = mayHaveSyllables(bytes, range)
    while let opportunity = breaks.next() {
      if isBeforeMark(opportunity.offset, in: range) || isAfterInitialHyphen(opportunity.offset, in: range) { continue }
      append(
        start..<opportunity.offset, opportunity.isMandatory ? .mandatory : nil, limit, hyphenator,
        hasSyllables, from: range.lowerBound, &fragments)
      start = opportunity.offset
    }
    guard start < range.upperBound else { return }
    append(start..<range.upperBound, .mandatory, limit, hyphenator, hasSyllables, from: range.lowerBound, &fragments)
  }

  /// Whether a bracket follows a word's punctuation, as a footnote's mark does: "spring,[1]". UAX #14 lets lines end
  /// there.
  @inline(__always)
  private func isBeforeMark(_ offset: Int, in range: Range<Int>) -> Bool {
    guard offset < range.upperBound, bytes[offset] == UInt8(ascii: "[") else { return false }
    let before = bytes[offset - 1]
    return before > 0x20 && before != UInt8(ascii: "]")
  }

  /// Whether a word goes on after the hyphens it begins with: "--sort". UAX #14 keeps these with it from version 16 on
  /// (LB20a), one hyphen of them.
  @inline(__always)
  private func isAfterInitialHyphen(_ offset: Int, in range: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard offset < range.upperBound, bytes[offset - 1] == hyphen else { return false }
    var first = offset - 1
    while first > range.lowerBound, bytes[first - 1] == hyphen { first -= 1 }
    return first == range.lowerBound || bytes[first - 1] <= 0x20
  }

  @inline(__always)
  private func append(
    _ range: Range<Int>, _ ending: Fragment.Ending?, _ limit: Int, _ hyphenator: Hyphenator?,
    _ hasSyllables: Bool, from paragraph: Int, _ fragments: inout [Fragment]
  ) {
    var end = range.upperBound
    if bytes[end - 1] == 0x0A { end -= 1 }
    let spacesEnd = end
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let word = range.lowerBound..<end
    let space = Int32(clamping: spacesEnd - end)
    let ending = ending ?? naturalEnding(word, hasSpaces: end < spacesEnd)
    var start = word.lowerBound
    if let hyphenator, let letters = WordLetters.range(in: bytes, word),
      hyphenator.dividesNames || !WordLetters.isName(letters, in: bytes, from: paragraph)
    {
      var points = hyphenator.points(in: UTF8Bytes(rebasing: bytes[letters]))
      while points != 0 {
        let point = letters.lowerBound + points.trailingZeroBitCount
        points &= points - 1
        guard point > start, point < letters.upperBound, bytes[point] & 0xC0 != 0x80 else { continue }
        appendPart(start..<point, space: 0, .hyphen, limit, &fragments)
        start = point
      }
    }
    if hasSyllables {
      for syllable in Syllables(bytes, start..<end).starts() {
        appendPart(start..<syllable, space: 0, .syllable, limit, &fragments)
        start = syllable
      }
    }
    appendPart(start..<end, space: space, ending, limit, &fragments)
  }

  @inline(__always)
  private func appendPart(
    _ range: Range<Int>, space: Int32, _ ending: Fragment.Ending, _ limit: Int, _ fragments: inout [Fragment]
  ) {
    let width = columns(range)
    if width + (ending == .hyphen ? 1 : 0) > limit {
      appendPieces(range, space: space, ending: ending, limit: limit, &fragments)
    } else {
      fragments.append(
        Fragment(start: range.lowerBound, width: Int32(clamping: width), space: space, ending: ending))
    }
  }

  @inline(__always)
  private func columns(_ range: Range<Int>) -> Int {
    for index in range where bytes[index] >= 0x80 {
      return UnicodeText.columns(of: bytes, range, ambiguousIsWide: ambiguousIsWide)
    }
    return range.count
  }

  private func naturalEnding(_ word: Range<Int>, hasSpaces: Bool) -> Fragment.Ending {
    if hasSpaces || word.isEmpty { return .open }
    let last = bytes[word.upperBound - 1]
    if last == 0x2D { return .dash }
    guard word.count > 1, last == 0xAD, bytes[word.upperBound - 2] == 0xC2 else { return .open }
    return .hyphen
  }

  private func appendPieces(
    _ range: Range<Int>, space: Int32, ending: Fragment.Ending, limit: Int, _ fragments: inout [Fragment]
  ) {
    for unit in units(of: range, limit: limit) {
      let isLast = unit.upperBound == range.upperBound
      fragments.append(
        Fragment(
          start: unit.lowerBound, width: Int32(clamping: columns(unit)), space: isLast ? space : 0,
          ending: isLast ? ending : .emergency))
    }
  }

  /// What a word is cut into where nothing else is left: grapheme clusters, with the vowels around them where they fit.
  private func units(of range: Range<Int>, limit: Int) -> [Range<Int>] {
    if mayHaveSyllables(bytes, range) {
      let starts = Syllables(bytes, range).units()
      let units = zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
      if units.allSatisfy({ columns($0) <= limit }) { return units }
    }
    var clusters: [Range<Int>] = []
    forEachGrapheme(in: bytes, range) { cluster, _ in clusters.append(cluster) }
    return clusters
  }
}
