import ArticleModel

/// Whether a document was taken from a web page or a printout, or is a text that somebody wrote down. What leads in the
/// latter is the text's: a letter's address, a chapter's number.
extension Restoration {
  func showsScrape() -> Bool {
    let metadata = draft.metadata
    if !metadata.title.isEmpty || !metadata.byline.isEmpty || metadata.published != nil { return true }
    if draft.blocks.contains(where: \.startsPrintPage) { return true }
    return head.contains(where: isRepeatedLine) || lines.contains(where: isOfPage)
  }

  /// A line of the head that comes again, as titles do over pages.
  private func isRepeatedLine(_ index: Int) -> Bool {
    guard surfaces[index].isLine, isOpen(index), !isRecord(index), !opensAsNeighbour(index),
      wordsInPlace(index).count(where: { $0.number == nil }) >= 3
    else { return false }
    return copies(of: index) > 1 || repetitions(of: index) > 0
  }

  /// A line that is a link, furniture or a page's number.
  private func isOfPage(_ index: Int) -> Bool {
    let surface = surfaces[index]
    guard isOpen(index), surface.wordCount > 0, !isListItem(index) || surface.isLinkOnly else { return false }
    if surface.isLinkOnly || furniture(index, in: .tail) != nil { return true }
    return surface.hasDigits && surface.wordCount <= 5 && pageEvidence(words(index), bytes(index)) == .pageNumber
  }
}
