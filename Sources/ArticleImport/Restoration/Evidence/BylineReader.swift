import ArticleModel

/// Reads a short text as a byline: who wrote it, when, and nothing else.
struct BylineReader: Sendable {
  private(set) var names: [String] = []
  private(set) var published: CalendarDate?
  /// "By" or its like stands before the names.
  private(set) var hasCue = false
  private(set) var hasDate = false
  private(set) var hasRole = false
  /// Words in lower case that no byline has.
  private(set) var strangers = 0
  /// The text's words that are no name, date, role, cue or place: sections, the publication.
  private(set) var others = 0

  private let text: [UInt8]
  private let publication: Publication
  private let lexicon = Lexicon.shared

  /// nil for a text that is no byline or part of one.
  init?(_ lines: [Line], of text: [UInt8], links: [Range<Int>], publication: Publication) {
    self.text = text
    self.publication = publication
    let count = lines.reduce(0) { $0 + $1.words.count }
    guard (1...36).contains(count), lines.count <= 6 else { return nil }
    for line in lines { read(line.words, links: links) }
    guard strangers <= 1 else { return nil }
    guard hasDate || (hasCue && !names.isEmpty) || (hasRole && others == 0 && count <= 8) else { return nil }
    if !hasCue, hasDate, names.isEmpty ? others > 3 : others > 5 { return nil }
  }

  private mutating func read(_ words: [Word], links: [Range<Int>]) {
    var afterDate = false
    for segment in segments(words) {
      let dates = DateReader.dates(in: Array(segment), of: text)
      var rest = segment.startIndex
      for found in dates {
        let at = segment.startIndex + found.words.lowerBound
        let before = segment[rest..<at]
        readWords(before, links: links, beforeDate: true, afterDate: afterDate)
        let isLater = before.suffix(3).contains { lexicon.subjects($0.key).contains(.updated) }
        if !isLater, published == nil { published = found.date }
        (hasDate, afterDate) = (true, true)
        rest = segment.startIndex + found.words.upperBound
      }
      readWords(segment[rest...], links: links, beforeDate: dates.isEmpty, afterDate: afterDate)
    }
  }

  /// Parts between bars, bullets, dashes, brackets and spaced strokes.
  private func segments(_ words: [Word]) -> [ArraySlice<Word>] {
    var result: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where isStrong(gap(words[index - 1], words[index])) {
      result.append(words[start..<index])
      start = index
    }
    result.append(words[start...])
    return result
  }

  private func gap(_ a: Word, _ b: Word) -> ArraySlice<UInt8> { text[a.range.upperBound..<b.range.lowerBound] }

  private func isStrong(_ gap: ArraySlice<UInt8>) -> Bool {
    let spaced = gap.count >= 3
    return gap.contains {
      $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ";")
    }
      || (spaced && gap.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") })
      || gap.contains { $0 >= 0xC2 } && !gap.elementsEqual([0xC2, 0xA0])
  }

  private mutating func readWords(
    _ words: ArraySlice<Word>, links: [Range<Int>], beforeDate: Bool, afterDate: Bool
  ) {
    var words = words.filter { !isTime($0) }[...]
    if let cue = cueEnd(in: words) {
      let beforeCue = words[..<cue.lowerBound]
      countOthers(beforeCue)
      let taken = takeNames(words[cue.upperBound...])
      if !taken.names.isEmpty {
        hasCue = true
        if names.isEmpty || taken.isSure { names += taken.names.filter { !names.contains($0) } }
      }
      words = words[taken.end...]
      countOthers(words)
      return
    }
    let labelled = withoutLabel(words)
    let hasLabel = labelled.startIndex > words.startIndex
    words = labelled
    if names.isEmpty,
      !afterDate || words.count >= 2
        || links.contains(where: { range in words.first.map { range.contains($0.range.lowerBound) } ?? false }),
      !words.contains(where: {
        lexicon.speaks($0, of: .role) && lexicon.subjects($0.key).contains(.role) && $0.shape == .lower
      }),
      let first = words.first, isNameStart(first), !isPublished(first)
    {
      let taken = takeNames(words)
      let part = words[words.startIndex..<taken.end]
      if taken.names.count > 1 || (2...4).contains(part.count), !isPlace(part), !publication.matches(part, in: text),
        !part.contains(where: {
          lexicon.subjects($0.key).contains(.role) || lexicon.subjects($0.key).contains(.navigation)
        }),
        !taken.names.isEmpty
      {
        names += taken.names
        if hasLabel { hasCue = true }
        countOthers(words[taken.end...])
        return
      }
    }
    countOthers(words)
  }

  /// "Text: " and its like before a name.
  private func withoutLabel(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    for at in words.indices.dropFirst().prefix(3) where gap(words[at - 1], words[at]).first == UInt8(ascii: ":") {
      return words[..<at].allSatisfy { lexicon.speaks($0, of: [.author, .role]) } ? words[at...] : words
    }
    return words
  }

  /// Weekdays, hours and their halves, zones, "at", "min read".
  private func isTime(_ word: Word) -> Bool {
    if word.number != nil { return true }
    return lexicon.subjects(word.key).contains(.weekday) || Self.timeWords.contains(word.key)
  }

  private static let timeWords = Set(
    "am pm est edt et pst pdt pt cst cdt gmt utc bst cet noon min mins minute minutes read hrs hours a.m p.m ist aest"
      .split(separator: " ").map { WordScanner.key(of: $0) })

