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
