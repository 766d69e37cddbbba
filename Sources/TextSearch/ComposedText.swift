import ArticleModel
import UnicodeText

/// A text for expressions, which can't tell that two spellings are one letter: accents are composed with their letters
/// (NFC), and Latin ligatures are the letters they join. Nothing else is touched.
struct ComposedText {
  private(set) var bytes: [UInt8] = []
  /// What was written otherwise, in order.
  private var changes: [Change] = []

  private struct Change {
    /// Here, and in the text that this one was made of.
    var range, source: Range<Int>
  }

  /// nil where the text is written so already, as most are. It has to be valid UTF-8.
  init?(of text: UTF8Bytes) {
    var end = 0
    while let place = nextSpelling(in: text, from: end) {
      let unit = spelling(in: text, at: place, after: end)
      bytes += text[end..<unit.lowerBound]
      let start = bytes.count
      bytes += composed(text[unit])
      changes.append(Change(range: start..<bytes.count, source: unit))
      end = unit.upperBound
    }
    guard end > 0 else { return nil }
    bytes += text[end...]
  }

  /// What a range was made of: all of a letter or a ligature that it touches.
  func source(of range: TextRange) -> TextRange {
    let first = changes.partitionPoint { $0.range.upperBound <= range.start }
    let last = changes.partitionPoint { $0.range.upperBound < range.end }
    let startsInside = first < changes.count && changes[first].range.lowerBound < range.start + 1
    let endsInside = last < changes.count && changes[last].range.lowerBound < range.end
    return TextRange(
      startsInside ? changes[first].source.lowerBound : range.start + growth(before: first),
      endsInside ? changes[last].source.upperBound : range.end + growth(before: last))
  }

  /// How much longer the source is, up to a change.
  private func growth(before index: Int) -> Int {
    index > 0 ? changes[index - 1].source.upperBound - changes[index - 1].range.upperBound : 0
  }
}

/// The next mark that is set on a letter, or ligature.
private func nextSpelling(in text: UTF8Bytes, from start: Int) -> Int? {
  var offset = text.endOfASCII(from: start, to: text.count)
  while offset < text.count {
    if text[offset] >= 0xCC, isMark(in: text, at: offset) || isLigature(in: text, at: offset) { return offset }
    offset = text.endOfASCII(from: offset + 1, to: text.count)
  }
  return nil
}

/// U+0300 to U+036F, and what voices a kana.
private func isMark(in text: UTF8Bytes, at offset: Int) -> Bool {
  switch text[offset] {
  case 0xCC: true
  case 0xCD: offset + 1 < text.count && text[offset + 1] <= 0xAF
  case 0xE3: offset + 2 < text.count && text[offset + 1] == 0x82 && (0x99...0x9A).contains(text[offset + 2])
  default: false
  }
}

/// U+FB00 to U+FB06.
private func isLigature(in text: UTF8Bytes, at offset: Int) -> Bool {
  text[offset] == 0xEF && offset + 2 < text.count && text[offset + 1] == 0xAC && text[offset + 2] <= 0x86
}

/// A ligature, or a letter with all marks on it: no more than any script stacks, so that time stays bounded.
private func spelling(in text: UTF8Bytes, at place: Int, after limit: Int) -> Range<Int> {
  if isLigature(in: text, at: place) { return place..<place + 3 }
  let start = (limit..<place).last { text[$0] & 0xC0 != 0x80 } ?? place
  var end = place
  while end < min(text.count, place + 64), isMark(in: text, at: end) { end += text.scalar(at: end).length }
  return start..<end
}
