/// Modules by the class or id of their box.
extension RelatedFinder {
  mutating func namedBox(_ id: HtmlNode.ID) -> RelatedModule? {
    guard (1...120).contains(measure.links[id]), TagSet.moduleBoxes.contains(document[id].tag),
      let found = names.kind(of: id, in: document)
    else { return nil }
    var kind = found.kind
    // An article's own box is no module for being called so; one that is mostly prose neither.
    guard measure.plain(id) < 300 + measure.links[id] * 250, measure.text[id] < 30_000 else { return nil }
    var label: HtmlNode.ID?
    for node in document.descendants(of: id).prefix(60) {
      guard let said = labelKind(node) else { continue }
      (label, kind) = (node, said)
      break
    }
    guard found.kind != .related || !holdsOthers(id) else { return nil }
    if label == nil, NamedModules.generalNames.contains(found.word), standsBeside(id) { kind = .mostRead }
    let items = titles.items(in: [id])
    guard !items.isEmpty else { return nil }
    return RelatedModule(
      kind: kind, elements: [id], label: label, items: items, evidence: "“\(found.word)” in its class or id")
  }

  /// "Related" and "Recent posts" in one box: each part is read for itself.
  private mutating func holdsOthers(_ box: HtmlNode.ID) -> Bool {
    let parts = document.descendants(of: box).prefix(Self.mostElements).filter { part in
      measure.links[part] > 1 && measure.links[part] < measure.links[box]
        && TagSet.moduleBoxes.contains(document[part].tag)
    }
    return parts.contains { part in
      names.kind(of: part, in: document).map { $0.kind != .related } ?? false
    }
  }

  private static let mostElements = 400
}

extension TagSet {
  static let moduleBoxes: TagSet = [
    .div, .section, .aside, .ul, .ol, .nav, .article, .p, .figure, .table, .dl, .footer, .li,
  ]
}
