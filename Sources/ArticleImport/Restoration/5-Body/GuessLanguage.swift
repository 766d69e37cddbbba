import ArticleModel

extension Restoration {
  /// The language whose commonest words the article's first 20,000 bytes have most of.
  mutating func guessLanguage() {
    guard draft.metadata.language == nil else { return }
    var counts: [Int] = Array(repeating: 0, count: Self.languages.count)
    var (total, seen) = (0, 0)
    for block in draft.blocks where block.standing == .text && seen < 20_000 {
      seen += block.text.bytes.count
      for word in WordScanner.words(of: Array(block.text.bytes.prefix(4000))) {
        total += 1
        for (index, language) in Self.languages.enumerated() where language.words.contains(word.key) {
          counts[index] += 1
        }
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] * 10 >= total, counts[best] >= 3
    else { return }
    draft.metadata.language = Self.languages[best].tag
  }

  private static let languages: [(tag: String, words: Set<UInt64>)] = languageWords.split(separator: "\n").compactMap {
    line in
    let words = line.split(separator: " ")
    guard let tag = words.first else { return nil }
    return (String(tag), Set(words.dropFirst().map { WordScanner.key(of: $0) }))
  }
}
