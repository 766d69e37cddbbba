import ArticleModel

/// "Found a mistake? Select it and press Ctrl+Enter".
extension ContentFinder {
  /// UTF-16 units; of the box with its question and its thanks.
  private static let longestRequestToReport = 250
  private static let longestReportBox = 450

  mutating func foldErrorReports(in article: HtmlNode.ID) {
    let whole = tree.text(article).count
    for id in elements([.p, .div, .section], below: article) where tree.parent(id) != nil && namesKeys(id) {
      let box = box(around: id, in: article, of: whole, upTo: Self.longestReportBox)
      guard tree.document.textWords(of: box).contains(where: { Self.mistakes.contains($0.key) }) else { continue }
      tree.remove(box, .notice, "asks to report an error by two keys")
    }
  }

  private func namesKeys(_ id: HtmlNode.ID) -> Bool {
    guard tree.isShort(id, Self.longestRequestToReport * 2),
      (1...Self.longestRequestToReport).contains(tree.text(id).count)
    else { return false }
    let words = tree.document.textWords(of: id)
    return zip(words, words.dropFirst()).contains { Self.control.contains($0.key) && $1.key == Self.enter }
  }

  private static let control = Set(["ctrl", "control", "strg"].map(WordScanner.key(of:)))
  private static let enter = WordScanner.key(of: "enter")
  private static let mistakes = Set(
    """
    mistake mistakes error errors typo typos fehler erreur errore erro fout virhe błąd chyba chybu hiba \
    hibát greška грешка ошибка ошибку ошибки опечатка опечатку помилка помилку памылка памылку қате hata \
    kļūda kļūdu klaida klaidą viga eroare σφάλμα λάθος
    """.split(separator: " ").map { WordScanner.key(of: $0) })
}
