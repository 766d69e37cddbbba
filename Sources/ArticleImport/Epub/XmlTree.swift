import CExpat

/// A small XML document as a flat list of elements, parents before children. A broken one goes as far as it is well
/// formed. Entities are expat's to bound.
struct XmlTree {
  struct Element {
    /// Without its namespace.
    var name: String
    var attributes: [String: String] = [:]
    /// All text inside.
    var text = ""
    /// An index into `elements`.
    var parent: Int?
  }

  fileprivate(set) var elements: [Element] = []

  private static let mostElements = 200_000
  /// Deeper elements are left out.
  fileprivate static let deepest = 64

  init(_ bytes: [UInt8]) {
    // A separator makes expat resolve namespaces: "address name".
    guard let parser = XML_ParserCreateNS(nil, XML_Char(0x20)) else { return }
    defer { XML_ParserFree(parser) }
    var builder = XmlBuilder(parser: parser, mostElements: Self.mostElements)
    withUnsafeMutablePointer(to: &builder) { builder in
      XML_SetUserData(parser, builder)
      XML_SetElementHandler(
        parser, { XmlBuilder.of($0)?.pointee.begin($1, $2) }, { data, _ in XmlBuilder.of(data)?.pointee.end() })
      XML_SetCharacterDataHandler(parser) { XmlBuilder.of($0)?.pointee.append($1, count: Int($2)) }
      bytes.withUnsafeBytes { memory in
        _ = XML_Parse(parser, memory.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: memory.count), 1)
      }
    }
    elements = builder.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Names of the elements around, innermost first.
  func ancestors(of index: Int) -> [Int] {
    Array(sequence(first: index) { elements[$0].parent }.dropFirst())
  }
}

private struct XmlBuilder {
  let parser: XML_Parser
  let mostElements: Int
  var elements: [XmlTree.Element] = []
  private var open: [Int] = []
  /// Elements open beyond the deepest.
  private var surplus = 0

  init(parser: XML_Parser, mostElements: Int) { (self.parser, self.mostElements) = (parser, mostElements) }

  static func of(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XmlBuilder>? {
    data?.assumingMemoryBound(to: XmlBuilder.self)
  }

  mutating func begin(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard open.count < XmlTree.deepest, let name else { return surplus += 1 }
    var element = XmlTree.Element(name: localName(name), parent: open.last)
    var next = attributes
    while let pair = next, let name = pair[0], let value = pair[1] {
      element.attributes[localName(name)] = String(cString: value)
      next = pair + 2
    }
    open.append(elements.count)
    elements.append(element)
    if elements.count >= mostElements { XML_StopParser(parser, 0) }
  }

  mutating func end() {
    if surplus > 0 { surplus -= 1 } else { open.removeLast() }
  }

  mutating func append(_ text: UnsafePointer<XML_Char>?, count: Int) {
    let bytes = UnsafeRawBufferPointer(start: text, count: count)
    let words = String(decoding: bytes, as: UTF8.self)
    for index in open { elements[index].text += words }
  }
}

private func localName(_ name: UnsafePointer<XML_Char>) -> String {
  let name = String(cString: name)
  return name.utf8.lastIndex(of: 0x20).map { String(name[name.index(after: $0)...]) } ?? name
}
