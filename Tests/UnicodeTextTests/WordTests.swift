import Testing
import UnicodeText

@Test(arguments: [
  ("Don’t stop, well-known U.S. words.", ["Don’t", "stop", "well-known", "U.S", "words"]),
  ("— 42 percent … 3.14", ["42", "percent", "3.14"]),
  ("文字 and naïve Straße", ["文", "字", "and", "naïve", "Straße"]),
  ("rock ’n’ roll--fast", ["rock", "n", "roll", "fast"]),
  ("", []),
])
func wordsAreLettersWithWhatJoinsThem(text: String, words: [String]) {
  let bytes = Array(text.utf8)
  var found: [String] = []
  bytes.withUnsafeBufferPointer { buffer in
    forEachWord(in: buffer, 0..<buffer.count) { found.append(String(decoding: buffer[$0], as: UTF8.self)) }
  }
  #expect(found == words)
}

@Test(arguments: [
  ("Café", "cafe"), ("CAFE\u{301}", "cafe"), ("don’t", "don't"), ("“No”", "\"no\""), ("a—b", "a-b"),
  ("soft\u{AD}hyphen", "softhyphen"),
  ("Ωmega Ÿ", "ωmega y"), ("文", "文"),
])
func foldedTextsAreTheSame(text: String, plain: String) {
  #expect(folded(text) == plain)
}

@Test func whatIsFoldedIsAChoice() {
  #expect(folded("Café’s", []) == "Café’s")
  #expect(folded("Café’s", .letterCase) == "café’s")
  #expect(folded("Café’s", [.accents, .punctuation]) == "Cafe's")
}
