import ArticleModel

/// The day in a date as pages write it: ISO 8601, whole or in eight digits, or in words.
func publishedDate(_ text: String) -> CalendarDate? {
  let bytes = Array(text.utf8.prefix(64))
  if let date = DateReader.isoDate(bytes) { return date }
  if bytes.count >= 8, bytes.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }), bytes.count == 8 || bytes.count >= 14
  {
    let digits = bytes.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return CalendarDate(year: digits / 10000, month: digits / 100 % 100, day: digits % 100)
  }
  return DateReader.dates(in: WordScanner.words(of: bytes), of: bytes).first?.date
}

extension MetadataElements {
  /// A date as the text marks it: microdata, microformats, else a `<time>` right after the article's heading.
  func markedDate(in document: HtmlDocument, heading: HtmlNode.ID?) -> String? {
    let announced = times.filter { document.hasAttribute("pubdate", $0) }
    let near = times.filter { time in heading.map { (0..<Self.nearby).contains(time - $0) } ?? false }
    // The dates of what an article is about stand in a table beside it.
    let marked = dates.filter { !document.ancestors(of: $0).prefix(12).contains { document[$0].tag == .table } }
    for id in marked + announced + near {
      let written = ["content", "datetime", "title"].lazy.compactMap { document.attribute($0, of: id).map(squeezed) }
      if let date = written.first(where: { publishedDate($0) != nil }) { return date }
      let text = squeezed(document.textContent(of: id))
      if text.utf8.count < 100, publishedDate(text) != nil { return text }
    }
    return nil
  }

  /// Nodes of the tree.
  private static let nearby = 100
}
