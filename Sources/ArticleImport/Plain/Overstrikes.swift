import ArticleModel

/// A character that stood twice in the file, or on an underscore, as printers made bold and underlined.
struct Overstrike: Sendable {
  /// An offset into the clean bytes.
  var at: Int
  /// Else underlined.
  var isBold: Bool
}

extension Draft {
  /// Bold and underlined characters become strong and emphasised ones. Both blocks and `overstrikes` are in the order
  /// of the file.
  mutating func emphasise(_ overstrikes: [Overstrike], of source: CleanSource) {
    guard !overstrikes.isEmpty else { return }
    let places = overstrikes.map { source.source(of: $0.at..<$0.at).start }
    for index in blocks.indices {
      var inlines: [Inline] = []
      for run in blocks[index].text.runs where run.text.count == run.source.count {
        var next = places.partitionPoint { $0 < run.source.start }
        while next < places.count, places[next] < run.source.end {
          let start = run.text.start + places[next] - run.source.start
          let end = blocks[index].text.bytes[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 }
          let range = TextRange(start, end ?? blocks[index].text.bytes.count)
          inlines.append(joining: Inline(overstrikes[next].isBold ? .strong : .emphasis, range))
          next += 1
        }
      }
      blocks[index].inlines += inlines
    }
  }
}

extension [Inline] {
  /// Makes one of two that are alike and touch.
  fileprivate mutating func append(joining inline: Inline) {
    if let last, last.kind == inline.kind, last.range.end == inline.range.start {
      self[count - 1].range.end = inline.range.end
    } else {
      append(inline)
    }
  }
}
