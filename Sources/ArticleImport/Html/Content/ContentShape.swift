/// What stands in an element, and around it, by tags alone.
extension ContentTree {
  func elementChildren(_ id: HtmlNode.ID) -> some Sequence<HtmlNode.ID> {
    document.children(of: id).lazy.filter { document[$0].isElement }
  }

  /// The heading that an element begins with, if one is among the first nodes in it.
  func heading(amongFirst count: Int, below id: HtmlNode.ID) -> HtmlNode.ID? {
    document.descendants(of: id).prefix(count).first { TagSet.headings.contains(tag($0)) }
  }

  func count(_ tags: TagSet, below id: HtmlNode.ID) -> Int {
    document.descendants(of: id).reduce(0) { $0 + (document[$1].isElement && tags.contains(tag($1)) ? 1 : 0) }
  }

  func contains(_ tags: TagSet, below id: HtmlNode.ID) -> Bool {
    document.descendants(of: id).contains { document[$0].isElement && tags.contains(tag($0)) }
  }

  /// Whether one of the four elements around has a tag.
  func stands(_ id: HtmlNode.ID, in tag: HtmlTag) -> Bool {
    document.ancestors(of: id).prefix(4).contains { self.tag($0) == tag }
  }

  /// Whether a node flows in a paragraph.
  func isPhrasing(_ id: HtmlNode.ID) -> Bool {
    guard document[id].isElement else { return true }
    if TagSet.phrasing.contains(tag(id)) { return true }
    guard tag(id) == .a || tag(id) == .del || tag(id) == .ins else { return false }
    return document.children(of: id).allSatisfy { isPhrasing($0) }
  }

  func className(_ id: HtmlNode.ID) -> ArraySlice<UInt8> {
    document.valueRange(of: id, "class").map { document.source.bytes[$0] } ?? []
  }
}

extension TagSet {
  fileprivate static let phrasing: TagSet = [
    .abbr, .audio, .b, .bdo, .br, .button, .cite, .code, .data, .datalist, .dfn, .em, .embed, .font, .i, .img, .input,
    .kbd, .label, .mark, .math, .meter, .noscript, .object, .output, .progress, .q, .ruby, .samp, .script, .select,
    .small, .span, .strong, .sub, .sup, .textarea, .time, .variable, .wbr,
  ]
}
