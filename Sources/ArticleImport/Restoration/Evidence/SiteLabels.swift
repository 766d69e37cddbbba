import UnicodeText

/// The sites' own labels, "harborledger" of "www.harborledger.example", and the names of papers that they stand for.
struct SiteLabels: Sendable {
  private var labels: [Label] = []
  /// Letters of all labels.
  private var letters: [UInt8] = []
  /// A bit for each letter that a label begins with, articles aside.
  private var initials: UInt32 = 0
  /// For each letter that a label begins with, a bit for each that may come second in a name it stands for.
  private var seconds = SIMD32<UInt32>()

  var count: Int { labels.count }
  var isEmpty: Bool { labels.isEmpty }

  /// Ranges of letters.
  private struct Label: Sendable {
    var all: Range<Int>
    /// Without "the".
    var bare: Range<Int>
  }

  mutating func add(_ label: [UInt8]) {
    // One letter after it is no name.
    let hasArticle = label.starts(with: "the".utf8) && label.count > 4
    let all = letters.count..<letters.count + label.count
    labels.append(Label(all: all, bare: hasArticle ? all.dropFirst(3) : all))
    letters += label
    initials |= Self.bit(label[0])
    seconds[Int(label[0] & 31)] |= Self.bit(label[1])
    if hasArticle {
      initials |= Self.bit(label[3])
      seconds[Int(label[3] & 31)] |= Self.bit(label[4])
    }
  }

  func has(_ label: [UInt8]) -> Bool { labels.contains { letters[$0.all].elementsEqual(label) } }

  /// Is this run of words the publication's name, by its address?
  func matches(_ words: ArraySlice<Word>, in text: [UInt8]) -> Bool {
    guard !labels.isEmpty, (1...5).contains(words.count) else { return false }
    let named = words.first?.key == Self.theKey ? words.dropFirst() : words
    guard let first = named.first else { return false }
    let initial = text[first.range.lowerBound].loweredASCII
    guard initials & Self.bit(initial) != 0 else { return false }
    for label in labels {
      if letters[label.all.lowerBound] == initial,
        isNamed(by: named, text, label.all) || isShort(label.all, for: named, text)
      {
        return true
      }
      if label.bare != label.all, letters[label.bare.lowerBound] == initial, isNamed(by: named, text, label.bare) {
        return true
      }
    }
    return false
  }

  /// The same letters; or, from six on, the name the label's beginning, or its last word longer than the label.
  private func isNamed(by words: ArraySlice<Word>, _ text: [UInt8], _ label: Range<Int>) -> Bool {
    var at = label.lowerBound
    for index in words.indices {
      let word = words[index].range
      for offset in word {
        guard at < label.upperBound else {
          return label.count >= 6 && index + 1 == words.endIndex && offset > word.lowerBound
        }
        guard text[offset].loweredASCII == letters[at] else { return false }
        at += 1
      }
    }
    let count = at - label.lowerBound
    return count >= 6 || count >= 4 && at == label.upperBound
  }

  /// "gcmercury" for "Gulf Coast Mercury", "wws" for "World Wire Service".
  private func isShort(_ label: Range<Int>, for words: ArraySlice<Word>, _ text: [UInt8]) -> Bool {
    guard words.count > 1, let last = words.last, label.count >= words.count else { return false }
    for (offset, word) in zip(label, words.dropLast())
    where !word.isUpper || text[word.range.lowerBound].loweredASCII != letters[offset] {
      return false
    }
    let rest = letters[label.dropFirst(words.count - 1)]
    return rest.elementsEqual(text[last.range].lazy.map(\.loweredASCII))
      || words.count >= 3 && rest.count == 1 && rest.first == text[last.range.lowerBound].loweredASCII
  }

  /// All letters of a name in lower case, without "the".
  static func letters(of words: ArraySlice<Word>, in text: [UInt8]) -> [UInt8] {
    let named = words.first?.key == theKey ? words.dropFirst() : words
    return named.flatMap { text[$0.range].map(\.loweredASCII) }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  static let theKey = WordScanner.key(of: "the")

  /// Could a name of these sites begin with the word? By its letters, or its first and the next word's.
  func begins(_ word: Word, _ next: Word?, _ text: [UInt8]) -> Bool {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    let initial = text[start].loweredASCII
    guard initials & Self.bit(initial) != 0 else { return false }
    let second = end - start > 1 ? Self.bit(text[start + 1].loweredASCII) : 0
    let initialOfNext = next.map { text[$0.range.lowerBound].loweredASCII }
    let either = initialOfNext.map { second | Self.bit($0) } ?? second
    guard seconds[Int(initial & 31)] & either != 0 else { return false }
    for index in labels.indices {
      let label = labels[index]
      if begins(label.all, word, initialOfNext, text) { return true }
      if label.bare != label.all, begins(label.bare, word, initialOfNext, text) { return true }
    }
    return false
  }

  private func begins(_ label: Range<Int>, _ word: Word, _ initialOfNext: UInt8?, _ text: [UInt8]) -> Bool {
    let (start, first) = (word.range.lowerBound, label.lowerBound)
    guard text[start].loweredASCII == letters[first] else { return false }
    if initialOfNext == letters[first + 1] { return true }
    for offset in 1..<max(1, min(word.range.count, label.count))
    where text[start + offset].loweredASCII != letters[first + offset] {
      return false
    }
    return true
  }
}
