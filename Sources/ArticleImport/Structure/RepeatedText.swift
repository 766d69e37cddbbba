import ArticleModel
import UnicodeText

/// An article's paragraphs as one run of bytes in which words of one are looked for in the others. Quotation marks and
/// apostrophes are all alike in it, as are spaces.
struct RepeatedText {
  private var bytes: [UInt8] = [0x0A]
  /// Where each block of the draft begins in `bytes`, and the end.
  private var starts: [Int] = []

  /// Bytes of a pull quote.
  static let longest = 400
  /// Bytes gone through for one article.
  static let affordable = 16 << 20
  private static let leastNamed = 10

  var count: Int { bytes.count }

  init(of draft: Draft) {
    for block in draft.blocks {
      starts.append(bytes.count)
      if block.standing == .text, block.kind == .paragraph { bytes += plain(block.text.bytes[...]) }
      bytes.append(0x0A)
    }
    starts.append(bytes.count)
  }

  /// Whether the words stand in another paragraph; without a name for it, as whole sentences of a longer one.
  func repeats(_ words: ArraySlice<UInt8>, of block: Int, _ isNamed: Bool) -> Bool {
    let needle = core(plain(words))
    guard (Self.leastNamed...Self.longest).contains(needle.count) else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var firsts = ByteSearch(for: needle[needle.startIndex], in: bytes)
      while firsts.next + needle.count <= bytes.count {
        let range = firsts.next..<firsts.next + needle.count
        if starts[block]..<starts[block + 1] ~= range.lowerBound {
          firsts.advance(to: starts[block + 1])
        } else if bytes[range].elementsEqual(needle), isNamed || isWholeSentence(range) {
          return true
        } else {
          firsts.advance(to: range.lowerBound + 1)
        }
      }
      return false
    }
  }

  /// From the second letter to the last: the first may be a capital in one place alone.
  private func core(_ words: [UInt8]) -> ArraySlice<UInt8> {
    let isWord = { (byte: UInt8) in byte.isASCIILetterOrDigit || byte >= 0x80 }
    guard let first = words.firstIndex(where: isWord), let last = words.lastIndex(where: isWord), first < last else {
      return []
    }
    return words[(first + 1)...last]
  }

  /// Whether a stretch, its first letter missing, begins and ends a sentence of a paragraph that says more.
  private func isWholeSentence(_ range: Range<Int>) -> Bool {
    let block = starts.partitionPoint { $0 <= range.lowerBound } - 1
    guard block >= 0, (starts[block + 1] - starts[block]) * 10 >= range.count * 13 else { return false }
    var before = range.lowerBound - 2
    while before > 0, [0x20, 0x22, 0x27].contains(bytes[before]) { before -= 1 }
    let begins = [0x0A, 0x2E, 0x21, 0x3F, 0x3A, 0x2C].contains(bytes[max(before, 0)])
    let ends = [0x2E, 0x21, 0x3F, 0x2C, 0x22, 0x0A].contains(bytes[min(range.upperBound, bytes.count - 1)])
    return begins && ends
  }

  private func plain(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(words.count)
    words.withUnsafeBufferPointer { words in
      var index = 0
      while index < words.count {
        let start = index
        while index < words.count, words[index] < 0x80, words[index] != 0x0A { index += 1 }
        result += words[start..<index]
        guard index < words.count else { break }
        let scalar = UTF8Scalar(words, at: index)
        switch scalar.value {
        case 0x2018, 0x2019: result.append(0x27)
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: result.append(0x22)
        case 0x0A, 0xA0: result.append(0x20)
        default: result += words[index..<index + scalar.length]
        }
        index += scalar.length
      }
    }
    return result
  }
}
