/// Lines that point to another article, and say so.
extension RelatedFinder {
  /// "Read more: …" on a line of its own.
  func readMoreLine(_ id: HtmlNode.ID) -> RelatedModule? {
    guard TagSet.lines.contains(document[id].tag), document[id].tag != .li || isInProse(id),
      (1...3).contains(measure.links[id]), measure.text[id] <= 300, measure.plain(id) <= 48, isLine(id),
      let first = document.elements(below: id, .a).first(where: { document.hasAttribute("href", $0) })
    else { return nil }
    guard isFurtherReading(first, in: id) else { return nil }
    let items = titles.items(in: [id])
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: .related, elements: [id], items: items, evidence: "a label of further reading and a link")
  }

  /// Items of lists around an article are menus.
  private func isInProse(_ id: HtmlNode.ID) -> Bool {
    prose.bounds.map { $0.contains(document[id].range.lowerBound) } ?? false
  }

  /// A list, or a heading that is no link, has a label of its own.
  private func isLine(_ id: HtmlNode.ID) -> Bool {
    !document.descendants(of: id).contains { node in
      switch document[node].tag {
      case .ul, .ol: true
      case let tag where TagSet.headings.contains(tag): measure.links[node] == 0 && !isInLink(node)
      default: false
      }
    }
  }

  private func isInLink(_ id: HtmlNode.ID) -> Bool {
    document.ancestors(of: id).prefix(3).contains { document[$0].tag == .a }
  }

  /// Whether the line's label stands before its link or after it, or in it up to a colon.
  private func isFurtherReading(_ link: HtmlNode.ID, in line: HtmlNode.ID) -> Bool {
    let plain = measure.plain(line)
    if plain > 0 {
      let (before, after) = text(around: link, in: line)
      for text in [before, after] {
        let text = squeezed(text)
        let label = WordScanner.words(of: Array(text.utf8))
        guard !label.isEmpty else { continue }
        let labelBytes = label.reduce(0) { $0 + $1.range.count }
        guard label.count <= 5, plain <= labelBytes + 12 else { return false }
        if text.hasSuffix(":") || text.hasSuffix("："), beginsAsDirection(label) { return true }
        // "[Read more about how the moon pulls.]" is a sentence of the text.
        if text.hasPrefix("[") { return false }
        return Lexicon.shared.listKind(of: label, names: siteWords) == .related
      }
    }
    guard plain <= 4 else { return false }
    let title = squeezed(document.textContent(of: link))
    return title.utf8.contains(UInt8(ascii: ":")) && titles.cleanTitle(title) != title
  }

  /// "Read on the harbour's own pages": two words that say so, and then where.
  private func beginsAsDirection(_ label: [Word]) -> Bool {
    guard label.count > 2, label.allSatisfy({ $0.shape != .number }) else { return false }
    return Lexicon.shared.listKind(of: Array(label.prefix(2))) == .related
  }

  private func text(around link: HtmlNode.ID, in id: HtmlNode.ID) -> (before: String, after: String) {
    var (before, after): ([UInt8], [UInt8]) = ([], [])
    var isAfter = false
    var next = document[id].firstChild
    while let node = next {
      if node == link { isAfter = true }
      if document[node].isText {
        if isAfter { document.appendText(of: node, to: &after) } else { document.appendText(of: node, to: &before) }
      }
      next = document.following(node, within: id, skippingChildren: node == link)
    }
    return (String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self))
  }

  /// The article before or after this one, where the link says which.
  func step(_ id: HtmlNode.ID) -> RelatedModule? {
    guard document[id].tag == .a, case let line = lineOfStep(id), isStep(id, in: line) else { return nil }
    let (place, items) = saysOnlyWhich(id) ? titled(id) : (line, titles.items(in: [id]))
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: .related, elements: [place], items: items, evidence: "a link to the article before or after")
  }

  /// "Previous", "Next in Harbours".
  private func saysOnlyWhich(_ link: HtmlNode.ID) -> Bool {
    let words = WordScanner.words(of: Array(squeezed(document.textContent(of: link)).utf8))
    return (1...4).contains(words.count) && words.contains { Self.steps.contains($0.key) }
  }

  /// What is around a link, up to a longer one beside it with the same target, which has the title.
  private func titled(_ link: HtmlNode.ID) -> (HtmlNode.ID, [RelatedModule.Item]) {
    guard let target = titles.target(of: link) else { return (link, []) }
    for box in document.ancestors(of: link).prefix(3) where measure.links[box] > 1 {
      guard measure.links[box] <= 4 else { break }
      let items = document.elements(below: box, .a).filter { $0 != link }.flatMap { titles.items(in: [$0]) }
      if let item = items.first(where: { $0.target == target }) { return (box, [item]) }
    }
    return (link, [])
  }

  private static let steps = Set(["next", "previous", "prev"].map(WordScanner.key(of:)))

  /// What is right around a link and has hardly more words than it: an arrow, "Previous article".
  private func lineOfStep(_ link: HtmlNode.ID) -> HtmlNode.ID {
    guard let around = document[link].parent, measure.links[around] == 1,
      measure.plain(around) <= Self.longestStepLabel
    else { return link }
    return around
  }

  /// By its relation, or by the class of the link or of its line.
  private func isStep(_ link: HtmlNode.ID, in line: HtmlNode.ID) -> Bool {
    if document.attribute("rel", of: link, hasWord: "next", "prev", "previous") { return true }
    return [link, line].contains { id in
      document.valueRange(of: id, "class").map {
        firstWord(of: document.source.bytes[$0], { Self.stepWords.contains($0) }) != nil
      } ?? false
    }
  }

  /// Bytes of "Previous article" beside the link.
  private static let longestStepLabel = 24
  private static let stepWords = Set("prev previous next".split(separator: " ").map { Array($0.utf8) })
}

extension TagSet {
  fileprivate static let lines: TagSet = [
    .p, .div, .li, .blockquote, .h3, .h4, .h5, .h6, .aside, .section, .figure, .table,
  ]
}
