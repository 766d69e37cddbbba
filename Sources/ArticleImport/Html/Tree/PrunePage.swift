/// What of a page is given to gumbo, and where each piece of it stands in the page.
struct PrunedPage {
  fileprivate(set) var bytes: [UInt8] = []
  /// How many are left.
  fileprivate(set) var tags = 0
  /// Those that are read, of all tags.
  fileprivate(set) var attributes: [HtmlAttribute] = []
  /// Ascending: from `start` in `bytes` on, what stands from `source` on in the page.
  fileprivate var pieces: [(start: Int, source: Int)] = []
  /// Ascending: where a tag with attributes begins in the page, and which are its own.
  fileprivate var owners: [(tag: Int, attributes: Range<Int>)] = []
  /// The piece found last, its offsets in `bytes` and how far they are from the page's: the next one asked for is
  /// mostly near.
  private var last = (index: -1, offsets: 0..<0, shift: 0)
  /// The first owner from the tag asked for last.
  private var nextOwner = 0

  mutating func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    return start..<(range.isEmpty ? start : source(of: range.upperBound - 1) + 1)
  }

  private mutating func source(of offset: Int) -> Int {
    if !last.offsets.contains(offset) { findPiece(of: offset) }
    return offset + last.shift
  }

  private mutating func findPiece(of offset: Int) {
    guard !pieces.isEmpty else { return }
    var index = last.index + 1
    if index >= pieces.count || pieces[index].start > offset || end(ofPiece: index) <= offset {
      index = max(0, pieces.partitionPoint { $0.start <= offset } - 1)
    }
    last = (index, pieces[index].start..<end(ofPiece: index), pieces[index].source - pieces[index].start)
  }

  private func end(ofPiece index: Int) -> Int { index + 1 < pieces.count ? pieces[index + 1].start : .max }

  /// Indices of the attributes of a tag that begins at a place in the page.
  mutating func attributes(ofTagAt place: Int) -> Range<Int> {
    if !isNextOwner(nextOwner, from: place) {
      nextOwner = isNextOwner(nextOwner + 1, from: place) ? nextOwner + 1 : owners.partitionPoint { $0.tag < place }
    }
    guard nextOwner < owners.count, owners[nextOwner].tag == place else { return 0..<0 }
    return owners[nextOwner].attributes
  }

  private func isNextOwner(_ index: Int, from place: Int) -> Bool {
    index <= owners.count && (index == owners.count || owners[index].tag >= place)
      && (index == 0 || owners[index - 1].tag < place)
  }
}

/// How much markup is left out: more when a page's tree grows out of bounds.
enum PruningEffort: CaseIterable {
  case usual
  /// Formatting that is never closed is made anew in every block.
  case withoutFormatting
  case wordsOnly
}

/// Leaves out what is not for gumbo to read: comments, the contents of scripts and styles, which are half of most
/// pages, and what would cost it more than a page is worth: elements nested too deep, attributes without end.
///
/// Of texts it gets the ends, of tags the names: it is asked where they stand, not what they say, and takes a hundred
/// instructions for a character. Attributes are read here.
///
/// One pass. An element too deep is left out with its end tag; its words stay.
func prune(_ bytes: [UInt8], _ effort: PruningEffort) -> PrunedPage {
  bytes.withUnsafeBufferPointer { bytes in
    var pruner = PagePruner(bytes: bytes, effort: effort)
    pruner.run()
    return pruner.page
  }
}

private struct PagePruner {
  let bytes: UnsafeBufferPointer<UInt8>
  let effort: PruningEffort
  private(set) var page = PrunedPage()
  private var open = OpenElements()
  /// Bytes before it are in the page or left out.
  private var copied = 0
  /// Where the text after the last markup begins.
  private var textStart = 0
  private var hasHtml = false
  private var hasBody = false

  init(bytes: UnsafeBufferPointer<UInt8>, effort: PruningEffort) {
    self.bytes = bytes
    self.effort = effort
    page.bytes.reserveCapacity(bytes.count)
  }

  mutating func run() {
    forEachMarkup(in: bytes) { markup in
      shortenText(textStart..<markup.range.lowerBound)
      textStart = read(markup)
      return textStart
    }
    shortenText(textStart..<bytes.count)
    keep(to: bytes.count)
  }

  /// Returns where to go on.
  private mutating func read(_ markup: HtmlMarkup) -> Int {
    let end = markup.range.upperBound
    switch markup.kind {
    case .doctype: break
    case .comment: leaveOut(markup.range)
    case .endTag:
      if effort == .wordsOnly || !open.close(markup, in: bytes) || isLeftOut(markup.tag) { leaveOut(markup.range) }
    case .startTag:
      let isRaw = !open.isInForeignContent && TagSet.rawText.contains(markup.tag)
      guard keepsTag(markup, isRaw: isRaw) else {
        leaveOut(markup.range)
        return isRaw ? skipRawText(of: markup, keepingEndTag: false) : end
      }
      page.tags += 1
      readAttributes(of: markup)
      if isRaw { return skipRawText(of: markup, keepingEndTag: true) }
    }
    return end
  }

  private mutating func keepsTag(_ markup: HtmlMarkup, isRaw: Bool) -> Bool {
    if effort == .wordsOnly || isLeftOut(markup.tag) || markup.isCutOff { return false }
    switch markup.tag {
    // A second one only adds its attributes to the first.
    case .html:
      defer { hasHtml = true }
      return !hasHtml
    case .body:
      defer { hasBody = true }
      return !hasBody
    // Turns the rest of the page to text, tags and all.
    case .plaintext: return false
    default: return isRaw || open.open(markup, in: bytes)
    }
  }

