import ArticleModel

extension Restoration {
  /// A single pointer to another article: a short label and a link, or a link that is a paragraph.
  mutating func foldReadMore() {
    let isList = draft.blocks.indices.count { isOpen($0) && isBareLink($0) } > Self.mostBareLinks
    for index in draft.blocks.indices where isOpen(index) && !isListItem(index) && !isHeading(index) {
      guard surfaces[index].isShort, surfaces[index].mayPoint || surfaces[index].linkedBytes > 0,
        (2...45).contains(surfaces[index].wordCount), surfaces[index].lineCount <= 2
      else { continue }
      if let evidence = readMore(index, inList: isList) { fold(index, .readMore, evidence) }
    }
  }

  /// A text with more of them is a list of articles itself.
  private static let mostBareLinks = 8

  private func isBareLink(_ index: Int) -> Bool {
    let surface = surfaces[index]
    return surface.isLinkOnly && surface.wordCount >= 4 && surface.lineCount == 1 && isAlone(index)
  }

  private func readMore(_ index: Int, inList isList: Bool) -> String? {
    let (surface, text) = (surfaces[index], bytes(index))
    if surface.linkedBytes > 0, showsAddress(index) { return nil }
    let colon =
      text.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") } ?? arrow(text)
    if let colon, surface.linkedBytes > 0 || !surface.mentions.isDisjoint(with: [.related, .mostRead, .navigation]) {
      let words = words(index)
      let label = words.filter { $0.range.upperBound <= colon }
      let rest = words.dropFirst(label.count)
      if !label.isEmpty, label.count <= 6, rest.count >= 2 || !rest.isEmpty && surface.linkedBytes > 0 {
        let count = Lexicon.shared.count(label, of: [.related, .mostRead, .navigation])
        let isLinked = linkCovers(from: colon, index)
        let endsOpen = surface.ending != .stop || surface.endsInInitials || text.last != UInt8(ascii: ".")
        if count.share >= 0.99, count.covered > 0,
          isLinked || endsOpen && (tells(label) || points(label) && rest.count >= 4 && isTitleLike(rest))
        {
          return "a label of further reading and a title"
        }
        if isLinked, !surface.isLinkOnly, label.count <= 4, surface.wordCount >= 6 {
          return "a short label and a link to the line's end"
        }
      }
    }
    if isPointed(index) { return "an arrow and a title" }
    if surface.linkedBytes > 0, linkFollowsLabel(index) { return "a label of further reading and a link" }
    if !isList, isBareLink(index), text.last != UInt8(ascii: "."), !leadsToAnotherSite(index), !leadsToPlace(index) {
      return "a paragraph that is nothing but a link"
    }
    return nil
  }

  /// Where the article's own is known: what it speaks of, not what else there is to read.
  private func leadsToAnotherSite(_ index: Int) -> Bool {
    guard let own = draft.metadata.url.flatMap({ AddressParts($0).site }) else { return false }
    return draft.blocks[index].inlines.contains { inline in
      guard case .link(let link) = inline.kind, let site = AddressParts(draft.links[link].target).site else {
        return false
      }
      return site != own
    }
  }

  /// "What the harbor master says": a place of this page.
  private func leadsToPlace(_ index: Int) -> Bool {
    draft.blocks[index].inlines.contains { inline in
      guard case .link(let link) = inline.kind else { return false }
      let target = AddressParts(draft.links[link].target)
      return target.fragment?.isEmpty == false && isThisPage(target)
    }
  }

  private func isThisPage(_ target: AddressParts) -> Bool {
    if target.authority == nil, target.path.isEmpty { return true }
    let own = draft.metadata.url.map { AddressParts($0) }
    return target.authority == own?.authority && target.path == own?.path && target.query == own?.query
  }

  /// A link whose words are the address that it leads to, or one to write to: no article by its title.
  private func showsAddress(_ index: Int) -> Bool {
    let block = draft.blocks[index]
    return block.inlines.contains { inline in
      guard case .link(let link) = inline.kind else { return false }
      let words = block.text.bytes[inline.range.offsets]
      let parts = AddressParts(draft.links[link].target)
      if parts.scheme == nil, parts.authority == nil, draft.links[link].target.utf8.elementsEqual(words) { return true }
      guard !words.contains(0x20) else { return false }
      return words.starts(with: "http://".utf8) || words.starts(with: "https://".utf8)
        || words.starts(with: "www.".utf8)
        || words.contains(UInt8(ascii: "@"))
    }
  }

  private func tells(_ label: [Word]) -> Bool {
    Lexicon.shared.count(label, of: [.related, .mostRead]).telling > 0
  }

  /// One word, and one that points elsewhere: "Watch:".
  private func points(_ label: [Word]) -> Bool { label.count == 1 && label[0].tells(of: .pointing) }

  /// Begins as a title does.
  private func isTitleLike(_ words: ArraySlice<Word>) -> Bool {
    words.first.map { $0.isUpper || $0.number != nil } ?? false
  }

  /// "» A Title", alone and without a stop.
  private func isPointed(_ index: Int) -> Bool {
    let (text, surface) = (bytes(index), surfaces[index])
    guard let at = arrow(text), at <= Self.farthestArrow, surface.ending != .stop || text.last != UInt8(ascii: "."),
      wordsInPlace(index).first.map({ at < $0.range.lowerBound }) ?? false, (3...24).contains(surface.wordCount)
    else { return false }
    // Others near it make it an item of a list.
    return (index - Self.nearestArrow...index + Self.nearestArrow).allSatisfy { neighbour in
      guard neighbour != index, draft.blocks.indices.contains(neighbour), isText(neighbour) else { return true }
      return arrow(bytes(neighbour)).map { $0 > Self.farthestArrow } ?? true
    }
  }

  /// Blocks.
  private static let nearestArrow = 2
  /// Bytes before it.
  private static let farthestArrow = 3

  private func arrow(_ text: [UInt8]) -> Int? {
    text.withUnsafeBufferPointer { text in text.indices.first { Surface.isArrow(text, $0) } }
  }

  /// Does one link take in all from the label to the line's end?
  private func linkCovers(from colon: Int, _ index: Int) -> Bool {
    let text = bytes(index)
    return draft.blocks[index].inlines.contains { inline in
      guard case .link = inline.kind else { return false }
      let before = text[
        min(colon + 1, text.count)..<max(min(colon + 1, text.count), min(inline.range.start, text.count))]
      return inline.range.start <= colon + 4 && before.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
        && inline.range.end + 2 >= text.count
    }
  }

  /// "You may also like" and a link, with nothing between them or after.
  private func linkFollowsLabel(_ index: Int) -> Bool {
    let (text, words) = (bytes(index), words(index))
    return draft.blocks[index].inlines.contains { inline in
      guard case .link = inline.kind, inline.range.start > 0, inline.range.end + 2 >= text.count else { return false }
      let label = words.filter { $0.range.upperBound <= inline.range.start }
      guard (1...6).contains(label.count) else { return false }
      let count = Lexicon.shared.count(label, of: [.related, .mostRead])
      return count.telling > 0 && count.share >= 0.99
    }
  }

  /// No other paragraph of links beside it.
  private func isAlone(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy { neighbour in
      guard draft.blocks.indices.contains(neighbour), isText(neighbour) else { return true }
      return !surfaces[neighbour].isLinkOnly
    }
  }
}
