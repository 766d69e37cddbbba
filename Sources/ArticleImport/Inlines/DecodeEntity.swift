import UnicodeText

/// The UTF-8 of a character reference such as "&amp;" or "&#x2014;", clean; nil when it means nothing.
func decodeEntity(_ reference: some Collection<UInt8>) -> [UInt8]? {
  let name = reference.dropFirst().prefix { $0 != 0x3B }
  var bytes: [UInt8] = []
  if name.first == 0x23 {
    bytes.append(scalar: numericReference(name.dropFirst()))
  } else {
    guard let scalars = namedReference(name) else { return nil }
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
    guard byte == 0x23 || byte.isASCIILetterOrDigit else { return nil }
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

/// The scalars of a named reference, found by bisection in the table as it stands: most pages ask for a few of its two
/// thousand names, and none waits for a dictionary of them all.
private func namedReference(_ name: some Collection<UInt8>) -> [UInt32]? {
  for (usual, scalar) in usualNames where usual.utf8CodeUnitCount == name.count {
    if name.elementsEqual(UnsafeBufferPointer(start: usual.utf8Start, count: usual.utf8CodeUnitCount)) {
      return [scalar]
    }
  }
  let table = UnsafeBufferPointer(start: entityNames.utf8Start, count: entityNames.utf8CodeUnitCount)
  var (low, high) = (0, table.count)
  while low < high {
    let middle = low + (high - low) / 2
    let start = table[low..<middle].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? low
    let end = table[middle..<high].firstIndex { $0 <= 0x20 } ?? high
    let entry = table[start..<end]
    let found = entry.prefix { $0 != UInt8(ascii: "=") }
    if found.elementsEqual(name) { return scalars(entry.dropFirst(found.count + 1)) }
    if found.lexicographicallyPrecedes(name) { low = end + 1 } else { high = max(low, start - 1) }
  }
  return nil
}

private let usualNames: [(StaticString, UInt32)] = [
  ("amp", 0x26), ("nbsp", 0xA0), ("quot", 0x22), ("lt", 0x3C), ("gt", 0x3E),
]

/// "2242+338"
private func scalars(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32] {
  digits.split(separator: UInt8(ascii: "+")).compactMap { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) }
}
