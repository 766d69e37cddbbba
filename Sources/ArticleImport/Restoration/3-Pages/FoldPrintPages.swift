import ArticleModel

extension Restoration {
  /// Running heads and feet, repeated bylines, page numbers, printed addresses: told by what repeats, by page
  /// arithmetic, and most surely by a sentence that goes on after them.
  mutating func foldPrintPages() {
    var pages = PrintPages(printEvidence())
    for index in surfaces.indices where surfaces[index].isShort && isOpen(index) {
      pages.add(index, surfaces[index].signature)
    }
    if hasWholeParagraphs { findCuts(&pages) }
    foldBySequence(&pages)
    foldByShape(pages)
    foldByRepetition(&pages)
    foldAfterFormFeeds()
    foldBareNumbers(pages)
  }

  /// Pages cut one paragraph each. Where more blocks begin in the middle of a sentence than at its beginning, the text
  /// is written so: the options of a manual, the stack traces of a log.
  private var hasWholeParagraphs: Bool {
    let halves = draft.blocks.indices.count { goesOn($0) }
    return halves <= Self.cutsOfAny
      || halves <= draft.blocks.indices.count { isOpen($0) && surfaces[$0].isProse && !goesOn($0) }
  }

  /// As many cuts as an article of a few paragraphs may have.
  private static let cutsOfAny = 4

  /// What stands between the halves of a sentence is folded, and all its copies elsewhere.
  private mutating func findCuts(_ pages: inout PrintPages) {
    for index in draft.blocks.indices where goesOn(index) && pages.evidence[index] == nil && placeholder(index) == nil {
      guard let start = cutStart(before: index, pages), !isBesideList(start, index, pages),
        !hasProse(start, index, pages)
      else { continue }
      for between in start + 1..<index where isOpen(between) && (!isListItem(between) || pages.evidence[between] != nil)
      {
        pages.addCut(between)
        let reason = pages.evidence[between]?.reason ?? reason(byWordsOf: between)
        fold(between, reason, "between the halves of a sentence")
      }
    }
  }

  /// A list or quotation between two paragraphs is the article's, whatever the second begins with.
  private func isBesideList(_ start: Int, _ end: Int, _ pages: PrintPages) -> Bool {
    (start + 1..<end).contains { isText($0) && draft.blocks[$0].container != nil && pages.evidence[$0] == nil }
  }

  /// Much text between two halves, that nothing shows to be furniture, is the article's.
  private func hasProse(_ start: Int, _ end: Int, _ pages: PrintPages) -> Bool {
    (start + 1..<end).contains { index in
      isOpen(index) && pages.evidence[index] == nil && pages.copies(index) < 2
        && (surfaces[index].ending == .stop || surfaces[index].first == .lower || surfaces[index].wordCount >= 16
          || !surfaces[index].isShort)
        && furniture(index, in: .tail) == nil
    }
  }

  /// Begins in the middle of a sentence.
  func goesOn(_ index: Int) -> Bool {
    guard surfaces[index].first == .lower, surfaces[index].beginsLower, isText(index),
      case .paragraph = draft.blocks[index].kind,
      !isListItem(index)
    else { return false }
    return true
  }

  func lastWord(_ index: Int) -> Word? {
    wordsInPlace(index).last ?? WordScanner.words(of: bytes(index).suffix(60)).last
  }

  /// The paragraph that a cut broke off, at most seven blocks before its second half.
  private func cutStart(before index: Int, _ pages: PrintPages) -> Int? {
    var candidate = index - 1
    var areEvident = true
    while candidate >= max(0, index - 8) {
      defer { candidate -= 1 }
      if candidate < index - 1, areEvident { areEvident = isEvident(candidate + 1, pages) }
      guard isText(candidate) else { continue }
      let lenient = candidate < index - 1 && areEvident
      if candidate < index - 1 || surfaces[candidate].isProse || !surfaces[candidate].isShort,
        breaksOff(candidate, lenient: lenient), pages.evidence[candidate] == nil,
        pages.copies(candidate) < 2 || surfaces[candidate].wordCount > 12, !isRecord(candidate)
      {
        return candidate < index - 1 ? candidate : nil
      }
      if surfaces[candidate].isProse || !isOpen(candidate) { return nil }
      // The line right before may itself be what the second half goes on.
      if candidate == index - 1, surfaces[candidate].wordCount >= 9, breaksOff(candidate),
        pages.evidence[candidate] == nil, pages.copies(candidate) < 2
      {
        return nil
      }
      if case .verse = draft.blocks[candidate].kind { return nil }
    }
    return nil
  }

  /// Does a block show by itself or by its copies that it belongs to a print page?
  private func isEvident(_ index: Int, _ pages: PrintPages) -> Bool {
    guard isOpen(index) else { return true }
    return pages.evidence[index] != nil || pages.copies(index) > 1 || placeholder(index) != nil
      || furniture(index, in: .body, of: .advertisement) != nil
  }

  /// Ends without a stop though it is a paragraph's length.
  func breaksOff(_ index: Int, lenient: Bool = false) -> Bool {
    guard case .paragraph = draft.blocks[index].kind, isText(index), !surfaces[index].isLinkOnly else { return false }
    if lenient, surfaces[index].ending != .stop, surfaces[index].ending != .colon, !surfaces[index].hasHardBreak,
      surfaces[index].wordCount >= 3, !isListItem(index)
    {
      return true
    }
    guard surfaces[index].isUnfinished else { return false }
    let surface = surfaces[index]
    guard let last = lastWord(index) else { return false }
    let isTitle = surface.isTitleCased && last.isUpper
    if surface.wordCount >= 9 && !isTitle || !surface.isShort { return true }
    return surface.ending != .none || last.telling.contains(.unfinished)
      || surface.wordCount >= 5
        && wordsInPlace(index).count { $0.shape == .lower } * 2 > surface.wordCount
  }

