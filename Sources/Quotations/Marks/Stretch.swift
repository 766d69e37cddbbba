import ArticleModel

/// A run of text between quotation marks, inside one block.
struct Stretch {
  /// Token indices: the opening mark (or the first word, where an open quotation goes on) and one past the last.
  var tokens: Range<Int>
  /// UTF-8 offsets, marks included.
  var range: TextRange
  var block: Int
  var isClosed: Bool
  /// Begins with a mark.
  var isOpened: Bool

  /// The tokens between the marks.
  var inner: Range<Int> {
    let low = isOpened ? tokens.lowerBound + 1 : tokens.lowerBound
    let high = isClosed ? tokens.upperBound - 1 : tokens.upperBound
    return low..<max(low, high)
  }
}
