import ArticleModel

extension Restoration {
  /// The title is the line of the head that other lines and addresses repeat, that is set off, that is no furniture.
  mutating func findTitle() {
    isScraped = false
    isScraped = showsScrape()
    if draft.metadata.title.isEmpty {
      if let index = bestTitle() {
        titleIsMarked = isHeading(index) || isBold(index) || repetitions(of: index) > 0
        setTitle(index)
      }
    } else {
      titleKeys = keys(of: draft.metadata.title)
      if let index = head.first(where: { isOpen($0) && repeatsTitle($0) && isBare($0) }) {
        draft.blocks[index].kind = .title
      }
    }
    if titleKeys.isEmpty { titleKeys = keys(of: draft.metadata.title) }
  }

  func keys(of title: String) -> [UInt64] { WordScanner.words(of: Array(title.utf8)).map(\.key) }

  /// Nothing but the title, and a publication's name perhaps.
  private func isBare(_ index: Int) -> Bool {
    let rest = surfaces[index].wordCount - titleKeys.count
    return rest == 0 || (rest <= 5 && titleSuffix(index) != nil)
  }

  private func bestTitle() -> Int? {
    var best: (index: Int, score: Int)?
    let end = min(surfaces.count, head.upperBound + (head.isEmpty ? 1 : 0))
    for index in 0..<end where isOpen(index) && !isListItem(index) && surfaces[index].isShort {
      guard isHeading(index) || !isRecord(index) && hasText(besides: index) else { continue }
      guard isScraped || isHeading(index) || leadsText(index) else { continue }
      let score = titleScore(index)
      if score > 0, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// A paragraph alone is the text and not its title.
  private func hasText(besides title: Int) -> Bool {
    draft.blocks.indices.contains { index in
      index != title && isText(index) && !draft.blocks[index].text.isEmpty && furniture(index, in: .tail) == nil
    }
  }

  /// The first of all, parted from what follows, and written as titles are.
  private func leadsText(_ index: Int) -> Bool {
    let (block, surface) = (draft.blocks[index], surfaces[index])
    guard !(0..<index).contains(where: { isText($0) && !draft.blocks[$0].text.isEmpty }) else { return false }
    guard index + 1 < surfaces.count, surface.wordCount <= 20 else { return false }
    let next = draft.blocks[index + 1]
    let isParted =
      next.kind != .paragraph || next.container != nil || block.source.end < next.source.start
      || isRecord(index + 1) && surface.first == .upper && !namesColumns(bytes(index))
    return isParted && (surface.ending == .none || surface.ending == .stop && !endsInPoint(index))
  }

  private func namesColumns(_ text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: ",")) || zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private func endsInPoint(_ index: Int) -> Bool { bytes(index).last == UInt8(ascii: ".") }

  /// A sentence under a shorter line without a stop, which is the title if any is.
  private func isSentenceUnderTitle(_ index: Int) -> Bool {
    guard index > 0, endsInPoint(index), surfaces[index].ending == .stop, isOpen(index - 1) else { return false }
    let above = surfaces[index - 1]
    return (1..<surfaces[index].wordCount).contains(above.wordCount) && above.ending == .none && above.isLine
      && furniture(index - 1, in: .head) == nil
  }

  private func titleScore(_ index: Int) -> Int {
    let surface = surfaces[index]
    guard (1...40).contains(surface.wordCount), surface.lineCount <= 3, !isMostlyAddress(index) else { return 0 }
    guard placeholder(index) == nil else { return 0 }
    var score = 20 - min(index, 10)
    if furniture(index, in: .head) != nil {
      // A heading may be of any subject; a line only if it leads and is written as titles are.
      guard isHeading(index) || index <= 1 && surface.isTitleCased, surface.wordCount >= 4 else { return 0 }
      score -= 6
    }
    if endsInPages(index) { score -= 14 }
    if case .heading(let level) = draft.blocks[index].kind { score += level == 1 ? 14 : 8 }
    if isBold(index) { score += 6 }
    if surface.wordCount <= 2 { score -= 4 }
    if (5...13).contains(surface.wordCount) { score += 3 }
    if surface.wordCount > 10, words(index).count(where: { $0.shape == .lower }) * 5 > surface.wordCount * 4 {
      score -= 3
    }
    if surface.wordCount <= 5, copies(of: index) > 1 { score -= 8 }
    if surface.ending == .stop, surface.hasInnerStops { score -= 4 }
    if surface.ending == .colon { score -= 8 }
    if surface.first == .lower { score -= 2 }
    if publication.matches(wordsInPlace(index), in: bytes(index)) { score -= 12 }
    if containsBarerLine(index) { score -= 10 } else if runsOverTitle(index) { score -= 20 }
    if let first = firstByline, index > first, hasTitleBeforeByline(first) { score -= 12 }
    let repeated = repetitions(of: index)
    // A sentence after another one is text, unless something sets it off.
    if surface.ending == .stop, repeated == 0, draft.blocks[index].kind == .paragraph, !isBold(index),
      isSentenceUnderTitle(index) || (0..<index).contains(where: { isOpen($0) && surfaces[$0].ending == .stop })
    {
      return 0
    }
    return score + 6 * min(3, repeated)
  }

  /// "A Title 1/2" or "A Title, p. 1", as printouts put above each page.
  private func endsInPages(_ index: Int) -> Bool {
    let words = words(index).suffix(2)
    guard let first = words.first, let last = words.last?.number, words.count == 2, last < 200 else { return false }
    if let page = first.number { return page <= last && bytes(index)[first.range.upperBound] == UInt8(ascii: "/") }
    return first.tells(of: .page)
  }

  /// "Node.js" is no address for a title to be refused for.
  private func isMostlyAddress(_ index: Int) -> Bool {
    let words = words(index)
    return isAddressed(index) && (addressWords(words, bytes(index))?.count ?? 0) * 2 > words.count
  }

  /// Another line of the head has all but a few of this one's words: this one is a running head.
  func containsBarerLine(_ index: Int) -> Bool {
    let words = words(index)
    return [index - 2, index - 1, index + 1, index + 2].contains { other in
      let between = min(index, other)...max(index, other)
      guard head.contains(other), !between.contains(where: { draft.blocks[$0].kind == .byline }) else { return false }
      let count = surfaces[other].wordCount
      return isOpen(other) && count >= 3 && count < words.count && words.count - count <= 6
        && contains(words, self.words(other).map(\.key))
        && (!bytes(index).contains(UInt8(ascii: ":")) || bytes(other).contains(UInt8(ascii: ":"))
          || copies(of: index) > 1)
    }
  }

  /// A later line of the head is this one without what a sign parts from it: "Essays – A Title" runs over the page.
  private func runsOverTitle(_ index: Int) -> Bool {
    let (words, text) = (words(index), bytes(index))
    return head.contains { other in
      let keys = other > index && isOpen(other) ? self.words(other).map(\.key) : []
      let rest = words.count - keys.count
      guard keys.count >= 3, (1...5).contains(rest) else { return false }
      return [(0, keys.count), (rest, rest)].contains { start, sign in
        zip(words[start...], keys).allSatisfy { $0.key == $1 }
          && text[words[sign - 1].range.upperBound..<words[sign].range.lowerBound].count >= 3
      }
    }
  }

  func copies(of index: Int) -> Int {
    surfaces.count { $0.signature == surfaces[index].signature && $0.isShort }
  }

  private var firstByline: Int? { head.first { draft.blocks[$0].kind == .byline } }

  private func hasTitleBeforeByline(_ byline: Int) -> Bool {
    (0..<byline).contains {
      isOpen($0) && (3...40).contains(surfaces[$0].wordCount) && furniture($0, in: .head) == nil
    }
  }

  /// How many other short lines have all of this one's words in order, or addresses their slug.
  func repetitions(of index: Int) -> Int {
    let keys = words(index).map(\.key)
    guard keys.count >= 3 else { return 0 }
    let bits = surfaces[index].keyBits
    var count = 0
    for other in lines where other != index {
      guard surfaces[other].keyBits.mayContain(bits), surfaces[other].wordCount >= keys.count,
        surfaces[other].wordCount <= keys.count + 40, surfaces[other].signature != surfaces[index].signature
      else { continue }
      if repeats(words(other), keys) { count += 1 }
      if count >= 3 { break }
    }
    return count
  }

  /// All of a title's words in order, and besides only what printouts and addresses add.
  private func repeats(_ words: [Word], _ keys: [UInt64]) -> Bool {
    guard
      let start = words.indices.first(where: { start in
        words[start].key == keys[0] && words.count - start >= keys.count
          && zip(words[start...], keys).allSatisfy { $0.key == $1 }
      })
    else { return false }
    let rest = Array(words[..<start]) + Array(words[(start + keys.count)...])
    return rest.allSatisfy { word in
      word.shape == .lower || word.number != nil || publication.nameKeys.contains(word.key)
        || word.month != nil
        || word.speaks(of: [.page, .printed, .weekday])
    }
  }

  private func isBold(_ index: Int) -> Bool {
    let block = draft.blocks[index]
    return block.inlines.contains { $0.kind == .strong && $0.range.count * 10 >= block.text.bytes.count * 9 }
  }

  private mutating func setTitle(_ index: Int) {
    draft.blocks[index].kind = .title
    while let cut = titleSuffix(index) {
      publication.add(words(index)[cut.name...], in: bytes(index))
      let block = draft.blocks[index]
      draft.blocks[index].text = block.text.part(0..<cut.end)
      draft.blocks[index].inlines = block.inlines.filter { $0.range.end <= cut.end }
      look(again: index)
    }
    let text = String(decoding: bytes(index).map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
    draft.metadata.title = text
    titleKeys = keys(of: text)
  }

  /// Where " | The Publication" begins, and its first word.
  private func titleSuffix(_ index: Int) -> (end: Int, name: Int)? {
    let (words, text) = (words(index), bytes(index))
    for at in words.indices.dropFirst(2).reversed() where words.count - at <= 5 {
      var gap = text[words[at - 1].range.upperBound..<words[at].range.lowerBound]
      let closers = gap.prefix { $0 != 0x20 }.count
      gap = gap.dropFirst(closers)
      guard gap.count >= 3 || gap.contains(UInt8(ascii: "|")) else { continue }
      let name = words[at...]
      let isBar = ["|", "::", "»", "«", "·", "•", "//"].contains { gap.filter { $0 != 0x20 }.elementsEqual($0.utf8) }
      let isDash = ["-", "–", "—", "~", "/"].contains { gap.filter { $0 != 0x20 }.elementsEqual($0.utf8) }
      guard isBar || isDash else { continue }
      let isName = name.allSatisfy { $0.shape != .lower || $0.isGlue }
      if publication.matches(name, in: text) || name.allSatisfy({ publication.nameKeys.contains($0.key) })
        || isName
          && (isBar || isPlainDash(gap) && name.count <= 3 && at >= 3 || namesPublication(name, after: at, in: index))
      {
        return (words[at - 1].range.upperBound + closers, at)
      }
    }
    return nil
  }

  private func isPlainDash(_ gap: ArraySlice<UInt8>) -> Bool { gap.elementsEqual(" - ".utf8) }

  /// After a dash only a name that other lines have too, or that calls itself a paper.
  private func namesPublication(_ name: ArraySlice<Word>, after at: Int, in index: Int) -> Bool {
    guard name.count <= 5, at >= 3 else { return false }
    if name.count > 1, name.first?.key == Self.theKey, name.first?.shape == .capitalized { return true }
    if name.contains(where: { $0.tells(of: .paper) }) { return true }
    let keys = name.map(\.key)
    let (title, bits) = (words(index).prefix(at).map(\.key), KeyBits(keys))
    return surfaces.indices.contains { other in
      let surface = surfaces[other]
      guard surface.keyBits.mayContain(bits), other != index, surface.isShort,
        surface.wordCount > keys.count || !head.contains(other), !surface.isProse, surface.wordCount <= 30
      else { return false }
      let words = words(other)
      return contains(words, keys) && !contains(words, title)
    }
  }

  private static let theKey = WordScanner.key(of: "the")

  func repeatsTitle(_ index: Int) -> Bool {
    let words = words(index)
    return titleKeys.count >= 2 ? contains(words, titleKeys) : titleKeys.count == 1 && words.map(\.key) == titleKeys
  }

  /// Does a run of words stand in another one?
  func contains(_ words: [Word], _ part: [UInt64]) -> Bool {
    guard let first = part.first, words.count >= part.count else { return false }
    for start in 0...(words.count - part.count)
    where words[start].key == first && zip(words[start...], part).allSatisfy({ $0.key == $1 }) {
      return true
    }
    return false
  }
}