  private func isLeftOut(_ tag: HtmlTag) -> Bool {
    effort == .withoutFormatting && TagSet.formatting.contains(tag)
  }

  /// Of what gumbo has to see only what nobody reads is left out, a third of many pages.
  private mutating func readAttributes(of markup: HtmlMarkup) {
    let end = markup.surplus ?? markup.range.upperBound - 1
    let readsAll = open.isInForeignContent || TagSet.readWhole.contains(markup.tag)
    let isSeen = TagSet.seenWithAttributes.contains(markup.tag)
    let first = page.attributes.count
    var last = markup.name.upperBound
    forEachAttribute(in: bytes, of: markup, before: end) { attribute in
      last = attribute.range.upperBound
      if readsAll || isRead(attribute) {
        add(attribute, after: first)
      } else if isSeen {
        leaveOut(attribute.range)
      }
    }
    if !isSeen { leaveOut(markup.name.upperBound..<last) }
    if let surplus = markup.surplus { leaveOut(surplus..<markup.range.upperBound - 1) }
    if first < page.attributes.count {
      page.owners.append((markup.range.lowerBound, first..<page.attributes.count))
    }
  }

  /// Of two with one name the first counts.
  private mutating func add(_ attribute: MarkupAttribute, after first: Int) {
    let isKnown = page.attributes[first...].contains { known in
      known.name.count == attribute.name.count
        && zip(known.name, attribute.name).allSatisfy { isSameLetter(bytes[$0], bytes[$1]) }
    }
    if !isKnown { page.attributes.append(HtmlAttribute(name: attribute.name, value: attribute.value(in: bytes))) }
  }

  /// Leaves out the inside of a text: of its leading white space, which may belong elsewhere, and of the rest.
  private mutating func shortenText(_ text: Range<Int>) {
    if !text.isEmpty { open.reopenFormatting() }
    guard text.count > Self.shortText else { return }
    var first = text.lowerBound
    while first < text.upperBound, isSpace(bytes[first]) { first += 1 }
    if first > text.lowerBound + 2 { leaveOut(text.lowerBound + 1..<first - 1) }
    // A reference may stand for white space; a "<" must not come before another character.
    guard first < text.upperBound, bytes[first] != 0x26, bytes[first] != 0x3C else { return }
    var (next, last) = (first + 1, text.upperBound - 1)
    while next < last, isContinuation(bytes[next]) { next += 1 }
    while next < last, isContinuation(bytes[last]) { last -= 1 }
    if next < last { leaveOut(next..<last) }
  }

  /// Bytes of a text that is not worth the pieces it would be cut into.
  private static let shortText = 8

  private func isRead(_ attribute: MarkupAttribute) -> Bool {
    let name = bytes[attribute.name]
    guard name.count < readNames.count, readNames[name.count].contains(where: { equalsIgnoringCase(name, $0) }) else {
      return false
    }
    // A style is read for what it hides.
    guard name.count == 5, equalsIgnoringCase(name, "style") else { return true }
    return mention(of: "none", in: bytes[attribute.range]) || mention(of: "hidden", in: bytes[attribute.range])
  }

  private mutating func skipRawText(of markup: HtmlMarkup, keepingEndTag: Bool) -> Int {
    let start = markup.range.upperBound
    let endTag = endOfRawText(of: markup.name, in: bytes, from: start)
    var kept = start
    if markup.tag == .title, keepingEndTag {
      // Up to what gumbo could take for markup where it takes this for another `<title>`.
      kept = min(ByteSearch(for: 0x3C, in: bytes, from: start).next, endTag.lowerBound)
    }
    leaveOut(kept..<(keepingEndTag ? endTag.lowerBound : endTag.upperBound))
    return endTag.upperBound
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    keep(to: range.lowerBound)
    copied = range.upperBound
  }

  private mutating func keep(to end: Int) {
    guard copied < end else { return }
    page.pieces.append((page.bytes.count, copied))
    page.bytes.append(contentsOf: bytes[copied..<end])
    copied = end
  }
}

/// White space as HTML has it.
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// ASCII case aside.
private func isSameLetter(_ byte: UInt8, _ other: UInt8) -> Bool {
  byte == other || byte | 0x20 == other | 0x20 && (0x61...0x7A).contains(byte | 0x20)
}

/// Names of the attributes that are read, by their length.
private let readNames: [[StaticString]] = {
  let names: [StaticString] = [
    "id", "alt", "rel", "src", "href", "lang", "name", "role", "type", "class", "start", "style", "title", "value",
    "hidden", "alttext", "colspan", "content", "pubdate", "rowspan", "summary", "datetime", "encoding", "itemprop",
    "property", "xml:lang",
    "datatable", "epub:type", "aria-modal", "aria-hidden", "data-qa", "data-testid", "data-component",
  ]
  return (0...14).map { length in names.filter { $0.utf8CodeUnitCount == length } }
}()

extension TagSet {
  /// Elements whose attributes are all read.
  fileprivate static let readWhole = formatting.subtracting([.a]).union([
    .html, .head, .base, .link, .meta, .script, .img, .figure, .source, .video, .audio, .object, .embed, .iframe, .svg,
    .math,
  ])
  /// Elements that gumbo tells from others by their attributes, or whose attributes it gives to one it makes itself. It
  /// compares links too, but closes the one that is open before.
  fileprivate static let seenWithAttributes = formatting.subtracting([.a]).union([
    .html, .body, .input, .isindex, .annotationXML,
  ])
  /// What stands between their tags is no markup.
  static let rawText: TagSet = [.script, .style, .title, .textarea, .iframe, .noembed, .noframes]
  static let formatting: TagSet = [
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u,
  ]
}
