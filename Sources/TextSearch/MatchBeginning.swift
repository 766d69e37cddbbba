import UnicodeText

/// Passes over text in which no match can begin, eight bytes at a time: by the first two scalars of a pattern, as
/// far as they are ASCII. What is not ASCII is left to a closer look.
struct MatchBeginning {
  private let first: Bytes
  private let second: Bytes?

  init(of scalars: [UInt32], folding: FoldedScalars) {
    first = Bytes(scalars.first.map(folding.ascii) ?? [])
    second = scalars.count > 1 ? Bytes(folding.ascii(for: scalars[1])) : nil
  }

  /// The next offset at which a match may begin, or one of the text's last few.
  func next(in bytes: UTF8Bytes, from start: Int) -> Int {
    guard let text = UnsafeRawBufferPointer(bytes).baseAddress else { return start }
    var offset = start
    while offset + 8 < bytes.count {
      let here = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      var begun = first.found(in: here)
      if let second, begun != 0 {
        let next = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset + 1, as: UInt64.self))
        begun &= second.found(in: next) | next & highBits
      }
      begun |= here & highBits
      if begun != 0 { return offset + begun.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    return offset
  }
}

private let highBits: UInt64 = 0x8080_8080_8080_8080
private let lowBits: UInt64 = 0x0101_0101_0101_0101

/// Up to three bytes to look for, each eight times over.
private struct Bytes {
  private let a, b, c: UInt64

  /// 0xFF is in no text.
  init(_ bytes: [UInt8]) {
    a = lowBits &* UInt64(bytes.first ?? 0xFF)
    b = bytes.count > 1 ? lowBits &* UInt64(bytes[1]) : a
    c = bytes.count > 2 ? lowBits &* UInt64(bytes[2]) : a
  }

  /// The high bit of each byte that is one of them; now and then, of one after it too.
  @inline(__always)
  func found(in word: UInt64) -> UInt64 { zeros(in: word ^ a) | zeros(in: word ^ b) | zeros(in: word ^ c) }

  /// Mycroft's test for bytes that are zero.
  @inline(__always)
  private func zeros(in word: UInt64) -> UInt64 { (word &- lowBits) & ~word & highBits }
}
