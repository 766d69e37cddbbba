import ArticleModel
import Glibc
import TestSupport
import Testing
import UnicodeText

@testable import Typesetting

@Test(arguments: [
  ("en-US", "hyphenation", "hyphen-ation"), ("en-US", "Extraordinary", "Extra-or-di-nary"),
  ("en-US", "through", "through"),
  ("de", "Donaudampfschiff", "Donau-dampf-schiff"), ("de", "Straßenbahn", "Stra-ßen-bahn"),
  ("fr", "élémentaire", "élé-men-taire"),
])
func aWordIsDividedByItsLanguage(language: String, word: String, divided: String) {
  guard let hyphenator = Hyphenator.of(language: language) else {
    print("Not run: no patterns for \(language); install hyphen-\(language.prefix(2)).")
    return
  }
  let bytes = Array(word.utf8)
  let points = bytes.withUnsafeBufferPointer { hyphenator.points(in: $0) }
  var parts = ""
  for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
    if points >> UInt64(index) & 1 == 1 { parts += "-" }
    parts += String(decoding: bytes[index...].prefix(byte < 0x80 ? 1 : 2), as: UTF8.self)
  }
  #expect(parts == divided)
}

/// Enough of them to fill more than the table was made for.
@Test func everyPatternOfALongDictionaryIsFound() {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  let pairs = letters.flatMap { first in letters.map { "\(first)\($0)" } }
  let lines = ["UTF-8"] + pairs.map { $0.prefix(1) + "1" + $0.suffix(1) }
  let patterns = HyphenationPatterns(Array(lines.joined(separator: "\n").utf8))
  for pair in pairs { #expect(patterns.points(in: Array("éé\(pair)éé".utf8)) == 1 << 5, "\(pair)") }
  #expect(patterns.points(in: Array("éééééé".utf8)) == 0)
}

@Test(arguments: ["xx", "../../etc/passwd", "", "e", "en/../de", "a-very-long-tag-of-no-language"])
func withoutPatternsNoWordIsDivided(language: String) {
  #expect(Hyphenator.of(language: language) == nil)
}

@Test(arguments: [
  ("en", "the keeper Montgomery", false), ("en", "It was over. Montgomery", true), ("en", "Montgomery", true),
  ("en", "“Montgomery", true), ("en", "the “Montgomery", false), ("en", "the montgomery", true),
  ("de", "der Leuchtturm", true), ("ru", "смотритель Александров", false),
])
func aNameIsNotDividedUnlessItsLanguageHasCapitalsEverywhere(language: String, text: String, isDivided: Bool) {
  guard let hyphenator = Hyphenator.of(language: language) else {
    return print("Not run: no patterns for \(language).")
  }
  var fragments: [Fragment] = []
  let bytes = Array(text.utf8)
  bytes.withUnsafeBufferPointer { bytes in
    FragmentScanner(bytes, ambiguousIsWide: false, hyphenator: hyphenator)
      .scan(0..<bytes.count, limit: 80, hyphenates: true, into: &fragments)
  }
  let lastWord = text.utf8.count - (text.split(separator: " ").last?.utf8.count ?? 0)
  #expect(fragments.contains { $0.start > lastWord } == isDivided)
}

@Test(arguments: [24, 40])
func aHyphenIsDrawnWhereAWordIsDivided(measure: Int) throws {
  guard Hyphenator.of(language: "en-US") != nil else { return print("Not run: install hyphen-en-us.") }
  var article = article(
    markdown: """
      Extraordinary circumstances notwithstanding, the responsibility for maintaining illumination remained \
      unquestionably administrative, and soft\u{AD}hyphens vanish else\u{AD}where.
      """)
  article.metadata.language = "en-US"
  let galley = typeset(article, options: TypesettingOptions(measure: measure, alignment: .justified))
  try expectMatches("galleys/hyphenated-\(measure).galley", draw(galley, of: article))
}
