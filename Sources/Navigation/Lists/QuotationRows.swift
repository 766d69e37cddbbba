import ArticleModel

extension State {
  /// Every quotation in text order.
  var quotationRows: PaneRows {
    guard let document, let quotations = document.quotations else { return PaneRows([]) }
    return PaneRows(count: quotations.count) { quotationRow($0, in: document, depth: 0) }
  }

  /// Each speaker once, in the order they first speak, with all they say; what nobody is named for comes last.
  var quotationRowsBySpeaker: [PaneRow] {
    guard let document, let quotations = document.quotations else { return [] }
    var order: [String?] = []
    var said: [String?: [Int]] = [:]
    for index in quotations.indices {
      let name = quotations[index].speaker?.name
      if said[name] == nil { order.append(name) }
      said[name, default: []].append(index)
    }
    let named = order.filter { $0 != nil } + order.filter { $0 == nil }
    return named.flatMap { name in
      let indices = said[name] ?? []
      return [PaneRow(label: name ?? Self.unnamedSpeaker, note: String(indices.count), target: .header)]
        + indices.map { quotationRow($0, in: document, depth: 1) }
    }
  }

  public static let unnamedSpeaker = "No speaker named"

  private func quotationRow(_ index: Int, in document: Document, depth: Int) -> PaneRow {
    guard let quotation = document.quotations?[index] else { return PaneRow(label: "", target: .header) }
    let start = quotation.start
    let shown = document.article.text[TextRange(start, min(quotation.end, start + labelBytes))]
    let speaker = depth == 0 ? quotation.speaker?.name ?? "—" : ""
    return PaneRow(
      label: shown.filter { $0 != "\u{FFFD}" }.replacingLineFeeds(), note: speaker, depth: depth,
      target: .quotation(index))
  }

  /// More than any pane is wide.
  private var labelBytes: Int { 240 }
}

extension String {
  fileprivate func replacingLineFeeds() -> String { String(map { $0.isNewline ? " " : $0 }) }
}
