import ArticleModel
import UnicodeText

/// What a short block shows of a print page, by its own shape.
enum PrintEvidence: Hashable, Sendable {
  /// "Page 2", "- 2 -", "2/5".
  case pageNumber
  /// A number and nothing else: a page's, or a heading.
  case bareNumber
  /// An address with page arithmetic, a date or the title.
  case address
  /// An address and nothing else.
  case bareAddress
  /// The title again, with what a printout adds to it.
  case title
  case byline
  case publication

  /// What it alone says of a block; nil where the block's words say more.
  var reason: Folded.Reason? {
    switch self {
    case .pageNumber, .bareNumber: .pageNumber
    case .address, .bareAddress: .printedAddress
    case .title, .byline, .publication: nil
    }
  }
}

extension Restoration {
  /// Of each open block.
  func printEvidence() -> [PrintEvidence?] {
    let title = KeyBits(titleKeys)
    return parallelMap(surfaces.count) { $0.map { isOpen($0) ? printEvidence($0, title) : nil } }
  }

  private func printEvidence(_ index: Int, _ title: KeyBits) -> PrintEvidence? {
    let surface = surfaces[index]
    guard surface.isShort, (1...60).contains(surface.wordCount), surface.lineCount <= 4 else { return nil }
    if surface.hasDigits, surface.wordCount <= 5, let page = pageEvidence(words(index), bytes(index)) { return page }
    if let address = addressEvidence(index) { return address }
    if bylineSignatures.contains(surface.signature) { return .byline }
    guard !isListItem(index) else { return nil }
    if surface.keyBits.mayContain(title), surface.wordCount <= titleKeys.count + 8, repeatsTitle(index),
      titleKeys.count >= 3 || isTitleAndFew(index)
    {
      return .title
    }
    guard surface.wordCount <= 8 else { return nil }
    let words = words(index)
    let isNumbered = (0..<1000).contains(words[0].number ?? -1)
    let named = words[(isNumbered ? 1 : 0)...]
    guard !isHeading(index) else { return nil }
    let isPublication =
      publication.matches(named, in: bytes(index))
      || words.count >= 2 && surface.lineCount == 1 && arePublicationAndSection(words, bytes(index))
    return isPublication ? .publication : nil
  }

  /// Page words and one or two numbers.
  func pageEvidence(_ words: [Word], _ text: [UInt8]) -> PrintEvidence? {
    let numbers = words.compactMap(\.number)
    if words.count == 1, words[0].shape == .mixed, isPageWord(text[words[0].range]) {
      return .pageNumber
    }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 < 1000 }) else { return nil }
    let rest = words.filter { $0.number == nil }
    guard rest.allSatisfy({ $0.speaks(of: .page) }) else { return nil }
    if numbers.count == 2 { return numbers[0] <= numbers[1] && !text.contains(UInt8(ascii: ":")) ? .pageNumber : nil }
    if !rest.isEmpty { return rest.contains { $0.tells(of: .page) } ? .pageNumber : nil }
    let digits = words[0].range
    let marks = (text[..<digits.lowerBound] + text[digits.upperBound...]).filter { $0 > 0x20 }
    if marks.isEmpty { return .bareNumber }
    return marks.elementsEqual([UInt8(ascii: ".")]) ? .bareNumber : .pageNumber
  }

  /// "p12".
  private func isPageWord(_ word: ArraySlice<UInt8>) -> Bool {
    (2...4).contains(word.count) && word[word.startIndex].loweredASCII == UInt8(ascii: "p")
      && word.dropFirst().allSatisfy(\.isASCIIDigit)
  }

  private func addressEvidence(_ index: Int) -> PrintEvidence? {
    guard surfaces[index].mayNameHost else { return nil }
    let (words, text) = (words(index), bytes(index))
    guard let address = addressWords(words, text) else { return nil }
    let rest = Array(words[..<address.lowerBound]) + Array(words[address.upperBound...])
    let title = Set(titleKeys)
    let strangers = rest.filter { word in
      word.number == nil && !word.speaks(of: [.page, .printed, .published]) && !word.isGlue
        && !title.contains(word.key) && !publication.nameKeys.contains(word.key) && word.month == nil
    }
    guard strangers.count <= 1, surfaces[index].ending != .stop || rest.isEmpty else { return nil }
    let hasSlug = repeatsSlug(words[address])
    return rest.isEmpty && !hasSlug ? .bareAddress : .address
  }

  /// Do most of the title's words stand in the address?
  private func repeatsSlug(_ words: ArraySlice<Word>) -> Bool {
    guard titleKeys.count >= 2 else { return false }
    let address = Set(words.map(\.key))
    let hits = titleKeys.prefix(8).count { address.contains($0) }
    return hits * 3 >= min(8, titleKeys.count) * 2
  }

  /// The words of a web address: of a scheme's, or of a bare host's.
  func addressWords(_ words: [Word], _ text: [UInt8]) -> Range<Int>? {
    for start in words.indices {
      var end = start + 1
      let isScheme = isFollowed(words[start], by: "://", in: text)
      guard isScheme || isFollowed(words[start], by: ".", in: text) else { continue }
      while end < words.count, words[end].range.lowerBound - words[end - 1].range.upperBound <= 3,
        !text[words[end - 1].range.upperBound..<words[end].range.lowerBound].contains(where: { $0 <= 0x20 })
      { end += 1 }
      if isScheme { return start..<end }
      let host = words[start..<end].indices.dropFirst().first { !isFollowed(words[$0 - 1], by: ".", in: text) } ?? end
      let labels = words[start..<host].prefix(3)
      let dotted =
        end - start >= 2
        && words[start..<end - 1].prefix(2).allSatisfy {
          isFollowed($0, by: ".", in: text) || $0.key != words[start].key
        }
      if dotted, labels.allSatisfy({ $0.shape == .lower || $0.shape == .mixed }), labels.count >= 2,
        words[start].range.count >= 3, (labels.last?.range.count ?? 0) >= 2
      {
        return start..<end
      }
    }
    return nil
  }

  private func isFollowed(_ word: Word, by mark: StaticString, in text: [UInt8]) -> Bool {
    let end = word.range.upperBound + mark.utf8CodeUnitCount
    guard end < text.count, text[end] > 0x20 else { return false }
    return text[word.range.upperBound..<end].elementsEqual(
      UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  func isAddressed(_ index: Int) -> Bool {
    surfaces[index].mayNameHost && addressWords(words(index), bytes(index)) != nil
  }

  private func isTitleAndFew(_ index: Int) -> Bool {
    let title = Set(titleKeys)
    let words = words(index)
    return words.count > titleKeys.count
      && words.allSatisfy {
        title.contains($0.key) || $0.number != nil || publication.nameKeys.contains($0.key)
          || $0.speaks(of: .page)
      }
  }

  /// "The Publication | World": a bar, the name on one of its sides, a word or two on the other.
  private func arePublicationAndSection(_ words: [Word], _ text: [UInt8]) -> Bool {
    for at in words.indices.dropFirst() {
      let gap = text[words[at - 1].range.upperBound..<words[at].range.lowerBound]
      guard gap.count >= 3, gap.first == 0x20 else { continue }
      let sides = [words[..<at], words[at...]]
      if sides.contains(where: { publication.matches($0, in: text) }) { return true }
    }
    return false
  }
}
