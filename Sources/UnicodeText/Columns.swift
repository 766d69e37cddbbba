/// The columns a string takes in a terminal, by grapheme cluster. Emoji sequences and flags take two, combining
/// marks and soft hyphens none.
///
/// - Parameter ambiguousIsWide: whether scalars of ambiguous East Asian width take two columns, as in some
///   terminals of China and Japan.
public func columns(of string: String, ambiguousIsWide: Bool = false) -> Int {
  var string = string
  return string.withUTF8 { columns(of: $0, ambiguousIsWide: ambiguousIsWide) }
}

public func columns(of bytes: ArraySlice<UInt8>, ambiguousIsWide: Bool = false) -> Int {
  bytes.withUnsafeBufferPointer { columns(of: $0, ambiguousIsWide: ambiguousIsWide) }
}

public func columns(of bytes: UTF8Bytes, ambiguousIsWide: Bool = false) -> Int {
  columns(of: bytes, 0..<bytes.count, ambiguousIsWide: ambiguousIsWide)
}

/// - Parameter range: byte offsets inside `bytes`.
public func columns(of bytes: UTF8Bytes, _ range: Range<Int>, ambiguousIsWide: Bool = false) -> Int {
  var scanner = GraphemeScanner(bytes, range, ambiguousIsWide: ambiguousIsWide)
  var total = 0
  while let grapheme = scanner.next() { total += grapheme.columns }
  return total
}

/// Whether terminals differ on a scalar's columns: one, or two in some of China and Japan (UAX #11's class A).
public func isAmbiguous(_ scalar: UInt32) -> Bool { LineBreakTable.isAmbiguous(scalar) }

/// The string, or as much of its head as fits with `ellipsis` after it. Never more than `limit` columns.
public func truncated(
  _ string: String, toColumns limit: Int, ellipsis: String = "…", ambiguousIsWide: Bool = false
) -> String {
  if columns(of: string, ambiguousIsWide: ambiguousIsWide) <= limit { return string }
  let room = limit - columns(of: ellipsis, ambiguousIsWide: ambiguousIsWide)
  if room < 0 { return head(of: string, columns: max(0, limit), ambiguousIsWide: ambiguousIsWide) }
  return head(of: string, columns: room, ambiguousIsWide: ambiguousIsWide) + ellipsis
}

/// Exactly `width` columns: truncated, or with spaces after it.
public func padded(_ string: String, toColumns width: Int, ambiguousIsWide: Bool = false) -> String {
  let fitting = truncated(string, toColumns: width, ambiguousIsWide: ambiguousIsWide)
  let missing = width - columns(of: fitting, ambiguousIsWide: ambiguousIsWide)
  return fitting + String(repeating: " ", count: max(0, missing))
}

private func head(of string: String, columns limit: Int, ambiguousIsWide: Bool) -> String {
  var string = string
  return string.withUTF8 { bytes in
    var scanner = GraphemeScanner(bytes, 0..<bytes.count, ambiguousIsWide: ambiguousIsWide)
    var (used, end) = (0, 0)
    while let grapheme = scanner.next(), used + grapheme.columns <= limit {
      used += grapheme.columns
      end = grapheme.range.upperBound
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
