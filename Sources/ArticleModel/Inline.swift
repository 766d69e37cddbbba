/// A styled or linked run inside a block.
public struct Inline: Hashable, Sendable {
  public var range: TextRange
  public var kind: Kind

  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }

  public enum Kind: Hashable, Sendable {
    case emphasis, strong, code, strikethrough
    /// An index into `Article.links`.
    case link(Int)
    /// An index into `Article.images`; the text is the alternative text.
    case image(Int)
    /// An index into `Article.footnotes`; the text is the mark that calls it.
    case footnoteReference(Int)
  }
}

public struct Link: Hashable, Sendable {
  public var range: TextRange
  public var target: String
  public var title: String

  public init(range: TextRange, target: String, title: String = "") {
    self.range = range
    self.target = target
    self.title = title
  }
}

public struct Image: Hashable, Sendable {
  public var address: String
  public var alternativeText: String
  public var title: String

  public init(address: String, alternativeText: String, title: String = "") {
    self.address = address
    self.alternativeText = alternativeText
    self.title = title
  }
}

public struct Footnote: Hashable, Sendable {
  /// As written: "1", "note-a".
  public var label: String
  public var references: [TextRange]
  /// Where its words stand, at the text's end; nil when it is called but never defined.
  public var definition: TextRange?

  public init(label: String, references: [TextRange] = [], definition: TextRange? = nil) {
    self.label = label
    self.references = references
    self.definition = definition
  }
}
