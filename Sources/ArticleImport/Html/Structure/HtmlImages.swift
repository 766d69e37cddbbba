import ArticleModel

extension HtmlFlow {
  /// A figure without a picture may say itself which one a script puts there.
  mutating func addFigure(_ id: HtmlNode.ID) {
    endLeaf()
    let outer = container
    enter(.figure)
    if !document.elements(below: id, .img).contains(where: { _ in true }) { addImage(id) }
    addChildren(of: id)
    endLeaf()
    container = outer
  }

  /// A picture's address, absolute; also where the page waits for a script to put it into `src` (Readability.js's
  /// _fixLazyImages).
  func imageAddress(of id: HtmlNode.ID) -> String? {
    var source = document.attribute("src", of: id) ?? ""
    let waiting = waitingAddress(of: id)
    let isPlaceholder = source.hasPrefix("data:") && source.utf8.count < 200 && waiting != nil
    let isLazy = document.attribute("class", of: id, mentions: ["lazy"])
    if let waiting, source.isEmpty || isPlaceholder || isLazy { source = waiting }
    return source.isEmpty ? nil : addresses.image(source)
  }

  /// A value of another attribute that is nothing but a picture's address, or a set of them.
  private func waitingAddress(of id: HtmlNode.ID) -> String? {
    for index in document[id].attributes {
      let name = document.source.bytes[document.attributes[index].name]
      if ["src", "srcset", "alt"].contains(where: { equalsIgnoringCase(name, $0) }) { continue }
      // A reference may stand for a letter of it.
      let written = document.source.bytes[document.attributes[index].value]
      guard isPictureAddress(written) || written.contains(UInt8(ascii: "&")) else { continue }
      let value = cleanText(String(decoding: document.decoded(document.attributes[index].value), as: UTF8.self))
      guard isPictureAddress(Array(value.utf8)[...]) else { continue }
      // The first of a set, such as "a.jpg 320w, b.jpg 640w".
      let candidates = value[...].parts(at: ", ").map { $0.split(separator: " ") }
      guard candidates.allSatisfy({ $0.count == 1 || $0.count == 2 && isDensity($0[1]) }) else { continue }
      if let address = candidates.first?.first { return String(address) }
    }
    return nil
  }

  /// An image's alternative text. Some write it as markup, escaped: its words count.
  func alternativeText(in range: Range<Int>) -> MappedText {
    var words = HtmlLeaf(.paragraph, container: nil)
    words.append(range, of: document)
    words.finish()
    let whole = words.text
    guard whole.bytes.contains(0x3C) else { return whole }
    var text = MappedText()
    whole.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var brackets = ByteSearch(for: 0x3C, in: bytes)
      while brackets.next < bytes.count {
        let bracket = brackets.next
        let markup = readMarkup(in: bytes, at: bracket)
        if let markup, markup.tag != .unknown, !markup.isCutOff {
          text.append(whole.part(start..<bracket))
          start = markup.range.upperBound
        }
        // Nor is anything read twice that stays: what the value's end cuts off reaches to it.
        brackets.advance(to: markup?.range.upperBound ?? bracket + 1)
      }
      text.append(whole.part(start..<bytes.count))
    }
    return text
  }

  /// A picture of a formula, whose alternative text is what it says.
  func isFormula(_ image: HtmlNode.ID) -> Bool {
    let words = (document.attribute("class", of: image) ?? "").lowercased()
    return ["math", "latex", "tex"].contains { sign in words.split { !$0.isLetter }.contains { $0 == sign } }
  }

  /// "language-swift" and "lang-swift" on a `<pre>` or the `<code>` in it.
  func codeLanguage(of id: HtmlNode.ID) -> String {
    for node in [id] + document.children(of: id).filter({ document[$0].tag == .code }) {
      for word in (document.attribute("class", of: node) ?? "").split(separator: " ") {
        for prefix in ["language-", "lang-"] where word.hasPrefix(prefix) {
          return String(word.dropFirst(prefix.count))
        }
      }
    }
    return ""
  }
}

/// "320w" and "1.5x" in a set of pictures.
private func isDensity(_ word: Substring) -> Bool {
  (word.last == "w" || word.last == "x") && Double(word.dropLast()) != nil
}
