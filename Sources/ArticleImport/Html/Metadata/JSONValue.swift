/// A value of a JSON text (RFC 8259). Strings stand as they do in the text until they are asked for.
indirect enum JSONValue {
  case object([(name: Range<Int>, value: JSONValue)])
  case array([JSONValue])
  case string(Range<Int>)
  /// A number, true, false or null.
  case other
}

/// A JSON text with its value. What pages have is read kindly: raw line ends in strings, commas too many, HTML's
/// comment signs or CDATA's around the whole.
///
/// nil where it is not JSON, is deeper than 64 values or has more than 50,000.
struct JSONText {
  let bytes: ArraySlice<UInt8>
  private(set) var value = JSONValue.other

  init?(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    let value = bytes.withUnsafeBufferPointer { buffer -> JSONValue? in
      var reader = JSONReader(buffer)
      return reader.readText()
    }
    guard let value else { return nil }
    self.value = value
  }

  /// The value of an object's member; nil for what is no object.
  func member(_ name: StaticString, of value: JSONValue) -> JSONValue? {
    guard case .object(let members) = value else { return nil }
    return members.first { isEqual(raw($0.name), name) }?.value
  }

  /// A string's characters, clean and on one line; nil for what is no string or is longer than 8 KiB.
  func string(_ value: JSONValue?) -> String? {
    guard case .string(let range)? = value, range.count <= 8192 else { return nil }
    let text = squeezed(decodeJSONString(raw(range)))
    return text.isEmpty ? nil : text
  }

  func string(_ name: StaticString, of value: JSONValue) -> String? { string(member(name, of: value)) }

  /// The lines of a string, clean, each with where it stands in the page. None of what is longer than 1 MiB.
  func lines(_ name: StaticString, of value: JSONValue) -> [DeclaredLine] {
    guard case .string(let range)? = member(name, of: value), range.count <= 1 << 20 else { return [] }
    var lines: [DeclaredLine] = []
    var rest = raw(range)
    while !rest.isEmpty {
      let end = lineEnd(in: rest)
      let text = squeezed(decodeJSONString(rest[..<end.lowerBound]))
      if !text.isEmpty { lines.append(DeclaredLine(text: text, range: rest.startIndex..<end.lowerBound)) }
      rest = rest[end.upperBound...]
    }
    return lines
  }

  /// The first escape of a line end.
  private func lineEnd(in raw: ArraySlice<UInt8>) -> Range<Int> {
    var index = raw.startIndex
    while let escape = raw[index...].firstIndex(of: UInt8(ascii: "\\")), escape + 1 < raw.endIndex {
      if raw[escape + 1] == UInt8(ascii: "n") || raw[escape + 1] == UInt8(ascii: "r") { return escape..<escape + 2 }
      index = escape + 2
    }
    return raw.endIndex..<raw.endIndex
  }

  private func raw(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
  }

  private func isEqual(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { bytes.elementsEqual($0) }
  }
}

private struct JSONReader {
  private static let mostValues = 50_000
  private static let mostDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func readText() -> JSONValue? {
    // "<!--", "<![CDATA[", "//": none of their signs begins a value.
    while let byte = byte, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") || isMarkup { index += 1 }
    return readValue(depth: 0)
  }

  /// Whether the bracket at `index` belongs to "<![CDATA[".
  private var isMarkup: Bool {
    index > 0 && (bytes[index - 1] == UInt8(ascii: "!") || bytes[index - 1] == UInt8(ascii: "A"))
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func readValue(depth: Int) -> JSONValue? {
    skipSpace()
    count += 1
    guard depth < Self.mostDepth, count <= Self.mostValues, let byte else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return readObject(depth: depth)
    case UInt8(ascii: "["): return readArray(depth: depth)
    case UInt8(ascii: "\""): return readString().map(JSONValue.string)
    default:
      let start = index
      while let byte = self.byte, isLiteral(byte) { index += 1 }
      return index > start ? .other : nil
    }
  }

  private mutating func readObject(depth: Int) -> JSONValue? {
    var members: [(name: Range<Int>, value: JSONValue)] = []
    index += 1
    while true {
      skipSeparators()
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: "\""), let name = readString() else { return nil }
      skipSpace()
      guard byte == UInt8(ascii: ":") else { return nil }
      index += 1
      guard let value = readValue(depth: depth + 1) else { return nil }
      members.append((name, value))
    }
    index += 1
    return .object(members)
  }

  private mutating func readArray(depth: Int) -> JSONValue? {
    var values: [JSONValue] = []
    index += 1
    while true {
      skipSeparators()
      if byte == UInt8(ascii: "]") { break }
      guard let value = readValue(depth: depth + 1) else { return nil }
      values.append(value)
    }
    index += 1
    return .array(values)
  }

  /// The string at `index`, between its marks.
  private mutating func readString() -> Range<Int>? {
    index += 1
    let start = index
    while let byte, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
    guard index < bytes.count else { return nil }
    index += 1
    return start..<index - 1
  }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 { index += 1 }
  }

  private mutating func skipSeparators() {
    while let byte, byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
  }

  private func isLiteral(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "+-.".utf8.contains(byte)
  }
}

/// What a JSON string stands for (RFC 8259, 7); an escape that is none stands for itself.
private func decodeJSONString(_ raw: ArraySlice<UInt8>) -> String {
  guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
  var units: [UInt16] = []
  var decoded = ""
  var index = raw.startIndex
  var start = index
  func hex(at index: Int) -> UInt16? {
    index + 4 <= raw.endIndex ? UInt16(String(decoding: raw[index..<index + 4], as: UTF8.self), radix: 16) : nil
  }
  while index < raw.endIndex {
    guard raw[index] == UInt8(ascii: "\\"), index + 1 < raw.endIndex else {
      index += 1
      continue
    }
    decoded += String(decoding: raw[start..<index], as: UTF8.self)
    units.removeAll(keepingCapacity: true)
    // The two halves of a character above U+FFFF are two escapes, one after the other.
    while index + 1 < raw.endIndex, raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u"),
      let unit = hex(at: index + 2)
    {
      units.append(unit)
      index += 6
    }
    if units.isEmpty {
      switch raw[index + 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): decoded += " "
      case UInt8(ascii: "b"), UInt8(ascii: "f"): break
      default: decoded += String(decoding: [raw[index + 1]], as: UTF8.self)
      }
      index += 2
    } else {
      decoded += String(decoding: units, as: UTF16.self)
    }
    start = min(index, raw.endIndex)
  }
  return decoded + String(decoding: raw[start...], as: UTF8.self)
}
