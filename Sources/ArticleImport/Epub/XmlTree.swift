import CExpat

/// A small XML document as a flat list of elements, parents before children: one that isn't well formed by its tags
/// alone, a large one as far as its limits. Entities are expat's to bound.
struct XmlTree {
  struct Element {
    /// Without its namespace.
    var name: String
    var attributes: [String: String] = [:]
    /// All text inside, in the text of the document.
    var text: Range<Int>
    /// An index into `elements`.
    var parent: Int?
    /// Whether an end tag of its own ends it.
    var isClosed = false
  }

  let elements: [Element]
  /// The UTF-8 of all text, in its order.
  let text: [UInt8]
  let isWellFormed: Bool

  private static let mostBytes = 8 << 20

  init(_ bytes: [UInt8]) {
    let bytes = Array(bytes.prefix(Self.mostBytes))
    var builder = XmlBuilder()
    isWellFormed = parse(bytes, into: &builder)
    if !isWellFormed { builder = xmlByTags(bytes) }
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

/// Returns whether all of it is well formed, or what its limits let through.
private func parse(_ bytes: [UInt8], into builder: inout XmlBuilder) -> Bool {
  // A separator makes expat resolve namespaces: "address name".
  guard let parser = XML_ParserCreateNS(nil, XML_Char(0x20)) else { return true }
  defer { XML_ParserFree(parser) }
  builder.parser = parser
  defer { builder.parser = nil }
  return withUnsafeMutablePointer(to: &builder) { builder in
    XML_SetUserData(parser, builder)
    XML_SetElementHandler(
      parser, { XmlBuilder.of($0)?.pointee.begin($1, $2) }, { data, _ in XmlBuilder.of(data)?.pointee.end() })
    XML_SetCharacterDataHandler(parser) { XmlBuilder.of($0)?.pointee.append($1, count: Int($2)) }
    let status = bytes.withUnsafeBytes { memory in
      XML_Parse(parser, memory.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: memory.count), 1)
    }
    return status != XML_STATUS_ERROR || builder.pointee.isFull
  }
}

/// Sets elements down as they are met.
struct XmlBuilder {
  private(set) var elements: [XmlTree.Element] = []
  private(set) var text: [UInt8] = []
  /// No more is read.
  private(set) var isFull = false
  fileprivate var parser: XML_Parser?
  private var open: [Int] = []
  /// Elements open beyond the deepest.
  private var surplus = 0

  private static let mostElements = 200_000
  /// Of text, entities written out.
  private static let mostText = 16 << 20
  /// Deeper elements are left out.
  private static let deepest = 64

  /// Whether text goes into an element of this name.
  func isInside(_ name: String) -> Bool { surplus == 0 && open.last.map { elements[$0].name } == name }

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    guard open.count < Self.deepest else { return surplus += 1 }
    open.append(elements.count)
    elements.append(
      XmlTree.Element(name: name, attributes: attributes, text: text.count..<text.count, parent: open.dropLast().last))
    if elements.count >= Self.mostElements { stop() }
  }

  mutating func end(hasTag: Bool = true) {
    guard surplus == 0 else { return surplus -= 1 }
    guard let element = open.popLast() else { return }
    elements[element].text = elements[element].text.lowerBound..<text.count
    elements[element].isClosed = hasTag
  }

  /// Ends the nearest open element of a name, and what is left open in it. Those beyond the deepest have no names: any
  /// end tag ends one of them.
  mutating func end(nearest name: String) {
    guard surplus == 0 else { return surplus -= 1 }
    guard let place = open.lastIndex(where: { elements[$0].name == name }) else { return }
    while open.count > place + 1 { end(hasTag: false) }
    end()
  }

  /// Ends what a broken document leaves open.
  mutating func endAll() {
    surplus = 0
    while !open.isEmpty { end(hasTag: false) }
  }

  mutating func append(_ words: some Sequence<UInt8>) {
    text += words
    if text.count >= Self.mostText { stop() }
  }

  private mutating func stop() {
    isFull = true
    if let parser { XML_StopParser(parser, 0) }
  }
}

extension XmlBuilder {
  fileprivate static func of(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XmlBuilder>? {
    data?.assumingMemoryBound(to: XmlBuilder.self)
  }

  fileprivate mutating func begin(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    var attributes: [String: String] = [:]
    var next = pairs
    while let pair = next, let name = pair[0], let value = pair[1] {
      attributes[localName(name)] = String(cString: value)
      next = pair + 2
    }
    begin(name.map(localName) ?? "", attributes)
  }

  fileprivate mutating func append(_ words: UnsafePointer<XML_Char>?, count: Int) {
    append(UnsafeRawBufferPointer(start: words, count: count))
  }
}

private func localName(_ name: UnsafePointer<XML_Char>) -> String {
  let name = String(cString: name)
  return name.utf8.lastIndex(of: 0x20).map { String(name[name.index(after: $0)...]) } ?? name
}
