/// Links to other articles that stand between an article's paragraphs, without a label: a picture and a heading, a list of
/// headlines, a line that is nothing but a link.
extension RelatedFinder {
  private static let mostLinks = 12
  /// Bytes of words beside the links: a section's name; for a teaser with a heading its summary.
  private static let longestLabel = 40
  private static let longestSummary = 250
  private static let fewestWords = 4

  func insertion(_ id: HtmlNode.ID) -> RelatedModule? {
    guard let prose = prose.bounds, TagSet.insertions.contains(document[id].tag),
      (1...Self.mostLinks).contains(measure.links[id]),
      document[id].range.lowerBound > prose.lowerBound, isOnlyLinks(id),
      !document.elements(below: id, .blockquote).contains(where: { _ in true }),
      document[id].range.lowerBound < prose.upperBound || endsText(id, after: prose)
    else { return nil }
    let items = titles.items(in: [id])
    guard !items.isEmpty, items.count <= Self.mostLinks, items.allSatisfy({ isArticle($0) }), !isAnnounced(id)
    else { return nil }
    return RelatedModule(
      kind: .related, elements: [id], items: items, isInsertion: true, evidence: "links to articles between paragraphs")
  }

  /// A list after the last paragraph, in what holds that, with nothing but links between.
  private func endsText(_ id: HtmlNode.ID, after prose: Range<Int>) -> Bool {
    guard document[id].tag == .ul || document[id].tag == .ol, measure.links[id] > 1,
      let before = sequence(first: id, next: { document[$0].previous }).dropFirst().prefix(Self.farthestHeading)
        .first(where: { measure.plain($0) > Self.longestLabel })
    else { return false }
    return document.extent(of: before).contains(prose.upperBound - 1)
  }

  private func isOnlyLinks(_ id: HtmlNode.ID) -> Bool {
    let plain = measure.plain(id)
    if plain <= Self.longestLabel { return measure.linked[id] >= plain }
    guard plain <= Self.longestSummary else { return false }
    return document.descendants(of: id).contains { node in
      TagSet.headings.contains(document[node].tag) && measure.text[node] > 0 && measure.plain(node) == 0
    }
  }

  private func isArticle(_ item: RelatedModule.Item) -> Bool {
    guard isOfSite(item.target), !Self.files.contains(where: { item.target.hasSuffix($0) }) else { return false }
    if item.title.unicodeScalars.contains(where: { isWrittenWithoutSpaces($0.value) }) { return true }
    let words = WordScanner.words(of: Array(item.title.utf8))
    // "Here is how we counted the geese": words of a sentence.
    if item.title.first?.isLowercase ?? false { return false }
    return words.count >= Self.fewestWords && !titles.isAction(words) && !saysMore(words)
      && !words.contains { $0.tells(of: .credit) }
  }

  /// "Learn more about our members".
  private func saysMore(_ words: [Word]) -> Bool {
    Lexicon.shared.entry(WordScanner.joined(words[0].key, words[1].key)).telling.contains(.related)
  }

  private static let files = [".pdf", ".jpg", ".jpeg", ".png", ".gif", ".mp3", ".mp4", ".zip", ".doc", ".xls"]

  /// A list under a heading of its own, or after a colon, is the text's own; so is one in an item of a list.
  private func isAnnounced(_ id: HtmlNode.ID) -> Bool {
    if document.ancestors(of: id).prefix(4).contains(where: { TagSet.items.contains(document[$0].tag) }) { return true }
    var around = id
    while let parent = document[around].parent {
      var isNearest = true
      for node in sequence(first: around, next: { document[$0].previous }).dropFirst().prefix(Self.farthestHeading) {
        guard measure.text[node] > 0 else { continue }
        if TagSet.headings.contains(document[node].tag) || isNearest && endsWithColon(node) { return true }
        if measure.plain(node) >= Self.shortestProse { return false }
        isNearest = false
      }
      if !isNearest { return false }
      around = parent
    }
    return false
  }

  /// Bytes.
  private static let shortestProse = 80
  /// Siblings between a heading and a link under it.
  private static let farthestHeading = 80
}

extension RelatedFinder {
  private func endsWithColon(_ id: HtmlNode.ID) -> Bool {
    var last = id
    while let child = lastPart(of: last) { last = child }
    guard document[last].isText else { return false }
    return document.source.bytes[document[last].range].last { $0 > 0x20 } == UInt8(ascii: ":")
  }

  /// Before an end tag that is left out stands white space.
  private func lastPart(of id: HtmlNode.ID) -> HtmlNode.ID? {
    guard let last = document[id].lastChild else { return nil }
    return sequence(first: last, next: { document[$0].previous }).first { measure.text[$0] > 0 }
  }
}

extension TagSet {
  fileprivate static let insertions: TagSet = [.div, .section, .aside, .ul, .ol, .article, .p, .figure, .table]
  fileprivate static let items: TagSet = [.li, .dd, .td, .blockquote]
}
