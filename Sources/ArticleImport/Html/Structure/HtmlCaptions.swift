extension HtmlFlow {
  /// Whether a part of a page is called a caption, or a picture's credit, and stands below one: what most sites have in
  /// place of `<figcaption>`.
  func isCaption(_ id: HtmlNode.ID) -> Bool {
    if isLineOfPictureBox(id) { return true }
    guard TagSet.captions.contains(document[id].tag), let name = document.valueRange(of: id, "class"),
      firstWord(of: document.source.bytes[name], { captionWords.contains($0) }) != nil,
      let length = length(of: id, upTo: Self.longestCaption), length >= Self.shortestCaption, !hasPicture(id)
    else { return false }
    // Around a picture and its caption there are no other words, save a credit's.
    for around in document.ancestors(of: id).prefix(Self.farthestPicture) {
      guard let whole = self.length(of: around, upTo: Self.longestCaption), whole - length <= Self.longestCredit else {
        break
      }
      if hasPicture(around) { return true }
    }
    return isUnderPicture(id)
  }

  /// A short line without a name of its own and without a stop, in a box with a picture and nothing else.
  private func isLineOfPictureBox(_ id: HtmlNode.ID) -> Bool {
    guard document[id].tag == .p, !document.hasAttribute("class", id), let box = document[id].parent,
      document[box].tag == .div,
      let length = length(of: id, upTo: Self.longestLine), length >= Self.shortestLine,
      self.length(of: box, upTo: length) != nil, !hasPicture(id),
      document.elements(below: box, .img).prefix(2).reduce(0, { count, _ in count + 1 }) == 1,
      !document.elements(below: id, .a).contains(where: { _ in true }), !isOneOfSteps(box)
    else { return false }
    let line = document.textContent(of: id)
    guard !line.contains(where: { ".!?:…。！？：".contains($0) }) else { return false }
    // Names alone are a credit.
    return WordScanner.words(of: Array(line.utf8)).contains { !$0.isUpper && !$0.isGlue }
  }

  /// A box beside it is a picture and its words, too.
  private func isOneOfSteps(_ box: HtmlNode.ID) -> Bool {
    [\HtmlNode.previous, \.next].contains { side in
      var beside = document[box][keyPath: side]
      while let node = beside, document[node].isText { beside = document[node][keyPath: side] }
      return beside.map { document[$0].tag == .div && hasPicture($0) } ?? false
    }
  }

  private static let shortestLine = 12
  private static let longestLine = 220

  /// Whether what stands right before is a picture, with a credit at most.
  private func isUnderPicture(_ id: HtmlNode.ID) -> Bool {
    for under in [id] + document.ancestors(of: id).prefix(1).filter({ document[$0].firstChild == id }) {
      let before = sequence(first: under) { document[$0].previous }.dropFirst().prefix(8).first {
        document[$0].isElement && (document[$0].tag == .img || hasPicture($0) || length(of: $0, upTo: 0) == nil)
      }
      guard let before else { continue }
      return (document[before].tag == .img || hasPicture(before))
        && length(of: before, upTo: Self.longestCredit) != nil
    }
    return false
  }

  private func hasPicture(_ id: HtmlNode.ID) -> Bool { document.elements(below: id, .img).contains { _ in true } }

  /// Bytes of text in an element; nil where there are more than `limit`.
  private func length(of id: HtmlNode.ID, upTo limit: Int) -> Int? {
    var length = 0
    for node in document.descendants(of: id) where document[node].isText {
      let text = document.source.bytes[document[node].range]
      length += text.contains { $0 > 0x20 } ? text.count : 0
      if length > limit { return nil }
    }
    return length
  }

  private static let shortestCaption = 3
  private static let longestCaption = 1000
  private static let longestCredit = 120
  private static let farthestPicture = 4
}

private let captionWords = Set(
  "caption captiontext cutline credit credits photocredit imagecredit imagecaption photocaption copyright photographer"
    .split(separator: " ")
    .map { Array($0.utf8) })

extension TagSet {
  fileprivate static let captions: TagSet = [.div, .p, .section, .small, .span, .em, .i, .cite, .header, .footer]
}
