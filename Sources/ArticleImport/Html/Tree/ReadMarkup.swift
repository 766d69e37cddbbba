import CGumbo
import UnicodeText

/// A tag, comment or declaration as it stands in a page.
struct HtmlMarkup {
  enum Kind { case startTag, endTag, doctype, comment }

  var kind: Kind
  var tag = HtmlTag.unknown
  var name = 0..<0
  /// All of it, from the "<" on.
  var range: Range<Int>
  var isSelfClosing = false
  /// The page's end cuts it off.
  var isCutOff = false
  /// Where the first attribute begins that is one too many.
  var surplus: Int?

  /// More on one element are left out: gumbo holds each against all before it.
  static let mostAttributes = 200
}

/// Calls `body` for each tag, comment and declaration in turn; it returns where to go on.
func forEachMarkup(in bytes: UnsafeBufferPointer<UInt8>, _ body: (HtmlMarkup) -> Int) {
  var brackets = ByteSearch(for: 0x3C, in: bytes)
  while brackets.next < bytes.count {
    let markup = readMarkup(in: bytes, at: brackets.next)
    brackets.advance(to: markup.map(body) ?? brackets.next + 1)
  }
}

/// Reads the markup that begins at `index`, a "<"; nil where that is a character of the text.
///
/// Follows the tokenizer of the HTML standard (13.2.5), without its errors. What the page's end cuts off reaches to
/// the end.
func readMarkup(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> HtmlMarkup? {
  guard index + 1 < bytes.count else { return nil }
  switch bytes[index + 1] {
  case 0x21:
    if bytes.has("<!--", at: index) {
      return HtmlMarkup(kind: .comment, range: index..<endOfComment(in: bytes, at: index))
    }
    let isDoctype = bytes.has("<!doctype", at: index)
    return HtmlMarkup(kind: isDoctype ? .doctype : .comment, range: index..<endOfDeclaration(in: bytes, at: index))
  case 0x3F:
    return HtmlMarkup(kind: .comment, range: index..<endOfDeclaration(in: bytes, at: index))
  case 0x2F:
    guard index + 2 < bytes.count else { return nil }
    guard bytes[index + 2].isASCIILetter else {
      return HtmlMarkup(kind: .comment, range: index..<endOfDeclaration(in: bytes, at: index))
    }
    return readTag(.endTag, in: bytes, from: index, name: index + 2)
  case let byte:
    return byte.isASCIILetter ? readTag(.startTag, in: bytes, from: index, name: index + 1) : nil
  }
}

/// An attribute of a tag: its name, and all of it with its value.
struct MarkupAttribute {
  var name: Range<Int>
  var range: Range<Int>

  /// What its value says, without quotes; empty, after its name, where it has none.
  func value(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = name.upperBound
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard start < range.upperBound, bytes[start] == 0x3D else {
      return name.upperBound..<name.upperBound
    }
    start += 1
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard start < range.upperBound else { return start..<start }
    let isQuoted = (bytes[start] == 0x22 || bytes[start] == 0x27) && start + 1 < range.upperBound
    return isQuoted ? start + 1..<range.upperBound - 1 : start..<range.upperBound
  }
}

/// The attributes of a tag that begin before a place in it.
func forEachAttribute(
  in bytes: UnsafeBufferPointer<UInt8>, of markup: HtmlMarkup, before end: Int, _ body: (MarkupAttribute) -> Void
) {
  var index = markup.name.upperBound
  while index < end {
    if bytes[index] <= 0x20 || bytes[index] == 0x2F {
      index += 1
      continue
    }
    let nameEnd = endOfName(in: bytes, from: index)
    let attributeEnd = min(endOfAttribute(in: bytes, from: index), end)
    body(MarkupAttribute(name: index..<nameEnd, range: index..<attributeEnd))
    index = attributeEnd
  }
}

/// The end tag that ends a script, style, title …; its range is empty, at the page's end, where there is none.
func endOfRawText(of name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
  var brackets = ByteSearch(for: 0x3C, in: bytes, from: start)
  while brackets.next < bytes.count {
    let index = brackets.next
    let end = index + 2 + name.count
    if end < bytes.count, bytes[index + 1] == 0x2F, isTagEnd(bytes[end]),
      zip(name, index + 2..<end).allSatisfy({ bytes[$0] | 0x20 == bytes[$1] | 0x20 })
    {
      return index..<(ByteSearch(for: 0x3E, in: bytes, from: end).next + 1).clamped(to: bytes.count)
    }
    brackets.advance(to: index + 1)
  }
  return bytes.count..<bytes.count
}

private func readTag(
  _ kind: HtmlMarkup.Kind, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, name nameStart: Int
) -> HtmlMarkup {
  var index = nameStart
  while index < bytes.count, !isTagEnd(bytes[index]) { index += 1 }
  var markup = HtmlMarkup(kind: kind, name: nameStart..<index, range: start..<bytes.count)
  markup.tag = UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) {
    gumbo_tagn_enum($0.baseAddress.map { $0 + nameStart }, UInt32(index - nameStart))
  }
  var attributes = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x3E {
      markup.range = start..<index + 1
      markup.isSelfClosing = bytes[index - 1] == 0x2F
      return markup
    }
    if byte <= 0x20 || byte == 0x2F {
      index += 1
      continue
    }
    attributes += 1
    if attributes > HtmlMarkup.mostAttributes, markup.surplus == nil { markup.surplus = index }
    index = endOfAttribute(in: bytes, from: index)
  }
  markup.isCutOff = true
  return markup
}

/// An equals sign that opens a name is part of it.
private func endOfName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start + 1
  while index < bytes.count, !isTagEnd(bytes[index]), bytes[index] != 0x3D { index += 1 }
  return index
}

private func endOfAttribute(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let index = endOfName(in: bytes, from: start)
  var value = index
  while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
  guard value < bytes.count, bytes[value] == 0x3D else { return index }
  value += 1
  while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
  guard value < bytes.count else { return value }
  if bytes[value] == 0x22 || bytes[value] == 0x27 {
    return (ByteSearch(for: bytes[value], in: bytes, from: value + 1).next + 1).clamped(to: bytes.count)
  }
  while value < bytes.count, bytes[value] > 0x20, bytes[value] != 0x3E { value += 1 }
  return value
}

private func endOfComment(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  if bytes.has("<!-->", at: index) { return index + 5 }
  if bytes.has("<!--->", at: index) { return index + 6 }
  var brackets = ByteSearch(for: 0x3E, in: bytes, from: index + 4)
  while brackets.next < bytes.count {
    let end = brackets.next
    if bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D, end - 2 >= index + 4 { return end + 1 }
    if bytes[end - 1] == 0x21, bytes[end - 2] == 0x2D, bytes[end - 3] == 0x2D, end - 3 >= index + 4 { return end + 1 }
    brackets.advance(to: end + 1)
  }
  return bytes.count
}

private func endOfDeclaration(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  (ByteSearch(for: 0x3E, in: bytes, from: index).next + 1).clamped(to: bytes.count)
}

private func isTagEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }

extension Int {
  fileprivate func clamped(to limit: Int) -> Int { Swift.min(self, limit) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `words`, in lower case, stand here, ASCII case aside.
  fileprivate func has(_ words: StaticString, at index: Int) -> Bool {
    guard index + words.utf8CodeUnitCount <= count else { return false }
    return (0..<words.utf8CodeUnitCount).allSatisfy { offset in
      let byte = self[index + offset]
      return byte == words.utf8Start[offset] || (0x41...0x5A).contains(byte) && byte | 0x20 == words.utf8Start[offset]
    }
  }
}
