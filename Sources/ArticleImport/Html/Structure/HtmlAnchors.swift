extension HtmlFlow {
  /// A place that links can lead to: an element's id, or the name of an `<a>`.
  mutating func addAnchor(_ id: HtmlNode.ID) {
    guard
      let name = document.attribute("id", of: id)
        ?? (document[id].tag == .a ? document.attribute("name", of: id) : nil), !name.isEmpty
    else { return }
    draft.anchors.append(
      DraftAnchor(name: name, block: draft.blocks.count, offset: leaf?.text.bytes.count ?? 0))
  }
}
