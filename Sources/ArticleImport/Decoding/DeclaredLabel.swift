import UnicodeText

/// The encoding's label that a page declares in its `<meta>` or its XML declaration, by the HTML standard's prescan
/// (13.2.3.2). It looks at the first 64 KiB, since a browser that finds a declaration after its 1,024 bytes reads anew.
func declaredLabel(in bytes: [UInt8]) -> String? {
  bytes.prefix(64 * 1024).withUnsafeBufferPointer { bytes in
    var prescan = Prescan(bytes)
    return prescan.label()
  }
}

private struct Prescan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func label() -> String? {
    if isNext("<?xml"), let label = xmlLabel() { return label }
    var brackets = ByteSearch(for: UInt8(ascii: "<"), in: bytes)
    while brackets.next < bytes.count {
      index = brackets.next
      if isNext("<!--") {
        // A comment of "<!-->" is over too.
        index += 2
        skip(past: "-->")
      } else if isNext("<meta"), let after = byte(at: index + 5), isSpace(after) || after == UInt8(ascii: "/") {
        index += 5
        if let label = metaLabel() { return label }
      } else if let next = byte(at: index + 1), next.isASCIILetter || next == UInt8(ascii: "/") {
        index += 1
        while let byte = byte(at: index), !isSpace(byte), byte != UInt8(ascii: ">") { index += 1 }
        while attribute() != nil {}
      } else if let next = byte(at: index + 1), next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        skip(past: ">")
      } else {
        index += 1
      }
      brackets.advance(to: max(index, brackets.next + 1))
    }
    return nil
  }

  private mutating func metaLabel() -> String? {
    var (charset, content): (String?, String?)
    var isPragma = false
    while let (name, value) = attribute() {
      switch name {
      case "charset": charset = charset ?? value
      case "http-equiv": isPragma = isPragma || value.lowercased() == "content-type"
      case "content": content = content ?? value
      default: break
      }
    }
    return charset ?? (isPragma ? content.flatMap(charsetLabel(ofContentType:)) : nil)
  }

  private func xmlLabel() -> String? {
    let end = ByteSearch(for: UInt8(ascii: ">"), in: bytes).next
    var declaration = Prescan(UnsafeBufferPointer(rebasing: bytes[..<end]))
    declaration.index = 5
    while let (name, value) = declaration.attribute() {
      if name == "encoding" { return value }
    }
    return nil
  }

  /// The next attribute of the tag at `index`; nil at the tag's end (13.2.3.2, "get an attribute").
  private mutating func attribute() -> (name: String, value: String)? {
    while let byte = byte(at: index), isSpace(byte) || byte == UInt8(ascii: "/") { index += 1 }
    guard let first = byte(at: index), first != UInt8(ascii: ">") else { return nil }
    let name = take { $0 != UInt8(ascii: "=") && !isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    skipSpace()
    guard byte(at: index) == UInt8(ascii: "=") else { return (name.lowercased(), "") }
    index += 1
    skipSpace()
    guard let quote = byte(at: index), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name.lowercased(), take { !isSpace($0) && $0 != UInt8(ascii: ">") })
    }
    index += 1
    let value = take { $0 != quote }
    index += 1
    return (name.lowercased(), value)
  }

  private mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = byte(at: index), belongs(byte) { index += 1 }
    // No label is longer; what a page hides in an attribute need not be copied.
    return String(decoding: bytes[start..<min(index, start + 128)], as: UTF8.self)
  }

  private mutating func skip(past end: StaticString) {
    while index < bytes.count, !isNext(end) { index += 1 }
    index += end.utf8CodeUnitCount
  }

  private mutating func skipSpace() {
    while let byte = byte(at: index), isSpace(byte) { index += 1 }
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func isNext(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { offset in
      let byte = bytes[index + offset]
      return word.utf8Start[offset] == (byte.isASCIILetter ? byte | 0x20 : byte)
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// The label in a content type: "text/html; charset=koi8-r".
func charsetLabel(ofContentType type: String) -> String? {
  let bytes = Array(type.utf8)
  let word = Array("charset".utf8)
  var index = 0
  while index + word.count <= bytes.count {
    guard bytes[index..<index + word.count].elementsEqual(word, by: { $0 | 0x20 == $1 }) else {
      index += 1
      continue
    }
    let rest = bytes[(index + word.count)...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else {
      index += word.count
      continue
    }
    let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return String(decoding: value.prefix { $0 > 0x20 && !"\"';".utf8.contains($0) }, as: UTF8.self)
  }
  return nil
}
