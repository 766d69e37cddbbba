import ArticleModel

/// What a document shows of where it was published: names of sites in its links and printed addresses.
struct Publication: Sendable {
  /// Letters of the sites' own labels: "harborledger" of "www.harborledger.example".
  private(set) var labels: [[UInt8]] = []
  /// Words of the names that were recognised.
  private(set) var nameKeys: Set<UInt64> = []

  init() {}

  init(of draft: Draft, _ surfaces: [Surface]) {
    var counts: [[UInt8]: Int] = [:]
    for link in draft.links.prefix(2000) { Self.count(Array(link.target.utf8), into: &counts) }
    for (block, surface) in zip(draft.blocks, surfaces) where surface.isShort {
      Self.count(block.text.bytes, into: &counts)
    }
    labels = counts.sorted { ($0.value, $1.key.count) > ($1.value, $0.key.count) }.prefix(4).map(\.key)
    for (block, surface) in zip(draft.blocks, surfaces)
    where surface.isShort && !surface.isProse && surface.words.count <= 40 {
      for range in nameRanges(in: surface.words, block.text.bytes)
      where matches(surface.words[range], in: block.text.bytes) {
        nameKeys.formUnion(surface.words[range].map(\.key))
      }
    }
  }

  /// Is this run of words the publication's name, by its address?
  func matches(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool {
    guard !labels.isEmpty, words.count <= 5 else { return false }
    var letters: [UInt8] = []
    for (offset, word) in words.enumerated() {
      if offset == 0, word.key == Self.theKey { continue }
      letters += text[word.range].map(WordScanner.lowered)
    }
    return letters.count >= 4
      && labels.contains { label in
        label == letters
          || (letters.count >= 6 && label.count >= 6 && (label.starts(with: letters) || letters.starts(with: label)))
          || label == Array("the".utf8) + letters
      }
  }

  private static let theKey = WordScanner.key(of: "the")

  /// Runs of capitalised words, at most five long.
  private func nameRanges(in words: [Word], _ text: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    guard !labels.isEmpty else { return result }
    for start in words.indices where words[start].shape == .capitalized || words[start].shape == .upper {
      let first = words[start].key == Self.theKey && start + 1 < words.count ? words[start + 1] : words[start]
      let initial = WordScanner.lowered(text[first.range.lowerBound])
      guard labels.contains(where: { $0.first == initial || $0.first == UInt8(ascii: "t") }) else { continue }
      for length in 1...5 where start + length <= words.count { result.append(start..<start + length) }
    }
    return result
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
