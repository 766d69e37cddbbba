import ArticleModel

/// All of a page that lists articles but its menus, and what is beside the list; nil for a page of nothing else.
func findListing(of document: HtmlDocument, metadata: Metadata) -> PageContent? {
  guard let body = document.body else { return nil }
  var prepared = ContentTree(document)
  prepared.prepare(body)
  var finder = ContentFinder(tree: prepared, body: body, rules: [.dropsHidden, .dropsUnlikely], metadata: metadata)
  finder.dropUnlikely()
  for id in finder.elements([.nav, .form, .footer, .button], below: body) { finder.remove(id, "beside a list") }
  finder.foldPlacesOfPage(below: body)
  finder.foldRepeated(below: body)
  let root = finder.tree.add(.div)
  for child in Array(finder.tree.document.children(of: body)) { finder.tree.move(child, to: root) }
  guard finder.tree.text(root).count >= ContentFinder.enoughShown else { return nil }
  return PageContent(tree: finder.tree, root: root, roles: finder.roles)
}

extension ContentFinder {
  /// "Skip to content".
  fileprivate mutating func foldPlacesOfPage(below list: HtmlNode.ID) {
    for link in elements([.a], below: list) where !standsAmongWords(link) {
      guard tree.document.attribute("href", of: link)?.hasPrefix("#") ?? false else { continue }
      tree.remove(link, .navigation, "leads to a place of the page")
    }
  }

  /// Headlines that two lists have, a picture's credit or a sign of the site beside each story.
  fileprivate mutating func foldRepeated(below list: HtmlNode.ID) {
    var known: Set<String> = []
    for id in elements(.said, below: list) where tree.parent(id) != nil && !tree.contains(.said, below: id) {
      let said =
        tree.tag(id) == .img
        ? tree.document.attribute("src", of: id) ?? "" : squeezed(tree.document.textContent(of: id))
      guard !said.isEmpty, !known.insert(said).inserted else { continue }
      tree.remove(id, .repeated, "stands in the list before")
    }
  }
}

extension TagSet {
  /// What says one thing each.
  fileprivate static let said: TagSet = [.p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .figcaption, .td, .dd, .img]
}
