/// What is done once, before any attempt: scripts go, pictures come out of `<noscript>`, and line breaks in a row become
/// paragraphs.
extension ContentTree {
  mutating func prepare(_ body: HtmlNode.ID) {
    dropPicturesWithoutSource(in: body)
    for noscript in Array(document.elements(below: body, .noscript)) { unwrapPicture(in: noscript) }
    for id in Array(document.descendants(of: body)) where document[id].isElement {
      switch tag(id) {
      case .script where document.isFormulaSource(id): removeDrawing(before: id)
      case .script, .style, .template: drop(id)
      case .noscript: remove(id, .hidden, "shown where no script runs")
      default: break
      }
    }
    for id in Array(document.elements(below: body, .br)) where document[id].parent != nil { replaceBreaks(from: id) }
    for id in document.nodes.indices where tag(id) == .font { setTag(id, .span) }
  }

  /// Placeholders that a script would fill.
  private mutating func dropPicturesWithoutSource(in body: HtmlNode.ID) {
    for image in Array(document.elements(below: body, .img)) where !document.hasPictureSource(image) { drop(image) }
  }

  /// Of a formula whose source stands here, what MathJax drew of it.
  private mutating func removeDrawing(before source: HtmlNode.ID) {
    while let drawing = document[source].previous, document[drawing].isElement,
      document.attribute(
        "class", of: drawing, hasWord: "mathjax", "mathjax_preview", "mathjax_display", "mathjax_chtml", "mathjax_svg",
        "mathjax_svg_display", "mjx-chtml")
    {
      remove(drawing, .hidden, "drawn of a formula")
    }
  }

  /// A picture shown where no script runs is the one that a script would put in place of the one before.
  private mutating func unwrapPicture(in noscript: HtmlNode.ID) {
    guard let picture = onlyPicture(in: noscript), var previous = document[noscript].previous else { return }
    while !document[previous].isElement {
      guard isBlank(previous), let before = document[previous].previous else { return }
      previous = before
    }
    guard onlyPicture(in: previous) != nil else { return }
    move(picture, before: previous)
    drop(previous)
  }

  private func onlyPicture(in id: HtmlNode.ID) -> HtmlNode.ID? {
    var id = id
    while tag(id) != .img {
      guard text(id).isBlank, elementChildren(id).prefix(2).reduce(0, { count, _ in count + 1 }) == 1,
        let child = elementChildren(id).first(where: { _ in true })
      else { return nil }
      id = child
    }
    return id
  }

  /// Two breaks or more in a row begin a paragraph, which takes in what flows after them.
  private mutating func replaceBreaks(from br: HtmlNode.ID) {
    var isRow = false
    while let next = nextBeyondSpace(after: br), tag(next) == .br, document[next].isElement {
      isRow = true
      var space = document[br].next
      while let node = space, node != next {
        space = document[node].next
        drop(node)
      }
      drop(next)
    }
    guard isRow else { return }
    let paragraph = insert(.p, before: br)
    drop(br)
    while let next = document[paragraph].next {
      if tag(next) == .br, document[next].isElement, let second = nextBeyondSpace(after: next), tag(second) == .br,
        document[second].isElement
      {
        break
      }
      guard isPhrasing(next) else { break }
      move(next, to: paragraph)
    }
    while let last = document[paragraph].lastChild, isBlank(last) { drop(last) }
    if let parent = parent(paragraph), tag(parent) == .p { setTag(parent, .div) }
  }

  private func nextBeyondSpace(after id: HtmlNode.ID) -> HtmlNode.ID? {
    var next = document[id].next
    while let node = next, document[node].isText, isBlank(node) { next = document[node].next }
    return next
  }
}

extension HtmlDocument {
  /// Whether an image says in any attribute where its picture is.
  fileprivate func hasPictureSource(_ image: HtmlNode.ID) -> Bool {
    self[image].attributes.contains { index in
      let name = source.bytes[attributes[index].name]
      return ["src", "srcset", "data-src", "data-srcset"].contains { equalsIgnoringCase(name, $0) }
        || isPictureAddress(source.bytes[attributes[index].value])
    }
  }
}

/// Whether there is a picture's file name in a value.
func isPictureAddress(_ value: ArraySlice<UInt8>) -> Bool {
  var rest = value[...]
  while let point = rest.firstIndex(of: 0x2E) {
    rest = rest[(point + 1)...]
    for ending in ["jpg", "jpeg", "png", "webp"] as [StaticString] {
      if equalsIgnoringCase(rest.prefix(ending.utf8CodeUnitCount), ending) { return true }
    }
  }
  return false
}
