import CUtf8proc

/// Calls `body` with the bytes and columns of each extended grapheme cluster (UAX #29) that starts in `range`.
///
/// - Parameter range: byte offsets inside `bytes`; it starts at a cluster's start.
public func forEachGrapheme(
  in bytes: UTF8Bytes, _ range: Range<Int>, ambiguousIsWide: Bool = false, _ body: (Range<Int>, Int) -> Void
) {
  var scanner = GraphemeScanner(bytes, range, ambiguousIsWide: ambiguousIsWide)
  while let grapheme = scanner.next() { body(grapheme.range, grapheme.columns) }
}

/// Walks grapheme clusters. ASCII and the commonest letters and marks never touch a table.
public struct GraphemeScanner {
  public struct Grapheme {
    public var range: Range<Int>
    /// Cells of a terminal: 0, 1 or 2.
    public var columns: Int
  }

  private let bytes: UTF8Bytes
  private var offset: Int
  private let end: Int
  private let ambiguousIsWide: Bool

  public init(_ bytes: UTF8Bytes, _ range: Range<Int>, ambiguousIsWide: Bool = false) {
    self.bytes = bytes
    self.ambiguousIsWide = ambiguousIsWide
    let all = range.clamped(to: 0..<bytes.count)
    (offset, end) = (all.lowerBound, all.upperBound)
  }

  public mutating func next() -> Grapheme? {
    guard offset < end else { return nil }
    let start = offset
    let first = bytes.scalar(at: start)
    offset += first.length
    if isAlone(first.value), offset >= end || isAlone(bytes.scalar(at: offset).value) {
      let isWide = ambiguousIsWide && first.value > 0x7F && isAmbiguous(first.value)
      return Grapheme(range: start..<min(offset, end), columns: first.value < 0x20 ? 0 : isWide ? 2 : 1)
    }
    var cluster = ClusterWidth(first.value, ambiguousIsWide: ambiguousIsWide)
    var last = first.value
    var state: utf8proc_int32_t = 0
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      if utf8proc_grapheme_break_stateful(Int32(last), Int32(scalar.value), &state) { break }
      cluster.extend(by: scalar.value)
      last = scalar.value
      offset += scalar.length
    }
    return Grapheme(range: start..<min(offset, end), columns: cluster.columns)
  }

  /// Whether the scalar is one column wide and never joins another of its kind: Latin letters, common punctuation.
  @inline(__always)
  private func isAlone(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar != 0x0D }
    return (scalar > 0xA0 && scalar < 0x300 && scalar != 0xAD) || (scalar >= 0x2010 && scalar <= 0x2027)
  }
}

/// The columns of a cluster: its scalars', as terminals count them, but two at most; two for flags and what U+FE0F
/// turns into an emoji.
private struct ClusterWidth {
  private(set) var columns: Int
  private let first: UInt32
  private let ambiguousIsWide: Bool

  init(_ first: UInt32, ambiguousIsWide: Bool) {
    self.first = first
    self.ambiguousIsWide = ambiguousIsWide
    columns = scalarColumns(first, ambiguousIsWide: ambiguousIsWide)
  }

  mutating func extend(by scalar: UInt32) {
    let isFlag = isRegionalIndicator(first) && isRegionalIndicator(scalar)
    let isEmoji = scalar == 0xFE0F && columns == 1 && (first > 0x7F || isKeycapBase(first))
    columns = isFlag || isEmoji ? 2 : min(2, columns + scalarColumns(scalar, ambiguousIsWide: ambiguousIsWide))
  }

  private func isRegionalIndicator(_ scalar: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar) }

  private func isKeycapBase(_ scalar: UInt32) -> Bool {
    scalar == 0x23 || scalar == 0x2A || (0x30...0x39).contains(scalar)
  }
}

private func scalarColumns(_ scalar: UInt32, ambiguousIsWide: Bool) -> Int {
  if scalar == 0xAD { return 0 }
  // Vowel signs beside a letter take room of their own in terminals; the library says they take none.
  let isSpacingMark = utf8proc_category(Int32(scalar)) == UTF8PROC_CATEGORY_MC
  let columns = isSpacingMark ? 1 : Int(utf8proc_charwidth(Int32(scalar)))
  return ambiguousIsWide && columns == 1 && isAmbiguous(scalar) ? 2 : columns
}
