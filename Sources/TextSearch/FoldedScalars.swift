import UnicodeText

/// What scalars fold to, remembered for the commoner ones: a search asks for it at every letter.
final class FoldedScalars {
  static let vanishing = UInt32.max
  /// Of a scalar that folds to more than one.
  static let several = UInt32.max - 1
  static let space: UInt32 = 0x20

  private let folding: Folding
  /// A plain buffer: an array of a class is guarded at each access.
  private let known: UnsafeMutableBufferPointer<UInt16>
  private static let unknown: UInt16 = 0xFFFD
  private var expansions: [UInt32: [UInt32]] = [:]

  init(_ folding: Folding) {
    self.folding = folding
    known = .allocate(capacity: 0x2100)
    known.initialize(repeating: Self.unknown)
  }

  deinit { known.deallocate() }

  /// Whether a letter with an accent is one without.
  var foldsAccents: Bool { folding.contains(.accents) }

  /// `vanishing` for what a search does not see, `several` for what it sees as more. Line feeds and tabs are spaces too.
  subscript(scalar: UInt32) -> UInt32 {
    guard scalar < known.count else { return value(scalar) }
    if known[Int(scalar)] == Self.unknown { known[Int(scalar)] = UInt16(truncatingIfNeeded: value(scalar)) }
    let value = UInt32(known[Int(scalar)])
    return value > UInt32(Self.unknown) ? value | 0xFFFF_0000 : value
  }

  /// All that a scalar folds to.
  func all(of scalar: UInt32) -> [UInt32] {
    switch self[scalar] {
    case Self.vanishing: []
    case Self.several: expansions[scalar] ?? []
    case let value: [value]
    }
  }

  private func value(_ scalar: UInt32) -> UInt32 {
    if scalar == 0x0A || scalar == 0x09 { return Self.space }
    var (first, others): (UInt32, [UInt32]) = (Self.vanishing, [])
    forEachFolded(of: scalar, folding) { value in
      if first == Self.vanishing { first = value } else { others.append(value) }
    }
    guard !others.isEmpty else { return first }
    expansions[scalar] = [first] + others
    return Self.several
  }

  /// The ASCII bytes that fold to a scalar: three at most, for the space.
  func ascii(for value: UInt32) -> [UInt8] { (0..<0x80).filter { self[UInt32($0)] == value } }
}
