public typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

/// A Unicode scalar and the bytes it took.
public struct DecodedScalar {
  public var value: UInt32
  public var length: Int

  @usableFromInline
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }
}

extension UTF8Bytes {
  /// The scalar at an offset inside the buffer. A byte that starts none is U+FFFD, one byte long.
  @inlinable
  public func scalar(at offset: Int) -> DecodedScalar {
    let lead = self[offset]
    if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1) }
    return multibyteScalar(at: offset, lead: lead)
  }

  @usableFromInline
  func multibyteScalar(at offset: Int, lead: UInt8) -> DecodedScalar {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let broken = DecodedScalar(value: 0xFFFD, length: 1)
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= count else { return broken }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = self[offset + index]
      guard byte & 0xC0 == 0x80 else { return broken }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isScalar = value < 0xD800 || (0xE000...0x10FFFF).contains(value)
    return isScalar ? DecodedScalar(value: value, length: length) : broken
  }
}
