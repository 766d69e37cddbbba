import UnicodeText

/// Tells a text's language by its commonest small words.
enum LanguageGuess {
  /// Bytes that are looked at: enough for some hundred words, and there in the first part of a long document.
  private static let sample = 4096
  /// Words that must be met, and their share of all words.
  private static let (leastHits, leastShare) = (5, 0.1)

  private static let languages: [(tag: String, words: Set<String>)] = functionWords.split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return (words[0], Set(words.dropFirst()))
  }

  /// BCP 47; nil when no language is clearly the likeliest.
  static func language(of bytes: UTF8Bytes) -> String? {
    var hits = Array(repeating: 0, count: languages.count)
    var total = 0
    forEachWord(in: bytes, 0..<min(sample, bytes.count)) { word in
      total += 1
      let lower = String(decoding: bytes[word], as: UTF8.self).lowercased()
      for (index, language) in languages.enumerated() where language.words.contains(lower) { hits[index] += 1 }
    }
    guard let most = hits.max(), most >= leastHits, Double(most) >= leastShare * Double(total) else { return nil }
    let best = hits.indices.filter { hits[$0] == most }
    return best.count == 1 ? languages[best[0]].tag : nil
  }
}
