import ArticleModel
import UnicodeText

/// Stepping through sections and quotations from the page.
extension State {
  mutating func stepSections(_ number: Int) {
    guard let sections = document?.article.sections.filter(\.isInText), !sections.isEmpty else { return }
    let here = sections.partitionPoint { $0.range.start <= place } - 1
    let atStart = here >= 0 && sections[here].range.start == place
    // Backward from inside a section leads to its own start first.
    let target = number > 0 || atStart ? here + number : here + number + 1
    guard sections.indices.contains(target) else {
      message = Message(number > 0 ? "no section after this one" : "no section before this one")
      return
    }
    jump(to: sections[target].range.start, marking: heading(at: sections[target].range.start))
  }

  /// The block that begins at a place, when it is a heading.
  func heading(at place: TextPosition) -> [TextRange] {
    guard let blocks = document?.article.blocks else { return [] }
    let index = blocks.partitionPoint { $0.range.end <= place }
    guard index < blocks.count, blocks[index].range.start == place, case .heading = blocks[index].kind else {
      return []
    }
    return [blocks[index].range]
  }

  mutating func stepQuotations(_ number: Int) {
    guard let quotations = document?.quotations else {
      message = Message("quotations are still being found")
      return
    }
    guard !quotations.isEmpty else {
      message = Message("no quotations in this article")
      return
    }
    let here = marked.first?.start ?? place
    let target =
      number > 0
      ? quotations.partitionPoint { marked.isEmpty ? $0.start < here : $0.start <= here } + number - 1
      : quotations.partitionPoint { $0.start < here } + number
    guard quotations.indices.contains(target) else {
      message = Message(number > 0 ? "no quotation after this one" : "no quotation before this one")
      return
    }
    show(quotation: target)
  }

  /// Goes to a quotation, marks it and says whose it is.
  mutating func show(quotation index: Int) {
    guard let quotations = document?.quotations, quotations.indices.contains(index) else { return }
    let quotation = quotations[index]
    jump(to: quotation.start, marking: quotation.pieces)
    message = Message(
      "quotation \(index + 1) of \(quotations.count): \(quotation.speaker.map { isolated($0.name) } ?? "no speaker named")"
    )
    paneStates[.quotations, default: PaneState()].selection =
      rows(of: .quotations).firstIndex { $0.target == .quotation(index) } ?? 0
  }
}
