import ArticleModel
import Testing
import TextSearch

@Suite struct RegularExpressionTests {
  @Test(arguments: [
    ("[0-9]+ days", "in 3 days or 12 Days", ["3 days", "12 Days"]),
    ("Day", "day Day", ["Day"]),
    ("\\W+day", "a, day", [", day"]),
    ("^to", "to be\nto see", ["to", "to"]),
    ("x*", "axxb", ["xx"]),
    ("é.", "été", ["ét"]),
    ("\\w+", "Überraschung!", ["Überraschung"]),
    ("caf[é]s?", "le cafe\u{301}, les cafés", ["cafe\u{301}", "cafés"]),
    ("e\u{301}$", "un café", ["é"]),
    ("f.n[dt]", "to \u{FB01}nd a fi\u{301}nd", ["\u{FB01}nd", "fi\u{301}nd"]),
    (".e\u{301}.", "ae\u{301}e\u{301}b", ["ae\u{301}e\u{301}"]),
    ("b$", "e\u{301}\u{FB03}b", ["b"]),
    ("が", "か\u{3099}", ["か\u{3099}"]),
    ("[fi]", "a \u{FB01}n", ["\u{FB01}"]),
    ("[q\u{303}]", "q\u{303}, q", ["q\u{303}", "q"]),
    ("\u{371}", "a\u{371}", ["\u{371}"]),
  ])
  func anExpressionFinds(pattern: String, text: String, expected: [String]) {
    #expect(found(pattern, text, isRegularExpression: true) == expected)
  }

  @Test func aBrokenExpressionSaysWhere() {
    #expect(failure("(a", in: "a") == "missing closing parenthesis, at character 3")
  }

  @Test func aCatastrophicExpressionIsStopped() {
    let text = String(repeating: "a", count: 5_000) + "!"
    #expect(failure("(a+)+$", in: text) == "the expression takes too long here")
  }

  private func failure(_ pattern: String, in text: String) -> String? {
    var article = Article()
    article.text = ArticleText(text)
    guard case .failure(let error) = matches(of: SearchQuery(pattern: pattern, isRegularExpression: true), in: article)
    else { return nil }
    return error.description
  }
}
