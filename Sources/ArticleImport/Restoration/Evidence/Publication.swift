import ArticleModel
import UnicodeText

/// What a document shows of where it was published: names of sites in its links and printed addresses.
struct Publication: Sendable {
  /// The sites' own labels: "harborledger" of "www.harborledger.example".
  private var labels: [Label] = []
  /// Letters of all labels.
  private var letters: [UInt8] = []
  /// Words of the names that were recognised.
  private(set) var nameKeys = KeySet()
  /// A bit for each letter that a label begins with, articles aside.
  private var initials: UInt32 = 0
  /// For each letter that a label begins with, a bit for each that may come second in a name it stands for.
  private var seconds = SIMD32<UInt32>()

  /// How often a name of a paper stood in a short line.
  private var papers: [[UInt8]: Int] = [:]
  /// How "3/4/2015" is to be read here; nil where nothing tells.
  private(set) var dayFirst: Bool?

  init() {}

  init(of work: Restoration) {
    let (draft, surfaces, lines) = (work.draft, work.surfaces, work.lines)
    var sites: [[UInt8]: Int] = [:]
    for link in draft.links.prefix(2000) { Self.count(Array(link.target.utf8), into: &sites) }
    for index in surfaces.indices where surfaces[index].isShort && surfaces[index].hasAddress {
      Self.count(draft.blocks[index].text.bytes, into: &sites)
    }
    for site in sites.sorted(by: { ($0.value, $1.key.count) > ($1.value, $0.key.count) }).prefix(4) { add(site.key) }
    if let site = draft.metadata.site { add(WordScanner.words(of: Array(site.utf8))[...], in: Array(site.utf8)) }
    for index in lines
    where surfaces[index].hasRightsSign || !surfaces[index].tells.isDisjoint(with: [.paper, .notice]) {
      findPapers(surfaces[index], work.words(index), work.bytes(index))
    }
    let found = self
    let signs = parallelChunks(lines.count) { part in
      var (names, votes) = ([UInt64](), 0)
      for index in lines[part] {
        if found.initials != 0 { found.addNames(in: work.wordsInPlace(index), work.bytes(index), to: &names) }
        if surfaces[index].hasDigits { votes += Self.orderOfDates(in: work.words(index), work.bytes(index)) }
      }
      return (names: names, votes: votes)
    }
    for sign in signs { nameKeys.formUnion(sign.names) }
    let votes = signs.reduce(0) { $0 + $1.votes }
    if votes != 0 { dayFirst = votes > 0 }
  }

  /// Takes up a name that the document shows in another way: after a title, say.
  mutating func add(_ name: ArraySlice<Word>, in text: [UInt8]) {
    let letters = Self.letters(of: name, in: text)
    guard letters.count >= 4, name.count <= 6 else { return }
    add(letters)
    nameKeys.formUnion(name.filter { !$0.isGlue }.map(\.key))
  }

  /// Ranges of letters.
  private struct Label: Sendable {
    var all: Range<Int>
    /// Without "the".
    var bare: Range<Int>
  }

  private mutating func add(_ label: [UInt8]) {
    // One letter after it is no name.
    let hasArticle = label.starts(with: "the".utf8) && label.count > 4
    let all = letters.count..<letters.count + label.count
    labels.append(Label(all: all, bare: hasArticle ? all.dropFirst(3) : all))
    letters += label
    initials |= Self.bit(label[0])
    seconds[Int(label[0] & 31)] |= Self.bit(label[1])
    if hasArticle {
      initials |= Self.bit(label[3])
      seconds[Int(label[3] & 31)] |= Self.bit(label[4])
    }
  }

