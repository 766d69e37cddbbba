/// How much text, and how much of it in links, each element of a page holds; all in one walk.
struct LinkMeasure {
  /// Bytes that are no white space.
  private(set) var text: [Int]
  private(set) var linked: [Int]
  private(set) var links: [Int]
  /// Images and headings, with the element itself.
  private(set) var teasers: [Int]

  init(of document: HtmlDocument) {
    text = Array(repeating: 0, count: document.nodes.count)
    (linked, links, teasers) = (text, text, text)
    // Descendants come after their ancestors.
    for id in document.nodes.indices.reversed() {
      let node = document[id]
      if node.isText {
        text[id] = document.source.bytes.withUnsafeBufferPointer { bytes in
          UnsafeBufferPointer(rebasing: bytes[node.range]).reduce(0) { $0 &+ ($1 > 0x20 ? 1 : 0) }
        }
      } else if Self.unread.contains(node.tag) {
        (text[id], linked[id], links[id]) = (0, 0, 0)
      } else if Self.teaserTags.contains(node.tag) {
        teasers[id] += 1
      } else if node.tag == .a, document.hasAttribute("href", id) {
        (linked[id], links[id]) = (text[id], 1)
      }
      guard let parent = node.parent else { continue }
      text[parent] += text[id]
      linked[parent] += linked[id]
      links[parent] += links[id]
      teasers[parent] += teasers[id]
    }
  }

  /// Bytes of text outside of links.
  func plain(_ id: HtmlNode.ID) -> Int { text[id] - linked[id] }

  private static let teaserTags: TagSet = [.img, .h1, .h2, .h3, .h4, .h5, .h6]
  private static let unread: TagSet = [.script, .style, .noscript, .template, .svg, .select, .textarea, .title]
}
