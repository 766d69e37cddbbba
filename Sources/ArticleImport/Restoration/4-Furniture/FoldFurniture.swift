import ArticleModel

extension Restoration {
  /// Where a block stands decides how much its words must say.
  enum Region: Sendable { case head, body, tail }

  struct Found: Sendable {
    var reason: Folded.Reason
    var evidence: String
  }

  mutating func foldFurniture() {
    var index = 0
    while index < draft.blocks.count {
      defer { index += 1 }
      guard isOpen(index), surfaces[index].isShort else { continue }
      guard let found = furniture(index, in: region(index)) else { continue }
      fold(index, found.reason, found.evidence)
      if found.reason == .subscription || found.reason == .shareBar || found.reason == .notice
        || found.reason == .comments
      {
        foldBox(after: index, found.reason)
      }
    }
  }

  func region(_ index: Int) -> Region {
    index < head.upperBound ? .head : index > lastProse ? .tail : .body
  }

  /// Lines right after a box's first that speak of the same: features, fields, buttons.
  private mutating func foldBox(after start: Int, _ reason: Folded.Reason) {
    let subject = Self.subjects[reason] ?? []
    var index = start + 1
    while index < min(draft.blocks.count, start + 16), isOpen(index), surfaces[index].isShort {
      let surface = surfaces[index]
      let count = Lexicon.shared.count(surface.words, of: subject, isNeutral: isPublicationName)
      let isItem = reason == .subscription && isListItem(index) && surface.words.count <= 9 && surface.ending != .stop
      if listLabel(index) != nil { break }
      let needed = reason != .subscription ? 0.75 : surface.isProse ? 0.6 : 0.5
      let speaks = count.share >= needed && !surface.words.isEmpty && surface.words.count <= 30
      let isNeutral = count.content == 0 && surface.words.count <= 4
      guard isItem || speaks || isNeutral, !namesAuthor(index), !isHeading(index) || speaks else { break }
      fold(index, reason, "goes on with the box before it")
      index += 1
    }
  }

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
    guard surfaces[index].isShort, (1...60).contains(surfaces[index].words.count) else { return nil }
    if let wanted, surfaces[index].maySpeakOf.isDisjoint(with: wanted) { return nil }
    let isLone = surfaces[index].words.count == 1 && region == .body
    if isHeading(index), region == .body || region == .head && !isBelowLaterHeading(index) { return nil }
    var best: (found: Found, weight: Double)?
    for (reason, subject) in Self.order
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
    let lines = lines(index)
    guard let first = lines.first else { return nil }
    let whole = count(surface.words, subject)
    let head = lines.count > 1 ? count(first.words, subject) : whole
    let isSentence = surface.ending == .stop && surface.words.count >= 6
    var needed = region == .body ? (isSentence ? 0.74 : 0.66) : 0.5
    if subject == .share || subject == .advertisement { needed = max(needed, 0.6) }
    if region == .tail, subject == .notice || subject == .subscription { needed = 0.45 }
    if surface.words.count > 14 { needed += region == .body ? 0.1 : 0 }
    let tellings = surface.words.count > 14 && region == .body ? 2 : 1
    if whole.telling >= tellings, whole.share >= needed { return whole.share }
    if speaksOfPage(surface, subject, region) { return whole.share }
    let others = lines.dropFirst().allSatisfy { $0.words.count <= 16 }
    if lines.count > 1, head.telling >= 1, head.share >= 0.66, others, whole.share >= 0.4 { return head.share }
    return nil
  }

  /// Two or more words, every one of them the trade's, and no sentence: "the rest of this story is below".
  private func speaksOfPage(_ surface: Surface, _ subject: Subjects, _ region: Region) -> Bool {
    guard surface.lineCount == 1, (2...9).contains(surface.words.count), surface.ending == .none else { return false }
    let count = Lexicon.shared.count(surface.words, of: subject, isNeutral: isPublicationName)
    guard count.share >= 0.99, count.covered >= 2 else { return false }
    return [.share, .advertisement].contains(subject) || region == .tail
  }

  /// A name after a telling word says nothing of its own: "Subscribe to The Name".
  private func count(_ words: [Word], _ subject: Subjects) -> Lexicon.Count {
    var mayName = false
    if subject == .subscription || subject == .notice, words.count <= 14, let first = words.first {
      mayName = first.tells(of: subject) || words.count >= 3 && first.speaks(of: subject)
    }
    return Lexicon.shared.count(words, of: subject) { word in
      isPublicationName(word) || mayName && word.isUpper || word.shape == .mixed && word.range.count <= 4
    }
  }

  private func isPublicationName(_ word: Word) -> Bool { publication.nameKeys.contains(word.key) }

  /// Lines that only their place and shape make furniture: rights, credits, filing, section labels, reading times.
  private func placedFurniture(_ index: Int, _ region: Region) -> Found? {
    if isRightsLine(index) { return Found(reason: .notice, evidence: "a rights notice") }
    if isLabelOfAdvertisement(index) { return Found(reason: .advertisement, evidence: "a label of an advertisement") }
    if isCredit(index), !draft.blocks[index].inlines.contains(where: { $0.kind.isImage }) {
      return Found(reason: .credit, evidence: "names and the words of picture credits only")
    }
    if isFiling(index, region) { return Found(reason: .navigation, evidence: "files the article under topics") }
    if isIcons(index) { return Found(reason: .shareBar, evidence: "single letters, as icons leave them") }
    let surface = surfaces[index]
    if region == .head, let title = head.first(where: { draft.blocks[$0].kind == .title }), index < title,
      surface.words.count <= (isSetOff(title) ? 7 : 2),
      surface.ending != .stop, surface.lineCount == 1
    {
      return Found(reason: .navigation, evidence: "a short line before the title")
    }
    guard region != .body, surface.words.count <= 7, surface.ending != .stop, surface.lineCount == 1 else {
      return nil
    }
    if isReadingTime(index) { return Found(reason: .navigation, evidence: "a reading time") }
    guard region == .head else { return nil }
    let count = Lexicon.shared.count(surface.words, of: .navigation, isNeutral: isPublicationName)
    guard count.share >= 0.99, count.covered > 0 || surface.words.allSatisfy({ publication.nameKeys.contains($0.key) })
    else { return nil }
    return Found(reason: .navigation, evidence: "words of site navigation before the article")
  }

  /// Is there a byline, or a title that is marked as one, so that what stands before is a head?
  private func isSetOff(_ title: Int) -> Bool {
    !draft.metadata.byline.isEmpty || draft.metadata.published != nil || titleIsMarked
  }

  /// "Ad Feedback", "Our sponsor".
  private func isLabelOfAdvertisement(_ index: Int) -> Bool {
    guard surfaces[index].mentions.contains(.advertisement) else { return false }
    let surface = surfaces[index]
    return surface.words.count <= 3 && surface.lineCount == 1
      && surface.ending == .none && surface.words.contains { $0.tells(of: .advertisement) && $0.isUpper }
  }

  /// "f t in @"
  private func isIcons(_ index: Int) -> Bool {
    let words = surfaces[index].words
    return (3...8).contains(words.count) && words.allSatisfy { $0.range.count <= 2 && $0.shape == .lower }
  }

  private func isReadingTime(_ index: Int) -> Bool {
    let words = surfaces[index].words
    let hasMinutes = zip(words, words.dropFirst()).contains { $0.number != nil && $1.tells(of: .time) }
    if hasMinutes, words.count <= 5 { return true }
    let count = Lexicon.shared.count(words, of: .readingTime)
    return (count.telling > 0 && count.share >= 0.8) || (count.covered >= 2 && count.share >= 0.99)
  }

  private func isRightsLine(_ index: Int) -> Bool {
    guard surfaces[index].hasRightsSign, surfaces[index].words.count <= 45 else { return false }
    let words = surfaces[index].words
    let year = words.prefix(4).contains { (1800...2199).contains($0.number ?? 0) }
    return year || words.count <= 8
  }

  /// Credit words, agencies and names, and nothing else.
  func isCredit(_ index: Int) -> Bool {
    guard !surfaces[index].tells.isDisjoint(with: [.credit, .agency]) else { return false }
    let surface = surfaces[index]
    let (words, lexicon) = (surface.words, Lexicon.shared)
    // "All photos: …" speaks of the whole article: the author's note.
    if words.first?.key == Self.allKey { return false }
    guard words.count <= 12, surface.lineCount == 1, !isHeading(index), !isListItem(index) else { return false }
    guard surface.ending != .stop || bytes(index).first == UInt8(ascii: "(") else { return false }
    let count = lexicon.count(words, of: [.credit, .agency])
    guard count.telling > 0 else { return false }
    let onlyNames = words.allSatisfy {
      $0.shape != .lower || $0.isGlue || $0.speaks(of: .credit)
    }
    guard onlyNames else { return false }
    let starts = lexicon.count(words.prefix(3), of: .credit).telling > 0
    let hasCue =
      bytes(index).contains(UInt8(ascii: ":"))
      || words.contains { Self.creditCues.contains($0.key) && $0.shape == .lower }
      || bytes(index).contains(UInt8(ascii: "/")) || bytes(index).first == UInt8(ascii: "(")
      || bytes(index).first == UInt8(ascii: "[")
    if isNameAndAgency(words, bytes(index)) { return true }
    let agencyOnly = lexicon.count(words, of: [.agency, .credit]).share >= 0.99 && words.count <= 5
    return (starts && hasCue) || agencyOnly
  }

  /// "Dale Ruiz/AP".
  private func isNameAndAgency(_ words: [Word], _ text: [UInt8]) -> Bool {
    guard (2...6).contains(words.count), words.allSatisfy({ $0.isUpper || $0.isGlue }),
      let stroke = text.firstIndex(of: UInt8(ascii: "/"))
    else { return false }
    let name = words.prefix { $0.range.upperBound <= stroke }
    let rest = words.dropFirst(name.count)
    return (2...3).contains(name.count)
      && (rest.contains { $0.tells(of: [.agency, .credit]) } || publication.matches(rest, in: text))
  }

  private static let allKey = WordScanner.key(of: "all")
  private static let creditCues = Set(["by", "via", "courtesy", "from", "of"].map { WordScanner.key(of: $0) })

  /// "Filed under: World | Rome": a telling word first, and no sentence after it.
  private func isFiling(_ index: Int, _ region: Region) -> Bool {
    guard surfaces[index].tells.contains(.filing) else { return false }
    let surface = surfaces[index]
    let lexicon = Lexicon.shared
    guard (1...16).contains(surface.words.count), surface.ending != .stop || surface.endsInInitials,
      surface.lineCount == 1, !isListItem(index)
    else { return false }
    guard !isHeading(index) else { return false }
    let text = bytes(index)
    let colon = text.firstIndex(of: UInt8(ascii: ":"))
    let label =
      colon.map { colon in surface.words.filter { $0.range.upperBound <= colon } } ?? Array(surface.words.prefix(3))
    let count = lexicon.count(label, of: .filing)
    guard count.telling > 0 else { return false }
    if colon != nil {
      let rest = surface.words.dropFirst(label.count)
      let isList =
        rest.allSatisfy { $0.shape != .lower || $0.isGlue } || text.contains(UInt8(ascii: ","))
      return label.count <= 4 && count.share >= 0.99 && (region != .body || isList && rest.count <= 8)
    }
    let first = lexicon.count(surface.words.prefix(2), of: .filing)
    return region == .tail && first.telling > 0
      && surface.words.dropFirst(2).allSatisfy { $0.shape != .lower || $0.isGlue }
  }

  /// A note on the author is kept as text.
  func namesAuthor(_ index: Int) -> Bool {
    guard surfaces[index].words.count >= 5 else { return false }
    return surfaces[index].words.contains { surnameKeys.contains($0.key) && $0.shape != .lower }
  }
}
