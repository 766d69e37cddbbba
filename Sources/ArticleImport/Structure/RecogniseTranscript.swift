import ArticleModel

extension Draft {
  /// Makes "NAME: words" paragraphs a transcript's lines, where a few names (or "Q" and "A") come back again and again.
  mutating func recogniseTranscript() {
    let labels = blocks.map(\.speakerLabel)
    var counts: [String: Int] = [:]
    for (index, label) in labels.enumerated() where label != nil {
      counts[blocks[index].name(of: label), default: 0] += 1
    }
    // A word before a colon may be a label of anything ("Note:"); speakers come in turns.
    let speakers = counts.filter { $0.value >= 2 }
    let lines = speakers.values.reduce(0, +)
    guard speakers.count >= 2, lines >= 4, lines * 2 > labels.count(where: { $0 != nil }), isTalk(labels),
      alternates(labels, among: speakers)
    else { return }
    for (index, label) in labels.enumerated() {
      guard let label, speakers[blocks[index].name(of: label)] != nil else { continue }
      blocks[index].kind = .transcript(speaker: label)
    }
  }

  /// Most of what stands behind the labels ends as sentences do: no form, no list of fields.
  private func isTalk(_ labels: [Int?]) -> Bool {
    let ends = labels.indices.filter { labels[$0] != nil }.map { blocks[$0].text.bytes.last { $0 > 0x20 } }
    return ends.count { [0x2E, 0x3F, 0x21, 0x22, 0x27, 0x29, 0x5D, 0x9D, 0xA6].contains($0) } * 2 > ends.count
  }

  /// At least every second speaker is another one than the last.
  private func alternates(_ labels: [Int?], among speakers: [String: Int]) -> Bool {
    let turns = labels.enumerated().compactMap { index, label in label.map { blocks[index].name(of: $0) } }
      .filter { speakers[$0] != nil }
    return zip(turns, turns.dropFirst()).count { $0 != $1 } * 2 >= turns.count - 1
  }
}

extension DraftBlock {
  /// Bytes of "NAME:" at the head of a paragraph, with the colon.
  fileprivate var speakerLabel: Int? {
    guard kind == .paragraph, standing == .text, container == nil else { return nil }
    let longest = 40
    guard let colon = text.bytes.prefix(longest).firstIndex(of: 0x3A), colon > 0, colon + 2 < text.bytes.count,
      text.bytes[colon + 1] == 0x20
    else { return nil }
    let words = String(decoding: text.bytes[..<colon], as: UTF8.self).split(separator: " ")
    guard (1...4).contains(words.count), words.allSatisfy(beginsName) else { return nil }
    return colon + 1
  }

  fileprivate func name(of label: Int?) -> String { String(decoding: text.bytes[..<(label ?? 0)], as: UTF8.self) }

  private func beginsName(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    return first.isUppercase || !first.isCased && first.isLetter
  }
}
