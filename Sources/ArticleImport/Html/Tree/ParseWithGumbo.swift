import CGumbo

/// Parses a page into a flat tree. A page whose tree would need more memory than there should be is parsed with less of
/// its markup.
func parseHtml(_ source: CleanSource) -> HtmlDocument {
  for effort in PruningEffort.allCases {
    let page = prune(source.bytes, effort)
    if let document = parse(page, of: source) { return document }
  }
  return HtmlDocument(source: source)
}

/// Bytes that gumbo may take for a tree.
private let mostTreeBytes = 640 << 20

private func parse(_ page: PrunedPage, of source: CleanSource) -> HtmlDocument? {
  page.bytes.withUnsafeBytes { bytes in
    guard let base = bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return HtmlDocument(source: source) }
    guard let tree = cgumbo_parse(base, bytes.count, mostTreeBytes) else { return nil }
    defer { cgumbo_free(tree) }
    var builder = TreeBuilder(source: source, page: page, base: base)
    builder.build(from: cgumbo_document(tree))
    return builder.document
  }
}

/// Sets gumbo's tree down in flat arrays.
private struct TreeBuilder {
  private(set) var document: HtmlDocument
  private var page: PrunedPage
  let base: UnsafePointer<CChar>

  init(source: CleanSource, page: PrunedPage, base: UnsafePointer<CChar>) {
    document = HtmlDocument(source: source)
    (self.page, self.base) = (page, base)
    // A tag opens an element or ends one, and has a text after it.
    document.nodes.reserveCapacity(page.tags * 2 + 16)
    document.attributes = page.attributes
  }

  mutating func build(from root: UnsafePointer<GumboNode>?) {
    guard let root, let children = cgumbo_children(root) else { return }
    // What is left to read: the children of the nodes around, innermost last.
    var open: [(children: UnsafePointer<GumboVector>, next: UInt32, parent: HtmlNode.ID)] = [(children, 0, 0)]
    while let (children, next, parent) = open.last {
      guard next < children.pointee.length else {
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      guard let child = children.pointee.data[Int(next)] else { continue }
      let node = UnsafePointer(child.assumingMemoryBound(to: GumboNode.self))
      if let id = add(node, to: parent), document.nodes[id].isElement, let children = cgumbo_children(node) {
        open.append((children, 0, id))
      }
    }
  }

  private mutating func add(_ node: UnsafePointer<GumboNode>, to parent: HtmlNode.ID) -> HtmlNode.ID? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      guard let element = cgumbo_element(node) else { return nil }
      var new = HtmlNode(.element)
      new.tag = element.pointee.tag
      new.isForeign = element.pointee.tag_namespace != GUMBO_NAMESPACE_HTML
      new.range = range(of: element.pointee.original_tag)
      new.endTag = range(of: element.pointee.original_end_tag)
      // One that the parser put in may have got those of a tag that came later.
      new.attributes =
        new.range.isEmpty
        ? add(element.pointee.attributes) : page.attributes(ofTagAt: new.range.lowerBound)
      if isBegunAgain(node) { new.range = 0..<0 }
      return document.append(new, to: parent)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      guard let text = cgumbo_text(node) else { return nil }
      var new = HtmlNode(.text)
      new.range = range(of: text.pointee.original_text)
      return document.append(new, to: parent)
    default: return nil
    }
  }

  /// A formatting element that the parser made once more, after a block or a tag out of order, has the first one's tag.
  private func isBegunAgain(_ node: UnsafePointer<GumboNode>) -> Bool {
    let again =
      GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue
    return node.pointee.parse_flags.rawValue & again != 0
  }

  private mutating func add(_ attributes: GumboVector) -> Range<Int> {
    let start = document.attributes.count
    for index in 0..<Int(attributes.length) {
      guard let attribute = attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self) else { continue }
      let name = range(of: attribute.pointee.original_name)
      var value = range(of: attribute.pointee.original_value)
      // Where there is no value gumbo gives the name once more.
      if value == name { value = name.upperBound..<name.upperBound }
      if let quote = value.first.map({ document.source.bytes[$0] }), quote == 0x22 || quote == 0x27, value.count > 1 {
        value = value.lowerBound + 1..<value.upperBound - 1
      }
      document.attributes.append(HtmlAttribute(name: name, value: value))
    }
    return start..<document.attributes.count
  }

  private mutating func range(of piece: GumboStringPiece) -> Range<Int> {
    guard let data = piece.data, piece.length > 0 else { return 0..<0 }
    let start = data - base
    // Of `<isindex>` gumbo makes a form, whose words are its own.
    guard start >= 0, start + piece.length <= page.bytes.count else { return 0..<0 }
    return page.source(of: start..<start + piece.length)
  }
}
