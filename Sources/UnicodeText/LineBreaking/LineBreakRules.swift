/// The pair rules of UAX #14 (version 15), in the standard's order. What needs more than two classes — numbers,
/// flags, Hebrew hyphens — is in `LineBreakScanner`.
enum LineBreakRules {
  typealias Class = LineBreakClass

  /// Whether a line may end between two classes.
  static func allowsBreak(_ before: Class, _ after: Class, acrossSpaces: Bool) -> Bool {
    if after == .ZW || after == .SP { return false }  // LB7
    if before == .ZW { return true }  // LB8
    if !acrossSpaces, before == .ZWJ { return false }  // LB8a
    if after == .WJ || (before == .WJ && !acrossSpaces) { return false }  // LB11
    if !acrossSpaces, before == .GL { return false }  // LB12
    if !acrossSpaces, after == .GL { return before == .BA || before == .HY }  // LB12a
    if after.isOne(of: [.CL, .CP, .wideCP, .EX, .IS, .SY]) { return false }  // LB13
    if isOpening(before) { return false }  // LB14
    if before == .QU, isOpening(after) { return false }  // LB15
    if before.isOne(of: [.CL, .CP, .wideCP]), after == .NS { return false }  // LB16
    if before == .B2, after == .B2 { return false }  // LB17
    return acrossSpaces || allowsDirectBreak(before, after)  // LB18
  }

  private static func isOpening(_ c: Class) -> Bool { c == .OP || c == .wideOP }

  /// LB19 and the rules after it.
  private static func allowsDirectBreak(_ before: Class, _ after: Class) -> Bool {
    if before == .QU || after == .QU { return false }  // LB19
    if before == .CB || after == .CB { return true }  // LB20
    if after.isOne(of: [.BA, .HY, .NS]) || before == .BB { return false }  // LB21
    if before == .SY, after == .HL { return false }  // LB21b
    if after == .IN { return false }  // LB22
    return !joinsLetters(before, after) && !joinsNumbers(before, after) && !joinsHangul(before, after)
  }

  private static let letters: LineBreakClassSet = [.AL, .HL]

  private static func joinsLetters(_ before: Class, _ after: Class) -> Bool {
    let (letterBefore, letterAfter) = (before.isOne(of: letters), after.isOne(of: letters))
    if letterBefore, letterAfter { return true }  // LB28
    if letterBefore, after == .NU { return true }  // LB23
    if before == .NU, letterAfter { return true }
    if before == .IS, letterAfter { return true }  // LB29
    if letterBefore || before == .NU, after == .OP { return true }  // LB30
    if before == .CP, letterAfter || after == .NU { return true }
    return false
  }

  private static func joinsNumbers(_ before: Class, _ after: Class) -> Bool {
    let ideographs: LineBreakClassSet = [.ID, .EB, .EM, .unassignedPictograph]
    if before == .PR, after.isOne(of: ideographs) { return true }  // LB23a
    if before.isOne(of: ideographs), after == .PO { return true }
    if before.isOne(of: [.PR, .PO]), after.isOne(of: letters) { return true }  // LB24
    if before.isOne(of: letters), after.isOne(of: [.PR, .PO]) { return true }
    return before.isOne(of: [.PR, .PO, .OP, .wideOP, .HY, .NU]) && after == .NU  // LB25
  }

  private static func joinsHangul(_ before: Class, _ after: Class) -> Bool {
    let syllables: LineBreakClassSet = [.JL, .JV, .JT, .H2, .H3]
    if before == .JL, after.isOne(of: [.JL, .JV, .H2, .H3]) { return true }  // LB26
    if before.isOne(of: [.JV, .H2]), after.isOne(of: [.JV, .JT]) { return true }
    if before.isOne(of: [.JT, .H3]), after == .JT { return true }
    if before.isOne(of: syllables), after == .PO { return true }  // LB27
    if before == .PR, after.isOne(of: syllables) { return true }
    return before.isOne(of: [.EB, .unassignedPictograph]) && after == .EM  // LB30b
  }
}

/// The rules as two tables of bits: a row for the class before, a bit for the class after.
struct LineBreakPairs: Sendable {
  static let shared = LineBreakPairs()

  private var direct: [UInt64]
  private var acrossSpaces: [UInt64]

  private init() {
    func rows(acrossSpaces: Bool) -> [UInt64] {
      LineBreakClass.allCases.map { before in
        LineBreakClass.allCases.reduce(0) { row, after in
          let allows = LineBreakRules.allowsBreak(before, after, acrossSpaces: acrossSpaces)
          return allows ? row | 1 << UInt64(after.rawValue) : row
        }
      }
    }
    direct = rows(acrossSpaces: false)
    acrossSpaces = rows(acrossSpaces: true)
  }

  @inline(__always)
  func allowsBreak(_ before: LineBreakClass, _ after: LineBreakClass, acrossSpaces spaces: Bool) -> Bool {
    let row = spaces ? acrossSpaces[Int(before.rawValue)] : direct[Int(before.rawValue)]
    return row >> UInt64(after.rawValue) & 1 != 0
  }
}
