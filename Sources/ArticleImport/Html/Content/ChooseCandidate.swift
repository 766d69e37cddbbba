/// The element that holds the article.
extension ContentFinder {
  private static let mostRivals = 5
  private static let fewestAgreeing = 3

  mutating func topCandidate() -> HtmlNode.ID {
    let ranked = bestCandidates()
    guard let best = ranked.first, best != body else { return wrapBody() }
    var top = commonAncestor(of: ranked) ?? best
    initialise(top)
    top = betterParent(of: top)
    while let parent = tree.parent(top), parent != body, tree.elementChildren(parent).prefix(2).count == 1 {
      top = parent
    }
    top = besideOtherParts(cellOfMostWords(of: top))
    initialise(top)
    return top
  }

  /// A row of a table that lays out the page has the article in one of its cells.
  private func cellOfMostWords(of top: HtmlNode.ID) -> HtmlNode.ID {
    guard TagSet.rows.contains(tree.tag(top)) else { return top }
    let tables = DataTables(of: tree.document, below: body)
    guard !([top] + tree.document.ancestors(of: top).prefix(3)).contains(where: { tables.contains($0) }) else {
      return top
    }
    let words = { (id: HtmlNode.ID) in Double(tree.text(id).count) - tree.linkLength(id) }
    let whole = words(top)
    var cell = top
    while TagSet.rows.contains(tree.tag(cell)),
      let largest = tree.elementChildren(cell).max(by: { words($0) < words($1) }), words(largest) >= whole * 0.85
    {
      cell = largest
    }
    return tree.tag(cell) == .td ? cell : top
  }

  /// The few best, ties in the order they were met.
  private func bestCandidates() -> [HtmlNode.ID] {
    var ranked: [HtmlNode.ID] = []
    for candidate in candidates {
      let place = ranked.firstIndex { (scores[candidate] ?? 0) > (scores[$0] ?? 0) } ?? ranked.count
      guard place < Self.mostRivals else { continue }
      ranked.insert(candidate, at: place)
      if ranked.count > Self.mostRivals { ranked.removeLast() }
    }
    return ranked
  }

  /// Where nothing stands out, all of the page.
  private mutating func wrapBody() -> HtmlNode.ID {
    let all = tree.add(.div)
    while let child = tree[body].firstChild { tree.move(child, to: all) }
    tree.move(all, to: body)
    initialise(all)
    return all
  }

  private mutating func initialise(_ id: HtmlNode.ID) { if scores[id] == nil { scores[id] = initialScore(id) } }

  /// An element around at least three rivals that score nearly as well.
  private func commonAncestor(of ranked: [HtmlNode.ID]) -> HtmlNode.ID? {
    guard let top = ranked.first, let topScore = scores[top] else { return nil }
    let rivals = ranked.dropFirst().filter { (scores[$0] ?? 0) / topScore >= 0.75 }
    guard rivals.count >= Self.fewestAgreeing else { return nil }
    let around = rivals.map { Set(tree.document.ancestors(of: $0)) }
    return tree.document.ancestors(of: top).prefix { $0 != body }
      .first { ancestor in around.count { $0.contains(ancestor) } >= Self.fewestAgreeing }
  }

  /// A score that goes up again further out speaks of more content there.
  private func betterParent(of top: HtmlNode.ID) -> HtmlNode.ID {
    var last = scores[top] ?? 0
    let least = last / 3
    for ancestor in tree.document.ancestors(of: top).prefix(while: { $0 != body }) {
      guard let score = scores[ancestor] else { continue }
      if score < least { break }
      if score > last { return ancestor }
      last = score
    }
    return top
  }

  /// Puts the element and those beside it that belong to it below one. Returns that.
  mutating func joinSiblings(of top: HtmlNode.ID) -> HtmlNode.ID {
    let article = tree.add(.div)
    guard let parent = tree.parent(top) else { return article }
    let topScore = scores[top] ?? 0
    let threshold = max(10, topScore * 0.2)
    let siblings = Array(tree.elementChildren(parent))
    let parts = Set(siblings.filter { isAnotherPart($0, of: top) })
    for sibling in siblings
    where sibling == top || isNotes(sibling)
      || (belongs(sibling, to: top, threshold) || parts.contains(sibling)) && !isListOfTeasers(sibling)
    {
      if !TagSet.keptAsTheyAre.contains(tree.tag(sibling)) { tree.setTag(sibling, .div) }
      tree.move(sibling, to: article)
    }
    return article
  }

  private func belongs(_ sibling: HtmlNode.ID, to top: HtmlNode.ID, _ threshold: Double) -> Bool {
    let className = tree.className(sibling)
    let bonus = !className.isEmpty && className.elementsEqual(tree.className(top)) ? (scores[top] ?? 0) * 0.2 : 0
    if let score = scores[sibling], score + bonus >= threshold { return true }
    guard tree.tag(sibling) == .p else { return false }
    let text = tree.text(sibling)
    let density = tree.linkDensity(sibling)
    if text.count > 80 { return density < 0.25 }
    return text.count > 0 && text.count < 80 && density == 0 && text.hasSentenceEnd
  }
}

extension TagSet {
  fileprivate static let keptAsTheyAre: TagSet = [.div, .article, .section, .p]
  fileprivate static let rows: TagSet = [.table, .tbody, .tr]
}

extension PrefixSequence {
  fileprivate var count: Int { reduce(0) { count, _ in count + 1 } }
}
