/// Somebody's words in the article.
public struct Quotation: Hashable, Sendable {
  /// In text order, marks included; several when an attribution interrupts.
  public var pieces: [TextRange]
  public var kind: Kind
  public var speaker: Speaker?

  public init(pieces: [TextRange], kind: Kind, speaker: Speaker? = nil) {
    self.pieces = pieces
    self.kind = kind
    self.speaker = speaker
  }

  public var start: TextPosition { pieces.first?.start ?? 0 }
  public var end: TextPosition { pieces.last?.end ?? 0 }

  public enum Kind: String, Hashable, Sendable {
    /// Whole sentences between marks.
    case direct
    /// Words run into the writer's own sentence.
    case mixed
    /// A block of its own, with or without markup.
    case block
  }
}

/// Who says it, and the evidence.
public struct Speaker: Hashable, Sendable {
  /// The fullest name the article gives, or the description: "Ali Khedery", "an unnamed official".
  public var name: String
  /// Where the attribution names them: a name, a pronoun, a description.
  public var mention: TextRange
  /// The word that attributes: "said", "according to".
  public var cue: TextRange?
  /// The rule that found it, in a few words.
  public var rule: String
  /// 0 to 1.
  public var confidence: Double

  public init(name: String, mention: TextRange, cue: TextRange?, rule: String, confidence: Double) {
    self.name = name
    self.mention = mention
    self.cue = cue
    self.rule = rule
    self.confidence = confidence
  }
}
