/// The line breaking classes of UAX #14 after rule LB1, by their names there.
// swift-format-ignore: AlwaysUseLowerCamelCase
enum LineBreakClass: UInt8, CaseIterable {
  case AL, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU
  case OP, PO, PR, QU, RI, SP, SY, WJ, ZW, ZWJ
  /// OP and CP of East Asian width F, W or H, which rule LB30 leaves out.
  case wideOP, wideCP
  /// Unassigned pictographs, which rule LB30b names.
  case unassignedPictograph

  /// Whether a line must end after it.
  var endsLine: Bool { self == .BK || self == .CR || self == .LF || self == .NL }

  /// As the generated table writes them, in the order of the cases. Asking the cases for their names costs
  /// milliseconds at start-up.
  static let names: [StaticString] = [
    "AL", "B2", "BA", "BB", "BK", "CB", "CL", "CM", "CP", "CR", "EB", "EM", "EX", "GL", "H2", "H3", "HL", "HY", "ID",
    "IN", "IS", "JL", "JT", "JV", "LF", "NL", "NS", "NU", "OP", "PO", "PR", "QU", "RI", "SP", "SY", "WJ", "ZW", "ZWJ",
    "op", "cp", "xp",
  ]
}

/// Class and ambiguous width of every scalar: an array for the first two planes, ranges for the others.
struct LineBreakTable: Sendable {
  static let shared = LineBreakTable(lineBreakRanges)

  private static let ambiguous: UInt8 = 0x80
  private static let flatCount = 0x20000

  private var flat: [UInt8]
  private var ranges: [(start: UInt32, end: UInt32, value: UInt8)] = []

  init(_ lines: StaticString) {
    flat = Array(repeating: LineBreakClass.AL.rawValue, count: Self.flatCount)
    var classes: [UInt32: UInt8] = [:]
    for (value, name) in LineBreakClass.names.enumerated() {
      classes[name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }] = UInt8(value)
    }
    lines.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count == 3 else { continue }
        let (start, count) = (Self.number(fields[0]), Self.number(fields[1]))
        let isAmbiguous = fields[2].last == UInt8(ascii: "*")
        let name = (isAmbiguous ? fields[2].dropLast() : fields[2]).reduce(0) { $0 << 8 | UInt32($1) }
        set(start..<start + count, (classes[name] ?? 0) | (isAmbiguous ? Self.ambiguous : 0))
      }
    }
  }

  private mutating func set(_ scalars: Range<UInt32>, _ value: UInt8) {
    if scalars.upperBound <= Self.flatCount {
      for scalar in scalars { flat[Int(scalar)] = value }
    } else {
      ranges.append((scalars.lowerBound, scalars.upperBound, value))
    }
  }

  /// Hexadecimal digits of either case.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    digits.reduce(0) { $0 << 4 | UInt32($1 & 0xF) + ($1 >= UInt8(ascii: "A") ? 9 : 0) }
  }

  func lineBreakClass(_ scalar: UInt32) -> LineBreakClass {
    LineBreakClass(rawValue: value(scalar) & ~Self.ambiguous) ?? .AL
  }

  func isAmbiguous(_ scalar: UInt32) -> Bool { value(scalar) & Self.ambiguous != 0 }

  @inline(__always)
  private func value(_ scalar: UInt32) -> UInt8 {
    scalar < Self.flatCount ? flat[Int(scalar)] : rangeValue(scalar)
  }

  private func rangeValue(_ scalar: UInt32) -> UInt8 {
    for range in ranges where scalar < range.end { return scalar < range.start ? 0 : range.value }
    return LineBreakClass.AL.rawValue
  }
}
