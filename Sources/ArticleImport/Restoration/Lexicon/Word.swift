/// A word of a short block, with what the lists say of it, in 24 bytes: a long text has millions.
struct Word: Sendable {
  /// Of its letters in lower case, without apostrophes.
  var key: UInt64
  /// Subjects that it speaks of by itself, or that it may add to.
  var telling: Subjects
  var supporting: Subjects
  /// A number; of another word, below zero, its shape and, 1 to 12, the month it names.
  private let value: Int32
  private let start: UInt16
  private let end: UInt16

  enum Shape: Int32, Sendable { case lower, capitalized, upper, number, mixed }

  @inline(__always)
  init(_ reading: WordScanner.Reading, _ entry: Lexicon.Entry) {
    (start, end) = (UInt16(truncatingIfNeeded: reading.start), UInt16(truncatingIfNeeded: reading.end))
    key = reading.key
    (telling, supporting) = (entry.telling, entry.supporting)
    value = reading.number ?? ~(reading.shape.rawValue << 4 | Int32(truncatingIfNeeded: entry.month))
  }

  var shape: Shape { value < 0 ? Shape(rawValue: ~value >> 4) ?? .mixed : .number }

  /// Offsets into the block's text.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Of up to nine digits, with an ordinal ending or not.
  var number: Int? { value < 0 ? nil : Int(value) }

  var month: Int? { value < 0 && ~value & 0xF != 0 ? Int(~value & 0xF) : nil }

  /// A small word that says nothing of a subject.
  var isGlue: Bool { telling.contains(.glue) }

  var isUpper: Bool { shape == .capitalized || shape == .upper }

  func tells(of subjects: Subjects) -> Bool { !telling.isDisjoint(with: subjects) }

  /// Tells of a subject or supports one that does.
  func speaks(of subjects: Subjects) -> Bool { !telling.union(supporting).isDisjoint(with: subjects) }
}
