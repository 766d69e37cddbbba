import ArticleModel

/// The outline: headings; where there are none the print pages; else the parts, so that it is never empty.
func findSections(of article: Article, printPages: [TextPosition]) -> [Section] {
  let headings = article.headings
  if !headings.isEmpty { return closed(article.opening(before: headings[0].range.start) + headings, article) }
  let pages = distinct(printPages, in: article.text)
  let body =
    pages.count > 1
    ? pages.enumerated().map { Section(at: $1, "Page \($0 + 1)", .printPage) }
    : article.blocks.isEmpty ? [] : [Section(at: 0, "Text", .part(.text))]
  var parts: [Section] = []
  let end = article.text.count
  if !article.related.isEmpty { parts.append(Section(at: end, "Related", .part(.related))) }
  if !article.folded.isEmpty { parts.append(Section(at: end, "Folded", .part(.folded))) }
  return closed(body + parts, article)
}

/// Each ends where the next begins.
private func closed(_ sections: [Section], _ article: Article) -> [Section] {
  var sections = sections
  for index in sections.indices {
    sections[index].range.end = index + 1 < sections.count ? sections[index + 1].range.start : article.text.count
  }
  return sections
}

/// The first page begins with the text; a page of no words left is none.
private func distinct(_ pages: [TextPosition], in text: ArticleText) -> [TextPosition] {
  var result = [0]
  for page in pages where page > (result.last ?? 0) && page < text.count { result.append(page) }
  return result
}

extension Section {
  fileprivate init(at position: TextPosition, _ title: String, level: Int = 1, _ origin: Origin) {
    self.init(title: title, level: level, origin: origin, range: TextRange(position, position))
  }
}

extension Article {
  fileprivate var headings: [Section] {
    blocks.compactMap { block in
      guard case .heading(let level) = block.kind, !block.range.isEmpty else { return nil }
      return Section(at: block.range.start, cleanText(text[block.range]), level: level, .heading)
    }
  }

  /// What stands before the first heading, where that is more than the title block.
  fileprivate func opening(before position: TextPosition) -> [Section] {
    let blocks = blocks.prefix { $0.range.start < position }
    guard blocks.contains(where: { $0.kind != .title && $0.kind != .byline }) else { return [] }
    return [Section(at: 0, metadata.title.isEmpty ? "Beginning" : metadata.title, .part(.text))]
  }
}
