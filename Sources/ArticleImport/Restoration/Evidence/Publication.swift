import ArticleModel
import UnicodeText

/// What a document shows of where it was published: names of sites in its links and printed addresses.
struct Publication: Sendable {
  private var labels = SiteLabels()
  /// Words of the names that were recognised.
  private(set) var nameKeys = KeySet()
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
    for site in sites.sorted(by: { ($0.value, $1.key.count) > ($1.value, $0.key.count) }).prefix(4) {
      labels.add(site.key)
    }
    if let site = draft.metadata.site { add(WordScanner.words(of: Array(site.utf8))[...], in: Array(site.utf8)) }
    for index in lines
    where surfaces[index].hasRightsSign || !surfaces[index].tells.isDisjoint(with: [.paper, .notice]) {
      findPapers(surfaces[index], work.words(index), work.bytes(index))
    }
    let found = self
    let signs = parallelChunks(lines.count) { part in
      var (names, votes) = ([UInt64](), 0)
      for index in lines[part] {
        if !found.labels.isEmpty { found.addNames(in: work.wordsInPlace(index), work.bytes(index), to: &names) }
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
    let letters = SiteLabels.letters(of: name, in: text)
    guard letters.count >= 4, name.count <= 6 else { return }
    labels.add(letters)
    nameKeys.formUnion(name.filter { !$0.isGlue }.map(\.key))
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
      let letters = SiteLabels.letters(of: name, in: text)
      guard letters.count >= 4 else { continue }
      papers[letters, default: 0] += hasRights ? 2 : 1
      if papers[letters, default: 0] >= 2, !labels.has(letters), labels.count < 16 { add(name, in: text) }
    }
  }

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
  func matches(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool { labels.matches(words, in: text) }

  /// Keeps the words of each run of capitalised ones, at most five long, that is a name.
  private func addNames(in words: ArraySlice<Word>, _ text: [UInt8], to names: inout [UInt64]) {
    for start in words.indices where words[start].isUpper {
      let first = words[start].key == SiteLabels.theKey ? start + 1 : start
      guard first < words.endIndex, labels.begins(words[first], words[(first + 1)...].first, text) else { continue }
      for length in 1...5 where start + length <= words.endIndex {
        let run = words[start..<start + length]
        if matches(run, in: text) { names += run.map(\.key) }
      }
    }
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
