import ArticleModel

/// What can be seen of a block without understanding it.
struct Surface: Sendable {
  /// Equal for blocks that differ only in case, digits and punctuation.
  var signature: UInt64 = 0
  /// Of all its words.
  var keyBits = KeyBits()
  /// Where the words of a line lie: a table's number and the first one's index in it. Those of prose, which few ask
  /// for, are read again.
  var table: UInt32 = 0
  var firstWord: UInt32 = 0
  /// All that its words may speak of, and what some of them may tell of by themselves.
  var mentions: Subjects = []
  var tells: Subjects = []
  /// Subjects that could be what the block is about: about half of its words speak of each, one of them tells.
  var maySpeakOf: Subjects = []
  /// Bytes inside links.
  var linkedBytes: Int32 = 0
  var lineCount: Int32 = 0
  /// 0 for blocks above `Surface.shortBytes`, which are prose whatever their words are.
  var wordCount = 0
  var first = Initial.none
  var ending = Ending.none
  /// Lines that were not broken for want of room.
  var hasHardBreak = false
  /// Its last stop is an abbreviation's: "N.Y.C."
  var endsInInitials = false
  /// Stops inside the block that a capital follows.
  var hasInnerStops = false
  /// Has "://".
  var hasAddress = false
  /// Has an address, or a dot inside a word as hosts have.
  var mayNameHost = false
  /// Has a digit.
  var hasDigits = false
  /// Has a colon, a bar or an arrow, as a label before a title has.
  var mayPoint = false
  /// Begins with a bracket or a space, as code of a template does.
  var opensAsCode = false
  /// Its first word is in lower case.
  var beginsLower = false
  /// Begins with "(c)", or has "©" near its beginning.
  var hasRightsSign = false
  /// Characters that went through one decoding too many or too few may be in it.
  var damage = DamageSigns()
  var isShort = true
  var isLinkOnly = false
  /// Whole sentences, and enough of them to be an author's words.
  var isProse = false
  /// Nearly all of its words but the small ones are capitalised.
  var isTitleCased = false
  /// All of its words are small letters, one or two of them.
  var isOfSmallWords = false

  static let shortBytes = 320

  enum Initial: Sendable { case none, lower, upper, digit, mark }
  enum Ending: Sendable { case none, stop, colon, comma, hyphen }

  /// Short and no sentences: what a page carries besides its text, or a title.
  var isLine: Bool { isShort && !isProse && wordCount <= 40 }

  /// Runs on without a stop though it is as long as prose: cut, or a heading.
  var isUnfinished: Bool {
    (!isShort || wordCount >= 4) && !hasHardBreak && (ending == .none || ending == .comma || ending == .hyphen)
  }
}

extension Surface {
  /// Offsets into the text, which is the block's; one for a block without line breaks.
  func lines(in text: MappedText) -> [Range<Int>] {
    switch lineCount {
    case 0: return []
    case 1: return [0..<text.bytes.count]
    default:
      var lines: [Range<Int>] = []
      Self.forEachLine(in: text, ofShort: isShort) { lines.append($0) }
      return lines
    }
  }

  /// Lines as the file has them: at hard breaks, and at soft ones, whose space stands nowhere in the file. Of a long
  /// text the first line and the rest.
  static func forEachLine(in text: MappedText, ofShort isShort: Bool, _ body: (Range<Int>) -> Void) {
    let (bytes, runs) = (text.bytes, text.runs)
    guard isShort else {
      let breakAt = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1
      body(0..<breakAt)
      return body(breakAt + 1..<bytes.count)
    }
    var (start, run) = (0, 0)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x20 {
      while run < runs.count, runs[run].text.end <= index { run += 1 }
      let isMade = run >= runs.count || runs[run].text.start > index
      guard bytes[index] == UInt8(ascii: "\n") || isMade else { continue }
      if index > start { body(start..<index) }
      start = index + 1
    }
    if start < bytes.count { body(start..<bytes.count) }
  }
}

/// What damaged characters leave in a text, seen in one walk of eight bytes at a time.
struct DamageSigns: Sendable {
  /// "&".
  var hasReferences = false
  /// The lead byte of Latin-1's letters.
  var hasLatin = false
}

extension DamageSigns {
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let (bytes, ones) = (UnsafeRawBufferPointer(text), 0x0101_0101_0101_0101 as UInt64)
    var (references, latin): (UInt64, UInt64) = (0, 0)
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte is set where it is nought (Anderson, "Bit Twiddling Hacks").
      let (reference, lead) = (word ^ (ones &* 0x26), word ^ (ones &* 0xC3))
      references |= (reference &- ones) & ~reference
      latin |= (lead &- ones) & ~lead
      index += 8
    }
    while index < bytes.count {
      references |= bytes[index] == 0x26 ? 0x80 : 0
      latin |= bytes[index] == 0xC3 ? 0x80 : 0
      index += 1
    }
    (hasReferences, hasLatin) = (references & (ones &* 0x80) != 0, latin & (ones &* 0x80) != 0)
  }
}
