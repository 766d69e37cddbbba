import ArticleModel
import UnicodeText

extension Restoration {
  /// Joins the halves of paragraphs that furniture stands between.
  mutating func joinCuts() {
    var first: Int?
    var between: [Int] = []
    for index in draft.blocks.indices {
      switch draft.blocks[index].standing {
      case .folded:
        if first != nil { between.append(index) }
      case .related, .joined: break
      case .text:
        let mayBelong = !between.isEmpty || draft.blocks[index].startsPrintPage
        if let start = first, mayBelong, belongs(index, to: start, between) {
          join(index, to: start)
          between = []
        } else {
          first = isOpen(index) ? index : nil
          between = []
        }
      }
    }
  }

  private func belongs(_ index: Int, to start: Int, _ between: [Int]) -> Bool {
    let ending = surfaces[start].ending
    if ending == .stop || ending == .colon { return false }
    guard draft.blocks[start].text.bytes.count < Self.longestJoined, case .paragraph = draft.blocks[start].kind,
      case .paragraph = draft.blocks[index].kind, isOpen(index), !isListItem(start), !isListItem(index),
      areInSameContainer(start, index)
    else { return false }
    let atPage = draft.blocks[index].startsPrintPage || between.contains { isPrinted($0) }
    if goesOn(index) {
      return ending != .none || breaksOff(start, lenient: atPage) || isLong(start) || hasOpenMark(start)
    }
    if ending == .hyphen { return surfaces[index].first == .lower }
    if surfaces[index].hasHardBreak { return false }
    return atPage && (breaksOff(start) || isLong(start)) && surfaces[index].wordCount != 1
  }

  /// Bytes. No author's paragraph is longer; a text made of halves alone would be copied whole for each of them.
  private static let longestJoined = 16_384

  private func isLong(_ index: Int) -> Bool { draft.blocks[index].text.bytes.count > Surface.shortBytes }

  /// Is folded as what stands at a print page's head or foot.
  func isPrinted(_ index: Int) -> Bool {
    switch draft.blocks[index].standing {
    case .folded(.printHeader, _), .folded(.pageNumber, _), .folded(.printedAddress, _): true
    default: false
    }
  }

  /// Or each in a block quotation, which a cut has made two of.
  private func areInSameContainer(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (draft.blocks[a].container, draft.blocks[b].container)
    guard a != b else { return true }
    guard let first = a, let second = b else { return false }
    if case .blockQuote = draft.containers[first].kind, case .blockQuote = draft.containers[second].kind { return true }
    return false
  }

  /// A bracket or quotation mark that nothing closes.
  private func hasOpenMark(_ index: Int) -> Bool {
    let text = bytes(index)
    return text.count { $0 == UInt8(ascii: "[") } > text.count { $0 == UInt8(ascii: "]") }
      || text.count { $0 == UInt8(ascii: "(") } > text.count { $0 == UInt8(ascii: ")") }
  }

  private mutating func join(_ index: Int, to start: Int) {
    var first = draft.blocks[start]
    // Nothing else holds its text while it grows.
    draft.blocks[start].text = MappedText()
    let second = draft.blocks[index]
    if let link = linkAcross(first, second) {
      first.text = first.text.part(0..<link.open).appending(first.text.part(link.open + 1..<first.text.bytes.count))
      first.inlines = first.inlines.filter { $0.range.end <= link.open }
      append(link.rest, inlines: shifted(second.inlines, cutting: link.target, second), to: &first)
      let range = TextRange(link.open, link.open + link.length)
      first.inlines.append(Inline(.link(draft.links.count), range))
      draft.links.append(Link(range: range, target: link.address))
    } else {
      if surfaces[start].ending == .hyphen, !keepsHyphen(first, second) {
        let end = first.text.bytes.lastIndex(of: UInt8(ascii: "-")) ?? first.text.bytes.count
        first.text = first.text.part(0..<end)
        append(second.text, inlines: second.inlines, to: &first, spaced: false)
      } else {
        append(second.text, inlines: second.inlines, to: &first, spaced: surfaces[start].ending != .hyphen)
      }
    }
    draft.blocks[start] = first
    draft.blocks[index].standing = .joined
    look(again: start)
  }

  private func append(_ text: MappedText, inlines: [Inline], to block: inout DraftBlock, spaced: Bool = true) {
    var end = block.text.bytes.count
    while end > 0, block.text.bytes[end - 1] <= 0x20 { end -= 1 }
    if end < block.text.bytes.count { block.text = block.text.part(0..<end) }
    if spaced { block.text.append(made: [0x20]) }
    let distance = block.text.bytes.count
    block.text.append(text)
    block.inlines += inlines.map { Inline($0.kind, $0.range.shifted(by: distance)) }
  }

  /// A word that the document writes with its hyphen elsewhere.
  private func keepsHyphen(_ first: DraftBlock, _ second: DraftBlock) -> Bool {
    let left = first.text.bytes.dropLast().reversed().prefix { $0.isASCIILetter }.reversed()
    let right = second.text.bytes.prefix { $0.isASCIILetter }
    return Self.freePrefixes.contains(String(decoding: left, as: UTF8.self).lowercased()) && right.count >= 4
  }

  private static let freePrefixes: Set<String> = [
    "well", "self", "so", "half", "ex", "all", "long", "short", "high", "low",
  ]

  private struct LinkAcross {
    /// Offset of "[" in the first half.
    var open: Int
    /// Offsets of "](address)" in the second half.
    var target: Range<Int>
    var address: String
    var rest: MappedText
    /// Bytes of the joined link text.
    var length: Int
  }

  /// "[a link" and "cut in two](address)".
  private func linkAcross(_ first: DraftBlock, _ second: DraftBlock) -> LinkAcross? {
    let (left, right) = (first.text.bytes, second.text.bytes)
    guard let open = left.suffix(160).lastIndex(of: UInt8(ascii: "[")), !left[open...].contains(UInt8(ascii: "]"))
    else { return nil }
    guard let close = right.prefix(160).firstIndex(of: UInt8(ascii: "]")), close + 2 < right.count,
      right[close + 1] == UInt8(ascii: "("),
      let end = right[(close + 2)...].prefix(400).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let rest = second.text.part(0..<close).appending(second.text.part(end + 1..<right.count))
    let length = left.count - open - 1 + 1 + close
    return LinkAcross(
      open: open, target: close..<end + 1, address: String(decoding: right[close + 2..<end], as: UTF8.self), rest: rest,
      length: length)
  }

  private func shifted(_ inlines: [Inline], cutting cut: Range<Int>, _ block: DraftBlock) -> [Inline] {
    inlines.compactMap { inline in
      if inline.range.start >= cut.upperBound { return Inline(inline.kind, inline.range.shifted(by: -cut.count)) }
      return inline.range.end <= cut.lowerBound ? inline : nil
    }
  }
}

extension MappedText {
  fileprivate func appending(_ other: MappedText) -> MappedText {
    var result = self
    result.append(other)
    return result
  }
}
