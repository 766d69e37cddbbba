/// What of a page is given to gumbo, and where each piece of it stands in the page.
struct PrunedPage {
  fileprivate(set) var bytes: [UInt8] = []
  /// How many are left.
  fileprivate(set) var tags = 0
  /// Ascending: from `start` in `bytes` on, what stands from `source` on in the page.
  fileprivate var pieces: [(start: Int, source: Int)] = []

  func source(of offset: Int) -> Int {
    let index = pieces.partitionPoint { $0.start <= offset } - 1
    return index < 0 ? offset : pieces[index].source + offset - pieces[index].start
  }

  func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return source(of: range.lowerBound)..<source(of: range.lowerBound) }
    return source(of: range.lowerBound)..<source(of: range.upperBound - 1) + 1
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
  private var hasHtml = false
  private var hasBody = false

  init(bytes: UnsafeBufferPointer<UInt8>, effort: PruningEffort) {
    self.bytes = bytes
    self.effort = effort
    page.bytes.reserveCapacity(bytes.count)
  }

  mutating func run() {
    forEachMarkup(in: bytes) { read($0) }
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
      leaveOutAttributes(of: markup)
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

  /// Leaves out the attributes that nobody reads, a third of many pages.
  private mutating func leaveOutAttributes(of markup: HtmlMarkup) {
    let end = markup.surplus ?? markup.range.upperBound - 1
    if !open.isInForeignContent, !TagSet.readWhole.contains(markup.tag) {
      forEachAttribute(in: bytes, of: markup, before: end) { attribute in
        if !isRead(attribute) { leaveOut(attribute.range) }
      }
    }
    if let surplus = markup.surplus { leaveOut(surplus..<markup.range.upperBound - 1) }
  }

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

/// Names of the attributes that are read, by their length.
private let readNames: [[StaticString]] = {
  let names: [StaticString] = [
    "id", "alt", "rel", "src", "href", "lang", "name", "role", "type", "class", "start", "style", "title", "value",
    "hidden", "colspan", "content", "pubdate", "rowspan", "summary", "datetime", "itemprop", "property", "xml:lang",
    "datatable", "epub:type", "aria-modal", "aria-hidden",
  ]
  return (0...11).map { length in names.filter { $0.utf8CodeUnitCount == length } }
}()

extension TagSet {
  /// Elements whose attributes are all read, or that gumbo tells from others by them.
  fileprivate static let readWhole = formatting.subtracting([.a]).union([
    .html, .head, .base, .link, .meta, .script, .img, .figure, .source, .video, .audio, .object, .embed, .iframe, .svg,
    .math,
  ])
  /// What stands between their tags is no markup.
  static let rawText: TagSet = [.script, .style, .title, .textarea, .iframe, .noembed, .noframes]
  static let formatting: TagSet = [
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u,
  ]
}
