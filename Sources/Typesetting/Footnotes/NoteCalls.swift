import ArticleModel

/// Which footnotes are called, where first, and so where they are shown.
struct NoteCalls {
  /// In the order of their calls.
  let notes: [Note]

  struct Note {
    /// An index into `Article.footnotes`.
    var footnote: Int
    /// Where the running text calls it first, or the footnote that calls it.
    var call: TextPosition
    /// Where its words stand.
    var text: TextRange
  }

  /// Calls of a footnote from a footnote from a footnote … are followed so far.
  private static let depth = 8

  init(_ article: Article) {
    let defined = article.footnotes.indices.filter { article.footnotes[$0].definition != nil }
    let texts = defined.compactMap { article.footnotes[$0].definition }
    let inOrder = zip(defined, texts).sorted { $0.1.start < $1.1.start }
    notes = zip(defined, texts).compactMap { footnote, text -> Note? in
      guard var call = article.footnotes[footnote].references.first?.start else { return nil }
      for _ in 0..<Self.depth {
        let next = inOrder.partitionPoint { $0.1.end <= call }
        guard next < inOrder.count, inOrder[next].1.contains(call) else {
          return Note(footnote: footnote, call: call, text: text)
        }
        guard let outer = article.footnotes[inOrder[next].0].references.first?.start else { return nil }
        call = outer
      }
      return nil
    }.sorted { ($0.call, $0.text.start) < ($1.call, $1.text.start) }
  }
}

extension Article {
  /// The blocks that start in a range or at its end.
  func blocks(in range: TextRange) -> Range<Int> {
    let first = blocks.partitionPoint { $0.range.start < range.start }
    return first..<max(first, blocks.partitionPoint { $0.range.start <= range.end })
  }

  /// The place that is shown where a place is: for one in a footnote that is called, the call.
  public func shownPlace(of position: TextPosition) -> TextPosition {
    guard let first = footnotes.compactMap(\.definition?.start).min(), position >= first else { return position }
    return NoteCalls(self).notes.first { $0.text.start <= position && position <= $0.text.end }?.call ?? position
  }

  /// The end of the running text: of the last block that is no called footnote's.
  public var runningTextEnd: TextPosition {
    let notes = NoteCalls(self).notes.map(\.text).sorted { $0.start < $1.start }
    let last = blocks.last { block in
      let next = notes.partitionPoint { $0.start <= block.range.start }
      return next == 0 || notes[next - 1].end < block.range.start
    }
    return last?.range.end ?? text.count
  }
}
