import ArticleModel
import UnicodeText

/// Looks at blocks one after another; the words of those that are lines come to lie in one table.
struct SurfaceReader: Sendable {
  private(set) var words: [Word] = []
  private let table: Int
  private let lexicon = Lexicon.shared

  /// - Parameters:
  ///   - table: the number by which surfaces will name the table.
  ///   - bytes: of the lines that will be read, about.
  init(table: Int, bytes: Int = 0) {
    self.table = table
    words.reserveCapacity(bytes / 5)
  }

  mutating func surface(of text: MappedText, _ inlines: [Inline]) -> Surface {
    var surface = Surface()
    text.bytes.withUnsafeBufferPointer { bytes in
      read(bytes, inlines, into: &surface)
      if surface.isShort, surface.lineCount > 0 { readWords(bytes, text, into: &surface) }
    }
    return surface
  }

  /// How it begins and ends, and what else its words do not tell.
  private func read(_ text: UnsafeBufferPointer<UInt8>, _ inlines: [Inline], into surface: inout Surface) {
    guard let (start, end) = Surface.trimmed(text) else { return }
    for inline in inlines {
      if case .link = inline.kind { surface.linkedBytes += Int32(truncatingIfNeeded: inline.range.count) }
    }
    let bytes = text.count - Surface.marks(text)
    surface.lineCount = 1
    surface.isShort = text.count <= Surface.shortBytes
    surface.isLinkOnly = bytes > 0 && Int(surface.linkedBytes) * 20 >= bytes * 19
    surface.first = Surface.initial(text, from: start)
    surface.ending = Surface.ending(text, upTo: end)
    surface.endsInInitials = end >= 4 && text[end - 1] == UInt8(ascii: ".") && text[end - 3] == UInt8(ascii: ".")
    guard !surface.isShort else { return }
    surface.isProse = !surface.isLinkOnly
    surface.beginsLower = WordScanner.firstWord(of: text, within: 60)?.shape == .lower
    if text.contains(UInt8(ascii: "\n")) { (surface.hasHardBreak, surface.lineCount) = (true, 2) }
  }

  /// Words, the signs between them, and what follows from both.
  private mutating func readWords(
    _ text: UnsafeBufferPointer<UInt8>, _ mapped: MappedText, into surface: inout Surface
  ) {
    let first = words.count
    var read = ReadWords()
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    WordScanner.forEach(text) { index in
      surface.read(sign: index, in: text, upTo: end)
    } _: { reading in
      if reading.hasDigits { surface.hasDigits = true }
      if let entry = lexicon.knownEntry(reading.key) {
        let word = Word(reading, entry)
        read.take(word, entry)
        words.append(word)
      } else {
        let word = Word(reading, Lexicon.Entry())
        read.take(stranger: word)
        words.append(word)
      }
    }
    surface.wordCount = words.count - first
    if surface.hasHardBreak || mapped.runs.count > 1 {
      surface.lineCount = 0
      Surface.forEachLine(in: mapped, ofShort: true) { _ in surface.lineCount += 1 }
    }
    surface.hasRightsSign = Surface.hasRightsSign(text)
    surface.opensAsCode = text[0] <= 0x20 || Surface.openers.contains(text[0])
    surface.signature = surface.wordCount == 0 ? WordScanner.signature(of: text) : read.hash
    surface.beginsLower = words[first...].first?.shape == .lower
    surface.conclude(from: read)
    if surface.isProse {
      words.removeLast(words.count - first)
    } else {
      (surface.table, surface.firstWord) = (UInt32(truncatingIfNeeded: table), UInt32(truncatingIfNeeded: first))
    }
  }
}

