import ArticleModel
import Testing
import TextSearch

@Suite struct LiteralSearchTests {
  @Test(arguments: [
    ("don't", "I don’t know", "don’t"),
    ("\"yes\"", "she said “yes” twice", "“yes”"),
    ("cafe", "the Café there", "Café"),
    ("cafe", "the cafe\u{301} there", "cafe\u{301}"),
    ("first line", "the first\nline ends", "first\nline"),
    ("first line", "the first  \u{A0}line ends", "first  \u{A0}line"),
    ("extraordinary", "an extra\u{AD}ordi\u{AD}nary day", "extra\u{AD}ordi\u{AD}nary"),
    ("well-known", "a well‑known fact", "well‑known"),
    ("over - done", "over – done", "over – done"),
    ("москва", "Город Москва стоит", "Москва"),
    ("東京", "私は東京に住む", "東京"),
    ("Paris", "paris or Paris", "Paris"),
    ("café", "cafe or Café", "Café"),
    ("é", "cafe or cafe\u{301}", "e\u{301}"),
    ("e\u{301}", "cafe or café", "é"),
    ("ể", "e or ê or e\u{302}\u{309}", "e\u{302}\u{309}"),
    ("find", "to \u{FB01}nd it", "\u{FB01}nd"),
    ("\u{FB01}nd", "to find it", "find"),
    ("in", "a \u{FB01}nd", "\u{FB01}n"),
    ("of", "an o\u{FB03}ce", "o\u{FB03}"),
    ("strasse", "die Straße dort", "Straße"),
    ("straße", "die STRASSE dort", "STRASSE"),
    ("Strasse", "straße oder Straße", "Straße"),
    ("office", "o\u{FB03}ce", "o\u{FB03}ce"),
    ("...", "well … then", "…"),
    ("ω", "ΩΣ", "Ω"),
    ("가", "각 가", "가"),
  ])
  func aPatternFinds(pattern: String, text: String, expected: String) {
    #expect(found(pattern, text) == [expected])
  }

  @Test(arguments: [
    ("Paris", "paris and PARIS"), ("café", "cafe"), ("résume", "résumé"), ("résume", "re\u{301}sume\u{301}"),
    ("é", "e\u{302} ê ế"), ("ß", "s"), ("STRASSE", "Straße"), ("", "anything"), ("\u{AD}", "extra\u{AD}ordinary"),
    ("abc", "ab"), ("a b", "ab"),
  ])
  func aPatternDoesNotFind(pattern: String, text: String) {
    #expect(found(pattern, text).isEmpty)
  }

  @Test func matchesFollowEachOtherWithoutOverlap() {
    #expect(found("aa", "aaaaa") == ["aa", "aa"])
    #expect(found(" x", "a  x\n x") == ["  x", "\n x"])
  }

  @Test func aLimitIsEnough() {
    #expect(found("a", "aaaa", limit: 2) == ["a", "a"])
  }

  @Test func aLongRunOfSpacesIsSearchedToItsEnd() {
    let spaces = String(repeating: " ", count: 400_000)
    #expect(found(" x", spaces).isEmpty)
    #expect(found(" x", spaces + "x").count == 1)
  }

  @Test func whatNarrowsAListIsFoundAsInASearch() {
    #expect(narrows("", "anything"))
    #expect(narrows("dont", "dont"))
    #expect(narrows("don't know", "I Don’t know"))
    #expect(!narrows("Know", "I don’t know"))
  }
}

func found(_ pattern: String, _ text: String, isRegularExpression: Bool = false, limit: Int = .max) -> [String] {
  var article = Article()
  article.text = ArticleText(text)
  let query = SearchQuery(pattern: pattern, isRegularExpression: isRegularExpression)
  guard case .success(let ranges) = matches(of: query, in: article, limit: limit) else { return ["failed"] }
  return ranges.map { article.text[$0] }
}
