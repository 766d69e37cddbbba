import ArticleModel

/// Furniture by its place and shape.
extension Restoration {
  /// Lines that only their place and shape make furniture: rights, credits, filing, section labels, reading times.
  func placedFurniture(_ index: Int, _ region: Region) -> Found? {
    if isRightsLine(index) { return Found(reason: .notice, evidence: "a rights notice") }
    if isLabelOfAdvertisement(index) { return Found(reason: .advertisement, evidence: "a label of an advertisement") }
    if isCredit(index), !draft.blocks[index].inlines.contains(where: { $0.kind.isImage }) {
      return Found(reason: .credit, evidence: "names and the words of picture credits only")
    }
    if isFiling(index, region) { return Found(reason: .navigation, evidence: "files the article under topics") }
    if isScraped, isIcons(index) { return Found(reason: .shareBar, evidence: "single letters, as icons leave them") }
    let surface = surfaces[index]
    if isScraped, region == .head, surface.ending != .stop, surface.lineCount == 1 {
      if let title = head.first(where: { draft.blocks[$0].kind == .title }) {
        if index < title, surface.wordCount <= (isSetOff(title) ? 7 : 2) {
          return Found(reason: .navigation, evidence: "a short line before the title")
        }
      } else if let byline = head.first(where: { draft.blocks[$0].kind == .byline }), index < byline,
        surface.wordCount <= 2, !draft.metadata.title.isEmpty
      {
        return Found(reason: .navigation, evidence: "a short line before the byline")
      }
    }
    guard surface.wordCount <= 7, surface.ending != .stop, surface.lineCount == 1 else { return nil }
    if region == .body ? saysOnlyReadingTime(index) : isReadingTime(index, region) {
      return Found(reason: .navigation, evidence: "a reading time")
    }
    guard isScraped, region == .head else { return nil }
    let words = wordsInPlace(index)
    let count = Lexicon.shared.count(words, of: .navigation) { isPublicationName($0) }
    guard count.share >= 0.99, count.covered > 0 || words.allSatisfy({ publication.nameKeys.contains($0.key) })
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
    return surface.wordCount <= 3 && surface.lineCount == 1
      && surface.ending == .none && wordsInPlace(index).contains { $0.tells(of: .advertisement) && $0.isUpper }
  }

  /// "f t in @"
  private func isIcons(_ index: Int) -> Bool {
    surfaces[index].isOfSmallWords && (3...8).contains(surfaces[index].wordCount)
      && !isTableRow(bytes(index))
  }

  /// "|a|b|", which no parser took for one.
  private func isTableRow(_ text: [UInt8]) -> Bool { text.first == UInt8(ascii: "|") && text.last == text.first }

  private func isReadingTime(_ index: Int, _ region: Region) -> Bool {
    let words = words(index)
    let hasMinutes = zip(words, words.dropFirst()).contains { $0.number != nil && $1.tells(of: .time) }
    if hasMinutes, words.count <= 5 { return true }
    let count = Lexicon.shared.count(words, of: .readingTime)
    let needed = region == .head && words.count <= 4 ? 0.6 : 0.8
    return (count.telling > 0 && count.share >= needed) || (count.covered >= 2 && count.share >= 0.99)
  }

  /// "Estimated reading time: 4 minutes"
  private func saysOnlyReadingTime(_ index: Int) -> Bool {
    guard surfaces[index].mentions.contains(.readingTime) else { return false }
    let words = words(index)
    return words.count >= 3 && Lexicon.shared.count(words, of: .readingTime).telling > 0
      && words.contains { $0.number != nil }
      && words.allSatisfy { $0.number != nil || $0.speaks(of: [.readingTime, .time]) }
  }

  private func isRightsLine(_ index: Int) -> Bool {
    guard surfaces[index].hasRightsSign, surfaces[index].wordCount <= 45 else { return false }
    let words = wordsInPlace(index)
    if surfaces[index].isProse {
      // A sentence may begin with the sign; one about rights says more of them.
      let count = Lexicon.shared.count(words, of: .notice) { isPublicationName($0) }
      return count.telling > 0 && count.share >= 0.4
    }
    let year = words.prefix(4).contains { (1800...2199).contains($0.number ?? 0) }
    return year || words.count <= 8
  }

  /// Credit words, agencies and names, and nothing else.
  func isCredit(_ index: Int) -> Bool {
    let surface = surfaces[index]
    if isNameAndAgency(index) { return true }
    guard !surface.tells.isDisjoint(with: [.credit, .agency]) else { return false }
    let (words, lexicon) = (words(index), Lexicon.shared)
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
    let agencyOnly = lexicon.count(words, of: [.agency, .credit]).share >= 0.99 && words.count <= 5
    return (starts && hasCue) || agencyOnly
  }

  /// "Dale Ruiz/AP", or the publication after the stroke.
  private func isNameAndAgency(_ index: Int) -> Bool {
    let surface = surfaces[index]
    guard (3...6).contains(surface.wordCount), surface.lineCount == 1, surface.ending != .stop, !isHeading(index),
      !isListItem(index), let stroke = bytes(index).firstIndex(of: UInt8(ascii: "/"))
    else { return false }
    let (words, text) = (wordsInPlace(index), bytes(index))
    guard words.allSatisfy({ $0.isUpper || $0.isGlue }) else { return false }
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
    guard (1...16).contains(surface.wordCount), surface.ending != .stop || surface.endsInInitials,
      surface.lineCount == 1, !isListItem(index)
    else { return false }
    guard !isHeading(index) else { return false }
    let (text, words) = (bytes(index), words(index))
    let colon = text.firstIndex(of: UInt8(ascii: ":"))
    let label =
      colon.map { colon in words.filter { $0.range.upperBound <= colon } } ?? Array(words.prefix(3))
    let count = lexicon.count(label, of: .filing)
    guard count.telling > 0 else { return false }
    if colon != nil {
      let rest = words.dropFirst(label.count)
      let isList =
        rest.allSatisfy { $0.shape != .lower || $0.isGlue } || text.contains(UInt8(ascii: ","))
      return label.count <= 4 && count.share >= 0.99 && (region != .body || isList && rest.count <= 8)
    }
    let first = lexicon.count(words.prefix(2), of: .filing)
    return region == .tail && first.telling > 0
      && words.dropFirst(2).allSatisfy { $0.shape != .lower || $0.isGlue }
  }
}
