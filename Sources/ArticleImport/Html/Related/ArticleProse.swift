/// Where the prose of what was found to be the article stands, as offsets into the clean source.
struct ArticleProse: Sendable {
  private var paragraphs: [(start: Int, count: Int)] = []
  private(set) var count = 0
  /// From the first paragraph to the last one.
  private(set) var bounds: Range<Int>?

  mutating func append(_ leaf: HtmlLeaf, at extent: Range<Int>) {
    guard leaf.kind == .paragraph, leaf.isProse else { return }
    paragraphs.append((extent.lowerBound, leaf.text.bytes.count))
    count += leaf.text.bytes.count
    bounds = (bounds?.lowerBound ?? extent.lowerBound)..<max(bounds?.upperBound ?? 0, extent.upperBound)
  }

  /// Whether more than half of it stands in a stretch of the source.
  func isMostly(in stretch: Range<Int>) -> Bool {
    paragraphs.reduce(0) { $0 + (stretch.contains($1.start) ? $1.count : 0) } * 2 > count
  }
}
