import ArticleModel

/// Notes and their calls as a page's own words for them say: EPUB's `epub:type`, ARIA's roles for documents; a box that
/// is called a footnote and begins with a link to its call.
extension HtmlFlow {
  /// Its label is what calls it.
  mutating func addNote(_ id: HtmlNode.ID) {
    isInNote = true
    draft.footnoteLabels.append("")
    addContainer(.footnoteDefinition(draft.footnoteLabels.count - 1), of: id)
    isInNote = false
  }

  func isNote(_ id: HtmlNode.ID) -> Bool {
    !isInNote && !document[id].attributes.isEmpty && !TagSet.inline.contains(document[id].tag)
      && (document.says(id, ["footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"]) || isNamedNote(id))
  }

  private func isNamedNote(_ id: HtmlNode.ID) -> Bool {
    guard document[id].tag == .div, document.attribute("class", of: id, hasWord: "footnote") else { return false }
    return document.descendants(of: id).prefix(Self.nearMark).contains { node in
      guard document[node].tag == .a, let target = document.valueRange(of: node, "href") else { return false }
      return document.source.bytes[target].contains(UInt8(ascii: "#"))
    }
  }

  /// Nodes before the mark.
  private static let nearMark = 6
}

extension HtmlDocument {
  func callsNote(_ id: HtmlNode.ID) -> Bool { says(id, ["noteref", "doc-noteref"]) }

  fileprivate func says(_ id: HtmlNode.ID, _ words: Set<String>) -> Bool {
    (["epub:type", "role"] as [StaticString]).contains { name in
      attribute(name, of: id).map { $0.split(separator: " ").contains { words.contains(String($0)) } } ?? false
    }
  }
}
