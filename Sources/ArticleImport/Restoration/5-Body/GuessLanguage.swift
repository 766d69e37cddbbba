import ArticleModel

extension Draft {
  /// The language whose commonest words the article's first 20,000 bytes have most of, if one is the likeliest.
  mutating func guessLanguage() {
    guard metadata.language == nil else { return }
    let languages = CommonWords.shared
    var counts = Array(repeating: 0, count: languages.tags.count)
    var (total, seen) = (0, 0)
    for block in blocks where block.standing == .text && seen < 20_000 {
      seen += block.text.bytes.count
      block.text.bytes.prefix(4000).withUnsafeBufferPointer { bytes in
        WordScanner.forEachKey(of: bytes) { key in
          total += 1
          var having = languages.having(key)
          while having != 0 {
            counts[having.trailingZeroBitCount] += 1
            having &= having - 1
          }
        }
      }
    }
    guard let most = counts.max(), most * 10 >= total, most >= 3 else { return }
    let best = counts.indices.filter { counts[$0] == most }
    if best.count == 1 { metadata.language = languages.tags[best[0]] }
  }
}

/// The commonest words of each language.
private struct CommonWords: Sendable {
  static let shared = CommonWords()

  private(set) var tags: [String] = []
  private var words = KeyTable<UInt32, UInt16>(capacity: 512)

  private init() {
    forEachTerm(in: languageWords) { line in
      let language = UInt32(1) << UInt32(tags.count)
      tags.append(String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self))
      for key in WordScanner.keys(of: line).dropFirst() { words.update(key, default: 0) { $0 |= language } }
    }
  }

  /// A bit for each language that has the word.
  func having(_ key: UInt64) -> UInt32 { words[key] ?? 0 }
}
