/// Lines that lead to lists of articles: "Tags: harbours, geese".
extension RelatedFinder {
  /// Bytes; longer ones are prose.
  private static let longestLine = 400
  /// Bytes of signs beside each link.
  private static let longestSeparator = 2
  private static let longestLabel = 24

  func topicLine(_ id: HtmlNode.ID) -> RelatedModule? {
    guard TagSet.topicLines.contains(document[id].tag), (1...40).contains(measure.links[id]),
      (1...Self.longestLine).contains(measure.text[id]),
      let label = firstText(below: id), case let text = squeezed(document.textContent(of: label)),
      measure.plain(id) <= measure.text[label] + measure.links[id] * Self.longestSeparator,
      text.last == ":" || text.last == "：" || document[label].parent != id,
      case let words = WordScanner.words(of: Array(text.utf8)), words.count <= 3, namesTopics(words),
      measure.linked[id] <= measure.links[id] * Self.longestLabel * 2
    else { return nil }
    return RelatedModule(kind: .topics, elements: [id], evidence: "a label of topics and links")
  }

  private func firstText(below id: HtmlNode.ID) -> HtmlNode.ID? {
    document.descendants(of: id).first { document[$0].isText && measure.text[$0] > 0 }
      .flatMap { text in document.ancestors(of: text).prefix(3).contains { document[$0].tag == .a } ? nil : text }
  }
}

extension TagSet {
  fileprivate static let topicLines: TagSet = [.p, .div, .li, .ul, .dl, .footer, .section, .small]
}
