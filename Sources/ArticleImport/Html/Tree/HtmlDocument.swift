import ArticleModel

/// A page as a browser builds it, in flat arrays, every node with its place in the clean source.
///
/// Node 0 is the document itself. A node comes before its descendants, and siblings in their order, until
/// a change of the tree.
struct HtmlDocument: Sendable {
  let source: CleanSource
  var nodes: [HtmlNode] = [HtmlNode(.document)]
  var attributes: [HtmlAttribute] = []

  init(source: CleanSource) { self.source = source }

  /// The `<html>` element.
  var root: HtmlNode.ID? { children(of: 0).first { nodes[$0].tag == .html } }
  var head: HtmlNode.ID? { root.flatMap { children(of: $0).first { nodes[$0].tag == .head } } }
  var body: HtmlNode.ID? { root.flatMap { children(of: $0).first { nodes[$0].tag == .body } } }

  subscript(id: HtmlNode.ID) -> HtmlNode { nodes[id] }
}

// Walks hold on to the nodes alone: a copy of a whole document for each costs more than most of them.
extension HtmlDocument {
  /// Children in order.
  func children(of id: HtmlNode.ID) -> some Sequence<HtmlNode.ID> {
    sequence(state: nodes[id].firstChild) { [nodes] next in
      guard let id = next else { return nil }
      next = nodes[id].next
      return id
    }
  }

  /// All nodes below one, in document order.
  func descendants(of id: HtmlNode.ID) -> some Sequence<HtmlNode.ID> {
    sequence(state: nodes[id].firstChild) { [nodes] next in
      guard let current = next else { return nil }
      next = nodes.following(current, within: id)
      return current
    }
  }

  /// Calls `body` for each text below a node, in document order.
  func forEachText(below id: HtmlNode.ID, _ body: (HtmlNode.ID) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      var current = id
      var next = nodes[id].firstChild
      while true {
        while let node = next {
          if nodes[node].isText { body(node) }
          current = node
          next = nodes[node].firstChild
        }
        while current != id, nodes[current].next == nil {
          guard let parent = nodes[current].parent else { return }
          current = parent
        }
        if current == id { return }
        next = nodes[current].next
      }
    }
  }

  /// The node after one in document order, below `ancestor`.
  func following(_ id: HtmlNode.ID, within ancestor: HtmlNode.ID, skippingChildren: Bool = false) -> HtmlNode.ID? {
    nodes.following(id, within: ancestor, skippingChildren: skippingChildren)
  }

  /// From the parent to the document.
  func ancestors(of id: HtmlNode.ID) -> some Sequence<HtmlNode.ID> {
    sequence(state: nodes[id].parent) { [nodes] next in
      guard let id = next else { return nil }
      next = nodes[id].parent
      return id
    }
  }

  func elements(below id: HtmlNode.ID, _ tag: HtmlTag) -> some Sequence<HtmlNode.ID> {
    descendants(of: id).lazy.filter { [nodes] in nodes[$0].tag == tag && nodes[$0].isElement }
  }
}

extension [HtmlNode] {
  fileprivate func following(
    _ id: HtmlNode.ID, within ancestor: HtmlNode.ID, skippingChildren: Bool = false
  ) -> HtmlNode.ID? {
    if !skippingChildren, let child = self[id].firstChild { return child }
    var id = id
    while id != ancestor {
      if let next = self[id].next { return next }
      guard let parent = self[id].parent else { return nil }
      id = parent
    }
    return nil
  }
}

extension HtmlDocument {
  mutating func append(_ node: HtmlNode, to parent: HtmlNode.ID) -> HtmlNode.ID {
    nodes.append(node)
    move(nodes.count - 1, to: parent)
    return nodes.count - 1
  }

  /// Makes a node the last child of another.
  mutating func move(_ id: HtmlNode.ID, to parent: HtmlNode.ID) {
    remove(id)
    nodes[id].parent = parent
    nodes[id].previous = nodes[parent].lastChild
    if let last = nodes[parent].lastChild { nodes[last].next = id } else { nodes[parent].firstChild = id }
    nodes[parent].lastChild = id
  }

  /// Puts a node before another.
  mutating func move(_ id: HtmlNode.ID, before sibling: HtmlNode.ID) {
    remove(id)
    guard let parent = nodes[sibling].parent else { return }
    nodes[id].parent = parent
    nodes[id].next = sibling
    nodes[id].previous = nodes[sibling].previous
    if let previous = nodes[sibling].previous { nodes[previous].next = id } else { nodes[parent].firstChild = id }
    nodes[sibling].previous = id
  }

  /// Takes a node, and all below it, out of the tree.
  mutating func remove(_ id: HtmlNode.ID) {
    guard let parent = nodes[id].parent else { return }
    let (previous, next) = (nodes[id].previous, nodes[id].next)
    if let previous { nodes[previous].next = next } else { nodes[parent].firstChild = next }
    if let next { nodes[next].previous = previous } else { nodes[parent].lastChild = previous }
    (nodes[id].parent, nodes[id].previous, nodes[id].next) = (nil, nil, nil)
  }
}
