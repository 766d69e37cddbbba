import ArticleModel
import TextSearch

extension State {
  /// The rows of a pane, narrowed to what was typed.
  public func rows(of pane: Pane) -> PaneRows {
    let all = allRows(of: pane)
    let narrowing = paneStates[pane]?.narrowing ?? ""
    guard !narrowing.isEmpty else { return all }
    let fitting = all.filter { !$0.isSelectable || narrows(narrowing, searchableText(of: $0)) }
    return PaneRows(withoutEmptyHeaders(fitting))
  }

  /// The row the pane stands at: the reader's choice, or, in an outline nobody is in, the place.
  public func selection(in pane: Pane, rows: PaneRows) -> Int? {
    guard rows.contains(where: \.isSelectable) else { return nil }
    if pane == .outline, focus == .page, let sectionIndex {
      let isWhole = rows.count == document?.article.sections.count
      return isWhole ? sectionIndex : rows.firstIndex { $0.target == .section(sectionIndex) }
    }
    let wanted = min(max(0, paneStates[pane]?.selection ?? 0), rows.count - 1)
    return rows[wanted...].firstIndex(where: \.isSelectable) ?? rows[..<wanted].lastIndex(where: \.isSelectable)
  }

  private func allRows(of pane: Pane) -> PaneRows {
    switch pane {
    case .outline: outlineRows
    case .quotations: groupsBySpeaker ? PaneRows(quotationRowsBySpeaker) : quotationRows
    case .related: PaneRows(linkRows)
    case .notes: PaneRows(noteRows)
    case .help: PaneRows(helpRows)
    }
  }

  /// A row's label may be cut short; narrowing looks at all of it.
  private func searchableText(of row: PaneRow) -> String {
    guard case .quotation(let index) = row.target, let document, let quotation = document.quotations?[index] else {
      return row.label + " " + row.note
    }
    let words = quotation.pieces.map { document.article.text[$0] }.joined(separator: " ")
    return words + " " + (quotation.speaker?.name ?? "")
  }

  /// Headers that still have rows, with their number where they told it.
  private func withoutEmptyHeaders(_ rows: [PaneRow]) -> [PaneRow] {
    rows.indices.compactMap { index in
      var row = rows[index]
      if row.isSelectable { return row }
      let count = rows[(index + 1)...].prefix(while: \.isSelectable).count
      if !row.note.isEmpty { row.note = String(count) }
      return count == 0 ? nil : row
    }
  }
}