  private func cueEnd(in words: ArraySlice<Word>) -> Range<Int>? {
    if let first = words.first, first.key == Self.fromKey, first.shape == .capitalized, words.count <= 16 {
      let name = words.dropFirst().firstIndex { $0.shape == .capitalized || $0.shape == .upper }
      if let name,
        words[words.startIndex + 1..<name].allSatisfy({ lexicon.glue.contains($0.key) || lexicon.speaks($0, of: .role) }
        )
      {
        return words.startIndex..<name
      }
    }
    guard let at = words.firstIndex(where: { lexicon.subjects($0.key).contains(.author) }) else { return nil }
    var end = at + 1
    while end < words.endIndex,
      lexicon.subjects(words[end].key).contains(.author)
        || Self.byWords.contains(words[end].key)
          && words[end].shape != .capitalized
    { end += 1 }
    if at > words.startIndex, words[at - 1].shape == .lower || words[at - 1].shape == .capitalized,
      Self.byWords.contains(words[at].key), lexicon.speaks(words[at - 1], of: [.author, .published])
    {
      return at - 1..<end
    }
    return at..<end
  }

  private static let fromKey = WordScanner.key(of: "from")
  private static let byWords = Set("by von par por di door av af".split(separator: " ").map { WordScanner.key(of: $0) })
  private static let andWords = Set("and und et y e en och og".split(separator: " ").map { WordScanner.key(of: $0) })
  private static let particles = Set(
    "de del della di da van von der den la le el al bin ibn ten ter dos du ap st".split(separator: " ").map {
      WordScanner.key(of: $0)
    })
  private static let placeCues = Set("in on at for from with".split(separator: " ").map { WordScanner.key(of: $0) })

  private func isNameStart(_ word: Word) -> Bool {
    word.shape == .capitalized || word.shape == .upper || word.shape == .mixed
  }

  private func isPublished(_ word: Word) -> Bool {
    !lexicon.subjects(word.key).isDisjoint(with: [.published, .updated]) || lexicon.months[word.key] != nil
  }

  /// Names up to the item after the conjunction; without one only the first item.
  private func takeNames(_ words: ArraySlice<Word>) -> (names: [String], end: Int, isSure: Bool) {
    var items: [Range<Int>] = []
    var index = words.startIndex
    var start = index
    var conjunction: Int?
    func close(_ end: Int) {
      if end > start { items.append(start..<end) }
    }
    while index < words.endIndex {
      let word = words[index]
      let between = index > words.startIndex ? gap(words[index - 1], word) : []
      let isAnd = Self.andWords.contains(word.key) && word.shape != .capitalized
      if Self.placeCues.contains(word.key), word.shape == .lower { break }
      if !between.isEmpty, between.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "&") }),
        index > start
      {
        close(index)
        if between.contains(UInt8(ascii: "&")) { conjunction = items.count }
        start = index
        if let conjunction, items.count > conjunction { break }
      }
      if isAnd {
        close(index)
        if let conjunction, items.count > conjunction { break }
        conjunction = items.count
        start = index + 1
      } else if !isNameStart(word), !Self.particles.contains(word.key) {
        break
      }
      index += 1
    }
    if conjunction == nil || items.count <= conjunction ?? 0 { close(index) }
    let wanted = conjunction.map { min(items.count, $0 + 1) } ?? min(items.count, 1)
    var kept = Array(items.prefix(wanted))
    if kept.count > 1 {
      kept = kept.filter { range in !words[range].contains { lexicon.subjects($0.key).contains(.role) } }
    }
    // "Ann Lee, Salt & Light": single words after a full name are a publication's.
    if let first = kept.first, first.count > 1, kept.dropFirst().allSatisfy({ $0.count == 1 }) { kept = [first] }
    let names = kept.compactMap { range in name(words[range]) }
    return (names, kept.last?.upperBound ?? words.startIndex, true)
  }

  private func name(_ words: ArraySlice<Word>) -> String? {
    guard let first = words.first, let last = words.last, words.count <= 6 else { return nil }
    var end = last.range.upperBound
    if end < text.count, text[end] == UInt8(ascii: "."), last.range.count <= 2 || Self.suffixes.contains(last.key) {
      end += 1
    }
    let string = String(decoding: text[first.range.lowerBound..<end], as: UTF8.self)
    return words.allSatisfy { $0.shape == .upper || $0.range.count == 1 } ? recased(string) : string
  }

  private static let suffixes = Set(["jr", "sr", "esq"].map { WordScanner.key(of: $0) })

  /// "DANA O'NEIL-SMITH" as a name is written.
  private func recased(_ name: String) -> String {
    guard name.count > 4 else { return name }
    var result = ""
    var atStart = true
    for character in name {
      result += atStart ? character.uppercased() : character.lowercased()
      atStart = !character.isLetter
    }
    return result
  }

  private func isPlace(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    let key = words.dropFirst().reduce(first.key) { WordScanner.joined($0, $1.key) }
    return Self.places.contains(key)
  }

  private static let places: Set<UInt64> = Set(
    placeWords.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { place in
      let keys = WordScanner.keys(of: Array(place.utf8))
      guard let first = keys.first else { return nil }
      return keys.dropFirst().reduce(first) { WordScanner.joined($0, $1) }
    })

  private mutating func countOthers(_ words: ArraySlice<Word>) {
    for word in words {
      if lexicon.speaks(word, of: .role) {
        if lexicon.subjects(word.key).contains(.role) { hasRole = true }
        continue
      }
      if lexicon.glue.contains(word.key)
        || lexicon.speaks(word, of: [.author, .published, .updated, .readingTime, .filing])
        || publication.nameKeys.contains(word.key)
      {
        continue
      }
      if word.shape == .lower { strangers += 1 } else { others += 1 }
    }
  }
}
