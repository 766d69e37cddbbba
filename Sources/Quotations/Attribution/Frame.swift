/// A place where the writer hands over to somebody: a cue and whose words it announces.
struct Frame {
  /// Indices into `Narration.tokens`; the cue may be missing where only a colon or a name stands.
  var cue: Int?
  /// Index into `Narration.phrases`.
  var phrase: Int
  var order: Order
  var strength: Strength

  enum Order {
    /// "he said"
    case subjectFirst
    /// "said Poe"
    case cueFirst
    /// "according to Poe"
    case according
    /// "described by Poe as", "quoted Poe as saying"
    case agent
  }

  enum Strength: Int, Comparable {
    /// "discussed", "thinks": carries words where nothing else does.
    case weak
    /// "called", "praised": carries words run into the sentence.
    case judging
    case participle
    case speech

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }
}
