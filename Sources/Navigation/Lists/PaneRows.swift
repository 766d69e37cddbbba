import ArticleModel
import TextSearch

extension State {
  /// The rows of a pane, narrowed to what was typed.
  public func rows(of pane: Pane) -> [PaneRow] {
    let all = allRows(of: pane)
    let narrowing = paneStates[pane]?.narrowing ?? ""
    guard !narrowing.isEmpty else { return all }
    return withoutEmptyHeaders(all.filter { !$0.isSelectable || narrows(narrowing, searchableText(of: $0)) })
  }

  /// The row the pane stands at: the reader's choice, or, in an outline nobody is in, the place.
  public func selection(in pane: Pane, rows: [PaneRow]) -> Int? {
    guard rows.contains(where: \.isSelectable) else { return nil }
    if pane == .outline, focus == .page, let sectionIndex {
      return rows.firstIndex { $0.target == .section(sectionIndex) }
    }
    let wanted = min(max(0, paneStates[pane]?.selection ?? 0), rows.count - 1)
    return rows[wanted...].firstIndex(where: \.isSelectable) ?? rows[..<wanted].lastIndex(where: \.isSelectable)
  }

  private func allRows(of pane: Pane) -> [PaneRow] {
    switch pane {
    case .outline: outlineRows
    case .quotations: groupsBySpeaker ? quotationRowsBySpeaker : quotationRows
    case .related: linkRows
    case .notes: noteRows
    case .help: helpRows
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

  private func withoutEmptyHeaders(_ rows: [PaneRow]) -> [PaneRow] {
    rows.indices.filter { index in
      rows[index].isSelectable || (index + 1 < rows.count && rows[index + 1].isSelectable)
    }.map { rows[$0] }
  }
}
