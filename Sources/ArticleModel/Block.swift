/// A leaf block: a run of `Article.text` that is set as one paragraph, heading, table cell …
public struct Block: Hashable, Sendable {
  /// Without the line feed that ends it. Line feeds inside are hard breaks.
  public var range: TextRange
  public var kind: Kind
  /// The innermost container, an index into `Article.containers`.
  public var container: Int?

  public init(_ kind: Kind, _ range: TextRange, container: Int? = nil) {
    self.kind = kind
    self.range = range
    self.container = container
  }

  public enum Kind: Hashable, Sendable {
    case title
    /// The line that names authors and date.
    case byline
    case heading(level: Int)
    case paragraph
    /// Lines kept as they stand.
    case verse
    case codeBlock(info: String)
    case tableCell(column: Int)
    /// A picture on its own; the text is its alternative text. An index into `Article.images`.
    case image(Int)
    case caption
    /// A line of a transcript; the first `speaker` bytes name who speaks, with the colon.
    case transcript(speaker: Int)
    /// Has no text.
    case thematicBreak
    case definitionTerm
  }
}

extension Article {
  /// The containers a block stands in, indices into `containers`, innermost first.
  public func containers(around block: Block) -> [Int] {
    var around: [Int] = []
    var next = block.container
    while let index = next {
      around.append(index)
      next = containers[index].parent
    }
    return around
  }
}

/// What leaf blocks stand in.
public struct Container: Hashable, Sendable {
  public var kind: Kind
  /// An index into `Article.containers`, smaller than this container's own.
  public var parent: Int?
  /// From the first leaf block's start to the last one's end.
  public var range: TextRange

  public init(_ kind: Kind, parent: Int? = nil, range: TextRange = TextRange(0, 0)) {
    self.kind = kind
    self.parent = parent
    self.range = range
  }

  public enum Kind: Hashable, Sendable {
    /// `isMarked` is false for one recognised by the colon before it.
    case blockQuote(isMarked: Bool)
    case list(isTight: Bool)
    case listItem(Marker)
    case table([Alignment])
    case tableRow(isHeader: Bool)
    /// An index into `Article.footnotes`.
    case footnoteDefinition(Int)
    case definition
    case figure
  }

  /// What stands in a table's columns beyond these stands in the last.
  public static let mostTableColumns = 256

  public enum Marker: Hashable, Sendable {
    case bullet
    case ordered(Int)
    case task(isDone: Bool)
  }

  public enum Alignment: Hashable, Sendable { case natural, left, center, right }
}
