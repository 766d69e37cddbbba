import ArticleModel
import UnicodeText

/// Tells boxes, lists of links, galleries and forms from content by what they are made of.
extension ContentFinder {
  mutating func cleanConditionally(_ tag: HtmlTag, below article: HtmlNode.ID) {
    guard rules.contains(.cleansConditionally) else { return }
    let boxes = Array(tree.document.elements(below: article, tag))
    let misnamed = outermost(of: boxes.filter { classWeight($0) < 0 })
    let namesSpeak = !holdMost(misnamed, of: article)
    for id in boxes.reversed() where tree.parent(id) != nil {
      if let evidence = evidence(against: id, byName: namesSpeak) { remove(id, evidence) }
    }
  }

  /// Of elements in document order, those that are in no other one.
  private func outermost(of ids: [HtmlNode.ID]) -> [HtmlNode.ID] {
    let all = Set(ids)
    return ids.filter { !tree.document.ancestors(of: $0).contains { all.contains($0) } }
  }

  private func evidence(against id: HtmlNode.ID, byName: Bool) -> String? {
    if dataTables.contains(id) || dataTables.areHeld(by: id) { return nil }
    if tree.document.ancestors(of: id).contains(where: { dataTables.contains($0) }) { return nil }
    if tree.stands(id, in: .code) || isNotes(id) || isHeadingOverText(id) { return nil }
    let weight = classWeight(id)
    if weight < 0, byName { return "its class or id speaks of no content" }
    let text = tree.text(id)
    guard text.commas < 10 else { return nil }
    let parts = Parts(of: id, in: self)
    if parts.hasVideo { return nil }
    if text.count < 30, isPlaceholder(id) { return "an advertisement's or a loader's words" }
    let isList = tree.tag(id) == .ul || parts.listLength / Double(text.count) > 0.9
    guard let evidence = parts.evidence(weight: weight, length: text.count, isList: isList) else { return nil }
    return isList && isListOfPictures(id, parts) ? nil : evidence
  }

  /// The box that some wikis put around each heading: it looks empty where headings are no text.
  private func isHeadingOverText(_ id: HtmlNode.ID) -> Bool {
    guard let only = tree.onlyElement(id), TagSet.headings.contains(tree.tag(only)), !leadsElsewhere(only) else {
      return false
    }
    let after = sequence(first: id) { tree[$0].next }.dropFirst().first { tree[$0].isElement }
    return after.map {
      tree.tag($0) == .p && tree.text($0).hasSentenceEnd || TagSet.exhibitsUnderHeading.contains(tree.tag($0))
    }
      ?? false
  }

  private func isPlaceholder(_ id: HtmlNode.ID) -> Bool {
    let text = tree.document.textContent(of: id)
    // Most words are ASCII, and quicker read by their bytes.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let words =
      isPlain
      ? String(decoding: text.utf8.lazy.filter { $0 > 0x20 }.map(\.loweredASCII), as: UTF8.self)
      : text.lowercased().filter { !$0.isWhitespace }
    return placeholders.contains(words.trimmingSuffix { $0 == "." || $0 == "…" })
  }

  /// A gallery: every item a picture and nothing more.
  private func isListOfPictures(_ id: HtmlNode.ID, _ parts: Parts) -> Bool {
    for child in tree.elementChildren(id) where tree.elementChildren(child).dropFirst().contains(where: { _ in true }) {
      return false
    }
    return parts.images == tree.count([.li], below: id)
  }
}

private let placeholders: Set<Substring> = [
  "ad", "advertising", "advertisement", "pub", "publicité", "werb", "werbung", "广告", "реклама", "anuncio", "loading",
  "正在加载", "загрузка", "chargement", "cargando",
]

/// What an element is made of.
private struct Parts {
  var paragraphs = 0
  var images = 0
  var items = 0
  var inputs = 0
  var embeds = 0
  var hasVideo = false
  var headingLength = 0.0
  var listLength = 0.0
  var linkLength = 0.0
  /// There are words in something that holds text.
  var hasText = false
  var isInFigure = false

  init(of id: HtmlNode.ID, in finder: ContentFinder) {
    let tree = finder.tree
    for node in tree.document.descendants(of: id) where tree[node].isElement {
      let tag = tree.tag(node)
      switch tag {
      case .p: paragraphs += 1
      case .img: images += 1
      case .li: items += 1
      case .input: inputs += 1
      case .a: linkLength += Double(tree.text(node).count) * tree.linkWeight(node)
      case .h1, .h2, .h3, .h4, .h5, .h6: headingLength += Double(tree.text(node).count)
      case .ul, .ol: listLength += Double(tree.text(node).count)
      case .object, .embed, .iframe: finder.isVideo(node) ? (hasVideo = true) : (embeds += 1)
      default: break
      }
      if !hasText, TagSet.blocks.contains(tag) || tag == .span || tag == .li || tag == .td {
        hasText = !tree.text(node).isBlank
      }
    }
    isInFigure = tree.stands(id, in: .figure)
  }

  /// Readability's signs; nil where none speaks against the element.
  func evidence(weight: Double, length: Int, isList: Bool) -> String? {
    let linkDensity = length > 0 ? linkLength / Double(length) : 0
    let headingDensity = length > 0 ? headingLength / Double(length) : 0
    if !isInFigure, images > 1, Double(paragraphs) / Double(images) < 0.5 { return "pictures with few paragraphs" }
    if !isList, items - 100 > paragraphs { return "list items outside a list" }
    if inputs > paragraphs / 3 { return "fields of a form" }
    if !isList, !isInFigure, headingDensity < 0.9, length < 25, images == 0 || images > 2, linkDensity > 0 {
      return "hardly more than a link"
    }
    if !isList, weight < 25, linkDensity > 0.2 { return "links" }
    if weight >= 25, linkDensity > 0.5 { return "mostly links" }
    if embeds == 1 && length < 75 || embeds > 1 { return "something embedded" }
    if images == 0, !hasText { return "nothing to read" }
    return nil
  }
}

extension TagSet {
  fileprivate static let exhibitsUnderHeading: TagSet = [.ol, .dl, .pre, .table, .blockquote, .figure]
}

extension String {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
