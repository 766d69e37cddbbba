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
  /// A time of day stands among its first words, and among those of at least three lines under one another: a line of a
  /// log.
  var isLogged = false

  var isEmpty: Bool { words.isEmpty }
  /// Such as an address, which can't be broken.
  var isOneWord: Bool { firstWordWidth == width }
  /// One of several lines whose words stand in the same columns.
  var isRow = false
  /// Printed by a program as a line, and no part of a paragraph.
  var isPrinted: Bool { isLogged || isRow }
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
    dropShortRuns(&lines)
    return lines
  }
}

/// Prose has a time of day at a line's head too, but not line after line. What is set in under a line of a log parts
/// none.
private func dropShortRuns(_ lines: inout [PlainLine]) {
  var start = 0
  while start < lines.count {
    guard lines[start].isLogged else {
      start += 1
      continue
    }
    let margin = lines[start].indentation
    let end = lines[start...].firstIndex { $0.isEmpty || !$0.isLogged && $0.indentation <= margin } ?? lines.count
    if lines[start..<end].count(where: \.isLogged) < 3 {
      for index in start..<end { lines[index].isLogged = false }
    }
    start = end
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
    isLogged: beginsWithTime(bytes, first..<last))
}

/// Of a short word's first byte and its last.
private func beginsItem(_ first: UInt8, _ last: UInt8) -> Bool {
  if first.isASCIIDigit { return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") }
  return first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == 0xE2
}
