/// Lists that programs print, "ls -l" or "df": what keeps their columns apart is blank in line after line.
///
/// In four lines of prose a column is blank by chance once in a thousand times, so that four such columns are none.
func markRows(_ lines: inout [PlainLine], in bytes: [UInt8]) {
  let blanks = lines.map { $0.width > widestRow ? 0 : blankColumns(of: $0, in: bytes) }
  for end in lines.indices.dropFirst(linesOfRows - 1) {
    let window = end - linesOfRows + 1...end
    let shared = blanks[window].reduce(.max, &)
    // The first column of each gap.
    if (shared & ~(shared << 1)).nonzeroBitCount >= gapsOfRows {
      for index in window { lines[index].isRow = true }
    }
  }
}

private let widestRow = 160
private let linesOfRows = 4
private let gapsOfRows = 4

/// A bit for each of the first 64 columns that is blank between two words.
private func blankColumns(of line: PlainLine, in bytes: [UInt8]) -> UInt64 {
  var (blanks, column) = (0 as UInt64, line.indentation)
  for byte in bytes[line.words] where byte & 0xC0 != 0x80 {
    guard column < UInt64.bitWidth else { break }
    if byte == 0x20 || byte == 0x09 { blanks |= 1 << UInt64(column) }
    column += 1
  }
  return blanks
}
