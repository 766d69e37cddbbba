/// A piece of a paragraph that no line break divides: a word with its punctuation, an ideograph, part of a
/// hyphenated word.
struct Fragment {
  /// Byte offset of its start in the text.
  var start: Int
  /// Columns without the spaces after it.
  var width: Int32
  /// Columns of the spaces after it, which vanish at a line's end.
  var space: Int32
  var ending: Ending

  /// What a line end after the fragment would be.
  enum Ending: UInt8 {
    /// Between words.
    case open
    /// After a hyphen or dash that is in the text.
    case dash
    /// Inside a word: a hyphen is drawn.
    case hyphen
    /// Between syllables, where words stand without spaces.
    case syllable
    /// Inside a word too long for any line.
    case emergency
    /// A line must end here.
    case mandatory
  }
}
