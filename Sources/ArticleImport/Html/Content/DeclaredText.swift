/// Holds what was found of a page against the article's text that the page declares in its metadata.
struct DeclaredText {
  /// Hashes of three words in a row, each with a number.
  private let sequences: [UInt64: Int]

  /// An article of less is no measure.
  private static let fewest = 60
  /// Of the declared text, what the page must have for it to be the same.
  private static let enough = 0.6

  /// nil where there is too little of it, or where it is markup.
  init?(_ lines: [DeclaredLine]) {
    guard !lines.isEmpty, !lines.contains(where: { $0.text.contains("</") || $0.text.contains("<p") }) else {
      return nil
    }
    let words = lines.flatMap { Self.keys(of: $0.text) }
    var sequences: [UInt64: Int] = [:]
    for index in words.indices.dropLast(2) {
      let sequence = WordScanner.joined(words[index...(index + 2)])
      if sequences[sequence] == nil { sequences[sequence] = sequences.count }
    }
    guard sequences.count >= Self.fewest else { return nil }
    self.sequences = sequences
  }

  /// Of all words; `WordScanner.words` has those of a line's beginning.
  fileprivate static func keys(of text: String) -> [UInt64] {
    Array(text.utf8).withUnsafeBufferPointer { WordScanner.keys(of: $0) }
  }

  /// Whether an element has most of the text.
  func isHeld(by id: HtmlNode.ID, of document: HtmlDocument) -> Bool {
    let stretch = WordStretch(of: document, below: id, sequences)
    return Double(stretch.held) >= Double(sequences.count) * Self.enough
  }

  /// The innermost element that has as much of it as the page has; nil where the page has too little.
  func holder(in document: HtmlDocument, below body: HtmlNode.ID) -> HtmlNode.ID? {
    var stretch = WordStretch(of: document, below: body, sequences)
    guard Double(stretch.held) >= Double(sequences.count) * Self.enough else { return nil }
    var (holder, whole) = (body, Double(stretch.held))
    // The only child that may have so much is the one of the most words.
    while let largest = document.children(of: holder).filter({ document[$0].isElement })
      .max(by: { stretch.words(of: $0).count < stretch.words(of: $1).count })
    {
      stretch.narrow(to: largest)
      guard Double(stretch.held) >= whole * 0.95 else { break }
      (holder, whole) = (largest, max(Double(stretch.held), whole * 0.99))
    }
    return holder
  }
}

/// Words in a row of a page, and how many of the sequences looked for are among them. It only ever gets narrower, so that
/// a walk down a tree costs no more than the words it leaves behind.
private struct WordStretch {
  /// Of the sequence that begins with each word; nil for one that is not looked for.
  private var numbers: [Int?] = []
  /// Of each node its words, as indices.
  private var extents: [Range<Int>]
  private var bounds = 0..<0
  /// How often each sequence is there.
  private var counts: [Int]
  private(set) var held = 0

  init(of document: HtmlDocument, below root: HtmlNode.ID, _ sequences: [UInt64: Int]) {
    extents = Array(repeating: 0..<0, count: document.nodes.count)
    counts = Array(repeating: 0, count: sequences.count)
    var keys: [UInt64] = []
    let nodes = Array(document.descendants(of: root))
    for node in nodes where document[node].isText {
      let start = keys.count
      keys += DeclaredText.keys(of: document.textContent(of: node))
      extents[node] = start..<keys.count
    }
    // Descendants come after their ancestors.
    for node in nodes.reversed() where !extents[node].isEmpty {
      guard let parent = document[node].parent else { continue }
      let around = extents[parent]
      extents[parent] =
        around.isEmpty
        ? extents[node]
        : min(around.lowerBound, extents[node].lowerBound)..<max(around.upperBound, extents[node].upperBound)
    }
    numbers = keys.indices.map { $0 + 2 < keys.count ? sequences[WordScanner.joined(keys[$0...($0 + 2)])] : nil }
    bounds = extents[root]
    for index in starts(of: bounds) { count(index, 1) }
  }

  func words(of id: HtmlNode.ID) -> Range<Int> { extents[id] }

  mutating func narrow(to id: HtmlNode.ID) {
    let (old, new) = (starts(of: bounds), starts(of: extents[id]))
    for index in old.lowerBound..<min(max(new.lowerBound, old.lowerBound), old.upperBound) { count(index, -1) }
    for index in max(new.upperBound, old.lowerBound)..<max(new.upperBound, old.upperBound) { count(index, -1) }
    bounds = extents[id]
  }

  /// Where sequences begin in a stretch.
  private func starts(of words: Range<Int>) -> Range<Int> {
    words.lowerBound..<max(words.lowerBound, words.upperBound - 2)
  }

  private mutating func count(_ index: Int, _ step: Int) {
    guard let number = numbers[index] else { return }
    if counts[number] == 0 { held += 1 }
    counts[number] += step
    if counts[number] == 0 { held -= 1 }
  }
}
