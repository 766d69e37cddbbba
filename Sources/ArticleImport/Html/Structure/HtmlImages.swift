import ArticleModel

extension HtmlFlow {
  /// A picture's address, absolute; also where a page waits for a script to load it.
  func imageAddress(of id: HtmlNode.ID) -> String? {
    guard let source = document.attribute("src", of: id), !source.isEmpty else { return nil }
    return addresses.image(source)
  }

  /// A picture of a formula, whose alternative text is what it says.
  func isFormula(_ image: HtmlNode.ID) -> Bool {
    let words = (document.attribute("class", of: image) ?? "").lowercased()
    return ["math", "latex", "tex"].contains { sign in words.split { !$0.isLetter }.contains { $0 == sign } }
  }

  /// "language-swift" and "lang-swift" on a `<pre>` or the `<code>` in it.
  func codeLanguage(of id: HtmlNode.ID) -> String {
    for node in [id] + document.children(of: id).filter({ document[$0].tag == .code }) {
      for word in (document.attribute("class", of: node) ?? "").split(separator: " ") {
        for prefix in ["language-", "lang-"] where word.hasPrefix(prefix) {
          return String(word.dropFirst(prefix.count))
        }
      }
    }
    return ""
  }
}
