/// Holds what was found of a page against the article's text that the page declares in its metadata.
struct DeclaredText {
  /// Hashes of three words in a row.
  private let sequences: Set<UInt64>

  /// An article of less is no measure.
  private static let fewest = 60
  /// Of the declared text, what the page must have for it to be the same.
  private static let enough = 0.6

  /// nil where there is too little of it, or where it is markup.
  init?(_ lines: [DeclaredLine]) {
    guard !lines.isEmpty, !lines.contains(where: { $0.text.contains("</") || $0.text.contains("<p") }) else {
      return nil
    }
    sequences = Self.sequences(of: lines.map(\.text).joined(separator: " "))
    guard sequences.count >= Self.fewest else { return nil }
  }

  /// Whether an element has most of the text.
  func isHeld(by id: HtmlNode.ID, of document: HtmlDocument) -> Bool { share(in: id, of: document) >= Self.enough }

  /// The innermost element that has as much of it as the page has; nil where the page has too little.
  func holder(in document: HtmlDocument, below body: HtmlNode.ID) -> HtmlNode.ID? {
    guard isHeld(by: body, of: document) else { return nil }
    var (holder, whole) = (body, share(in: body, of: document))
    // The only child that may have so much is the one of the most words.
    while let largest = document.children(of: holder).filter({ document[$0].isElement })
      .max(by: { document.textLength(of: $0) < document.textLength(of: $1) }),
      case let part = share(in: largest, of: document), part >= whole * 0.95
    {
      (holder, whole) = (largest, max(part, whole * 0.99))
    }
    return holder
  }

  private func share(in id: HtmlNode.ID, of document: HtmlDocument) -> Double {
    let found = Self.sequences(of: document.textContent(of: id))
    return Double(sequences.count { found.contains($0) }) / Double(sequences.count)
  }

  private static func sequences(of text: String) -> Set<UInt64> {
    let words = WordScanner.words(of: Array(text.utf8)).map(\.key)
    guard words.count >= 3 else { return [] }
    return Set(words.indices.dropLast(2).map { WordScanner.joined(Array(words[$0...($0 + 2)])) })
  }
}

extension HtmlDocument {
  /// Bytes of text, white space and all.
  fileprivate func textLength(of id: HtmlNode.ID) -> Int {
    descendants(of: id).reduce(0) { $0 + (self[$1].isText ? self[$1].range.count : 0) }
  }
}
