/// Formulas, by their source where the page gives it: what is left of a drawn one without its places is no reading.
extension HtmlFlow {
  /// Returns false for what gives no source.
  mutating func addFormula(_ id: HtmlNode.ID) -> Bool {
    if document[id].tag == .script {
      let source = document.rawContents(of: id)
      guard document.isFormulaSource(id) else { return false }
      beginLeaf()
      leaf?.append(source: source.startIndex..<source.endIndex, of: document)
      return true
    }
    let annotation = document.descendants(of: id).prefix(Self.mostOfFormula).first { node in
      document[node].isElement && document.isFormulaSource(node)
    }
    // Without a sign of TeX it may be what the formula is called.
    let alternative =
      document.valueRange(of: id, "alttext").flatMap { range in
        document.source.bytes[range].contains { "\\^_=".utf8.contains($0) } ? range : nil
      } ?? 0..<0
    guard annotation != nil || !alternative.isEmpty else { return false }
    pass(id)
    beginLeaf()
    if let annotation {
      for text in document.descendants(of: annotation) where document[text].isText {
        leaf?.append(document[text].range, of: document)
      }
    } else {
      leaf?.append(alternative, of: document)
    }
    return true
  }

  /// Nodes before its source.
  private static let mostOfFormula = 10_000
}

extension HtmlDocument {
  /// What KaTeX and MathJax keep beside the formula they draw, as it was typed.
  func isFormulaSource(_ id: HtmlNode.ID) -> Bool {
    if self[id].tag == .script {
      return attribute("type", of: id, mentions: ["math/tex", "math/asciimath"])
        && rawContents(of: id).contains { $0 > 0x20 }
    }
    return self[id].isForeign
      && attribute("encoding", of: id, hasWord: "tex", "latex", "application/x-tex", "application/x-latex")
      && !textContent(of: id).allSatisfy(\.isWhitespace)
  }
}
