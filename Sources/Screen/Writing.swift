extension Grid {
  /// Writes one line from `point` on, replacing style and text; what lies outside `clip` is left out. A wide
  /// cluster is never cut: its half inside becomes a space.
  /// - Returns: columns from `point` to the text's end or the clip's right edge, whichever comes first.
  @discardableResult
  public mutating func write(_ text: String, at point: Point, style: Style, clip: Rect? = nil) -> Int {
    let area = (clip ?? bounds).intersection(bounds)
    guard !area.isEmpty, area.y <= point.y, point.y < area.bottom else { return 0 }
    var x = point.x
    forEachCluster(of: text) { cluster, columns in
      guard columns > 0 else { return true }
      guard x < area.right else { return false }
      if area.x <= x, x + columns <= area.right {
        put(cluster, columns: columns, x: x, y: point.y, style: style)
      } else {
        for half in max(x, area.x)..<max(x, area.x, min(x + columns, area.right)) {
          put(" ", columns: 1, x: half, y: point.y, style: style)
        }
      }
      x += columns
      return true
    }
    return max(0, min(x, area.right) - point.x)
  }
}

/// Calls `body` with each grapheme cluster and its columns until it says false.
private func forEachCluster(of text: String, _ body: (String, Int) -> Bool) {
  for character in text {
    guard body(String(character), 1) else { return }
  }
}
