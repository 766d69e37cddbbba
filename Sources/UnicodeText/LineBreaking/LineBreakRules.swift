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
    if [.CL, .CP, .wideCP, .EX, .IS, .SY].contains(after) { return false }  // LB13
    if isOpening(before) { return false }  // LB14
    if before == .QU, isOpening(after) { return false }  // LB15
    if [.CL, .CP, .wideCP].contains(before), after == .NS { return false }  // LB16
    if before == .B2, after == .B2 { return false }  // LB17
    return acrossSpaces || allowsDirectBreak(before, after)  // LB18
  }

  private static func isOpening(_ c: Class) -> Bool { c == .OP || c == .wideOP }

  /// LB19 and the rules after it.
  private static func allowsDirectBreak(_ before: Class, _ after: Class) -> Bool {
    if before == .QU || after == .QU { return false }  // LB19
    if before == .CB || after == .CB { return true }  // LB20
    if [.BA, .HY, .NS].contains(after) || before == .BB { return false }  // LB21
    if before == .SY, after == .HL { return false }  // LB21b
    if after == .IN { return false }  // LB22
    return !joinsLetters(before, after) && !joinsNumbers(before, after) && !joinsHangul(before, after)
  }

  private static let letters: [Class] = [.AL, .HL]

  private static func joinsLetters(_ before: Class, _ after: Class) -> Bool {
    let (letterBefore, letterAfter) = (letters.contains(before), letters.contains(after))
    if letterBefore, letterAfter { return true }  // LB28
    if letterBefore, after == .NU { return true }  // LB23
    if before == .NU, letterAfter { return true }
    if before == .IS, letterAfter { return true }  // LB29
    if letterBefore || before == .NU, after == .OP { return true }  // LB30
    if before == .CP, letterAfter || after == .NU { return true }
    return false
  }

  private static func joinsNumbers(_ before: Class, _ after: Class) -> Bool {
    let ideographs: [Class] = [.ID, .EB, .EM, .unassignedPictograph]
    if before == .PR, ideographs.contains(after) { return true }  // LB23a
    if ideographs.contains(before), after == .PO { return true }
    if [.PR, .PO].contains(before), letters.contains(after) { return true }  // LB24
    if letters.contains(before), [.PR, .PO].contains(after) { return true }
    return [.PR, .PO, .OP, .wideOP, .HY, .NU].contains(before) && after == .NU  // LB25
  }

  private static func joinsHangul(_ before: Class, _ after: Class) -> Bool {
    let syllables: [Class] = [.JL, .JV, .JT, .H2, .H3]
    if before == .JL, [.JL, .JV, .H2, .H3].contains(after) { return true }  // LB26
    if [.JV, .H2].contains(before), [.JV, .JT].contains(after) { return true }
    if [.JT, .H3].contains(before), after == .JT { return true }
    if syllables.contains(before), after == .PO { return true }  // LB27
    if before == .PR, syllables.contains(after) { return true }
    return [.EB, .unassignedPictograph].contains(before) && after == .EM  // LB30b
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
