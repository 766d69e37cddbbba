import ArticleModel

/// What can be seen of a block without understanding it.
struct Surface: Sendable {
  /// Only of blocks up to `Surface.shortBytes`; a longer one is prose whatever its words are.
  var words: [Word] = []
  /// Offsets into the block's text, of a block with line breaks; nothing for one of a single line.
  private var brokenLines: [Range<Int>] = []
  private(set) var lineCount = 0
  var first = Initial.none
  var ending = Ending.none
  /// Bytes inside links, and all of them but leading bullets and arrows.
  var linkedBytes = 0
  var bytes = 0
  /// Equal for blocks that differ only in case, digits and punctuation.
  var signature: UInt64 = 0
  /// Lines that were not broken for want of room.
  var hasHardBreak = false
  /// Its last stop is an abbreviation's: "N.Y.C."
  var endsInInitials = false
  /// Stops inside the block that a capital follows.
  var innerStops = 0
  /// Has "://".
  var hasAddress = false
  /// Has an address, or a dot inside a word as hosts have.
  var mayNameHost = false
  /// All that its words may speak of, and what some of them may tell of by themselves.
  var mentions: Subjects = []
  var tells: Subjects = []
  /// Subjects that could be what the block is about: about half of its words speak of each, one of them tells.
  private(set) var maySpeakOf: Subjects = []
  /// Has a digit.
  private(set) var hasDigits = false
  /// Has a colon, a bar or an arrow, as a label before a title has.
  private(set) var mayPoint = false
  /// Begins with a bracket or a space, as code of a template does.
  private(set) var opensAsCode = false
  /// Its first word, if it is short, is in lower case.
  private(set) var beginsLower = false
  /// Begins with "(c)", or has "©" near its beginning.
  private(set) var hasRightsSign = false

  static let shortBytes = 320

  enum Initial: Sendable { case none, lower, upper, digit, mark }
  enum Ending: Sendable { case none, stop, colon, comma, hyphen }

  var isShort = true
  private(set) var isLinkOnly = false
  /// Whole sentences, and enough of them to be an author's words.
  private(set) var isProse = false
  /// Nearly all of its words but the small ones are capitalised.
  private(set) var isTitleCased = false

  /// Offsets into the block's text; one for a block without line breaks.
  func lines(in text: [UInt8]) -> [Range<Int>] { lineCount == 1 ? [0..<text.count] : brokenLines }

  private func findsProse() -> Bool {
    if isLinkOnly { return false }
    if !isShort { return true }
    if isTitleCased { return false }
    if endsInInitials, innerStops == 0, words.count <= 18 { return false }
    return (ending == .stop && (words.count >= 12 || (innerStops > 0 && words.count >= 8))) || words.count >= 32
  }

  /// Short and no sentences: what a page carries besides its text, or a title.
  var isLine: Bool { isShort && !isProse && words.count <= 40 }

  /// Runs on without a stop though it is as long as prose: cut, or a heading.
  var isUnfinished: Bool {
    (!isShort || words.count >= 4) && !hasHardBreak && (ending == .none || ending == .comma || ending == .hyphen)
  }
}

extension Surface {
  init(of block: DraftBlock) {
    let text = block.text.bytes
    bytes = text.count
    for inline in block.inlines {
      if case .link = inline.kind { linkedBytes += inline.range.count }
    }
    bytes -= Self.marks(text)
    guard let (start, end) = Self.trimmed(text) else {
      bytes = 0
      return
    }
    isShort = text.count <= Self.shortBytes
    isLinkOnly = bytes > 0 && linkedBytes * 20 >= bytes * 19
    first = Self.initial(text, from: start)
    ending = Self.ending(text, upTo: end)
    endsInInitials = end >= 4 && text[end - 1] == UInt8(ascii: ".") && text[end - 3] == UInt8(ascii: ".")
    guard isShort else {
      isProse = !isLinkOnly
      lineCount = 1
      if let breakAt = text.firstIndex(of: UInt8(ascii: "\n")) {
        hasHardBreak = true
        setLines([0..<breakAt, breakAt + 1..<text.count])
      }
      return
    }
    text.withUnsafeBufferPointer { readSigns(of: $0, upTo: end) }
    hasRightsSign = Self.hasRightsSign(text)
    opensAsCode = text[0] <= 0x20 || Self.openers.contains(text[0])
    words = WordScanner.words(of: text)
    lineCount = 1
    if hasHardBreak || block.text.runs.count > 1 { setLines(Self.lines(of: block.text)) }
    readSubjects()
    isProse = findsProse()
    beginsLower = words.first?.shape == .lower
    signature = WordScanner.signature(words, in: text)
  }

