import ArticleModel

/// The outline: the document's own; else headings; where there are none the print pages; else the parts, so that it is never empty.
func findSections(
  of article: Article, printPages: [TextPosition], outline: [OutlineEntry], namedPlaces: [String: TextPosition]
) -> [Section] {
  let contents = sections(of: outline, namedPlaces)
  if !contents.isEmpty { return closed(article.opening(before: contents[0].range.start) + contents, article) }
  let headings = article.headings
  if !headings.isEmpty { return closed(article.opening(before: headings[0].range.start) + headings, article) }
  let pages = article.pageStarts(printPages)
  let body =
    pages.count > 1
    ? pages.enumerated().map { Section(at: $1, "Print page \($0 + 1)", .printPage) }
    : article.blocks.isEmpty ? [] : [Section(at: 0, "Text", .part(.text))]
  var parts: [Section] = []
  let end = article.text.count
  if !article.related.isEmpty { parts.append(Section(at: end, "Related", .part(.related))) }
  if !article.folded.isEmpty { parts.append(Section(at: end, "Folded", .part(.folded))) }
  return closed(body + parts, article)
}

/// Those of the entries whose place is in the text, as they come in it.
private func sections(of outline: [OutlineEntry], _ places: [String: TextPosition]) -> [Section] {
  let found = outline.compactMap { entry in
    places[entry.anchor].map { Section(at: $0, entry.title, level: entry.level, .outline) }
  }
  return found.enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
    .map(\.element)
}

/// Each ends where the next begins.
private func closed(_ sections: [Section], _ article: Article) -> [Section] {
  var sections = sections
  for index in sections.indices {
    sections[index].range.end = index + 1 < sections.count ? sections[index + 1].range.start : article.text.count
  }
  return sections
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

  /// The first page begins with the text; one without a word besides the title block is none.
  fileprivate func pageStarts(_ positions: [TextPosition]) -> [TextPosition] {
    let body = blocks.filter { $0.kind != .title && $0.kind != .byline }
    var result = [0]
    for page in positions {
      let next = body.partitionPoint { $0.range.start < (result.last ?? 0) }
      guard next < body.count, body[next].range.start < page, page < text.count else { continue }
      result.append(page)
    }
    return result
  }

  /// What stands before the first heading, where that is more than the title block.
  fileprivate func opening(before position: TextPosition) -> [Section] {
    let blocks = blocks.prefix { $0.range.start < position }
    guard blocks.contains(where: { $0.kind != .title && $0.kind != .byline }) else { return [] }
    return [Section(at: 0, metadata.title.isEmpty ? "Beginning" : metadata.title, .part(.text))]
  }
}
