import ArticleModel

/// Lists of articles: headings that lead elsewhere, with a few words each. They may have more words than the article.
extension ContentFinder {
  private static let fewestTeasers = 3
  /// UTF-16 units for each heading.
  private static let longestTeaser = 450

  mutating func foldTeasers(below article: HtmlNode.ID) {
    // Teasers in each element not far above them.
    var counts: [HtmlNode.ID: Int] = [:]
    for heading in elements(.headings, below: article) where leadsElsewhere(heading) {
      for ancestor in tree.document.ancestors(of: heading).prefix(Self.deepestTeaser).prefix(while: { $0 != article }) {
        counts[ancestor, default: 0] += 1
      }
    }
    let lists = elements(.teaserLists, below: article).filter { counts[$0, default: 0] >= Self.fewestTeasers }
    // Innermost first: what holds a list and the article looks like a list too.
    var found: [HtmlNode.ID] = []
    var holders: Set<HtmlNode.ID> = []
    var lengths: [HtmlNode.ID: Int] = [:]
    for id in lists.reversed() where !holders.contains(id) && isListOfTeasers(id) {
      let list = withLabel(id, in: article, &lengths)
      found.append(list)
      for around in tree.document.ancestors(of: list) where !holders.insert(around).inserted { break }
    }
    // A page of nothing else is a list of articles, and shown.
    let rest = found.reduce(tree.text(article).count) { $0 - tree.text($1).count }
    guard rest >= Self.leastBeside else { return }
    for id in found { tree.remove(id, .navigation, "headings that lead to other pages") }
  }

  /// What holds a list and hardly more. Many lists may hang below one element: `lengths` has what was measured.
  private func withLabel(
    _ id: HtmlNode.ID, in article: HtmlNode.ID, _ lengths: inout [HtmlNode.ID: Int]
  ) -> HtmlNode.ID {
    var list = id
    while let parent = tree.parent(list), parent != article,
      length(of: parent, &lengths) - length(of: list, &lengths) <= Self.longestLabel
    {
      list = parent
    }
    return list
  }

  private func length(of id: HtmlNode.ID, _ lengths: inout [HtmlNode.ID: Int]) -> Int {
    if let length = lengths[id] { return length }
    let length = tree.text(id).count
    lengths[id] = length
    return length
  }

  private static let longestLabel = 60
  /// UTF-16 units.
  private static let leastBeside = 250
  /// Elements between a list and a heading in it.
  private static let deepestTeaser = 8

  func isListOfTeasers(_ id: HtmlNode.ID) -> Bool {
    var (headings, teasers) = (0, 0)
    for node in tree.document.descendants(of: id) where TagSet.headings.contains(tree.tag(node)) {
      headings += 1
      if leadsElsewhere(node) { teasers += 1 }
    }
    // One may be the label over them.
    guard teasers >= Self.fewestTeasers, headings - teasers <= 1 else { return false }
    return tree.text(id).count < teasers * Self.longestTeaser
  }

  /// Whether a heading is a link to another page of the site.
  func leadsElsewhere(_ heading: HtmlNode.ID) -> Bool {
    let document = tree.document
    let around = document.ancestors(of: heading).prefix(3).first { tree.tag($0) == .a }
    guard let link = around ?? document.elements(below: heading, .a).first(where: { _ in true }),
      around != nil || tree.text(link).count * 10 >= tree.text(heading).count * 8,
      let target = document.attribute("href", of: link), !target.hasPrefix("#")
    else { return false }
    guard let host = AddressParts(target).host else { return true }
    return metadata.url.flatMap { AddressParts($0).host } == host
  }
}

extension TagSet {
  fileprivate static let teaserLists: TagSet = [.div, .section, .ul, .ol]
}
