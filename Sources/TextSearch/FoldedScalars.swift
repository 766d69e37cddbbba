import UnicodeText

/// `folded`, remembered for the commoner scalars: a search asks for it at every letter.
final class FoldedScalars {
  static let vanishing = UInt32.max
  static let space: UInt32 = 0x20

  private let folding: Folding
  /// A plain buffer: an array of a class is guarded at each access.
  private let known: UnsafeMutableBufferPointer<UInt16>
  private static let unknown: UInt16 = 0xFFFE

  init(_ folding: Folding) {
    self.folding = folding
    known = .allocate(capacity: 0x2100)
    known.initialize(repeating: Self.unknown)
  }

  deinit { known.deallocate() }

  /// `vanishing` for what a search does not see. Line feeds and tabs are spaces too.
  subscript(scalar: UInt32) -> UInt32 {
    guard scalar < known.count else { return value(scalar) }
    if known[Int(scalar)] == Self.unknown { known[Int(scalar)] = UInt16(truncatingIfNeeded: value(scalar)) }
    let value = known[Int(scalar)]
    return value == .max ? Self.vanishing : UInt32(value)
  }

  private func value(_ scalar: UInt32) -> UInt32 {
    scalar == 0x0A || scalar == 0x09 ? Self.space : folded(scalar, folding) ?? Self.vanishing
  }

  /// The ASCII bytes that fold to a scalar: three at most, for the space.
  func ascii(for value: UInt32) -> [UInt8] { (0..<0x80).filter { self[UInt32($0)] == value } }
}
