/// The line breaking classes of UAX #14 after rule LB1, by their names there.
enum LineBreakClass: UInt8, CaseIterable {
  case AL, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU
  case OP, PO, PR, QU, RI, SP, SY, WJ, ZW, ZWJ
  /// OP and CP of East Asian width F, W or H, which rule LB30 leaves out.
  case wideOP, wideCP
  /// Unassigned pictographs, which rule LB30b names.
  case unassignedPictograph

  init?(name: Substring) {
    let special: [Substring: Self] = ["op": .wideOP, "cp": .wideCP, "xp": .unassignedPictograph]
    guard let found = special[name] ?? Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }
}

/// Class and ambiguous width of every scalar: an array for the first two planes, ranges for the others.
struct LineBreakTable: Sendable {
  static let shared = LineBreakTable(lineBreakRanges)

  private static let ambiguous: UInt8 = 0x80
  private static let flatCount = 0x20000

  private var flat: [UInt8]
  private var ranges: [(start: UInt32, end: UInt32, value: UInt8)] = []

  init(_ lines: String) {
    flat = Array(repeating: LineBreakClass.AL.rawValue, count: Self.flatCount)
    var classes: [Substring: UInt8] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let start = UInt32(fields[0], radix: 16), let count = UInt32(fields[1], radix: 16) else {
        continue
      }
      let value = classes[fields[2]] ?? Self.value(fields[2])
      classes[fields[2]] = value
      if start + count <= Self.flatCount {
        for scalar in start..<start + count { flat[Int(scalar)] = value }
      } else {
        ranges.append((start, start + count, value))
      }
    }
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

  private static func value(_ name: Substring) -> UInt8 {
    let isAmbiguous = name.hasSuffix("*")
    let lineBreakClass = LineBreakClass(name: isAmbiguous ? name.dropLast() : name) ?? .AL
    return lineBreakClass.rawValue | (isAmbiguous ? ambiguous : 0)
  }
}
