import UnicodeText

/// Reads the names of authors from words in a row.
struct NameReader {
  let text: [UInt8]
  let publication: Publication

  struct Found {
    var names: [String] = []
    /// Words of the names, joints among them.
    var words: ArraySlice<Word>
  }

  /// What joins a name to the one before.
  private enum Joint { case first, comma, and }

  /// "A", "A and B", "A, B and C", "A; B". What a comma alone joins is a role, a place, the publication.
  func names(in words: ArraySlice<Word>) -> Found {
    let items = items(in: words)
    let last = items.lastIndex { $0.joint != .comma } ?? 0
    var kept = items.prefix(last + 1).map(\.words)
    if kept.count > 1 { kept.removeAll { run in run.contains { $0.tells(of: .role) } } }
    if let first = kept.first, first.contains(where: { $0.tells(of: .role) }), first.count > 1 { kept = [] }
    // "Ann Lee, Salt & Light": single words after a full name are a publication's.
    if let first = kept.first, first.count > 1, kept.dropFirst().allSatisfy({ $0.count == 1 }) { kept = [first] }
    let end = kept.last?.endIndex ?? words.startIndex
    return Found(names: kept.compactMap(name), words: words[..<end])
  }

  private func items(in words: ArraySlice<Word>) -> [(words: ArraySlice<Word>, joint: Joint)] {
    var items: [(words: ArraySlice<Word>, joint: Joint)] = []
    var (at, joint) = (words.startIndex, Joint.first)
    while at < words.endIndex {
      let run = words[at..<endOfRun(words[at...])]
      let name = withoutRole(run)
      guard !name.isEmpty else { break }
      items.append((name, joint))
      guard name.count == run.count, let next = self.joint(at: run.endIndex, in: words) else { break }
      (at, joint) = (next.end, next.joint)
    }
    return items
  }

  /// A comma, a semicolon, a sign or a word for "and", or several of them.
  private func joint(at index: Int, in words: ArraySlice<Word>) -> (joint: Joint, end: Int)? {
    guard index < words.endIndex, index > words.startIndex else { return nil }
    var (joint, end): (Joint?, Int) = (nil, index)
    let between = gap(before: index, words)
    if between.contains(UInt8(ascii: ",")) { joint = .comma }
    if between.contains(where: { "&;+".utf8.contains($0) }) { joint = .and }
    if words[index].tells(of: .and), words[index].shape == .lower || words[index].range.count == 3 {
      (joint, end) = (.and, index + 1)
    }
    return joint.map { ($0, end) }
  }

  /// Capitalised words with particles among them, up to what no name has.
  private func endOfRun(_ words: ArraySlice<Word>) -> Int {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if index > words.startIndex {
        if !continuesName(gap(before: index, words)) { break }
        if word.isUpper, endsName(word, next: words[(index + 1)...].first) { break }
        let isAllUpper = words[words.startIndex..<index].allSatisfy { $0.shape == .upper || $0.range.count == 1 }
        if word.shape == .upper, word.range.count <= 4, index > words.startIndex + 1, !isAllUpper, !isSuffix(word) {
          break
        }
        if word.tells(of: .and), isAllUpper, word.range.count == 3 { break }
      }
      let isPart = beginsName(word) || word.tells(of: .particle) && index + 1 < words.endIndex && !word.tells(of: .and)
      if !isPart { break }
      index += 1
    }
    while index > words.startIndex, words[index - 1].shape == .lower { index -= 1 }
    return index
  }

  func beginsName(_ word: Word) -> Bool {
    switch word.shape {
    case .capitalized, .upper: true
    case .mixed: !text[word.range.lowerBound].isASCIIDigit
    default: false
    }
  }

  /// Words that a date or its label begins with.
  private func endsName(_ word: Word, next: Word?) -> Bool {
    if word.tells(of: [.published, .updated]) { return true }
    return word.tells(of: .weekday) || word.month != nil ? next?.number != nil || next?.month != nil : false
  }

  /// One space, a stop after an initial, a hyphen or an apostrophe.
  private func continuesName(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count <= 3 && gap.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      && gap.count { $0 == 0x20 } <= 1
  }

  /// "Ann Lee Senior Writer" without what the name is followed by.
  private func withoutRole(_ run: ArraySlice<Word>) -> ArraySlice<Word> {
    guard let role = run.dropFirst(2).firstIndex(where: { $0.tells(of: .role) }) else { return run }
    var end = role
    while end > run.startIndex + 2, run[end - 1].speaks(of: [.role, .navigation]) { end -= 1 }
    if end - run.startIndex > 3 { end = run.startIndex + (run[run.startIndex + 1].range.count <= 2 ? 3 : 2) }
    return run[..<end]
  }

  private func name(_ words: ArraySlice<Word>) -> String? {
    guard let first = words.first, let last = words.last, words.count <= 6 else { return nil }
    var end = last.range.upperBound
    if end < text.count, text[end] == UInt8(ascii: "."), last.range.count <= 2 || isSuffix(last) {
      end += 1
    }
    let string = String(decoding: text[first.range.lowerBound..<end], as: UTF8.self)
    return words.allSatisfy { $0.shape == .upper || $0.range.count == 1 } ? recased(string) : string
  }

  private static let suffixes = Set(
    ["jr", "sr", "esq", "ii", "iii", "iv", "md", "phd"].map { WordScanner.key(of: $0) })

  private func isSuffix(_ word: Word) -> Bool { Self.suffixes.contains(word.key) }

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

  /// Are these a person's, though no word announces them? Places, papers, sections and roles are written alike.
  func arePersons(_ found: Found) -> Bool {
    guard found.names.count > 1 || (2...4).contains(found.words.count), !isPlace(found.words),
      found.names.allSatisfy({ $0.contains(" ") && !$0.hasPrefix("The ") }), !found.names.isEmpty,
      !publication.matches(found.words, in: text), !found.words.allSatisfy({ publication.nameKeys.contains($0.key) })
    else { return false }
    return !found.words.contains { $0.tells(of: [.role, .navigation, .paper]) && $0.shape != .lower }
  }

  private func isPlace(_ words: ArraySlice<Word>) -> Bool {
    Lexicon.shared.entry(WordScanner.joined(words.map(\.key))).telling.contains(.place)
  }

  private func gap(before index: Int, _ words: ArraySlice<Word>) -> ArraySlice<UInt8> {
    text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }
}
