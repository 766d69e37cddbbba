/// What the words of an element's class and id say of it.
///
/// The first six are the patterns of Mozilla's Readability.js (unlikelyCandidates, okMaybeItsACandidate, positive,
/// negative, byline, shareElements), matched anywhere in the words.
struct ClassWords: OptionSet, Sendable {
  let rawValue: UInt16

  static let unlikely = ClassWords(rawValue: 1)
  static let likely = ClassWords(rawValue: 2)
  static let positive = ClassWords(rawValue: 4)
  static let negative = ClassWords(rawValue: 8)
  static let byline = ClassWords(rawValue: 16)
  static let share = ClassWords(rawValue: 32)
  /// Ours: said to those alone who hear a page.
  static let heard = ClassWords(rawValue: 64)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter words: a class or an id as it stands.
  init(of words: some BidirectionalCollection<UInt8>) {
    var found: ClassWords = []
    let lowered = words.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for index in lowered.indices {
      let byte = Int(lowered[index])
      guard byte < 128 else { continue }
      for pattern in Self.patterns[byte] where !found.isSuperset(of: pattern.says) {
        guard lowered[index...].starts(with: pattern.word) else { continue }
        let end = index + pattern.word.count
        if pattern.isWhole, !Self.isWhole(index..<end, in: lowered) { continue }
        found.formUnion(pattern.says)
      }
    }
    self = found
  }

  private struct Pattern: Sendable {
    var word: [UInt8]
    var says: ClassWords
    /// Between characters that are neither letters nor digits.
    var isWhole = false
  }

  private static func isWhole(_ range: Range<Int>, in words: [UInt8]) -> Bool {
    let isPart = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) }
    return (range.lowerBound == 0 || !isPart(words[range.lowerBound - 1]))
      && (range.upperBound == words.count || !isPart(words[range.upperBound]))
  }

  /// By their first letter.
  private static let patterns: [[Pattern]] = {
    var table = [[Pattern]](repeating: [], count: 128)
    func add(_ words: String, _ says: ClassWords, isWhole: Bool = false) {
      for word in words.split(separator: " ") {
        let word = Array(word.utf8)
        table[Int(word[0])].append(Pattern(word: word, says: says, isWhole: isWhole))
      }
    }
    add(
      """
      -ad- ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer gdpr header legends menu \
      related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate pagination \
      pager popup yom-remote
      """, .unlikely)
    // Formulas set by MathJax carry the class of its menu.
    add("and article body column content main shadow mathjax", .likely)
    add("article body content entry main page pagination post text blog story", .positive)
    add(
      """
      -ad- hidden banner combx comment com- contact foot gdpr masthead media meta outbrain promo related scroll share \
      shoutbox sidebar skyscraper sponsor shopping tags widget
      """, .negative)
    add("hid", .negative, isWhole: true)
    add("byline author dateline writtenby", .byline)
    add("share sharedaddy", .share, isWhole: true)
    add("sr-only screen-reader screenreader visually-hidden visuallyhidden a11y-hidden", .heard)
    return table
  }()
}
