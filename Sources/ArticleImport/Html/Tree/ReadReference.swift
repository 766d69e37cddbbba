import UnicodeText

/// Reads the character reference at `index`, a "&", as HTML does: some names need no semicolon, numbers neither, and the
/// numbers of Windows-1252's characters stand for those. Gives its bytes in the page, and the clean ones it stands for.
func readReference(
  in bytes: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
) -> (length: Int, value: [UInt8])? {
  guard index + 2 < bytes.count else { return nil }
  if bytes[index + 1] == 0x23 { return readNumber(in: bytes, at: index) }
  var end = index + 1
  while end < bytes.count, end < index + longestName, bytes[end].isASCIILetterOrDigit { end += 1 }
  let name = index + 1..<end
  if end < bytes.count, bytes[end] == 0x3B, !name.isEmpty, let value = decodeEntity(bytes[index...end]) {
    return (end + 1 - index, value)
  }
  for length in stride(from: min(name.count, 6), to: 1, by: -1) {
    let short = name.lowerBound..<name.lowerBound + length
    guard namesWithoutSemicolon.contains(String(decoding: bytes[short], as: UTF8.self)) else { continue }
    if inAttribute, short.upperBound < bytes.count {
      let next = bytes[short.upperBound]
      if next == 0x3D || next.isASCIILetterOrDigit { return nil }
    }
    guard let value = decodeEntity(bytes[index..<short.upperBound]) else { return nil }
    return (short.upperBound - index, value)
  }
  return nil
}

private let longestName = 34

private func readNumber(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, value: [UInt8])? {
  let isHexadecimal = bytes[index + 2] | 0x20 == 0x78
  var end = index + (isHexadecimal ? 3 : 2)
  let start = end
  var number: UInt32 = 0
  while end < bytes.count, let digit = digit(bytes[end], isHexadecimal) {
    number = min(number &* (isHexadecimal ? 16 : 10) &+ digit, 0x110000)
    end += 1
  }
  guard end > start else { return nil }
  if end < bytes.count, bytes[end] == 0x3B { end += 1 }
  var value: [UInt8] = []
  value.append(scalar: (0x80...0x9F).contains(number) ? windows1252(UInt8(number)) : number == 0 ? 0xFFFD : number)
  value = cleanCharacters(value).bytes
  return (end - index, value == [0x0A] || value == [0x09] ? [0x20] : value)
}

private func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
  case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
  default: nil
  }
}

/// The HTML standard's names (13.5) that stand without a semicolon.
private let namesWithoutSemicolon = Set(
  """
  AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml
  LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute
  aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12
  frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve
  ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc
  ugrave uml uuml yacute yen yuml
  """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
