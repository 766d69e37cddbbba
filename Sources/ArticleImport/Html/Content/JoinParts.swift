/// Articles in parts: builders of pages put them into rows of columns, each so far around its paragraphs that they hardly
/// score for it.
extension ContentFinder {
  /// Elements between a part and what scores best in it.
  private static let deepestPart = 6
  /// UTF-16 units of prose.
  private static let leastOfPart = 250

  /// What is around the best candidate and has another part of the article beside it; the candidate where there is none.
  func besideOtherParts(_ top: HtmlNode.ID) -> HtmlNode.ID {
    let around = tree.document.ancestors(of: top).prefix(Self.deepestPart).prefix { $0 != body }
    return around.last { part in
      guard let parent = tree.parent(part) else { return false }
      return tree.elementChildren(parent).contains { isAnotherPart($0, of: part) }
    } ?? top
  }

  /// Whether an element is called as another one is, numbers aside, and holds paragraphs and little else.
  func isAnotherPart(_ sibling: HtmlNode.ID, of part: HtmlNode.ID) -> Bool {
    guard sibling != part, tree.tag(sibling) == tree.tag(part), case let name = nameOfPart(sibling), !name.isEmpty,
      name == nameOfPart(part), tree.linkDensity(sibling) < 0.25
    else { return false }
    let prose = elements([.p], below: sibling).map { tree.text($0).count }.filter { $0 > 80 }.reduce(0, +)
    return prose >= Self.leastOfPart && prose * 2 >= tree.text(sibling).count
      && !tree.contains([.h1, .article], below: sibling)
  }

  /// Without numbers and without what it is at the moment: of several tabs one is "active".
  private func nameOfPart(_ id: HtmlNode.ID) -> [[UInt8]] {
    tree.className(id).split { $0 <= 0x20 }.map { $0.filter { !(0x30...0x39).contains($0) } }
      .filter { !stateNames.contains($0) }
  }
}

private let stateNames = Set(
  "active selected current show shown in open visible first last odd even is-active".split(separator: " ")
    .map { Array($0.utf8) })
