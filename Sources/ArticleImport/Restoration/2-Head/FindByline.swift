import ArticleModel

extension Restoration {
  /// Names and date from the lines at the head, which keep their place as the article's byline.
  mutating func findByline() {
    var previous: Int?
    var label: Int?
    var found: [BylineReader] = []
    for index in head
    where isOpen(index) && surfaces[index].isShort && !isHeading(index)
      && (!isListItem(index) || listedDay(index) != nil) && !isRecord(index)
    {
      guard let reader = byline(index, afterLabel: label == index - 1), !isAddressed(index), !isCredit(index),
        !containsBarerLine(index)
      else { continue }
      if reader.isLabel {
        label = index
        continue
      }
      let onlyRole = reader.names.isEmpty && !reader.hasDate
      if onlyRole, previous != index - 1 { continue }
      if reader.hasDate, !reader.hasCue, reader.names.isEmpty, reader.others > 2, looksLikeTitle(index) { continue }
      if let previous, index - previous > 3, !reader.hasCue { continue }
      if let label, label == index - 1 { draft.blocks[label].kind = .byline }
      take(reader, at: index)
      found.append(reader)
      previous = index
    }
    takeLinesBetween()
    let best =
      found.first { !$0.names.isEmpty && $0.published != nil } ?? found.first { $0.published != nil && $0.others == 0 }
    draft.metadata.published = draft.metadata.published ?? (best ?? found.first { $0.published != nil })?.published
    if draft.metadata.byline.isEmpty { findLoneName() }
    splitImportedNames()
    surnameKeys = KeySet(draft.metadata.byline.compactMap { keys(of: $0).last })
  }

  /// The paper, a role or a place, on a line of its own between the author's and the date's.
  private mutating func takeLinesBetween() {
    for index in head.dropFirst().dropLast() where isOpen(index) && !isHeading(index) && surfaces[index].isLine {
      let words = words(index)
      let isBetween = draft.blocks[index - 1].kind == .byline && draft.blocks[index + 1].kind == .byline
      let isKnown =
        publication.matches(words[...], in: bytes(index)) || words.contains { $0.tells(of: [.paper, .role, .place]) }
      if isBetween, (1...6).contains(words.count), isKnown { draft.blocks[index].kind = .byline }
    }
  }

  /// A line that is names and nothing else, beside the date's; or a dash and a name under the title.
  private mutating func findLoneName() {
    guard let date = head.first(where: { draft.blocks[$0].kind == .byline }) else { return findSignature() }
    for index in [date - 1, date + 1, date - 2] where head.contains(index) && isOpen(index) && !isHeading(index) {
      guard let names = loneNames(index), furniture(index, in: .head) == nil,
        head.contains(where: { $0 != index && isOpen($0) && surfaces[$0].wordCount >= 2 })
          || !draft.metadata.title.isEmpty
      else { continue }
      setByline(names, at: index)
      // What stands between the name and the date is the author's role.
      if index == date - 2 { draft.blocks[date - 1].kind = .byline }
      return
    }
  }

  /// "— Ann Lee & Bo Dam" or "Ann Lee reports", right after the head's first line.
  private mutating func findSignature() {
    for index in head.dropFirst().prefix(3) where isOpen(index) && !isHeading(index) && !isListItem(index) {
      let (text, words) = (bytes(index), words(index))
      let isSigned = text.starts(with: [0xE2, 0x80]) || text.starts(with: "- ".utf8)
      let reports = words.count >= 3 && words.last?.shape == .lower && words.last?.tells(of: .announcing) == true
      guard isSigned || reports, let names = loneNames(index, dropping: reports ? 1 : 0),
        isSigned || names.count == 1
      else { continue }
      return setByline(names, at: index)
    }
  }

  /// Names, and a place or role after a comma perhaps.
  private func loneNames(_ index: Int, dropping count: Int = 0) -> [String]? {
    let words = words(index).dropLast(count)
    let text = bytes(index)
    guard (2...14).contains(words.count), surfaces[index].ending != .stop, surfaces[index].ending != .colon,
      words.allSatisfy({ $0.shape != .lower && $0.number == nil || $0.isGlue || $0.tells(of: [.particle, .and]) }),
      !publication.matches(words, in: text)
    else { return nil }
    let reader = NameReader(text: text, publication: publication)
    let found = reader.names(in: words)
    let rest = words[found.words.endIndex...]
    let isAfterComma = rest.first.map { text[..<$0.range.lowerBound].last { $0 != 0x20 } == UInt8(ascii: ",") } ?? true
    guard reader.arePersons(found), rest.count <= 4, isAfterComma, rest.allSatisfy({ $0.isUpper || $0.isGlue }) else {
      return nil
    }
    return found.names
  }

  private mutating func setByline(_ names: [String], at index: Int) {
    draft.blocks[index].kind = .byline
    bylineSignatures.insert(surfaces[index].signature)
    draft.metadata.byline = names
  }

  /// Front matter may name several in one line.
  private mutating func splitImportedNames() {
    draft.metadata.byline = draft.metadata.byline.flatMap { names in
      let line = Array(("By " + names).utf8)
      guard names.contains(" and ") || names.utf8.contains(where: { "&,;+".utf8.contains($0) }),
        let reader = BylineReader(
          [Line(range: 0..<line.count, words: WordScanner.words(of: line))], of: line, links: [],
          publication: publication),
        !reader.names.isEmpty,
        // "Salt & Light" and "Lee, Ann" are one name.
        reader.names.allSatisfy({ $0.contains(" ") })
      else { return [names] }
      return reader.names
    }
  }

  func byline(_ index: Int, afterLabel: Bool = false) -> BylineReader? {
    let surface = surfaces[index]
    if surface.ending == .stop, !surface.endsInInitials, surface.wordCount > 12 { return nil }
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
    return BylineReader(
      lines(index), of: bytes(index), links: links, publication: publication, afterLabel: afterLabel)
  }

  /// The day of "25. June 2024", which Markdown reads as a list's number.
  private func listedDay(_ index: Int) -> Int? {
    guard let container = draft.blocks[index].container,
      case .listItem(.ordered(let day)) = draft.containers[container].kind,
      (1...31).contains(day), let first = words(index).first, first.month != nil
    else { return nil }
    return day
  }

  private mutating func take(_ reader: BylineReader, at index: Int) {
    draft.blocks[index].kind = .byline
    bylineSignatures.insert(surfaces[index].signature)
    if draft.metadata.byline.isEmpty { draft.metadata.byline = reader.names }
  }

  /// A title that has a date in it, as printouts put above each page.
  private func looksLikeTitle(_ index: Int) -> Bool { surfaces[index].wordCount > 10 }
}
