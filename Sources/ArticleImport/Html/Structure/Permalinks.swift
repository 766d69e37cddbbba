/// The sign beside a heading that is a link to it, for who wants to copy that: no word of the heading.
extension HtmlFlow {
  func isPermalink(_ id: HtmlNode.ID) -> Bool {
    guard let target = document.valueRange(of: id, "href"), document.source.bytes[target].contains(UInt8(ascii: "#")),
      document.children(of: id).prefix(Self.mostParts).reduce(0, { count, _ in count + 1 }) < Self.mostParts
    else { return false }
    let words = squeezed(document.textContent(of: id))
    return ["¶", "#", "§", "∞", "🔗", "⚓", "⌗"].contains(words)
  }

  private static let mostParts = 4
}