  /// What the words speak of, each looked at once.
  private mutating func readSubjects() {
    var lowered = 0
    var (speaking, strange) = (SubjectCounts(), SubjectCounts())
    var begun: Subjects = []
    for word in words {
      mentions.formUnion(word.mentions)
      tells.formUnion(word.telling.union(begun.intersection(word.mentions)))
      begun = word.begins
      if word.isGlue {
        speaking.add(word.telling)
        continue
      }
      speaking.add(word.mentions)
      if word.shape == .lower {
        lowered += 1
        strange.add(word.mentions.symmetricDifference(.all))
      }
    }
    isTitleCased = words.count >= 4 && lowered * 6 <= words.count
    let told = ending == .none && words.count <= 9 ? mentions : tells
    for subject in Subjects.furniture where told.contains(subject) {
      let (speaking, strange) = (speaking[subject], strange[subject])
      // The least share that any pass asks for: of several lines the first may say the most.
      let least = lineCount > 1 ? 40 : subject == .share || subject == .advertisement ? 60 : 45
      let mayBeEnough = speaking * (100 - least) >= strange * least
      if mayBeEnough, words.count <= 12 || speaking * 6 >= words.count { maySpeakOf.insert(subject) }
    }
  }

  private mutating func setLines(_ lines: [Range<Int>]) {
    lineCount = lines.count
    brokenLines = lines
  }

  /// Line breaks, inner stops and signs of addresses, in one walk.
  private mutating func readSigns(of text: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x40 || byte >= 0x7C, byte != 0x20 else { continue }
      switch byte {
      case UInt8(ascii: "\n"): hasHardBreak = true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard index > 0, index + 2 < end else { continue }
        let isAfterWord = WordScanner.isLowerOrDigit(text[index - 1]) || text[index - 1] >= 0x80
        if isAfterWord, Self.sentenceBegins(after: index, text, end) { innerStops += 1 }
        if byte == UInt8(ascii: "."), WordScanner.isLetter(text[index + 1]) { mayNameHost = true }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigits = true
      case UInt8(ascii: "|"), UInt8(ascii: ">"): mayPoint = true
      case 0xC2, 0xE2: if Self.isArrow(text, index) { mayPoint = true }
      case UInt8(ascii: ":"):
        mayPoint = true
        if index + 2 < text.count, text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") {
          (hasAddress, mayNameHost) = (true, true)
        }
      default: continue
      }
    }
  }

  /// An arrow or another sign that points right, and something after it.
  static func isArrow(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    let (lead, next) = (text[index], text[index + 1])
    return lead == 0xE2 && (0x86...0x9E).contains(next) || lead == 0xC2 && next == 0xBB
  }

  private static func sentenceBegins(after stop: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var next = stop + 1
    while next < end, text[next] != 0x20, next < stop + 5 { next += 1 }
    return next + 1 < end && text[next] == 0x20 && !WordScanner.isLowerOrDigit(text[next + 1])
  }

  private static let openers = Array("{<%[".utf8)

  private static func hasRightsSign(_ text: [UInt8]) -> Bool {
    if text[0] == UInt8(ascii: "("), text.starts(with: "(c)".utf8) || text.starts(with: "(C)".utf8) { return true }
    guard let at = text.prefix(24).firstIndex(of: 0xA9), at > 0 else { return false }
    return text[at - 1] == 0xC2
  }

  /// Lines as the file has them: at hard breaks, and at soft ones, whose space stands nowhere in the file.
  private static func lines(of text: MappedText) -> [Range<Int>] {
    let bytes = text.bytes
    var result: [Range<Int>] = []
    var start = 0
    var run = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x20 {
      while run < text.runs.count, text.runs[run].text.end <= index { run += 1 }
      let isMade = run >= text.runs.count || text.runs[run].text.start > index
      guard bytes[index] == UInt8(ascii: "\n") || isMade else { continue }
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }
}
