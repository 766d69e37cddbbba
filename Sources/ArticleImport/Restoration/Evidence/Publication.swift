import ArticleModel

/// What a document shows of where it was published: names of sites in its links and printed addresses.
struct Publication: Sendable {
  /// Letters of the sites' own labels: "harborledger" of "www.harborledger.example".
  private(set) var labels: [[UInt8]] = []
  /// Words of the names that were recognised.
  private(set) var nameKeys: Set<UInt64> = []
  /// A bit for each letter that a label begins with, articles aside.
  private var initials: UInt32 = 0

  /// How "3/4/2015" is to be read here; nil where nothing tells.
  private(set) var dayFirst: Bool?

  init() {}

  init(of draft: Draft, _ surfaces: [Surface]) {
    var sites: [[UInt8]: Int] = [:]
    for link in draft.links.prefix(2000) { Self.count(Array(link.target.utf8), into: &sites) }
    for (block, surface) in zip(draft.blocks, surfaces) where surface.isShort && surface.hasAddress {
      Self.count(block.text.bytes, into: &sites)
    }
    for site in sites.sorted(by: { ($0.value, $1.key.count) > ($1.value, $0.key.count) }).prefix(4) { add(site.key) }
    let lines = zip(draft.blocks, surfaces).filter { $1.isShort && !$1.isProse && $1.words.count <= 40 }
    if let site = draft.metadata.site { add(WordScanner.words(of: Array(site.utf8))[...], in: Array(site.utf8)) }
    findPapers(lines)
    if !labels.isEmpty {
      for (block, surface) in lines { addNames(in: surface.words, block.text.bytes) }
    }
    findOrderOfDates(lines)
  }

  /// Takes up a name that the document shows in another way: after a title, say.
  mutating func add(_ name: ArraySlice<Word>, in text: [UInt8]) {
    let letters = Self.letters(of: name, in: text)
    guard letters.count >= 4, name.count <= 6 else { return }
    add(letters)
    nameKeys.formUnion(name.filter { !$0.isGlue }.map(\.key))
  }

  private mutating func add(_ label: [UInt8]) {
    labels.append(label)
    initials |= Self.bit(label[0])
    if label.starts(with: "the".utf8), label.count > 3 { initials |= Self.bit(label[3]) }
  }

  /// Names that hold the rights, and names of papers that come twice in short lines.
  private mutating func findPapers(_ lines: [(DraftBlock, Surface)]) {
    var seen: [[UInt8]: Int] = [:]
    for (block, surface) in lines where surface.words.count <= 20 && surface.lines.count <= 3 {
      let text = block.text.bytes
      let hasRights = text.starts(with: [0xC2, 0xA9]) || surface.words.prefix(2).contains { $0.key == Self.copyrightKey }
      guard hasRights || surface.words.contains(where: { $0.tells(of: .paper) && $0.isUpper }) else { continue }
      for name in Self.capitalRuns(surface.words, text) where (1...5).contains(name.count) {
        let isPaper = name.count > 1 && name.last?.tells(of: .paper) == true
        guard hasRights && !name.contains(where: { $0.tells(of: .notice) }) || isPaper else { continue }
        let letters = Self.letters(of: name, in: text)
        guard letters.count >= 4 else { continue }
        seen[letters, default: 0] += hasRights ? 2 : 1
        if seen[letters, default: 0] >= 2, !labels.contains(letters) { add(name, in: text) }
      }
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
        if gap.count <= 3, gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }) { continue }
      }
      if index > start { result.append(words[start..<index]) }
      start = isPart ? index : index + 1
    }
    return result
  }

  private static let copyrightKey = WordScanner.key(of: "copyright")

  /// Dates that can be read one way only, zones, and what countries' sites end in.
  private mutating func findOrderOfDates(_ lines: [(DraftBlock, Surface)]) {
    var votes = 0
    for (block, surface) in lines where surface.words.contains(where: { $0.number != nil }) {
      let order = DateReader.order(in: surface.words, of: block.text.bytes)
      votes += 3 * (order.dayFirst - order.monthFirst)
      for word in surface.words where word.shape == .upper {
        if Self.dayFirstZones.contains(word.key) { votes += 1 }
        if Self.monthFirstZones.contains(word.key) { votes -= 1 }
      }
    }
    if votes != 0 { dayFirst = votes > 0 }
  }

  private static let dayFirstZones = Set(
    ["gmt", "bst", "ist", "cet", "cest", "aest", "aedt", "sast", "nzst"].map { WordScanner.key(of: $0) })
  private static let monthFirstZones = Set(
    ["est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "mst", "mdt"].map { WordScanner.key(of: $0) })

  /// Is this run of words the publication's name, by its address?
  func matches(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool {
    guard !labels.isEmpty, (1...5).contains(words.count), mayBegin(words, in: text) else { return false }
    let letters = Self.letters(of: words, in: text)
    guard letters.count >= 4 else { return false }
    if labels.contains(where: { Self.names(letters, label: $0) }) { return true }
    let named = words.first?.key == Self.theKey ? words.dropFirst() : words
    guard named.count > 1, let last = named.last, named.allSatisfy(\.isUpper) else { return false }
    let first = named.map { WordScanner.lowered(text[$0.range.lowerBound]) }
    let short = Array(first.dropLast()) + text[last.range].map(WordScanner.lowered)
    return labels.contains { $0 == short || first.count >= 3 && $0 == first }
  }

  /// All letters of a name in lower case, without "the".
  private static func letters(of words: ArraySlice<Word>, in text: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(32)
    for (offset, word) in words.enumerated() {
      if offset == 0, word.key == theKey { continue }
      for byte in text[word.range] { letters.append(WordScanner.lowered(byte)) }
    }
    return letters
  }

  private static func names(_ letters: [UInt8], label: [UInt8]) -> Bool {
    if letters.count >= 6, label.count >= 6, label.starts(with: letters) || letters.starts(with: label) { return true }
    return label == letters || label.count == letters.count + 3 && label.starts(with: "the".utf8)
      && label.dropFirst(3).elementsEqual(letters)
  }

  private func mayBegin(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool {
    guard let first = words.first else { return false }
    let named = first.key == Self.theKey ? words.dropFirst().first ?? first : first
    return initials & Self.bit(WordScanner.lowered(text[named.range.lowerBound])) != 0
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  private static let theKey = WordScanner.key(of: "the")

  /// Keeps the words of each run of capitalised ones, at most five long, that is a name.
  private mutating func addNames(in words: [Word], _ text: [UInt8]) {
    for start in words.indices where words[start].isUpper && mayBegin(words[start...], in: text) {
      for length in 1...5 where start + length <= words.count {
        let run = words[start..<start + length]
        if matches(run, in: text) { nameKeys.formUnion(run.map(\.key)) }
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
    WordScanner.isLetter(byte) || WordScanner.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// The longest part of a host's name but its last.
  private static func label(of host: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = host.split(separator: UInt8(ascii: "."))
    guard parts.count >= 2 else { return nil }
    let own = parts.dropLast().max { $0.count < $1.count } ?? []
    let letters = own.filter { $0 != UInt8(ascii: "-") }.map(WordScanner.lowered)
    return letters.count >= 3 ? letters : nil
  }
}
