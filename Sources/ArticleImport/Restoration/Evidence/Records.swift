import ArticleModel

/// Lines of a log, a table or a list, which look like titles and dates one by one and never are.
extension Restoration {
  /// One of four lines or more, close together, that begin alike and not as a sentence does.
  func isRecord(_ index: Int) -> Bool {
    guard let opening = opening(of: index) else { return false }
    let around = max(0, index - 3)...min(draft.blocks.count - 1, index + 3)
    return around.count { self.opening(of: $0) == opening } >= 4
  }

  /// One of a few such lines.
  func opensAsNeighbour(_ index: Int) -> Bool {
    guard let opening = opening(of: index) else { return false }
    return [index - 1, index + 1].contains { surfaces.indices.contains($0) && self.opening(of: $0) == opening }
  }

  /// How a line's first words are written, where there is a number among them; of one that begins with a small letter,
  /// that alone.
  private func opening(of index: Int) -> [Word.Shape]? {
    let words = surfaces[index].isShort ? wordsInPlace(index) : WordScanner.words(of: bytes(index).prefix(60))[...]
    let shapes = words.prefix(3).map(\.shape)
    if shapes.first == .lower { return [.lower] }
    return shapes.contains(.number) ? shapes : nil
  }
}
