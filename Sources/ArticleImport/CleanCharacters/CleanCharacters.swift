import ArticleModel

/// Makes document text harmless, once, before anything else sees it: control characters, whole escape sequences,
/// bidirectional controls and other invisible ones vanish, line ends become line feeds, what is no UTF-8 is mended,
/// and no base carries more than eight combining marks.
///
/// Soft hyphens and zero width spaces vanish too: where a word may break is the typesetter's to say, and a search
/// should find it whole. Joiners stay between the letters and emoji they join.
func cleanCharacters(_ bytes: [UInt8], isUTF8: Bool = true) -> CleanSource {
  bytes.withUnsafeBufferPointer { buffer in
    var cleaner = CharacterCleaner(buffer, isUTF8: isUTF8)
    cleaner.run()
    // Most files are clean already, and need no second copy.
    guard cleaner.hasChanges else { return CleanSource(bytes: bytes, sourceCount: bytes.count) }
    return CleanSource(
      bytes: cleaner.output, offsets: cleaner.offsets, pageCuts: cleaner.pageCuts,
      overstrikes: cleaner.overstrikes, sourceCount: bytes.count)
  }
}

private struct CharacterCleaner {
  static let mostMarks = 8

  private let input: UnsafeBufferPointer<UInt8>
  /// Else Windows-1252.
  private let isUTF8: Bool
  private(set) var output: [UInt8] = []
  private(set) var offsets = SourceOffsets()
  private(set) var pageCuts: [Int] = []
  private(set) var overstrikes: [Overstrike] = []
  /// Input before it is in the output.
  private var copied = 0
  /// Where the last run of combining marks ended, and how many it had.
  private var marks = (end: -1, count: 0)

  init(_ input: UnsafeBufferPointer<UInt8>, isUTF8: Bool) {
    self.input = input
    self.isUTF8 = isUTF8
  }

  var hasChanges: Bool { copied > 0 }

  mutating func run() {
    var index = 0
    while index < input.count {
      index = endOfPlainWords(from: index)
      guard index < input.count else { break }
      let byte = input[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte < 0x80 {
        index = cleanControl(byte, at: index)
      } else {
        index = cleanScalar(at: index)
      }
    }
    if hasChanges { copy(to: input.count) }
  }

  /// Skips printable ASCII eight bytes at a time.
  private func endOfPlainWords(from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(input)
    var index = start
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte is set where it was below 0x20, 0x7F, or above (Anderson, "Bit Twiddling Hacks").
      let below = word &- 0x2020_2020_2020_2020
      let delete = word &+ 0x0101_0101_0101_0101
      guard (below | delete | word) & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    return index
  }

  /// Returns where to go on.
  private mutating func cleanControl(_ byte: UInt8, at index: Int) -> Int {
    switch byte {
    case 0x0D:
      let isPair = index + 1 < input.count && input[index + 1] == 0x0A
      if isPair { replace(index..<index + 1, with: "") } else { replace(index..<index + 1, with: "\n") }
      return index + 1
    case 0x0C:
      let isAtLineStart = index == 0 || input[index - 1] == 0x0A
      replace(index..<index + 1, with: isAtLineStart ? "\n" : "\n\n")
      pageCuts.append(output.count)
      return index + 1
    case 0x0B:
      replace(index..<index + 1, with: "\n")
      return index + 1
    case 0x08:
      return cleanBackspace(at: index)
    default:
      let end = byte == 0x1B ? endOfEscapeSequence(in: input, at: index) : index + 1
      replace(index..<end, with: "")
      return end
    }
  }

  /// What printers struck over itself is bold, what they struck over an underscore underlined, "o" over "+" a bullet
  /// (grotty(1)): each is one character. Other backspaces vanish.
  private mutating func cleanBackspace(at index: Int) -> Int {
    let next = index + 1
    if index > copied, next < input.count, input[index - 1] > 0x20, input[next] > 0x20 {
      let (under, over) = (scalar(before: index), scalar(at: next))
      let start = index - under.length
      if start >= copied {
        if under.value == over.value || under.value == UInt32(UInt8(ascii: "_")) {
          replace(start..<next, with: "")
          // Some strike three times and more.
          if overstrikes.last?.at != output.count {
            overstrikes.append(Overstrike(at: output.count, isBold: under.value == over.value))
          }
          return next
        }
        if over.value == UInt32(UInt8(ascii: "_")) {
          replace(index..<next + 1, with: "")
          overstrikes.append(Overstrike(at: output.count - under.length, isBold: false))
          return next + 1
        }
        if under.value == UInt32(UInt8(ascii: "+")), over.value == UInt32(UInt8(ascii: "o")) {
          replace(start..<next + 1, with: "•")
          return next + 1
        }
      }
    }
    replace(index..<next, with: "")
    return next
  }

  private func scalar(at index: Int) -> UTF8Scalar {
    isUTF8 ? UTF8Scalar(input, at: index) : UTF8Scalar(windows1252: input[index])
  }

  private func scalar(before index: Int) -> UTF8Scalar {
    isUTF8 ? UTF8Scalar(input, before: index) : UTF8Scalar(windows1252: input[index - 1])
  }

  private mutating func cleanScalar(at index: Int) -> Int {
    let scalar = scalar(at: index)
    let end = index + scalar.length
    switch CharacterClass(scalar.value) {
    case .shown:
      if !scalar.isValid { replace(index..<end, with: scalar.value) }
    case .mark:
      marks.count = marks.end == index ? marks.count + 1 : 1
      marks.end = end
      if marks.count > Self.mostMarks { replace(index..<end, with: "") }
    case .lineEnd:
      replace(index..<end, with: "\n")
    case .paragraphEnd:
      replace(index..<end, with: "\n\n")
    case .joiner:
      if !joins(from: index, to: end) { replace(index..<end, with: "") }
    case .sequenceIntroducer:
      let end = endOfControlString(introducedBy: UInt8(truncatingIfNeeded: scalar.value) - 0x40, in: input, from: end)
      replace(index..<end, with: "")
      return end
    case .invisible:
      replace(index..<end, with: "")
    case .noCharacter:
      replace(index..<end, with: 0xFFFD)
    }
    return end
  }

  private func joins(from start: Int, to end: Int) -> Bool {
    guard start > 0, end < input.count, input[start - 1] >= 0x80, input[end] >= 0x80 else { return false }
    return isJoinable(UTF8Scalar(input, before: start).value) && isJoinable(UTF8Scalar(input, at: end).value)
  }

  private mutating func replace(_ range: Range<Int>, with scalar: UInt32) {
    var bytes: [UInt8] = []
    bytes.append(scalar: scalar)
    replace(range, with: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func replace(_ range: Range<Int>, with new: String) {
    copy(to: range.lowerBound)
    let start = output.count
    output.append(contentsOf: new.utf8)
    offsets.append(start..<output.count, insteadOf: SourceRange(range.lowerBound, range.upperBound))
    copied = range.upperBound
  }

  private mutating func copy(to end: Int) {
    if output.isEmpty { output.reserveCapacity(input.count) }
    output.append(contentsOf: input[copied..<end])
    copied = end
  }
}
