/// The UTF-8 of a character reference such as "&amp;" or "&#x2014;", clean; nil when it means nothing.
func decodeEntity(_ reference: some Collection<UInt8>) -> [UInt8]? {
  let name = reference.dropFirst().prefix { $0 != 0x3B }
  var bytes: [UInt8] = []
  if name.first == 0x23 {
    bytes.append(scalar: numericReference(name.dropFirst()))
  } else {
    guard let scalars = namedReferences[String(decoding: name, as: UTF8.self)] else { return nil }
    for scalar in scalars { bytes.append(scalar: scalar) }
  }
  let clean = cleanCharacters(bytes).bytes
  return clean == [0x0A] || clean == [0x09] ? [0x20] : clean
}

/// Past the semicolon of the character reference at `index`; nil where there is none, or one of no meaning.
func endOfReference(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, before limit: Int) -> Int? {
  let longest = 34
  var end = index + 1
  while end < min(limit, index + longest) {
    let byte = bytes[end]
    if byte == 0x3B { return end > index + 1 && decodeEntity(bytes[index...end]) != nil ? end + 1 : nil }
    guard byte == 0x23 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) else { return nil }
    end += 1
  }
  return nil
}

private func numericReference(_ digits: some Collection<UInt8>) -> UInt32 {
  let isHexadecimal = digits.first == 0x78 || digits.first == 0x58
  let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits.dropFirst(0), as: UTF8.self)
  let value = UInt32(number, radix: isHexadecimal ? 16 : 10) ?? 0xFFFD
  return value == 0 ? 0xFFFD : value
}

private let namedReferences: [String: [UInt32]] = {
  var result: [String: [UInt32]] = [:]
  for entry in entityNames.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    let parts = entry.split(separator: "=")
    guard parts.count == 2 else { continue }
    result[String(parts[0])] = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
  }
  return result
}()
