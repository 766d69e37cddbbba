import UnicodeText

/// Cuts the blocks' text into tokens and numbers the words. One pass over the bytes.
struct Tokeniser {
  let text: UnsafeBufferPointer<UInt8>
  private let lexicon = Lexicon.shared
  private var slots: [Int32]
  private var unlisted: [(hash: UInt32, start: Int32, length: Int32)] = []
  private var folded: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// Whether a "<" of the block has no ">" behind it yet.
  private(set) var isInTag = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var size = 1 << 10
    while size <= text.count / 2 { size <<= 1 }
    slots = Array(repeating: -1, count: size)
    tokens.reserveCapacity(text.count / 4)
    folded.reserveCapacity(64)
  }

  /// Appends the tokens of a range of the text and says which they are.
  mutating func tokenise(_ range: Range<Int>) -> Range<Int> {
    let first = tokens.count
    isInTag = false
    var index = range.lowerBound
    var isSpaced = true
    while index < range.upperBound {
      let byte = text[index]
      if byte <= 0x20 || isWideSpace(at: index, in: range) {
        index += byte <= 0x20 ? 1 : scalarLength(at: index, in: range)
        isSpaced = true
        continue
      }
      let start = index
      if isWordByte(at: index, in: range) {
        index = wordEnd(from: index, in: range)
        appendWord(start..<index, isSpaced: isSpaced)
      } else if let length = cliticLength(at: index, in: range), tokens.last?.end == Int32(index) {
        index += length
        appendWord(start..<index, isSpaced: false)
      } else {
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { isInTag = byte == UInt8(ascii: "<") }
        let (kind, length) = punctuation(at: index, in: range)
        index += length
        tokens.append(
          Token(start: Int32(start), end: Int32(index), word: -1, kind: kind, isSpaced: isSpaced))
      }
      isSpaced = false
    }
    return first..<tokens.count
  }

  // MARK: - Words

  private func isWordByte(at index: Int, in range: Range<Int>) -> Bool {
    let byte = text[index]
    if byte < 0x80 {
      let next = index + 1 < range.upperBound ? text[index + 1] : 0x20
      return byte.isASCIILetterOrDigit || ((byte == 0x40 || byte == 0x23 || byte == 0x24) && next.isASCIILetterOrDigit)
    }
    return !isPunctuationScalar(at: index, in: range) && !isWideSpace(at: index, in: range)
  }

  /// Words go on over inner apostrophes, hyphens and full stops ("don't", "well-known", "U.S."), but not over a
  /// possessive's apostrophe nor into a verb that leans on them ("he'd").
  private func wordEnd(from start: Int, in range: Range<Int>) -> Int {
    var index = start
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        if byte.isASCIILetterOrDigit || (index == start) {
          index += 1
          continue
        }
        let next = index + 1 < range.upperBound ? text[index + 1] : 0x20
        let joins =
          byte == 0x2D || byte == 0x2E || byte == 0x27 || byte == 0x5F || byte == 0x40
          || ((byte == 0x2C || byte == 0x2F) && text[index - 1].isASCIIDigit && next.isASCIIDigit)
        guard joins, next.isASCIILetterOrDigit || (next >= 0x80 && isWordByte(at: index + 1, in: range))
        else { break }
        if byte == 0x27, isPossessive(next, after: index + 2, in: range) || cliticLength(at: index, in: range) != nil {
          break
        }
        // "Lunn.com"
        let isDomain = byte == 0x2E && next < 0x80 && next.loweredASCII == next
        if byte == 0x2E, !isInitialism(before: index, from: start), !isDomain { break }
        index += 1
      } else if let length = apostropheLength(at: index, in: range) {
        let next = index + length < range.upperBound ? text[index + length] : 0x20
        guard index > start, next.isASCIILetterOrDigit || (0xC3...0xC9).contains(next),
          !isPossessive(next, after: index + length + 1, in: range),
          cliticLength(at: index, in: range) == nil
        else { break }
        index += length
      } else if isWordByte(at: index, in: range) {
        index += scalarLength(at: index, in: range)
      } else {
        break
      }
    }
    return index
  }

  /// The length of "'d", "'ll", "'re", "'ve" or "'m" at an apostrophe, or nil.
  private func cliticLength(at index: Int, in range: Range<Int>) -> Int? {
    guard let mark = text[index] == 0x27 ? 1 : apostropheLength(at: index, in: range) else { return nil }
    let letters = text[index + mark..<range.upperBound].prefix(3).prefix { $0.isASCIILetterOrDigit }
    switch (letters.count, letters.first.map(\.loweredASCII), letters.last.map(\.loweredASCII)) {
    case (1, 0x64, _), (1, 0x6D, _), (2, 0x6C, 0x6C), (2, 0x72, 0x65), (2, 0x76, 0x65): return mark + letters.count
    default: return nil
    }
  }

  func isPossessive(_ letter: UInt8, after index: Int, in range: Range<Int>) -> Bool {
    guard letter | 0x20 == 0x73 else { return false }
    return index >= range.upperBound || !text[index].isASCIILetterOrDigit
  }

  /// "U.S": single letters between full stops.
  private func isInitialism(before index: Int, from start: Int) -> Bool {
    index - 1 == start || (index >= 2 && text[index - 2] == 0x2E)
  }

  private mutating func appendWord(_ range: Range<Int>, isSpaced: Bool) {
    folded.removeAll(keepingCapacity: true)
    var hash = FNV1a.seed
    var index = range.lowerBound
    while index < range.upperBound {
      let mark = text[index] == 0xE2 ? apostropheLength(at: index, in: range) : nil
      let lower = mark == nil ? text[index].loweredASCII : 0x27
      folded.append(lower)
      hash = FNV1a.adding(lower, to: hash)
      index += mark ?? 1
    }
    let listed = folded.withUnsafeBufferPointer { lexicon.find($0, hash: hash) }
    let word = listed ?? number(range, hash)
    let first = text[range.lowerBound]
    let isAged = first.isASCIIDigit && folded.suffix(4).elementsEqual("-old".utf8)  // "the 46-year-old"
    let isNumber = first.isASCIIDigit && !isAged || (first == 0x24 && range.count > 1)
    var token = Token(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), word: word, kind: isNumber ? .number : .word,
      isCapitalised: isCapital(at: range.lowerBound, in: range), isSpaced: isSpaced,
      traits: isAged ? .person : listed.map { lexicon.traits(of: $0) } ?? [])
    token.endsIn = ending()
    token.isUppercase = token.isCapitalised && range.count > 1 && isCapital(at: range.upperBound - 1, in: range)
    if token.isUppercase, token.meets(.pronoun) {
      token.traits = .place  // "US" is not "us"
    }
    // "G.K"
    if listed == nil, token.isCapitalised, range.count < 6, folded.contains(0x2E) { token.traits = .abbreviation }
    if range.count > 2, range.count < 8, token.isCapitalised, text[range.lowerBound + 1] == 0x2D,
      isCapital(at: range.lowerBound + 2, in: range), first == 0x52 || first == 0x44 || first == 0x49
    {
      token.traits = [.affiliation, .abbreviation]
    }
    tokens.append(token)
  }

  private func ending() -> Token.Ending {
    guard folded.count > 4 else { return .other }
    switch (folded[folded.count - 3], folded[folded.count - 2], folded[folded.count - 1]) {
    case (_, 0x65, 0x64): return .ed
    case (0x69, 0x6E, 0x67): return .ing
    case (_, 0x6C, 0x79): return .ly
    case (_, let letter, 0x73) where letter != 0x73: return .s
    default: return .other
    }
  }

  /// An article's own number for a word no list has. After 32 collisions a word stays a stranger to its like: time
  /// stays bounded where words are made to collide.
  private mutating func number(_ range: Range<Int>, _ hash: UInt32) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    var collisions = 0
    while slots[slot] >= 0, collisions < 32 {
      let known = unlisted[Int(slots[slot])]
      if known.hash == hash, Int(known.length) == range.count, isSame(known.start, range) {
        return Int32(lexicon.count) + slots[slot]
      }
      slot = (slot + 1) & mask
      collisions += 1
    }
    if collisions < 32 { slots[slot] = Int32(unlisted.count) }
    unlisted.append((hash, Int32(range.lowerBound), Int32(range.count)))
    return Int32(lexicon.count + unlisted.count - 1)
  }

  private func isSame(_ start: Int32, _ range: Range<Int>) -> Bool {
    for index in 0..<range.count {
      if text[Int(start) + index].loweredASCII != text[range.lowerBound + index].loweredASCII { return false }
    }
    return true
  }

  private func isCapital(at index: Int, in range: Range<Int>) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isASCIIUppercase }
    guard index + 1 < range.upperBound else { return false }
    let next = text[index + 1]
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E  // À … Þ
    case 0xC4, 0xC5: return next & 1 == 0  // Latin Extended-A: capitals are even, nearly always
    case 0xCE: return next >= 0x86 && next <= 0xAB  // Greek
    case 0xD0: return next <= 0xAF  // Cyrillic
    default: return false
    }
  }
}
