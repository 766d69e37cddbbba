import ArticleModel
import Navigation
import Screen
import Typesetting

/// What of the visible text is matched or marked.
struct Highlights {
  typealias Span = (range: TextRange, role: ThemeRole)

  /// Ordered by range; none overlaps the next.
  private var spans: [Span] = []
  /// In folded parts, by their index.
  private var foldedSpans: [Int: [Span]] = [:]

  init(spans: [Span] = []) { self.spans = spans }

  init(of state: State, in visible: [TextRange]) {
    let current = state.search?.currentMatch
    let matches = state.search?.matches ?? []
    let role = { (match: Match) in match == current ? ThemeRole.currentMatch : .searchMatch }
    var all = visible.flatMap { range in
      textMatches(matches, in: range).map { match -> Span in (match.range ?? range, role(match)) }
    }
    // Matches show through what is marked.
    for marked in state.marked where !marked.isEmpty && !all.contains(where: { $0.range.overlaps(marked) }) {
      all.append((marked, .selectedQuotation))
    }
    spans = all.sorted { $0.range.start < $1.range.start }
    guard state.settings.showsFolded else { return }
    for match in matches {
      if let folded = match.folded { foldedSpans[folded.part, default: []].append((folded.words, role(match))) }
    }
  }

  struct Run: Hashable {
    var text: String
    var role: ThemeRole?
  }

  /// A segment's text, cut where highlights begin and end.
  func runs(of segment: Segment, in article: Article) -> [Run] {
    let spans = segment.folded.map { foldedSpans[$0.part] ?? [] } ?? self.spans
    guard let range = segment.folded?.words ?? segment.range, !spans.isEmpty else {
      return [Run(text: segment.text, role: nil)]
    }
    let hits = spans.filter { $0.range.overlaps(range) }
    guard !hits.isEmpty else { return [Run(text: segment.text, role: nil)] }
    let text = Array(segment.text.utf8)
    let source = segment.folded == nil ? article.text.bytes[range.offsets] : text[...]
    guard let offset = offsets(in: text, of: source) else { return [Run(text: segment.text, role: hits[0].role)] }
    var runs: [Run] = []
    var end = 0
    func append(upTo bound: Int, _ role: ThemeRole?) {
      if bound > end { runs.append(Run(text: String(decoding: text[end..<bound], as: UTF8.self), role: role)) }
      end = max(end, bound)
    }
    for hit in hits {
      let part = hit.range.clamped(to: range)
      append(upTo: offset[part.start - range.start], nil)
      append(upTo: offset[part.end - range.start], hit.role)
    }
    append(upTo: text.count, nil)
    return runs
  }

  /// Where each byte of the article stands in the segment, whose spaces may be wider.
  private func offsets(in text: [UInt8], of source: ArraySlice<UInt8>) -> [Int]? {
    let space = UInt8(ascii: " ")
    var offsets: [Int] = []
    var position = 0
    for byte in source {
      if byte != space { while position < text.count, text[position] == space { position += 1 } }
      guard position < text.count, text[position] == byte else { return nil }
      offsets.append(position)
      position += 1
    }
    return offsets + [text.count]
  }
}

/// Those that touch a range of the text.
private func textMatches(_ matches: [Match], in range: TextRange) -> [Match] {
  var first = matches.partitionPoint { $0.place < range.start }
  // One may go on from before it, though parts that are folded stand between.
  while first > 0, matches[first - 1].range.map({ $0.end > range.start }) ?? true { first -= 1 }
  return matches[first...].prefix { $0.place < range.end }.filter { $0.range.map { $0.end > range.start } ?? false }
}
