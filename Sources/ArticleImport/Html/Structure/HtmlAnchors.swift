extension HtmlFlow {
  /// A place that links can lead to: an element's id, or the name of an `<a>`.
  mutating func addAnchor(_ id: HtmlNode.ID) {
    guard
      let name = document.attribute("id", of: id)
        ?? (document[id].tag == .a ? document.attribute("name", of: id) : nil), !name.isEmpty
    else { return }
    let isInline = TagSet.inline.contains(document[id].tag)
    // A block begins after the words that stand before it.
    let begun = !isInline && leaf.map { !$0.isEmpty } ?? false ? 1 : 0
    draft.anchors.append(
      DraftAnchor(
        name: name, block: draft.blocks.count + begun, offset: isInline ? leaf?.text.bytes.count ?? 0 : 0))
  }
}
