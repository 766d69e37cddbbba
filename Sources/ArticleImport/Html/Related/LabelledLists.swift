/// Headings of one kind below one element.
struct HeadingLevel: Hashable {
  var parent: HtmlNode.ID
  var tag: HtmlTag
}

/// Modules by a label over a list of links.
extension RelatedFinder {
  mutating func labelledList(_ id: HtmlNode.ID) -> RelatedModule? {
    guard isLabel(id) else { return nil }
    let words = labelWords(id)
    let said = kind(ofLabel: words)
    // "Advertisement" over what comes next says nothing of it.
    guard said != nil || namesTopics(words) || beginsTopic(words), !isAdvertisement(words),
      let list = list(after: id), !isOfApparatus(id)
    else { return nil }
    if namesTopics(words), areTopics(list) {
      return RelatedModule(
        kind: .topics, elements: [id] + list, label: id, evidence: "a label over a list of topics")
    }
    guard let kind = said ?? (beginsTopic(words) && areLinks(list) ? .related : nil) else { return nil }
    let items = titles.items(in: list)
    guard !items.isEmpty else { return nil }
    let isForAll = kind == .related && (saysNothingOfTheArticle(words) || namesSection(words)) && standsBeside(id)
    return RelatedModule(
      kind: isForAll ? .mostRead : kind, elements: [id] + list, label: id, items: items,
      evidence: "a label over a list of articles")
  }

  /// "See also" between an article's own sections, its references or notes among them.
  private mutating func isOfApparatus(_ label: HtmlNode.ID) -> Bool {
    guard TagSet.headings.contains(document[label].tag), let parent = document[label].parent else { return false }
    let level = HeadingLevel(parent: parent, tag: document[label].tag)
    let headings = citationHeadings[level] ?? firstCitationHeadings(of: level)
    citationHeadings[level] = headings
    return headings.contains { $0 != label }
  }

  /// Two, since one may be the label that is asked about.
  private func firstCitationHeadings(of level: HeadingLevel) -> [HtmlNode.ID] {
    let headings = document.children(of: level.parent).lazy.filter { heading in
      guard document[heading].tag == level.tag, measure.text[heading] < 40 else { return false }
      let words = labelWords(heading)
      return (1...4).contains(words.count) && words[0].tells(of: .citation)
    }
    return Array(headings.prefix(2))
  }

  /// "More news", "Other stories": the same on every page, where it stands beside the article.
  private func saysNothingOfTheArticle(_ words: [Word]) -> Bool {
    words.allSatisfy { $0.isGlue || Self.generalWords.contains($0.key) || siteWords.contains($0.key) }
  }

  /// "More from Politics", "Más en Cultura".
  private func namesSection(_ words: [Word]) -> Bool {
    words.count > 2 && Self.generalWords.contains(words[0].key) && Self.sectionWords.contains(words[1].key)
      && !Self.nearWords.contains(words[2].key)
  }

  /// "More in this series" is of this article.
  private static let nearWords = Set(
    ["this", "diesem", "dieser", "diese", "cette", "ce", "esta", "este", "questa", "questo", "deze", "dit"]
      .map(WordScanner.key(of:)))

  private static let sectionWords = Set(["from", "in", "aus", "en", "dans", "em", "uit"].map(WordScanner.key(of:)))

  private static let generalWords = Set(generalLabelWords.split(separator: " ").map { WordScanner.key(of: $0) })

  func standsBeside(_ id: HtmlNode.ID) -> Bool {
    for around in document.ancestors(of: id).prefix(12) {
      if TagSet.articles.contains(document[around].tag) { return false }
      if document[around].tag == .aside { return true }
      for name in ["class", "id"] as [StaticString] {
        guard let range = document.valueRange(of: around, name) else { continue }
        if firstWord(of: document.source.bytes[range], { Self.sideNames.contains($0) }) != nil { return true }
      }
    }
    return false
  }

  private static let sideNames = Set(sideColumnNames.split(separator: " ").map { Array($0.utf8) })

  /// Short links, and little else.
  private func areTopics(_ list: [HtmlNode.ID]) -> Bool {
    areLinks(list, atLeast: 1) && list.allSatisfy { measure.teasers[$0] == 0 }
      && list.reduce(0) { $0 + measure.linked[$1] } < list.reduce(0) { $0 + measure.links[$1] } * Self.longestTopic
  }

  /// Bytes.
  private static let longestTopic = 40

  private func areLinks(_ list: [HtmlNode.ID], atLeast least: Int = 2) -> Bool {
    let sum = { (counts: [Int]) in list.reduce(0) { $0 + counts[$1] } }
    return sum(measure.links) >= least && sum(measure.linked) * 3 >= sum(measure.text) * 2
  }

  /// What follows a label and is a list of links: its next siblings, else those of what is around it.
  private func list(after label: HtmlNode.ID) -> [HtmlNode.ID]? {
    var around = label
    for _ in 0..<4 {
      let list = siblings(after: around)
      if !list.isEmpty { return list }
      guard let parent = document[around].parent, !TagSet.rooms.contains(document[parent].tag) else { return nil }
      // Words before the label make what is around it more than a list.
      guard measure.text[parent] < measure.text[around] + 40 || document[parent].firstChild == around else {
        return nil
      }
      around = parent
    }
    return nil
  }

  /// Siblings with links, up to prose, another label or another heading.
  private func siblings(after id: HtmlNode.ID) -> [HtmlNode.ID] {
    var list: [HtmlNode.ID] = []
    var next = document[id].next
    while let sibling = next, list.count < 60 {
      next = document[sibling].next
      guard measure.text[sibling] > 0 else { continue }
      // "Related", and under it a line that says the same at more length.
      if list.isEmpty, TagSet.headings.contains(document[id].tag), TagSet.headings.contains(document[sibling].tag),
        document[sibling].tag != document[id].tag, measure.links[sibling] == 0, measure.text[sibling] < Self.longestDeck
      {
        continue
      }
      let isSameHeading = document[sibling].tag == document[id].tag && TagSet.headings.contains(document[id].tag)
      guard document[sibling].isElement, !isSameHeading, measure.links[sibling] > 0, isListLike(sibling),
        labelKind(sibling) == nil
      else { break }
      list.append(sibling)
    }
    return list
  }

  /// Bytes.
  private static let longestDeck = 90

  /// Links make up much of it, or it is teasers with their headings or pictures.
  private func isListLike(_ id: HtmlNode.ID) -> Bool {
    let (text, linked) = (measure.text[id], measure.linked[id])
    if linked * 3 >= text { return true }
    return document[id].tag != .p && text - linked < measure.links[id] * 250 && measure.teasers[id] > 0
  }
}

extension TagSet {
  fileprivate static let articles: TagSet = [.article, .main]
  fileprivate static let rooms: TagSet = [.body, .html, .article, .main]
}
