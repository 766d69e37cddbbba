extension UTF8Bytes {
  /// The first byte from `start` on that is not ASCII, else `limit`. Eight bytes are looked at at once.
  @inlinable
  public func endOfASCII(from start: Int, to limit: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var offset = start
    while offset + 8 <= limit {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let highBits = word & 0x8080_8080_8080_8080
      if highBits != 0 { return offset + highBits.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < limit, self[offset] < 0x80 { offset += 1 }
    return offset
  }
}

/// What a byte is as a character of ASCII.
extension UInt8 {
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inlinable public var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
  @inlinable public var isASCIILowercase: Bool { self &- 0x61 < 26 }
  @inlinable public var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  @inlinable public var isASCIILowercaseOrDigit: Bool { isASCIILowercase || isASCIIDigit }
  /// A capital as its small letter; any other byte as it is.
  @inlinable public var loweredASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
