/// Questions about cookies and data. They may come first, and have more words than the article.
extension ContentFinder {
  /// Bytes.
  private static let longestQuestion = 8000

  /// Whether a box that is called so is one: its words say it too, and it holds no article.
  func asksForConsent(_ id: HtmlNode.ID) -> Bool {
    !tree.contains([.h1, .article, .main], below: id) && speaksOfConsent(id, atLeast: 2)
  }

  /// Whether a paragraph is about what the site does with cookies.
  func speaksOfConsent(_ id: HtmlNode.ID, atLeast least: Int) -> Bool {
    guard tree.isShort(id, Self.longestQuestion),
      tree.document.descendants(of: id).contains(where: { node in
        tree[node].isText && mention(of: "cookie", in: tree.document.source.bytes[tree[node].range])
      })
    else { return false }
    let words = tree.document.textWords(of: id)
    return Lexicon.shared.count(words, of: .notice).telling >= least
  }
}
