import ArticleModel

extension Article {
  /// Text that is set whole in less time than an eye notices, in bytes.
  private static var wholeLimit: Int { 48 * 1024 }
  /// What is set at once of a longer text, before and after a place.
  private static var surroundings: Int { 16 * 1024 }

  /// The blocks that are set before a page shows: all of a short text, of a long one those around a place. The others
  /// can wait.
  public func blocksAtOnce(around place: TextPosition) -> Range<Int> {
    if text.count <= Self.wholeLimit { return blocks.indices }
    let place = shownPlace(of: place)
    let first = blocks.partitionPoint { $0.range.end < place - Self.surroundings }
    let last = blocks.partitionPoint { $0.range.start <= place + Self.surroundings }
    // From the beginning where it is near: its pages are then the final ones.
    let start = place <= Self.wholeLimit ? 0 : first
    return start..<max(start, last)
  }
}
