/// The elements open at a place of the page, as the tree construction of the HTML standard (13.2.6) keeps them, as far as
/// it takes to know that gumbo never has more of them open than it can look through in good time.
struct OpenElements {
  private struct Entry {
    var tag: HtmlTag
    /// Of the name, where the tag is unknown; of the whole tag for formatting.
    var hash: UInt64
    var isLeftOut = false
    var isForeign = false
    /// Of formatting: which it is of all.
    var number = 0
  }

  private var entries: [Entry] = []
  /// How many of `entries` are not left out.
  private var depth = 0
  /// Open elements of each tag.
  private var counts = [Int32](repeating: 0, count: 256)
  /// Formatting that is opened again in each block after the one it was opened in. nil is a cell's or object's border.
  private var formatting: [Entry?] = []
  /// Of those, the numbers of what a block's end has closed: opened again where the next words stand.
  private var waiting: Set<Int> = []
  private var formattingCount = 0
  /// The sum of the depths of all tags: about what gumbo's looking up and down costs.
  private var spent = 0

  /// Browsers stop at 512; a page built by hand seldom passes 30.
  private static let deepest = 200
  private static let deepestWhenSpent = 40
  /// Each that is never closed goes one deeper: blocks come after that.
  private static let deepestFormatting = 100
  private static let affordable = 40_000_000
  private static let mostFormatting = 40
  /// How far up an element is looked for.
  private static let farthest = 512

  var isInForeignContent: Bool {
    entries.last.map { $0.isForeign && !TagSet.integrationPoints.contains($0.tag) } ?? false
  }

  /// Returns whether the tag is to be kept.
  mutating func open(_ markup: HtmlMarkup, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let tag = markup.tag
    spent += depth
    if isInForeignContent, TagSet.leavingForeignContent.contains(tag) {
      while isInForeignContent { removeLast() }
    }
    let isForeign = isInForeignContent || tag == .svg || tag == .math
    if isForeign ? markup.isSelfClosing : TagSet.void.contains(tag) { return true }
    // Outside of a table its parts are passed over, and close nothing.
    if !isForeign, TagSet.insideTables.contains(tag), counts[Int(HtmlTag.table.rawValue)] == 0,
      counts[Int(HtmlTag.template.rawValue)] == 0
    {
      return true
    }
    if !isForeign { closeImplied(before: tag) }
    if !TagSet.special.contains(tag) { reopenFormatting() }
    var entry = Entry(tag: tag, hash: tag == .unknown ? hash(markup.name, in: bytes) : 0, isForeign: isForeign)
    entry.isLeftOut = depth >= (spent > Self.affordable ? Self.deepestWhenSpent : Self.deepest)
    if TagSet.formatting.contains(tag) {
      entry.hash = hash(markup.range, in: bytes)
      formattingCount += 1
      entry.number = formattingCount
      entry.isLeftOut = entry.isLeftOut || depth >= Self.deepestFormatting || !addFormatting(entry)
    } else if TagSet.formattingBorders.contains(tag) {
      formatting.append(nil)
    }
    entries.append(entry)
    counts[Int(tag.rawValue)] += 1
    if !entry.isLeftOut { depth += 1 }
    return !entry.isLeftOut
  }

  /// Returns whether the tag is to be kept.
  mutating func close(_ markup: HtmlMarkup, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let tag = markup.tag
    guard counts[Int(tag.rawValue)] > 0 else {
      if TagSet.formatting.contains(tag) { removeFormatting(tag) }
      return true
    }
    if TagSet.formatting.contains(tag) {
      let index = find(upTo: { _ in false }, { $0.tag == tag })
      let isLeftOut = index.map { entries[$0].isLeftOut } ?? false
      if !isLeftOut { removeFormatting(tag) }
      if let index { remove(at: index) }
      return !isLeftOut
    }
    let borders: TagSet =
      TagSet.tableParts.contains(tag) ? .tableBorders : TagSet.special.contains(tag) ? .scopeBorders : .special
    let wanted = tag == .unknown ? hash(markup.name, in: bytes) : 0
    let isHeading = TagSet.headings.contains(tag)
    guard
      let index = find(
        upTo: { borders.contains($0.tag) && !$0.isForeign },
        { isHeading ? TagSet.headings.contains($0.tag) : $0.tag == tag && $0.hash == wanted })
    else { return true }
    let isLeftOut = entries[index].isLeftOut
    while entries.count > index { removeLast() }
    return !isLeftOut
  }