extension Surface {
  /// A sign between words: of line breaks, inner stops, addresses, labels.
  @inline(__always)
  fileprivate mutating func read(sign index: Int, in text: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\n"): hasHardBreak = true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard index > 0, index + 2 < end else { return }
      let isAfterWord = text[index - 1].isASCIILowercaseOrDigit || text[index - 1] >= 0x80
      if isAfterWord, Self.sentenceBegins(after: index, text, end) { hasInnerStops = true }
      if byte == UInt8(ascii: "."), text[index + 1].isASCIILetter { mayNameHost = true }
    case UInt8(ascii: "|"), UInt8(ascii: ">"): mayPoint = true
    case 0xC2, 0xE2: if Self.isArrow(text, index) { mayPoint = true }
    case UInt8(ascii: ":"):
      mayPoint = true
      if index + 2 < text.count, text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") {
        (hasAddress, mayNameHost) = (true, true)
      }
    default: return
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
    return next + 1 < end && text[next] == 0x20 && !text[next + 1].isASCIILowercaseOrDigit
  }

  /// What follows from all words and signs.
  fileprivate mutating func conclude(from read: ReadWords) {
    (keyBits, mentions, tells) = (read.keyBits, read.mentions, read.tells)
    isOfSmallWords = read.small == wordCount
    isTitleCased = wordCount >= 4 && read.lowered * 6 <= wordCount
    isProse = findsProse()
    let told = wordCount <= 9 ? mentions : tells
    guard !told.isDisjoint(with: .furniture) else { return }
    for subject in Subjects.furnitures where told.contains(subject) {
      let (speaking, strange) = (read.speaking[subject], read.strange[subject])
      // The least share that any pass asks for: of several lines the first may say the most.
      let least = lineCount > 1 ? 40 : subject == .share || subject == .advertisement ? 60 : 45
      let mayBeEnough = speaking * (100 - least) >= strange * least
      if mayBeEnough, wordCount <= 12 || speaking * 6 >= wordCount { maySpeakOf.insert(subject) }
    }
  }

  private func findsProse() -> Bool {
    if isLinkOnly || isTitleCased { return false }
    if endsInInitials, !hasInnerStops, wordCount <= 18 { return false }
    return (ending == .stop && (wordCount >= 12 || (hasInnerStops && wordCount >= 8))) || wordCount >= 32
  }

  fileprivate static let openers = Array("{<%[".utf8)

  fileprivate static func hasRightsSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text[0] == UInt8(ascii: "("), text.starts(with: "(c)".utf8) || text.starts(with: "(C)".utf8) { return true }
    guard let at = text.prefix(24).firstIndex(of: 0xA9), at > 0 else { return false }
    return text[at - 1] == 0xC2
  }
}

/// What a block's words add up to, each looked at once.
private struct ReadWords {
  private(set) var hash = WordScanner.offsetBasis
  private(set) var keyBits = KeyBits()
  private(set) var mentions: Subjects = []
  private(set) var tells: Subjects = []
  /// Words in lower case that are not glue, and those of one or two letters.
  private(set) var lowered = 0
  private(set) var small = 0
  private(set) var speaking = SubjectCounts()
  private(set) var strange = SubjectCounts()
  private var begun: Subjects = []

  /// A word that no list has, as most are.
  @inline(__always)
  mutating func take(stranger word: Word) {
    let isLower = takeShape(of: word)
    begun = []
    if isLower {
      lowered += 1
      strange.add(.all)
    }
  }

  /// Whether it is in lower case.
  @inline(__always)
  private mutating func takeShape(of word: Word) -> Bool {
    let shape = word.shape
    hash = WordScanner.joined(hash, shape == .number ? 0 : word.key)
    keyBits.insert(word.key)
    if shape == .lower, word.range.count <= 2 { small += 1 }
    return shape == .lower
  }

  @inline(__always)
  mutating func take(_ word: Word, _ entry: Lexicon.Entry) {
    let isLower = takeShape(of: word)
    mentions.formUnion(entry.mentions)
    tells.formUnion(entry.telling.union(begun.intersection(entry.mentions)))
    begun = entry.begins
    if word.isGlue {
      speaking.add(entry.telling)
      return
    }
    speaking.add(entry.mentions)
    if isLower {
      lowered += 1
      strange.add(entry.mentions.symmetricDifference(.all))
    }
  }
}
