import UnicodeText

/// What the words of an element's class and id say of it.
///
/// The first six are the patterns of Mozilla's Readability.js (unlikelyCandidates, okMaybeItsACandidate, positive,
/// negative, byline, shareElements). They count anywhere in the words, save those that other words begin or end with
/// ("media" and "multimedia", "comment" and "commentary").
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
  /// Ours: what asks for a reader's consent.
  static let consent = ClassWords(rawValue: 128)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter words: a class or an id as it stands.
  init(of words: ArraySlice<UInt8>) {
    self = words.withUnsafeBufferPointer { Self.read($0) }
  }

  private static func read(_ words: UnsafeBufferPointer<UInt8>) -> ClassWords {
    var found: ClassWords = []
    let (patterns, beginnings) = (patterns, beginnings)
    for index in words.indices.dropLast() {
      let (byte, second) = (Int(words[index].loweredASCII), words[index + 1].loweredASCII)
      guard byte < 128, beginnings[byte] & 1 << UInt32(second & 31) != 0 else { continue }
      for number in patterns[byte].indices where patterns[byte][number].word[1] == second {
        let pattern = patterns[byte][number]
        guard !found.isSuperset(of: pattern.says), stands(pattern.word, at: index, in: words) else { continue }
        let end = index + pattern.word.count
        if pattern.place != .anywhere, !isBoundary(index, in: words) { continue }
        if pattern.place == .whole, !isBoundary(end, in: words) { continue }
        if pattern.isNotBefore.contains(where: { stands($0, at: end, in: words) }) { continue }
        found.formUnion(pattern.says)
      }
    }
    return found
  }

  /// Capitals count as small letters.
  private static func stands(_ word: [UInt8], at index: Int, in words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + word.count <= words.count else { return false }
    for offset in word.indices where words[index + offset].loweredASCII != word[offset] { return false }
    return true
  }

  private struct Pattern: Sendable {
    var word: [UInt8]
    var says: ClassWords
    var place: Place
    /// What makes another word of it.
    var isNotBefore: [[UInt8]]
  }

  /// Words stand between signs, digits and capitals.
  private enum Place { case anywhere, begins, whole }

  private static func isBoundary(_ index: Int, in words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0, index < words.count else { return true }
    let isSmall = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    let (before, after) = (words[index - 1], words[index])
    return !(isSmall(before) || isCapital(before)) || !(isSmall(after) || isCapital(after))
      || isSmall(before) && isCapital(after)
  }

  /// For each first letter a bit for the last five of each second one: most of what stands in a class begins none.
  private static let beginnings: [UInt32] = patterns.map { $0.reduce(0) { $0 | 1 << UInt32($1.word[1] & 31) } }

  /// By their first letter; all have two or more.
  private static let patterns: [[Pattern]] = {
    var table = [[Pattern]](repeating: [], count: 128)
    func add(
      _ words: String, _ says: ClassWords, _ place: Place = .anywhere, isNotBefore: [String] = []
    ) {
      for word in words.utf8.split(separator: 0x20) {
        let word = Array(word)
        table[Int(word[0])].append(
          Pattern(word: word, says: says, place: place, isNotBefore: isNotBefore.map { Array($0.utf8) }))
      }
    }
    add(
      """
      -ad- ai2html banner breadcrumbs combx cover-wrap disqus footer gdpr header menu replies shoutbox sidebar \
      skyscraper sponsor ad-break agegate pagination popup yom-remote
      """, .unlikely)
    add("community extra legends remark remarks rss supplemental pager", .unlikely, .whole)
    add("related", .unlikely, .begins)
    add("dialog modal", .unlikely, isNotBefore: ["ue", "ity"])
    add("comment", .unlikely, isNotBefore: ["ary", "aries", "ator"])
    add("social", .unlikely, isNotBefore: ["ism", "ist"])
    // Formulas set by MathJax carry the class of its menu.
    add("and article body column content main shadow mathjax", .likely)
    add("article body content entry main page pagination post text blog story", .positive)
    add(
      """
      -ad- banner combx com- contact footer gdpr hidden masthead outbrain scroll shopping shoutbox sidebar skyscraper \
      sponsor widget
      """, .negative)
    add("foot hid media tags", .negative, .whole)
    add("related", .negative, .begins)
    add("comment", .negative, isNotBefore: ["ary", "aries", "ator"])
    add("meta", .negative, .begins, isNotBefore: ["l", "ph"])
    add("promo", .negative, .begins, isNotBefore: ["nt"])
    add("share", .negative, .begins, isNotBefore: ["h"])
    add("byline author dateline writtenby", .byline)
    add("share sharedaddy", .share, .whole)
    add("cookie consent gdpr onetrust didomi", .consent)
    add("cmp privacy", .consent, .whole)
    add("sr-only screen-reader screenreader visually-hidden visuallyhidden a11y-hidden", .heard)
    return table
  }()
}
