/// The line breaking classes of UAX #14 after rule LB1, by their names there; the generated table counts them in this
/// order.
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

  @inline(__always)
  func isOne(of classes: LineBreakClassSet) -> Bool { classes.bits >> UInt64(rawValue) & 1 != 0 }
}

/// A bit for each class in it.
struct LineBreakClassSet: ExpressibleByArrayLiteral {
  fileprivate let bits: UInt64

  @inline(__always)
  init(arrayLiteral classes: LineBreakClass...) { bits = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
}
