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