  /// Elements whose end tag may be left out, and is where this one begins.
  private mutating func closeImplied(before tag: HtmlTag) {
    switch tag {
    case .li: close([.li], upTo: .itemBorders)
    case .dd, .dt: close([.dd, .dt], upTo: .itemBorders)
    case .option, .optgroup:
      if let last = entries.last?.tag, last == .option || last == .optgroup && tag == .optgroup { removeLast() }
    case .td, .th: close([.td, .th], upTo: .tableBorders)
    case .tr: close([.tr], upTo: .tableBorders)
    case .tbody, .thead, .tfoot: close([.tbody, .thead, .tfoot], upTo: .tableBorders)
    case .caption, .colgroup: close([tag], upTo: .tableBorders)
    case .a: removeOpen(.a)
    case .nobr: removeOpen(.nobr)
    case .button: close([.button], upTo: .scopeBorders)
    default: break
    }
    if TagSet.closingParagraph.contains(tag) { close([.p], upTo: .buttonScopeBorders) }
    if TagSet.headings.contains(tag), let last = entries.last?.tag, TagSet.headings.contains(last) { removeLast() }
  }

  private mutating func close(_ tags: [HtmlTag], upTo borders: TagSet) {
    guard tags.contains(where: { counts[Int($0.rawValue)] > 0 }) else { return }
    guard let index = find(upTo: { borders.contains($0.tag) }, { tags.contains($0.tag) && !$0.isForeign }) else {
      return
    }
    while entries.count > index { removeLast() }
  }

  private mutating func removeOpen(_ tag: HtmlTag) {
    removeFormatting(tag)
    if counts[Int(tag.rawValue)] > 0,
      let index = find(upTo: { TagSet.tableBorders.contains($0.tag) }, { $0.tag == tag })
    {
      remove(at: index)
    }
  }

  /// The innermost entry that is wanted, none beyond a border.
  private func find(upTo isBorder: (Entry) -> Bool, _ isWanted: (Entry) -> Bool) -> Int? {
    for index in entries.indices.suffix(Self.farthest).reversed() {
      if isWanted(entries[index]) { return index }
      if isBorder(entries[index]) { return nil }
    }
    return nil
  }

  private mutating func removeLast() { remove(at: entries.count - 1) }

  private mutating func remove(at index: Int) {
    let entry = entries.remove(at: index)
    counts[Int(entry.tag.rawValue)] -= 1
    if !entry.isLeftOut { depth -= 1 }
    if TagSet.formattingBorders.contains(entry.tag), let border = formatting.lastIndex(where: { $0 == nil }) {
      for case let inside? in formatting[border...] { waiting.remove(inside.number) }
      formatting.removeSubrange(border...)
    } else if entry.number > 0,
      formatting.reversed().prefix(while: { $0 != nil }).contains(where: { $0?.number == entry.number })
    {
      waiting.insert(entry.number)
    }
  }

  /// Words, and what flows among them, stand in the formatting that blocks before have left open.
  mutating func reopenFormatting() {
    guard !waiting.isEmpty, !isInForeignContent else { return }
    let border = formatting.lastIndex { $0 == nil } ?? -1
    for case let entry? in formatting[(border + 1)...] where waiting.remove(entry.number) != nil {
      entries.append(entry)
      counts[Int(entry.tag.rawValue)] += 1
      depth += 1
    }
  }

  /// The standard keeps three of a kind ("Noah's Ark clause").
  private mutating func addFormatting(_ entry: Entry) -> Bool {
    let start = (formatting.lastIndex { $0 == nil } ?? -1) + 1
    let same = formatting.indices[start...].filter { formatting[$0]?.hash == entry.hash }
    if same.count >= 3 { removeFormatting(at: same[0]) }
    guard formatting.count < Self.mostFormatting else { return false }
    formatting.append(entry)
    return true
  }

  private mutating func removeFormatting(_ tag: HtmlTag) {
    guard let index = formatting.lastIndex(where: { $0?.tag == tag || $0 == nil }), formatting[index] != nil else {
      return
    }
    removeFormatting(at: index)
  }

  private mutating func removeFormatting(at index: Int) {
    if let entry = formatting.remove(at: index) { waiting.remove(entry.number) }
  }

  /// FNV-1a, ASCII case aside.
  private func hash(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[range] { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
    return hash
  }
}
