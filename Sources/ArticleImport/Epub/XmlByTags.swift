/// A document that says it is XML and is not: its tags as they stand, as a page's are read. An end tag ends the nearest
/// element of its name.
func xmlByTags(_ bytes: [UInt8]) -> XmlBuilder {
  var builder = XmlBuilder()
  bytes.withUnsafeBufferPointer { bytes in
    var textStart = 0
    forEachMarkup(in: bytes) { markup in
      guard !builder.isFull else { return bytes.count }
      builder.appendText(bytes[textStart..<markup.range.lowerBound])
      textStart = markup.range.upperBound
      if !markup.isCutOff { builder.read(markup, in: bytes) }
      return textStart
    }
    if !builder.isFull { builder.appendText(bytes[textStart...]) }
  }
  return builder
}

extension XmlBuilder {
  fileprivate mutating func read(_ markup: HtmlMarkup, in bytes: UnsafeBufferPointer<UInt8>) {
    let name = localName(bytes[markup.name])
    switch markup.kind {
    case .startTag:
      // Without its slash it would hold the next one.
      if emptyElements.contains(name), isInside(name) { end(hasTag: false) }
      begin(name, attributes(of: markup, in: bytes))
      if markup.isSelfClosing { end() }
    case .endTag: end(nearest: name)
    case .doctype, .comment: break
    }
  }

  private func attributes(of markup: HtmlMarkup, in bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    forEachAttribute(in: bytes, of: markup, before: markup.surplus ?? markup.range.upperBound - 1) { attribute in
      let name = localName(bytes[attribute.name])
      if attributes[name] == nil {
        attributes[name] = squeezed(String(decoding: bytes[attribute.value(in: bytes)], as: UTF8.self))
      }
    }
    return attributes
  }

  fileprivate mutating func appendText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let words = squeezed(String(decoding: bytes, as: UTF8.self))
    guard let first = bytes.first, let last = bytes.last, !words.isEmpty else { return }
    append(((first <= 0x20 ? " " : "") + words + (last <= 0x20 ? " " : "")).utf8)
  }
}

/// Elements that hold nothing.
private let emptyElements: Set = ["item", "itemref", "reference", "rootfile"]

/// Without its prefix.
private func localName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[(name.index(after: $0))...] } ?? name
  return String(decoding: local, as: UTF8.self)
}
