import ArticleModel

/// What stands before an article's first sentence and after its last: links to the site's topics, by where they lead, and
/// the day.
extension ContentFinder {
  /// UTF-16 units of words beside the links: "Tags:", "More in".
  private static let longestTopicLabel = 30
  private static let longestTopicList = 500
  /// Bytes.
  private static let longestPart = 3000
  private static let longestDay = 80
  private static let shortestSentence = 60

  mutating func foldTopicsAndDays(of article: HtmlNode.ID) {
    let parts = elements(.endParts, below: article)
    guard let first = parts.firstIndex(where: { isSentence($0) }), let last = parts.lastIndex(where: { isSentence($0) })
    else { return }
    // Who wrote it, and when, stands over an article too, and is read there.
    for id in parts[..<first] where !saysWho(id) {
      foldTopics(id, orDay: saysPublished(id), "before the article")
    }
    // A day with words under it is that of an entry.
    let close = parts.lastIndex { tree.text($0).hasSentenceEnd } ?? last
    for index in (last + 1)..<parts.count { foldTopics(parts[index], orDay: index > close, "after the article") }
  }

  private mutating func foldTopics(_ id: HtmlNode.ID, orDay: Bool, _ place: String) {
    guard tree.parent(id) != nil, tree.isShort(id, Self.longestPart), !isItem(id) else { return }
    if leadsToTopics(id) {
      tree.remove(id, .navigation, "links to topics, " + place)
    } else if orDay, saysTheDay(id) {
      tree.remove(id, .credit, "the day, " + place)
    }
  }

  private func saysPublished(_ id: HtmlNode.ID) -> Bool {
    guard let published = metadata.published, tree.isShort(id, Self.longestPart) else { return false }
    let numbers = tree.document.textWords(of: id).compactMap(\.number)
    return numbers.contains(published.year) && numbers.contains(published.day)
  }

  private func saysWho(_ id: HtmlNode.ID) -> Bool {
    tree.isShort(id, Self.longestPart) && tree.document.textWords(of: id).contains { $0.tells(of: [.by, .author]) }
  }

  private func isSentence(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.sentences.contains(tree.tag(id)) else { return false }
    let text = tree.text(id)
    return text.count >= Self.shortestSentence && text.hasSentenceEnd && tree.linkDensity(id) < 0.5
  }

  /// A part of a list or a table is none of the page's.
  private func isItem(_ id: HtmlNode.ID) -> Bool {
    ([id] + tree.document.ancestors(of: id)).contains { TagSet.items.contains(tree.tag($0)) }
  }

  private func leadsToTopics(_ id: HtmlNode.ID) -> Bool {
    let text = tree.text(id)
    guard (1...Self.longestTopicList).contains(text.count), !tree.contains([.img, .pre, .table], below: id),
      Double(text.count) - tree.linkLength(id) <= Double(Self.longestTopicLabel)
    else { return false }
    let targets = tree.document.elements(below: id, .a).compactMap { tree.document.attribute("href", of: $0) }
    let own = metadata.url.flatMap { AddressParts($0).site }
    return !targets.isEmpty && targets.allSatisfy { leadsToTopic(AddressParts($0), of: own) }
  }

  private func leadsToTopic(_ target: AddressParts, of own: String?) -> Bool {
    let site = target.site
    return (site == nil || site == own)
      && target.path.split(separator: "/").contains { topicPlaces.contains(Substring($0.lowercased())) }
  }

  /// A month, a year, and hardly another word.
  private func saysTheDay(_ id: HtmlNode.ID) -> Bool {
    guard (6...Self.longestDay).contains(tree.text(id).count), !tree.contains([.img, .pre, .table], below: id) else {
      return false
    }
    let words = tree.document.textWords(of: id)
    return words.contains { $0.month != nil }
      && words.contains { (1900...2199).contains($0.number ?? 0) }
      && words.count(where: \.isOfDayLine) * 5 >= words.count * 4
  }
}

extension TagSet {
  fileprivate static let sentences: TagSet = [.p, .li, .blockquote, .td]
  fileprivate static let items: TagSet = [.li, .td, .th, .dd, .blockquote]
  fileprivate static let endParts: TagSet = sentences.union([.div, .section, .ul, .ol, .dl, .h3, .h4, .h5, .h6, .time])
}
