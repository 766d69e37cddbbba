import ArticleModel
import UnicodeText

/// What stands between the pages that an article was cut into: "Page 2 of 5", rows of page numbers, and the title again;
/// what counts the pictures of a row.
extension ContentFinder {
  /// Bytes.
  private static let longestPageLine = 160

  mutating func foldPageLinks(below article: HtmlNode.ID) {
    let blocks = elements(.pageLines, below: article)
    let title = lettersOf(metadata.title)
    var (hasCounter, steps) = (false, [HtmlNode.ID]())
    for (position, id) in blocks.enumerated() where tree.parent(id) != nil {
      guard tree.isShort(id, Self.longestPageLine), !tree.text(id).isBlank,
        tree.onlyElement(id).map({ !TagSet.pageLines.contains(tree.tag($0)) }) ?? true
      else { continue }
      let text = tree.document.textContent(of: id)
      let words = WordScanner.words(of: Array(text.utf8))
      if isPageLine(words, hasLinks: tree.linkLength(id) > 0) {
        tree.remove(id, .pageNumber, "numbers of pages")
      } else if isCounter(words) {
        hasCounter = true
        tree.remove(id, .navigation, "counts pictures")
      } else if isStep(words) {
        steps.append(id)
      } else if position > 0, !title.isEmpty, isContinuation(text, of: title) {
        tree.remove(id, .printHeader, "the title, on a page after the first")
      }
    }
    guard hasCounter else { return }
    for id in steps where tree.parent(id) != nil { tree.remove(id, .navigation, "a button that counts pictures on") }
  }

  /// Nothing but numbers and words about pages.
  private func isPageLine(_ words: [Word], hasLinks: Bool) -> Bool {
    guard (2...24).contains(words.count),
      words.allSatisfy({
        $0.shape == .number
          ? ($0.number ?? 1000) < 1000 : $0.speaks(of: [.page, .navigation]) || Self.ways.contains($0.key)
      })
    else { return false }
    let numbers = words.count { $0.shape == .number }
    let speaksOfPages = words.contains { Self.pages.contains($0.key) }
    if hasLinks { return numbers >= 2 || speaksOfPages }
    return numbers == 2 && words.count <= 4 && Self.pages.contains(words[0].key) && words[1].shape == .number
  }

  /// "1 of 12", of a row of pictures.
  private func isCounter(_ words: [Word]) -> Bool {
    let isNumber = { (word: Word) in word.shape == .number && word.range.count <= 3 }
    return words.count == 3 && isNumber(words[0]) && Self.among.contains(words[1].key) && isNumber(words[2])
  }

  /// The buttons that go with it.
  private func isStep(_ words: [Word]) -> Bool { words.count == 1 && Self.steps.contains(words[0].key) }

  private static let steps = Set(["prev", "previous", "next"].map(WordScanner.key(of:)))
  private static let among = Set(["of", "von", "de", "di", "sur"].map(WordScanner.key(of:)))

  private static let pages = Set(
    ["page", "pages", "seite", "página", "pagina", "sida", "side"].map(WordScanner.key(of:)))

  /// "Single page", "View all".
  private static let ways = Set(
    ["single", "one", "all", "full", "view", "print", "auf", "einer"].map(WordScanner.key(of:)))

  private func isContinuation(_ text: String, of title: String) -> Bool {
    // Few lines begin with the title's letter.
    guard let first = text.utf8.first(where: { $0 >= 0x80 || $0.isASCIILetterOrDigit }),
      first >= 0x80 || first.loweredASCII == title.utf8.first, case let line = lettersOf(text), line.hasPrefix(title)
    else { return false }
    return ["continued", "cont", "forts", "fortsetzung", "suite"].contains(line.dropFirst(title.count))
  }
}

extension TagSet {
  fileprivate static let pageLines: TagSet = [.p, .div, .nav, .ul, .ol, .center, .h4, .h5, .h6]
}