  /// Numbers alone are pages' when one of them stands at a cut or beside other print furniture.
  private mutating func foldBySequence(_ pages: inout PrintPages) {
    for index in pages.evident {
      guard case .bareNumber = pages.evidence[index], isOpen(index), !isHeading(index) else { continue }
      let neighbours = [index - 1, index + 1].filter { draft.blocks.indices.contains($0) }
      let besidePrint = neighbours.contains { neighbour in
        switch pages.evidence[neighbour] {
        case .address, .byline, .title, .publication:
          neighbour >= head.upperBound && draft.blocks[neighbour].kind != .title
        default: false
        }
      }
      if besidePrint { pages.numbersArePages = true }
    }
    if pages.atCut.contains(where: { pages.isBareNumber($0) }) { pages.numbersArePages = true }
  }

  private mutating func foldByShape(_ pages: PrintPages) {
    for index in pages.evident where isOpen(index) {
      guard let evidence = pages.evidence[index] else { continue }
      let copies = pages.copies(index)
      switch evidence {
      case .pageNumber:
        if !isHeading(index) { fold(index, .pageNumber, "a page number alone") }
      case .address:
        fold(index, .printedAddress, "an address with what a printout adds")
      case .bareAddress:
        if copies > 1 || index >= surfaces.count - 8, !isListItem(index) {
          fold(index, .printedAddress, copies > 1 ? "one of \(copies) copies" : "an address after the article")
        }
      case .title: fold(index, .printHeader, "repeats the title")
      case .byline: fold(index, .printHeader, "repeats the byline")
      case .publication:
        if !isHeading(index) || copies > 1 { fold(index, .printHeader, "the publication's name, as in its address") }
      case .bareNumber: break
      }
    }
  }

  /// Copies of what stood at a cut; and short lines without a stop that come back far apart.
  private mutating func foldByRepetition(_ pages: inout PrintPages) {
    for (group, copies) in pages.repeated() {
      guard let first = copies.first(where: { isOpen($0) }) else { continue }
      if pages.atCut.contains(group) {
        if pages.isBareNumber(group) { continue }
        let reason = reason(byWordsOf: first)
        for index in copies where isOpen(index) && !surfaces[index].isProse && !isHeading(index) {
          fold(index, pages.evidence[index]?.reason ?? reason, "copy of a line at a page cut")
        }
      } else if surfaces[first].ending == .none, isRunningHead(surfaces[first], copies) {
        let (reason, evidence) = (reason(byWordsOf: first), "one of \(copies.count) copies, far apart")
        for index in copies where isOpen(index) { fold(index, pages.evidence[index]?.reason ?? reason, evidence) }
      }
    }
  }

  private func isRunningHead(_ surface: Surface, _ copies: ArraySlice<Int>) -> Bool {
    guard let first = copies.first, (1...14).contains(surface.wordCount), surface.lineCount == 1,
      surface.first != .lower, !isHeading(first), !isListItem(first), case .paragraph = draft.blocks[first].kind,
      wordsInPlace(first).contains(where: { $0.number == nil }), differInPages(copies)
    else { return false }
    if zip(copies, copies.dropFirst()).contains(where: { $1 == $0 + 1 }) || copies.contains(where: isRecord) {
      return false
    }
    return zip(copies, copies.dropFirst()).allSatisfy { distance($0, $1) >= 900 }
      || copies.contains { $0 > 0 && isPrinted($0 - 1) || $0 + 1 < draft.blocks.count && isPrinted($0 + 1) }
  }

  /// Copies differ in nothing but the numbers of their pages: "Rain (2011)" and "Rain (2013)" are two headings.
  private func differInPages(_ copies: ArraySlice<Int>) -> Bool {
    let numbers = copies.map { wordsInPlace($0).compactMap(\.number) }
    return numbers.allSatisfy { $0 == numbers[0] } || numbers[0].contains { $0 < 1000 }
  }

  /// Bytes of source between two blocks.
  private func distance(_ a: Int, _ b: Int) -> Int { draft.blocks[b].source.start - draft.blocks[a].source.end }

  private func reason(byWordsOf index: Int) -> Folded.Reason {
    placeholder(index) ?? furniture(index, in: .tail)?.reason ?? .printHeader
  }

  private mutating func foldAfterFormFeeds() {
    for index in draft.blocks.indices.dropFirst()
    where draft.blocks[index].startsPrintPage && isOpen(index) && !surfaces[index].isProse && surfaces[index].isShort
      && surfaces[index].ending == .none && surfaces[index].first != .lower && surfaces[index].wordCount <= 14
      && surfaces[index].lineCount == 1 && !isListItem(index)
    {
      let follows = index + 1 < surfaces.count && surfaces[index + 1].wordCount > 0
      if follows || index + 1 == surfaces.count { fold(index, .printHeader, "the first line after a form feed") }
    }
  }

  private mutating func foldBareNumbers(_ pages: PrintPages) {
    let numbers = pages.evident.filter { index in
      if case .bareNumber = pages.evidence[index] { return isText(index) }
      return false
    }
    // Numbers that head parts come in a row; one alone is a page's.
    guard pages.numbersArePages || numbers.count == 1 && numbers.allSatisfy({ $0 > head.upperBound }) else {
      return
    }
    for index in numbers where isOpen(index) && !isHeading(index) {
      fold(index, .pageNumber, "a number alone, as others at page cuts")
    }
  }
}