  /// Names that hold the rights, and names of papers that come twice in short lines.
  private mutating func findPapers(_ surface: Surface, _ words: [Word], _ text: [UInt8]) {
    guard surface.wordCount <= 20, surface.lineCount <= 3 else { return }
    let hasRights =
      surface.mentions.contains(.notice)
      && (text.starts(with: [0xC2, 0xA9]) || words.prefix(2).contains { $0.key == Self.copyrightKey })
      || text.starts(with: [0xC2, 0xA9])
    guard hasRights || surface.tells.contains(.paper) else { return }
    for name in Self.capitalRuns(words, text) where (1...5).contains(name.count) {
      let isPaper = name.count > 1 && name.last?.tells(of: .paper) == true
      guard hasRights && !name.contains(where: { $0.tells(of: .notice) }) || isPaper else { continue }
      let letters = Self.letters(of: name, in: text)
      guard letters.count >= 4 else { continue }
      papers[letters, default: 0] += hasRights ? 2 : 1
      if papers[letters, default: 0] >= 2, !has(letters), labels.count < 16 { add(name, in: text) }
    }
  }

  private func has(_ label: [UInt8]) -> Bool { labels.contains { letters[$0.all].elementsEqual(label) } }

  /// Capitalised words with nothing but a space, a hyphen or a sign for "and" between them.
  private static func capitalRuns(_ words: [Word], _ text: [UInt8]) -> [ArraySlice<Word>] {
    var result: [ArraySlice<Word>] = []
    var start = 0
    for index in 0...words.count {
      let isPart = index < words.count && words[index].isUpper && words[index].month == nil
      if isPart, index == start { continue }
      if isPart {
        let gap = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
        if gap.count <= 3, gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }) {
          continue
        }
      }
      if index > start { result.append(words[start..<index]) }
      start = isPart ? index : index + 1
    }
    return result
  }

  private static let copyrightKey = WordScanner.key(of: "copyright")

  /// Votes for days first, less those for months first: of dates that can be read one way only, and of zones.
  private static func orderOfDates(in words: [Word], _ text: [UInt8]) -> Int {
    guard words.contains(where: { $0.number != nil }) else { return 0 }
    let order = DateReader.order(in: words, of: text)
    let zones = words.filter { $0.shape == .upper && $0.tells(of: .time) }
    return 3 * (order.dayFirst - order.monthFirst) + zones.count { dayFirstZones.contains($0.key) }
      - zones.count { monthFirstZones.contains($0.key) }
  }

  private static let dayFirstZones = Set(
    ["gmt", "bst", "ist", "cet", "cest", "aest", "aedt", "sast", "nzst"].map { WordScanner.key(of: $0) })
  private static let monthFirstZones = Set(
    ["est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "mst", "mdt"].map { WordScanner.key(of: $0) })

  /// Is this run of words the publication's name, by its address?
  func matches(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool {
    guard !labels.isEmpty, (1...5).contains(words.count) else { return false }
    let named = words.first?.key == Self.theKey ? words.dropFirst() : words
    guard let first = named.first else { return false }
    let initial = text[first.range.lowerBound].loweredASCII
    guard initials & Self.bit(initial) != 0 else { return false }
    for label in labels {
      if letters[label.all.lowerBound] == initial,
        isNamed(by: named, text, label.all) || isShort(label.all, for: named, text)
      {
        return true
      }
      if label.bare != label.all, letters[label.bare.lowerBound] == initial, isNamed(by: named, text, label.bare) {
        return true
      }
    }
    return false
  }

  /// The same letters; or, from six on, the name the label's beginning, or its last word longer than the label.
  private func isNamed(by words: ArraySlice<Word>, _ text: [UInt8], _ label: Range<Int>) -> Bool {
    var at = label.lowerBound
    for index in words.indices {
      let word = words[index].range
      for offset in word {
        guard at < label.upperBound else {
          return label.count >= 6 && index + 1 == words.endIndex && offset > word.lowerBound
        }
        guard text[offset].loweredASCII == letters[at] else { return false }
        at += 1
      }
    }
    let count = at - label.lowerBound
    return count >= 6 || count >= 4 && at == label.upperBound
  }

  /// "gcmercury" for "Gulf Coast Mercury", "wws" for "World Wire Service".
  private func isShort(_ label: Range<Int>, for words: ArraySlice<Word>, _ text: [UInt8]) -> Bool {
    guard words.count > 1, let last = words.last, label.count >= words.count else { return false }
    for (offset, word) in zip(label, words.dropLast())
    where !word.isUpper || text[word.range.lowerBound].loweredASCII != letters[offset] {
      return false
    }
    let rest = letters[label.dropFirst(words.count - 1)]
    return rest.elementsEqual(text[last.range].lazy.map(\.loweredASCII))
      || words.count >= 3 && rest.count == 1 && rest.first == text[last.range.lowerBound].loweredASCII
  }

  /// All letters of a name in lower case, without "the".
  private static func letters(of words: ArraySlice<Word>, in text: [UInt8]) -> [UInt8] {
    let named = words.first?.key == theKey ? words.dropFirst() : words
    return named.flatMap { text[$0.range].map(\.loweredASCII) }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  private static let theKey = WordScanner.key(of: "the")

  /// Keeps the words of each run of capitalised ones, at most five long, that is a name.
  private func addNames(in words: ArraySlice<Word>, _ text: [UInt8], to names: inout [UInt64]) {
    for start in words.indices where words[start].isUpper {
      let first = words[start].key == Self.theKey ? start + 1 : start
      guard first < words.endIndex, begins(words[first], words[(first + 1)...].first, text) else { continue }
      for length in 1...5 where start + length <= words.endIndex {
        let run = words[start..<start + length]
        if matches(run, in: text) { names += run.map(\.key) }
      }
    }
  }

  /// Could a name of these sites begin with the word? By its letters, or its first and the next word's.
  private func begins(_ word: Word, _ next: Word?, _ text: [UInt8]) -> Bool {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    let initial = text[start].loweredASCII
    guard initials & Self.bit(initial) != 0 else { return false }
    let second = end - start > 1 ? Self.bit(text[start + 1].loweredASCII) : 0
    let initialOfNext = next.map { text[$0.range.lowerBound].loweredASCII }
    let either = initialOfNext.map { second | Self.bit($0) } ?? second
    guard seconds[Int(initial & 31)] & either != 0 else { return false }
    for index in labels.indices {
      let label = labels[index]
      if begins(label.all, word, initialOfNext, text) { return true }
      if label.bare != label.all, begins(label.bare, word, initialOfNext, text) { return true }
    }
    return false
  }

  private func begins(_ label: Range<Int>, _ word: Word, _ initialOfNext: UInt8?, _ text: [UInt8]) -> Bool {
    let (start, first) = (word.range.lowerBound, label.lowerBound)
    guard text[start].loweredASCII == letters[first] else { return false }
    if initialOfNext == letters[first + 1] { return true }
    for offset in 1..<max(1, min(word.range.count, label.count))
    where text[start + offset].loweredASCII != letters[first + offset] {
      return false
    }
    return true
  }

  /// Counts the sites whose addresses stand in the bytes.
  private static func count(_ bytes: [UInt8], into counts: inout [[UInt8]: Int]) {
    var index = 0
    let colon = UInt8(ascii: ":")
    while index + 3 < bytes.count {
      if bytes[index] == colon, bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") {
        var end = index + 3
        while end < bytes.count, isHost(bytes[end]) { end += 1 }
        if let label = label(of: bytes[index + 3..<end]) { counts[label, default: 0] += 1 }
        index = end
      } else {
        index += 1
      }
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// The longest part of a host's name but its last.
  private static func label(of host: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = host.split(separator: UInt8(ascii: "."))
    guard parts.count >= 2 else { return nil }
    let own = parts.dropLast().max { $0.count < $1.count } ?? []
    let letters = own.filter { $0 != UInt8(ascii: "-") }.map(\.loweredASCII)
    return letters.count >= 3 ? letters : nil
  }
}
