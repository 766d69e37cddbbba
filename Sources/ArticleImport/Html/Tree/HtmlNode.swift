/// A node of the tree; its relatives are indices into `HtmlDocument.nodes`.
///
/// Numbers are stored in 32 bits: a page is thousands of nodes, walked often, and a tree of half the size is a tree in
/// the cache. What lies beyond 4 GB is nowhere.
struct HtmlNode: Sendable {
  typealias ID = Int

  enum Kind: Sendable { case document, element, text }

  var kind: Kind
  /// In SVG or MathML.
  var isForeign = false
  var tag = HtmlTag.unknown
  private var storedAttributes = CompactRange()
  private var storedRange = CompactRange()
  private var storedEndTag = CompactRange()
  private var storedParent = Link()
  private var storedFirstChild = Link()
  private var storedLastChild = Link()
  private var storedPrevious = Link()
  private var storedNext = Link()

  init(_ kind: Kind) { self.kind = kind }

  var isText: Bool { kind == .text }
  var isElement: Bool { kind == .element }

  /// Indices into `HtmlDocument.attributes`.
  var attributes: Range<Int> {
    get { storedAttributes.range }
    set { storedAttributes.range = newValue }
  }
  /// Offsets into the clean source: a text's bytes, references and all; an element's start tag, empty where the
  /// parser put the element in.
  var range: Range<Int> {
    get { storedRange.range }
    set { storedRange.range = newValue }
  }
  /// An element's end tag; empty where the page has none.
  var endTag: Range<Int> {
    get { storedEndTag.range }
    set { storedEndTag.range = newValue }
  }
  var parent: ID? {
    get { storedParent.id }
    set { storedParent.id = newValue }
  }
  var firstChild: ID? {
    get { storedFirstChild.id }
    set { storedFirstChild.id = newValue }
  }
  var lastChild: ID? {
    get { storedLastChild.id }
    set { storedLastChild.id = newValue }
  }
  var previous: ID? {
    get { storedPrevious.id }
    set { storedPrevious.id = newValue }
  }
  var next: ID? {
    get { storedNext.id }
    set { storedNext.id = newValue }
  }

  private struct Link: Sendable {
    private var stored = UInt32.max

    var id: ID? {
      get { stored == .max ? nil : Int(stored) }
      set { stored = newValue.map { UInt32(clamping: $0) } ?? .max }
    }
  }
}

/// Offsets into the clean source, so that nothing is decoded but what is asked for.
struct HtmlAttribute: Sendable {
  private var storedName = CompactRange()
  private var storedValue = CompactRange()

  init(name: Range<Int>, value: Range<Int>) {
    (storedName.range, storedValue.range) = (name, value)
  }

  /// In the page's own case.
  var name: Range<Int> { storedName.range }
  /// Without quotes, references and all.
  var value: Range<Int> { storedValue.range }
}

/// A range in half the bytes.
private struct CompactRange: Sendable {
  private var start: UInt32 = 0
  private var end: UInt32 = 0

  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.upperBound)) }
  }
}
