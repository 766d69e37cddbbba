/// Class and ambiguous width of every scalar. The generated tables are read where they lie in the program: nothing is
/// made of them at start.
enum LineBreakTable {
  static func lineBreakClass(_ scalar: UInt32) -> LineBreakClass { LineBreakClass(rawValue: value(scalar) >> 1) ?? .AL }

  static func isAmbiguous(_ scalar: UInt32) -> Bool { value(scalar) & 1 != 0 }

  private static func value(_ scalar: UInt32) -> UInt8 {
    guard scalar < 0x110000 else { return 0 }
    let scalar = Int(scalar)
    let row = number(in: lineBreakIndex, line: scalar >> 17, column: scalar >> 11 & 63)
    let column = (scalar >> 6 & 31) * 2
    let high = number(in: lineBreakRows, line: Int(row), column: column)
    let low = number(in: lineBreakRows, line: Int(row), column: column + 1)
    return number(in: lineBreakBlocks, line: Int(high) << 6 | Int(low), column: scalar & 63)
  }

  /// Lines are of 64 characters and a line feed; "(" is 0.
  @inline(__always)
  private static func number(in table: StaticString, line: Int, column: Int) -> UInt8 {
    table.utf8Start[line * 65 + column] &- UInt8(ascii: "(")
  }
}
