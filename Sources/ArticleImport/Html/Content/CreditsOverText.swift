import ArticleModel

/// What says over an article who wrote it, or when.
extension ContentFinder {
  /// What decides, for a part that says nothing else.
  func saysWhoOrWhen(_ id: HtmlNode.ID) -> String? {
    if tree.tag(id) == .time, isDay(id), !standsAmongWords(id) { return "a date over the article" }
    if TagSet.headings.contains(tree.tag(id)), isNameOrDay(id), !isOneOfEntries(id) {
      return "a name or a date over the article"
    }
    return isBylineLabel(id) ? "a label of the byline" : nil
  }

  /// A paragraph over the article that is called a byline or a dateline.
  func isNamedCredit(_ id: HtmlNode.ID) -> Bool {
    guard tree.tag(id) == .p, tree.words(id).contains(.byline) else { return false }
    return (1...Self.longestCredit).contains(tree.text(id).count)
  }

  /// UTF-16 units.
  private static let longestCredit = 120

  /// "Posted by", "By:", whose names stand elsewhere.
  private func isBylineLabel(_ id: HtmlNode.ID) -> Bool {
    guard (1...Self.longestBylineLabel).contains(tree.text(id).count), !standsAmongWords(id) else { return false }
    let words = tree.document.textWords(of: id)
    return words.contains { $0.tells(of: [.by, .author]) }
      && words.allSatisfy { $0.tells(of: [.by, .author, .published, .updated]) }
  }

  private static let longestBylineLabel = 24

  /// A month or a year: the hour of an entry is not the day of the article.
  private func isDay(_ id: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: id)
    return words.contains { $0.month != nil || $0.shape == .number && $0.range.count == 4 }
  }

  /// A heading that is the author's name, or a day and its hour.
  private func isNameOrDay(_ heading: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: heading)
    guard (2...10).contains(words.count) else { return false }
    if metadata.byline.contains(where: { WordScanner.words(of: Array($0.utf8)).map(\.key) == words.map(\.key) }) {
      return true
    }
    return words.contains { $0.month != nil } && words.contains { $0.shape == .number && $0.range.count == 4 }
      && words.allSatisfy { $0.isOfDayLine || $0.shape == .mixed }
  }

  /// The days of a diary are headed alike.
  private func isOneOfEntries(_ heading: HtmlNode.ID) -> Bool {
    let article = tree.document.ancestors(of: heading).reduce(heading) { $1 }
    return elements([tree.tag(heading)], below: article).contains { $0 != heading && isNameOrDay($0) }
  }
}
