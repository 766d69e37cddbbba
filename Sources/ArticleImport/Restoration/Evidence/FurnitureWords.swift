import ArticleModel

/// Furniture by its words.
extension Restoration {
  static let subjects: [Folded.Reason: Subjects] = [
    .advertisement: .advertisement, .shareBar: .share, .subscription: .subscription, .notice: .notice,
    .comments: .comments,
  ]

  private static let order: [(Folded.Reason, Subjects)] = [
    (.advertisement, .advertisement), (.shareBar, .share), (.comments, .comments), (.subscription, .subscription),
    (.notice, .notice),
  ]

  /// What a short block's words make of it, if they speak of nothing else.
  func furniture(_ index: Int, in region: Region, of wanted: Subjects? = nil) -> Found? {
    guard surfaces[index].isShort, (1...60).contains(surfaces[index].wordCount) else { return nil }
    if let wanted, surfaces[index].maySpeakOf.isDisjoint(with: wanted) { return nil }
    let isLone = surfaces[index].wordCount == 1 && region == .body
    if isHeading(index), region == .body || region == .head && !isBelowLaterHeading(index) { return nil }
    var best: (found: Found, weight: Double)?
    for (reason, subject) in surfaces[index].maySpeakOf.isEmpty ? [] : Self.order
    where surfaces[index].maySpeakOf.contains(subject) && wanted?.contains(subject) ?? true {
      if isLone, reason != .advertisement, reason != .shareBar { continue }
      guard let share = share(of: subject, index, region) else { continue }
      if share > best?.weight ?? 0 {
        best = (Found(reason: reason, evidence: "\(Int(share * 100)) % of its words speak of it"), share)
      }
    }
    let found = best?.found ?? (wanted == nil ? placedFurniture(index, region) : nil)
    return found == nil || namesAuthor(index) || labelsList(index) ? nil : found
  }

  /// A heading is the site's only where the article's own, of its rank or a higher one, comes after it.
  private func isBelowLaterHeading(_ index: Int) -> Bool {
    guard case .heading(let level) = draft.blocks[index].kind else { return false }
    return draft.blocks[(index + 1)...].prefix(Self.headingsAhead).contains { block in
      if case .title = block.kind { return true }
      if case .heading(let later) = block.kind { return later <= level }
      return false
    }
  }

  /// Blocks in which the title follows what a site writes over it.
  private static let headingsAhead = 6

  /// A label with its list right under it is not furniture of another kind.
  private func labelsList(_ index: Int) -> Bool {
    guard index + 1 < surfaces.count, isText(index + 1), listLabel(index) != nil else { return false }
    return isListItem(index + 1) || surfaces[index + 1].isLinkOnly || index > lastProse && linkItems(index + 1) != nil
  }

  /// The share of a block's words that speak of a subject, when it is enough where it stands.
  private func share(of subject: Subjects, _ index: Int, _ region: Region) -> Double? {
    let surface = surfaces[index]
    let words = wordsInPlace(index)
    let whole = count(words, subject)
    let isSentence = surface.ending == .stop && surface.wordCount >= 6
    var needed = region == .body ? (isSentence ? 0.74 : 0.66) : 0.5
    if subject == .share || subject == .advertisement { needed = max(needed, 0.6) }
    if region == .tail, subject == .notice || subject == .subscription { needed = 0.45 }
    let isLong = surface.wordCount > 14
    // An article about newsletters ends with a sentence about them.
    if isLong, region == .body || subject == .subscription { needed += 0.1 }
    if subject == .subscription, whole.telling >= 2, urges(words, bytes(index), subject, in: region) { needed -= 0.2 }
    let tellings = isLong && region == .body ? 2 : 1
    if whole.telling >= tellings, whole.share >= needed { return whole.share }
    if speaksOfPage(surface, words, subject, region) { return whole.share }
    return surface.lineCount > 1 && whole.share >= 0.4 ? shareOfFirstLine(of: subject, index) : nil
  }

  /// One of its sentences begins with a telling word, and before the article's end it addresses the reader: "Your trial
  /// ends. Subscribe now."
  private func urges(_ words: ArraySlice<Word>, _ text: [UInt8], _ subject: Subjects, in region: Region) -> Bool {
    let begins = words.indices.contains { index in
      guard words[index].isUpper, words[index].tells(of: subject) else { return false }
      return index == words.startIndex
        || text[words[index - 1].range.upperBound..<words[index].range.lowerBound].contains { ".!?".utf8.contains($0) }
    }
    return begins && (region == .tail || words.contains { $0.tells(of: .reader) })
  }

  /// Of the first of several lines, none of which goes on for long.
  private func shareOfFirstLine(of subject: Subjects, _ index: Int) -> Double? {
    let lines = lines(index)
    guard let first = lines.first, lines.dropFirst().allSatisfy({ $0.words.count <= 16 }) else { return nil }
    let head = count(first.words[...], subject)
    return head.telling >= 1 && head.share >= 0.66 ? head.share : nil
  }

  /// Two or more words, every one of them the trade's, and no sentence, "the rest of this story is below", or after
  /// the article's end one that addresses the reader or names the publication.
  private func speaksOfPage(_ surface: Surface, _ words: ArraySlice<Word>, _ subject: Subjects, _ region: Region)
    -> Bool
  {
    guard surface.lineCount == 1, (2...9).contains(surface.wordCount) else { return false }
    let count = Lexicon.shared.count(words, of: subject) { isPublicationName($0) || $0.isShortMixture }
    // "8.1K likes"
    let isCount = words.contains(where: \.isShortMixture) && words.first?.number != nil
    guard count.share >= 0.99, count.covered >= (isCount ? 1 : 2) else { return false }
    if surface.ending == .none { return [.share, .advertisement].contains(subject) || region == .tail }
    let speaksOfSite = words.contains { $0.tells(of: .reader) || isPublicationName($0) }
    return region == .tail && count.covered >= 3 && speaksOfSite
  }

  /// A name after a telling word says nothing of its own: "Subscribe to The Name".
  private func count(_ words: ArraySlice<Word>, _ subject: Subjects) -> Lexicon.Count {
    var mayName = false
    if subject == .subscription || subject == .notice, words.count <= 14, let first = words.first {
      mayName = first.tells(of: subject) || words.count >= 3 && first.speaks(of: subject)
    }
    let names = publication.nameKeys
    return Lexicon.shared.count(words, of: subject) { word in
      names.contains(word.key) || mayName && word.isUpper || word.isShortMixture
    }
  }

  func isPublicationName(_ word: Word) -> Bool { publication.nameKeys.contains(word.key) }
}

extension Word {
  /// "4k", "iOS": letters and digits, or letters of both cases.
  fileprivate var isShortMixture: Bool { shape == .mixed && range.count <= 4 }
}
