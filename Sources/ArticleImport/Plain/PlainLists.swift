import UnicodeText

/// The mark of a list item in plain text.
struct PlainListMarker {
  /// nil for a bullet.
  var number: Int?
  /// Columns before the mark.
  var indentation: Int
  /// Columns of the mark and the space after it.
  var width: Int
  /// Where the item's words begin.
  var words: Int
}

extension PlainReader {
  /// A number counts as a mark only beside its neighbour: "1." alone may open a heading or a sentence.
  func listMarker(at index: Int) -> PlainListMarker? {
    guard let marker = marker(at: index), !isWrappedDash(index) else { return nil }
    return marker.number == nil || numberedItems.contains(index) ? marker : nil
  }

  /// Lines that begin with a number one more or less than their neighbour's, with no paragraph between the two.
  func findNumberedItems() -> Set<Int> {
    var found: Set<Int> = []
    var last: (index: Int, number: Int)?
    var isAfterEmptyLine = false
    for index in lines.indices {
      if lines[index].isEmpty {
        isAfterEmptyLine = true
        continue
      }
      if let number = marker(at: index)?.number {
        if let last, last.number + 1 == number { found.formUnion([last.index, index]) }
        last = (index, number)
      } else if isAfterEmptyLine {
        last = nil
      }
      isAfterEmptyLine = false
    }
    return found
  }

  /// A dash that wrapping put at a line's start, in the middle of a sentence.
  private func isWrappedDash(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isEmpty, layout.isFull(lines[index - 1], before: lines[index]) else {
      return false
    }
    let first = source.bytes[lines[index].words].dropFirst(2).first ?? 0
    return first.isASCIILowercase && marker(at: index - 1) == nil
  }

  /// An arrow marks an item only beside its like: one alone points elsewhere. A dash begins what somebody says.
  private func markerBesideLike(at index: Int) -> PlainListMarker? {
    for mark in ["» ", "→ ", "▸ "] where source.bytes[lines[index].words].starts(with: mark.utf8) {
      let isBesideLike = [nextLine(from: index, by: -1), nextLine(from: index, by: 1)].contains {
        lines.indices.contains($0) && source.bytes[lines[$0].words].starts(with: mark.utf8)
      }
      guard isBesideLike else { return nil }
      let words = lines[index].words.lowerBound + mark.utf8.count
      return PlainListMarker(number: nil, indentation: lines[index].indentation, width: 2, words: words)
    }
    return nil
  }

  /// The line before or after, an empty one between them aside.
  private func nextLine(from index: Int, by step: Int) -> Int {
    let next = index + step
    return lines.indices.contains(next) && lines[next].isEmpty ? next + step : next
  }

  /// A line goes on an item when it is indented to its words, or when the line before was full.
  func continuesItem(_ index: Int, _ item: PlainListMarker) -> Bool {
    guard marker(at: index) == nil else { return false }
    if lines[index].indentation == layout.firstLineIndentation { return false }
    if lines[index].indentation == item.indentation + item.width { return true }
    if layout.wrapWidth != nil { return layout.isFull(lines[index - 1], before: lines[index]) }
    return lines[index].indentation > item.indentation
  }

  private func marker(at index: Int) -> PlainListMarker? {
    let line = lines[index]
    let head = source.bytes[line.words].prefix(8)
    guard let first = head.first else { return nil }
    let indentation = line.indentation
    if first == 0x2D || first == 0x2A, head.dropFirst().first == 0x20, line.words.count > 2 {
      return PlainListMarker(number: nil, indentation: indentation, width: 2, words: line.words.lowerBound + 2)
    }
    for bullet in ["• ", "‣ ", "◦ ", "▪ ", "● ", "· "] where head.starts(with: bullet.utf8) {
      return PlainListMarker(
        number: nil, indentation: indentation, width: 2, words: line.words.lowerBound + bullet.utf8.count)
    }
    if let marker = markerBesideLike(at: index) { return marker }
    let digits = head.prefix(while: \.isASCIIDigit)
    let rest = head.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.first == 0x2E || rest.first == 0x29, rest.dropFirst().first == 0x20,
      line.words.count > digits.count + 2
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return PlainListMarker(
      number: number, indentation: indentation, width: digits.count + 2,
      words: line.words.lowerBound + digits.count + 2)
  }
}
