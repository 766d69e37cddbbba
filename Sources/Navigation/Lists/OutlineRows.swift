import ArticleModel

extension State {
  var outlineRows: PaneRows {
    guard let document else { return PaneRows([]) }
    let sections = document.article.sections
    let shallowest = sections.lazy.map(\.level).min() ?? 1
    return PaneRows(count: sections.count) { index in
      let section = sections[index]
      return PaneRow(
        label: section.title, note: note(of: section, in: document), depth: section.level - shallowest,
        target: .section(index))
    }
  }

  /// The page, once pages are known from the first on; how many there are for parts outside the text.
  private func note(of section: Section, in document: Document) -> String {
    switch section.origin {
    case .part(.related): return String(document.article.related.count)
    case .part(.folded): return String(document.article.folded.count)
    default:
      guard let typeset = document.typeset, typeset.galley.blocks.lowerBound == 0, !typeset.pages.isEmpty,
        section.range.start < typeset.pages[typeset.pages.count - 1].range.end
      else { return "" }
      return String(typeset.pageIndex(of: section.range.start) + 1)
    }
  }
}
