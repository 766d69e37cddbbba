import ArticleModel

/// Bytes of text and where each was read in the file. What a block's words are until the article is assembled.
struct MappedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// Ordered by text; offsets into `bytes`.
  private(set) var runs: [SourceMap.Run] = []

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Bytes that stand in the file as they are.
  mutating func append(verbatim new: some Collection<UInt8>, at source: Int) {
    guard !new.isEmpty else { return }
    append(new, source: SourceRange(source, source + new.count))
  }

  /// Bytes that stand for other ones: a decoded entity, a cleaned control.
  mutating func append(_ new: some Collection<UInt8>, source: SourceRange) {
    guard !new.isEmpty else { return }
    let text = TextRange(bytes.count, bytes.count + new.count)
    bytes.append(contentsOf: new)
    if let last = runs.last, last.text.end == text.start, last.source.end == source.start,
      last.text.count == last.source.count, text.count == source.count
    {
      runs[runs.count - 1].text.end = text.end
      runs[runs.count - 1].source.end = source.end
    } else {
      runs.append(SourceMap.Run(text: text, source: source))
    }
  }

  /// Bytes that stand nowhere in the file: a soft break's space.
  mutating func append(made new: some Collection<UInt8>) { bytes.append(contentsOf: new) }

  mutating func append(_ other: MappedText) {
    let distance = bytes.count
    bytes.append(contentsOf: other.bytes)
    for run in other.runs {
      runs.append(SourceMap.Run(text: run.text.shifted(by: distance), source: run.source))
    }
  }

  /// Takes away the last byte, which was made.
  mutating func removeLast() {
    bytes.removeLast()
    guard let last = runs.last, last.text.end > bytes.count else { return }
    runs.removeLast()
    let isVerbatim = last.text.count == last.source.count
    if isVerbatim, last.text.count > 1 {
      runs.append(
        SourceMap.Run(
          text: TextRange(last.text.start, last.text.end - 1),
          source: SourceRange(last.source.start, last.source.end - 1)))
    }
  }

  var lastScalar: UInt32? {
    bytes.isEmpty ? nil : bytes.withUnsafeBufferPointer { UTF8Scalar($0, before: $0.count).value }
  }

  var lengthOfLastLine: Int { bytes.count - (bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) }

  /// Where a range was read, from its first byte to its last; nil for bytes that stand nowhere in the file.
  func source(of range: TextRange) -> SourceRange? {
    let places = part(range.offsets).runs.map(\.source)
    guard let first = places.first, let last = places.last else { return nil }
    return SourceRange(first.start, max(first.end, last.end))
  }

  /// The same words, read farther on in the file.
  func shifted(inSourceBy distance: Int) -> MappedText {
    var result = self
    for index in runs.indices { result.runs[index].source = runs[index].source.shifted(by: distance) }
    return result
  }

  /// The part in a range of offsets; a run that is no verbatim copy goes along whole or not at all.
  func part(_ range: Range<Int>) -> MappedText {
    var result = MappedText()
    result.bytes = Array(bytes[range])
    let bounds = TextRange(range.lowerBound, range.upperBound)
    for run in runs where run.text.overlaps(bounds) {
      let text = run.text.clamped(to: bounds)
      let isVerbatim = run.text.count == run.source.count
      let start = run.source.start + (isVerbatim ? text.start - run.text.start : 0)
      let source = isVerbatim ? SourceRange(start, start + text.count) : run.source
      result.runs.append(SourceMap.Run(text: text.shifted(by: -range.lowerBound), source: source))
    }
    return result
  }
}

extension MappedText {
  /// Whether all of it is what somebody says.
  var isInQuotationMarks: Bool {
    let words = string
    return words.first.map { "“\"«„‘".contains($0) } ?? false && words.last.map { "”\"»“’".contains($0) } ?? false
  }
}
