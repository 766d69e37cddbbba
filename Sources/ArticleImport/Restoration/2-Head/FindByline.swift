import ArticleModel

extension Restoration {
  /// Names and date from the lines at the head, which keep their place as the article's byline.
  mutating func findByline() {
    var previous: Int?
    var found: [BylineReader] = []
    for index in head
    where isOpen(index) && surfaces[index].isShort && !isHeading(index)
      && (!isListItem(index) || listedDay(index) != nil)
    {
      guard let reader = byline(index), !isAddressed(index), !isCredit(index), !containsBarerLine(index) else {
        continue
      }
      let onlyRole = reader.names.isEmpty && !reader.hasDate
      if onlyRole, previous != index - 1 { continue }
      if reader.hasDate, !reader.hasCue, reader.names.isEmpty, reader.others > 0, looksLikeTitle(index) { continue }
      if previous != nil, index - (previous ?? index) > 3, !reader.hasCue { continue }
      take(reader, at: index)
      found.append(reader)
      previous = index
    }
    let best =
      found.first { !$0.names.isEmpty && $0.published != nil } ?? found.first { $0.published != nil && $0.others == 0 }
    draft.metadata.published = draft.metadata.published ?? (best ?? found.first { $0.published != nil })?.published
    if draft.metadata.byline.isEmpty { findLoneName() }
    splitImportedNames()
    surnameKeys = Set(draft.metadata.byline.compactMap { keys(of: $0).last })
  }

  /// A line that is a name and nothing else, right before or after the date's.
  private mutating func findLoneName() {
    guard let date = head.first(where: { draft.blocks[$0].kind == .byline }) else { return }
    for index in [date - 1, date + 1, date - 2] where head.contains(index) && isOpen(index) && !isHeading(index) {
      let words = surfaces[index].words
      guard (2...9).contains(words.count), surfaces[index].ending == .none,
        words.allSatisfy({
          ($0.shape == .capitalized || Lexicon.shared.glue.contains($0.key))
            && !Lexicon.shared.subjects($0.key).contains(.role)
        }),
        bytes(index).allSatisfy({ WordScanner.isLetter($0) || " .-'&,".utf8.contains($0) || $0 >= 0xC3 }),
        head.contains(where: { $0 != index && isOpen($0) && surfaces[$0].words.count >= 2 })
          || !draft.metadata.title.isEmpty,
        furniture(index, in: .head) == nil, !publication.matches(words[...], in: bytes(index))
      else { continue }
      let line = Array("By ".utf8) + bytes(index)
      let reader = BylineReader(
        [Line(range: 0..<line.count, words: WordScanner.words(of: line))], of: line, links: [], publication: publication
      )
      guard let reader, reader.others == 0, !reader.hasRole, words.count <= 4 || reader.names.count > 1,
        reader.names.count == 1 || reader.names.allSatisfy({ $0.contains(" ") && !$0.hasPrefix("The ") })
      else { continue }
      take(reader, at: index)
      // What stands between the name and the date is the author's role.
      if index == date - 2 { draft.blocks[date - 1].kind = .byline }
      return
    }
  }

  /// Front matter may name several in one line.
  private mutating func splitImportedNames() {
    draft.metadata.byline = draft.metadata.byline.flatMap { names in
      let line = Array(("By " + names).utf8)
      guard names.utf8.contains(UInt8(ascii: "&")) || names.contains(" and ") || names.utf8.contains(UInt8(ascii: ",")),
        let reader = BylineReader(
          [Line(range: 0..<line.count, words: WordScanner.words(of: line))], of: line, links: [],
          publication: publication),
        !reader.names.isEmpty
      else { return [names] }
      return reader.names
    }
  }

  func byline(_ index: Int) -> BylineReader? {
    let surface = surfaces[index]
    if surface.ending == .stop, surface.words.count > 12 { return nil }
    let links = draft.blocks[index].inlines.compactMap { inline -> Range<Int>? in
      if case .link = inline.kind { return inline.range.offsets }
      return nil
    }
    if let day = listedDay(index) {
      let text = Array("\(day). ".utf8) + bytes(index)
      return BylineReader(
        [Line(range: 0..<text.count, words: WordScanner.words(of: text))], of: text, links: [], publication: publication
      )
    }
    return BylineReader(lines(index), of: bytes(index), links: links, publication: publication)
  }

  /// The day of "25. June 2024", which Markdown reads as a list's number.
  private func listedDay(_ index: Int) -> Int? {
    guard let container = draft.blocks[index].container,
      case .listItem(.ordered(let day)) = draft.containers[container].kind,
      (1...31).contains(day), let first = surfaces[index].words.first, Lexicon.shared.months[first.key] != nil
    else { return nil }
    return day
  }

  private mutating func take(_ reader: BylineReader, at index: Int) {
    draft.blocks[index].kind = .byline
    bylineSignatures.insert(surfaces[index].signature)
    if draft.metadata.byline.isEmpty { draft.metadata.byline = reader.names }
  }

  /// A title that has a date in it, as printouts put above each page.
  private func looksLikeTitle(_ index: Int) -> Bool { surfaces[index].words.count > 10 }
}
