import UnicodeText

/// A line of plain text, in offsets into the cleaned bytes.
struct PlainLine {
  /// Without the white space around them.
  var words: Range<Int>
  /// All of the line, its line feed included.
  var all: Range<Int>
  /// Columns before the words.
  var indentation: Int
  /// Of the words, about in columns: two for a character of Han, kana or hangul.
  var width: Int
  /// Up to the first space, or of one such character.
  var firstWordWidth: Int
  /// Its first word is a bullet, a dash or a number with a stop: the line before was not broken for want of room.
  var beginsItem = false
  /// Its first word is a date or a time of day, as those of a log's lines are.
  var isTimed = false

  var isEmpty: Bool { words.isEmpty }
  /// Such as an address, which can't be broken.
  var isOneWord: Bool { firstWordWidth == width }
}

func splitLines(_ bytes: [UInt8]) -> [PlainLine] {
  bytes.withUnsafeBufferPointer { bytes in
    var lines: [PlainLine] = []
    var start = 0
    while start < bytes.count {
      let line = readLine(bytes, from: start)
      start = line.all.upperBound
      // Any number of empty lines parts as much as one.
      if line.isEmpty, lines.last?.isEmpty == true { continue }
      lines.append(line)
    }
    return lines
  }
}

private func readLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> PlainLine {
  var (first, indentation) = (start, 0)
  while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 {
    indentation += bytes[first] == 0x09 ? 4 - indentation % 4 : 1
    first += 1
  }
  var (end, last, width) = (first, first, 0)
  var firstWordWidth: Int?
  while end < bytes.count, bytes[end] != 0x0A {
    let byte = bytes[end]
    if byte == 0x20 || byte == 0x09 {
      firstWordWidth = firstWordWidth ?? width
    } else {
      last = end + 1
    }
    // Three bytes from U+3000 on: all but a few of them are wide.
    if (0xE3...0xED).contains(byte) {
      width += 2
      firstWordWidth = firstWordWidth ?? width
    } else if byte & 0xC0 != 0x80 {
      width += 1
    }
    end += 1
  }
  let firstWord = firstWordWidth ?? width
  return PlainLine(
    words: first..<last, all: start..<min(end + 1, bytes.count), indentation: indentation,
    width: width - (end - last), firstWordWidth: firstWord,
    beginsItem: firstWord <= 3 && first < last && beginsItem(bytes[first], bytes[min(first + firstWord, last) - 1]),
    isTimed: firstWord >= 8 && firstWord <= 40 && isTime(bytes[first..<min(first + firstWord, last)]))
}

/// "2019-05-04", "[10:32:07]", "2019-05-04T10:32:07.120Z": six digits or more, and what parts them.
private func isTime(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  guard let first = word.first, first.isASCIIDigit || first == UInt8(ascii: "[") else { return false }
  var (digits, signs) = (0, 0)
  for byte in word.drop(while: { $0 == UInt8(ascii: "[") }) {
    switch byte {
    case _ where byte.isASCIIDigit: digits += 1
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"): signs += 1
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "T"), UInt8(ascii: "Z"): break
    case UInt8(ascii: "]"): break
    default: return false
    }
  }
  return digits >= 6 && signs >= 2
}

/// Of a short word's first byte and its last.
private func beginsItem(_ first: UInt8, _ last: UInt8) -> Bool {
  if first.isASCIIDigit { return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") }
  return first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == 0xE2
}
