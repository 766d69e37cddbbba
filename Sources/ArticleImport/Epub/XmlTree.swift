import CExpat

/// A small XML document as a flat list of elements, parents before children. A broken one goes as far as it is well
/// formed, a large one as far as its limits. Entities are expat's to bound.
struct XmlTree {
  struct Element {
    /// Without its namespace.
    var name: String
    var attributes: [String: String] = [:]
    /// All text inside, in the text of the document.
    var text: Range<Int>
    /// An index into `elements`.
    var parent: Int?
  }

  private(set) var elements: [Element] = []
  /// The UTF-8 of all text, in its order.
  private(set) var text: [UInt8] = []

  private static let mostBytes = 8 << 20
  fileprivate static let mostElements = 200_000
  /// Of text, entities written out.
  fileprivate static let mostText = 16 << 20
  /// Deeper elements are left out.
  fileprivate static let deepest = 64

  init(_ bytes: [UInt8]) {
    // A separator makes expat resolve namespaces: "address name".
    guard let parser = XML_ParserCreateNS(nil, XML_Char(0x20)) else { return }
    defer { XML_ParserFree(parser) }
    var builder = XmlBuilder(parser)
    withUnsafeMutablePointer(to: &builder) { builder in
      XML_SetUserData(parser, builder)
      XML_SetElementHandler(
        parser, { XmlBuilder.of($0)?.pointee.begin($1, $2) }, { data, _ in XmlBuilder.of(data)?.pointee.end() })
      XML_SetCharacterDataHandler(parser) { XmlBuilder.of($0)?.pointee.append($1, count: Int($2)) }
      bytes.prefix(Self.mostBytes).withUnsafeBytes { memory in
        _ = XML_Parse(parser, memory.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: memory.count), 1)
      }
    }
    builder.endAll()
    (elements, text) = (builder.elements, builder.text)
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func text(of element: Element) -> String { String(decoding: text[element.text], as: UTF8.self) }

  /// Names of the elements around, innermost first.
  func ancestors(of index: Int) -> [Int] {
    Array(sequence(first: index) { elements[$0].parent }.dropFirst())
  }
}

private struct XmlBuilder {
  private let parser: XML_Parser
  private(set) var elements: [XmlTree.Element] = []
  private(set) var text: [UInt8] = []
  private var open: [Int] = []
  /// Elements open beyond the deepest.
  private var surplus = 0

  init(_ parser: XML_Parser) { self.parser = parser }

  static func of(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XmlBuilder>? {
    data?.assumingMemoryBound(to: XmlBuilder.self)
  }

  mutating func begin(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard open.count < XmlTree.deepest, let name else { return surplus += 1 }
    var element = XmlTree.Element(name: localName(name), text: text.count..<text.count, parent: open.last)
    var next = attributes
    while let pair = next, let name = pair[0], let value = pair[1] {
      element.attributes[localName(name)] = String(cString: value)
      next = pair + 2
    }
    open.append(elements.count)
    elements.append(element)
    if elements.count >= XmlTree.mostElements { XML_StopParser(parser, 0) }
  }

  mutating func end() {
    guard surplus == 0 else { return surplus -= 1 }
    guard let element = open.popLast() else { return }
    elements[element].text = elements[element].text.lowerBound..<text.count
  }

  /// Ends what a broken document leaves open.
  mutating func endAll() {
    surplus = 0
    while !open.isEmpty { end() }
  }

  mutating func append(_ words: UnsafePointer<XML_Char>?, count: Int) {
    text += UnsafeRawBufferPointer(start: words, count: count)
    if text.count >= XmlTree.mostText { XML_StopParser(parser, 0) }
  }
}

private func localName(_ name: UnsafePointer<XML_Char>) -> String {
  let name = String(cString: name)
  return name.utf8.lastIndex(of: 0x20).map { String(name[name.index(after: $0)...]) } ?? name
}
