import ArticleModel

/// Rows of a page's machinery: buttons that all say the same, the numbers and arrows of a gallery, what shows or hides
/// its captions.
extension ContentFinder {
  private static let fewestButtons = 3
  private static let fewestAlike = 4
  /// Bytes.
  private static let longestInRow = 160
  private static let longestLabel = 60

  mutating func foldRows(below article: HtmlNode.ID) {
    for parent in [article] + elements(.rowHolders, below: article) where parent == article || stands(parent) {
      let parts = Array(tree.elementChildren(parent))
      guard parts.count >= Self.fewestButtons else { continue }
      foldAlike(parts)
      foldCounters(parts)
    }
    for id in elements(.labels, below: article) where stands(id) && isPictureLabel(id) {
      tree.remove(id, .navigation, "a button of a picture")
    }
  }

  /// Whether an element was not taken out, and is no part of a program, where a row of signs means something.
  private func stands(_ id: HtmlNode.ID) -> Bool {
    tree.parent(id) != nil && !tree.document.ancestors(of: id).contains { TagSet.programs.contains(tree.tag($0)) }
  }

  private mutating func foldAlike(_ parts: [HtmlNode.ID]) {
    var start = 0
    while start < parts.count {
      let said = isPressed(parts[start]) ? rowText(parts[start]) : ""
      var end = start + 1
      while !said.isEmpty, end < parts.count, rowText(parts[end]) == said, isPressed(parts[end]) { end += 1 }
      let row = parts[start..<end]
      if !said.isEmpty, row.count >= (row.allSatisfy { tree.tag($0) == .a } ? Self.fewestButtons : Self.fewestAlike) {
        for id in row { tree.remove(id, .navigation, "says the same as what is beside it") }
      }
      start = end
    }
  }

  /// A link or a button, or little else than what is in one: words that only stand there may be a refrain.
  private func isPressed(_ id: HtmlNode.ID) -> Bool {
    TagSet.pressed.contains(tree.tag(id))
      || tree.contains(.pressed, below: id) && !tree.text(id).hasSentenceEnd
  }

  /// What a part says; empty where that is nothing, or much, or where it stands in a sentence.
  private func rowText(_ id: HtmlNode.ID) -> String {
    guard TagSet.rowParts.contains(tree.tag(id)), !tree[id].attributes.isEmpty, tree.isShort(id, Self.longestInRow),
      !standsAmongWords(id), !leadsToPlace(id)
    else { return "" }
    return squeezed(tree.document.textContent(of: id))
  }

  /// The marks of a note lead back to each of its calls.
  private func leadsToPlace(_ link: HtmlNode.ID) -> Bool {
    tree.document.valueRange(of: link, "href").map { tree.document.source.bytes[$0].first == UInt8(ascii: "#") }
      ?? false
  }

  /// "1", "2", "3" side by side, and the arrows beside them. Numbers that lead nowhere and have no picture beside them
  /// are a table's or a game's.
  private mutating func foldCounters(_ parts: [HtmlNode.ID]) {
    var row: [Int] = []
    var next = 1
    for index in parts.indices where tree.parent(parts[index]) != nil {
      let said = rowText(parts[index])
      if said.isEmpty { continue }
      if Int(said) == next { next += 1 } else if !arrows.contains(said) { return }
      row.append(index)
    }
    guard next > Self.fewestAlike, let first = row.first, let last = row.last,
      row.count >= next || row.contains(where: { isPressed(parts[$0]) })
        || [first - 1, last + 1].contains(where: { parts.indices.contains($0) && showsPicture(parts[$0]) })
    else { return }
    for id in row.map({ parts[$0] }) { tree.remove(id, .navigation, "counts pictures") }
  }

  private func showsPicture(_ id: HtmlNode.ID) -> Bool { tree.tag(id) == .img || tree.contains([.img], below: id) }

  private func isPictureLabel(_ id: HtmlNode.ID) -> Bool {
    guard tree.isShort(id, Self.longestLabel), !standsAmongWords(id), !tree.stands(id, in: .td) else { return false }
    let said = squeezed(tree.document.textContent(of: id)).lowercased()
    return pictureLabels.contains(said)
      || arrows.contains(said) && TagSet.rowParts.contains(tree.tag(id)) && !tree[id].attributes.isEmpty
  }
}

private let arrows: Set = ["<", ">", "<<", ">>", "‹", "›", "«", "»", "←", "→"]

/// Our own list of what such buttons say.
private let pictureLabels: Set = [
  "hide caption", "show caption", "toggle caption", "view caption", "enlarge image", "enlarge this image",
  "click to enlarge", "open image in new tab", "view fullscreen", "view full size", "bild vergrößern",
  "agrandir l’image", "ampliar imagen", "ampliar foto",
]

extension TagSet {
  fileprivate static let programs: TagSet = [.pre, .code, .math]
  fileprivate static let rowHolders: TagSet = [.div, .section, .header, .footer, .nav, .p, .figure]
  fileprivate static let pressed: TagSet = [.a, .button]
  fileprivate static let rowParts: TagSet = [.div, .a, .p, .button]
  fileprivate static let labels: TagSet = rowParts.union([.span, .b, .strong, .small])
}
