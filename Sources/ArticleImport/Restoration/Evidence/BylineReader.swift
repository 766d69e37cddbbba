import ArticleModel
import UnicodeText

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
  /// Nothing but "Author", "Published" or the like: what it announces is on the next line.
  private(set) var isLabel = false

  private var updated: CalendarDate?
  private var awaitsNames = false
  private let text: [UInt8]
  private let publication: Publication

  private var reader: NameReader { NameReader(text: text, publication: publication) }

  /// nil for a text that is no byline or part of one. `afterLabel`: the block before announced an author.
  init?(_ lines: [Line], of text: [UInt8], links: [Range<Int>], publication: Publication, afterLabel: Bool = false) {
    self.text = text
    self.publication = publication
    let count = lines.reduce(0) { $0 + $1.words.count }
    guard (1...36).contains(count), lines.count <= 6 else { return nil }
    awaitsNames = afterLabel
    for line in lines { read(line.words, links: links) }
    if published == nil { published = updated }
    isLabel =
      names.isEmpty && !hasDate && others == 0 && strangers == 0 && count <= 3 && lines.count == 1 && awaitsNames
    if isLabel { return }
    guard strangers <= 1, lines.last.map({ endsAsByline($0) }) ?? true else { return nil }
    guard hasDate || (hasCue && !names.isEmpty) || (hasRole && others == 0 && count <= 8) else { return nil }
    if !hasCue, hasDate, names.isEmpty ? others > 3 : others > 5 { return nil }
    // A title in capitals that has "BY" in it.
    if !hasDate, others > 6 { return nil }
  }

  /// A colon or a sentence's end is none of a byline's, unless a date or nothing strange comes with it.
  private func endsAsByline(_ line: Line) -> Bool {
    let last = text[line.range].last { $0 > 0x20 }
    if last == UInt8(ascii: ":") { return false }
    return last != UInt8(ascii: ".") || hasDate || strangers == 0 || line.words.last.map { $0.range.count <= 3 } ?? true
  }

  private mutating func read(_ words: [Word], links: [Range<Int>]) {
    var afterDate = false
    let awaited = awaitsNames
    awaitsNames = false
    for segment in segments(words) {
      let dates = DateReader.dates(in: Array(segment), of: text, dayFirst: publication.dayFirst)
      var rest = segment.startIndex
      for found in dates {
        let at = segment.startIndex + found.words.lowerBound
        let before = segment[rest..<at]
        readWords(before, links: links, afterDate: afterDate, announced: awaited)
        let isLater = before.suffix(3).contains { $0.tells(of: .updated) } && before.last?.tells(of: .published) != true
        if isLater { updated = updated ?? found.date } else { published = published ?? found.date }
        (hasDate, afterDate) = (true, true)
        rest = segment.startIndex + found.words.upperBound
      }
      readWords(segment[rest...], links: links, afterDate: afterDate, announced: awaited)
    }
    let isCueAlone = words.allSatisfy { $0.speaks(of: [.author, .published, .updated]) && !$0.tells(of: .role) }
    if isCueAlone, words.count <= 3 { awaitsNames = true }
  }

  /// Parts between bars, bullets, dashes, brackets, spaced strokes and wide gaps.
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
    if gap.count >= 2, gap.allSatisfy({ $0 == 0x20 }) { return true }
    return gap.contains { "|()[]".utf8.contains($0) } || (spaced && gap.contains { "/-~>".utf8.contains($0) })
      || gap.contains { $0 >= 0xC2 } && !gap.elementsEqual([0xC2, 0xA0])
  }

  private mutating func readWords(
    _ all: ArraySlice<Word>, links: [Range<Int>], afterDate: Bool, announced: Bool
  ) {
    let words = withoutTimes(all)
    if let cue = cue(in: words) {
      countOthers(words[..<cue.lowerBound])
      let found = reader.names(in: words[cue.upperBound...])
      if !found.names.isEmpty { hasCue = true }
      names += found.names.filter { !names.contains($0) }
      return countOthers(words[found.words.endIndex...])
    }
    let rest = withoutLabel(words)
    if let first = rest.first, announced || names.isEmpty, reader.beginsName(first), !isDatePart(first, rest),
      !afterDate || rest.count >= 2 || links.contains(where: { $0.contains(first.range.lowerBound) })
    {
      let found = reader.names(in: rest)
      let isNamed = found.names.allSatisfy { !$0.hasPrefix("The ") }
      if announced && isNamed && !found.names.isEmpty || reader.arePersons(found) && !hasLowerRole(rest) {
        names += found.names
        if announced || rest.startIndex > words.startIndex { hasCue = true }
        return countOthers(rest[found.words.endIndex...])
      }
    }
    countOthers(rest)
  }

  private func hasLowerRole(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.shape == .lower && $0.tells(of: .role) }
  }

  private func isDatePart(_ word: Word, _ words: ArraySlice<Word>) -> Bool {
    word.tells(of: [.published, .updated]) || word.month != nil && words.dropFirst().first?.number != nil
  }

  /// "Text: " and its like before a name.
  private func withoutLabel(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    for at in words.indices.dropFirst().prefix(3) where gap(words[at - 1], words[at]).first == UInt8(ascii: ":") {
      return words[..<at].allSatisfy { $0.speaks(of: [.author, .role]) } ? words[at...] : words
    }
    return words
  }

  /// Without weekdays, hours and their halves, zones, handles, "min read".
  private func withoutTimes(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    let kept = words.indices.filter { index in
      let word = words[index]
      if word.number != nil || word.tells(of: [.weekday, .time]) { return false }
      let start = word.range.lowerBound
      if start > 0, text[start - 1] == UInt8(ascii: "@") || text[start - 1] == UInt8(ascii: "#") { return false }
      // "5pm", and "p.m." in two words.
      if word.shape == .mixed, text[start].isASCIIDigit { return false }
      return !isHalf(words, index) && !isHalf(words, index - 1)
    }
    return kept.map { words[$0] }[...]
  }

  /// The "p" of "p.m.".
  private func isHalf(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    guard words.indices.contains(index), words.indices.contains(index + 1), words[index].range.count == 1,
      words[index + 1].range.count == 1
    else { return false }
    return [Self.keyOfA, Self.keyOfP].contains(words[index].key) && words[index + 1].key == Self.keyOfM
  }

  private static let (keyOfA, keyOfP, keyOfM) =
    (WordScanner.key(of: "a"), WordScanner.key(of: "p"), WordScanner.key(of: "m"))

  /// The words that announce names, from the first to the last of them.
  private func cue(in words: ArraySlice<Word>) -> Range<Int>? {
    if let first = words.first, first.key == Self.fromKey, first.shape == .capitalized, words.count <= 16,
      let name = words.dropFirst().firstIndex(where: { $0.isUpper }),
      words[words.startIndex + 1..<name].allSatisfy({ $0.isGlue || $0.speaks(of: .role) })
    {
      return words.startIndex..<name
    }
    guard let at = words.indices.first(where: { words[$0].tells(of: .author) && !isRole($0, in: words) }) else {
      return nil
    }
    var end = at + 1
    while end < words.endIndex,
      words[end].tells(of: .author) || words[end].tells(of: .by) && words[end].shape != .capitalized
    { end += 1 }
    // "By our correspondent Ann Lee".
    let between = words[end...].prefix { $0.shape == .lower && ($0.isGlue || $0.speaks(of: .role)) }
    if between.last?.tells(of: .role) == true { end = between.endIndex }
    if at > words.startIndex, words[at - 1].shape == .lower || words[at - 1].shape == .capitalized,
      words[at].tells(of: .by), words[at - 1].speaks(of: [.author, .published])
    {
      return at - 1..<end
    }
    return at..<end
  }

  /// "Ann Lee, Feature Writer": what follows a name, with no colon after it, announces none.
  private func isRole(_ index: Int, in words: ArraySlice<Word>) -> Bool {
    let end = words[index].range.upperBound
    return index > words.startIndex && words[index].isUpper && words[index].tells(of: .role)
      && (end >= text.count || text[end] != UInt8(ascii: ":"))
  }

  private static let fromKey = WordScanner.key(of: "from")

  private mutating func countOthers(_ words: ArraySlice<Word>) {
    for word in words {
      if word.speaks(of: .role) {
        if word.tells(of: .role) { hasRole = true }
        continue
      }
      if word.isGlue || word.speaks(of: [.author, .published, .updated, .readingTime, .filing, .and])
        || publication.nameKeys.contains(word.key)
      {
        continue
      }
      if word.shape == .lower { strangers += 1 } else { others += 1 }
    }
  }
}
