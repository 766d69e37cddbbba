/// A word, a number, a punctuation character or a quotation mark.
struct Token {
  /// UTF-8 offsets into the article's text.
  var start: Int32
  var end: Int32
  /// Equal words (in lower case, without a possessive) have equal numbers; -1 for punctuation.
  var word: Int32
  var kind: Kind
  var isCapitalised = false
  /// Begins and ends with a capital: "NATO".
  var isUppercase = false
  /// Space (or the block's start) stands before it.
  var isSpaced: Bool
  /// The words list's classes; empty for unlisted words.
  var traits: WordTraits = []
  var endsIn = Ending.other
  /// The stretch of quoted text this stands in, or -1.
  var stretch: Int32 = -1

  enum Kind: UInt8 {
    case word, number, possessive
    case comma, stop, question, exclamation, semicolon, colon, dash, ellipsis, open, close, other
    /// Stands for a whole run of quoted text, where sentences are read without it.
    case stretch
    case doubleMark, openMark, lowMark, closeMark, angleOpen, angleClose, doubledMark, singleMark, singleOpen
  }

  /// What a word's end says of its class; for a stretch, how its text ends.
  enum Ending: UInt8 { case other, ed, ing, ly, s, comma, question, stop }

  var isWord: Bool { kind == .word }
  var isMark: Bool { kind.rawValue >= Kind.doubleMark.rawValue }
  var isSingleMark: Bool { kind == .singleMark || kind == .singleOpen }
  var range: Range<Int32> { start..<end }

  func meets(_ traits: WordTraits) -> Bool { self.traits.meets(traits) }
}

/// The tokens of one block, a range of the article's tokens.
struct BlockTokens {
  var block: Int
  var range: Range<Int>
}
