import CUtf8proc

/// What a search takes to be the same.
public struct Folding: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let letterCase = Folding(rawValue: 1)
  /// Combining marks, whether or not composed: "é" is "e".
  public static let accents = Folding(rawValue: 2)
  /// Curly quotes are straight ones, dashes and hyphens are "-", soft hyphens nothing, all spaces " ".
  public static let punctuation = Folding(rawValue: 4)

  public static let all: Folding = [.letterCase, .accents, .punctuation]
}

/// The scalar that stands for `scalar` in a folded text; nil when it vanishes.
public func folded(_ scalar: UInt32, _ folding: Folding = .all) -> UInt32? {
  if scalar < 0x80 {
    let isUpper = scalar &- 0x41 < 26
    return isUpper && folding.contains(.letterCase) ? scalar | 0x20 : scalar
  }
  var result = scalar
  if folding.contains(.punctuation) {
    guard let plain = plainPunctuation(scalar) else { return nil }
    result = plain
  }
  if folding.contains(.accents) {
    guard let base = withoutAccents(result) else { return nil }
    result = base
  }
  return folding.contains(.letterCase) ? UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: result))) : result
}

/// The text folded scalar by scalar.
public func folded(_ string: String, _ folding: Folding = .all) -> String {
  var result = String.UnicodeScalarView()
  for scalar in string.unicodeScalars {
    if let value = folded(scalar.value, folding), let scalar = Unicode.Scalar(value) { result.append(scalar) }
  }
  return String(result)
}

private func plainPunctuation(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0xAD, 0x200B, 0x2060, 0xFEFF: nil
  case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
  case 0x2018...0x201B, 0x2032, 0x2035, 0x2BC, 0x2039, 0x203A, 0xFF07: 0x27
  case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x301D...0x301F, 0xFF02: 0x22
  case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: 0x2D
  default: scalar
  }
}

private func withoutAccents(_ scalar: UInt32) -> UInt32? {
  let property = utf8proc_get_property(Int32(bitPattern: scalar)).pointee
  if property.category == UTF8PROC_CATEGORY_MN.rawValue { return nil }
  guard property.decomp_type == 0, scalar < 0xAC00 || scalar > 0xD7A3 else { return scalar }
  var parts: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  let count = withUnsafeMutableBytes(of: &parts) { buffer in
    var boundary: Int32 = 0
    return utf8proc_decompose_char(
      Int32(bitPattern: scalar), buffer.bindMemory(to: Int32.self).baseAddress, 4, UTF8PROC_DECOMPOSE, &boundary)
  }
  return count > 0 ? UInt32(bitPattern: parts.0) : scalar
}
