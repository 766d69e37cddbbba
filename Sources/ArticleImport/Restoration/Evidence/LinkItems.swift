import ArticleModel
import UnicodeText

/// A line that may name another article.
struct LinkItem: Sendable {
  var title: String
  var target: String
  var source: SourceRange
  /// It carries its target: by a link over all of it, or an address at its end.
  var isLinked: Bool
  var words: Int
}

extension Restoration {
  /// A block's lines as items of a list of articles, if all of them can be, or all with targets.
  func linkItems(_ index: Int, onlyLinked: Bool = false) -> [LinkItem]? {
    let surface = surfaces[index]
    guard isOpen(index), surface.isShort || surface.isLinkOnly || surface.lineCount > 1 else { return nil }
    if case .verse = draft.blocks[index].kind, !surface.isLinkOnly, !bytes(index).contains(UInt8(ascii: "<")) {
      return nil
    }
    let block = draft.blocks[index]
    if onlyLinked, surface.linkedBytes == 0, !endsInDottedWord(block.text.bytes) { return nil }
    var ranges = block.text.bytes.indices.split { block.text.bytes[$0] == UInt8(ascii: "\n") }.map {
      $0.startIndex..<$0.endIndex
    }
    if ranges.count == 1, index > lastProse, startsEachLine(surface, block.text) {
      ranges = surface.lines(in: block.text)
    }
    guard !ranges.isEmpty, ranges.count <= 24 else { return nil }
    var items: [LinkItem] = []
    for range in ranges {
      guard let item = linkItem(range, of: block, onlyLinked) else { return nil }
      items.append(item)
    }
    return items
  }

  /// Could the last word be an address? Cheaper than to read it.
  private func endsInDottedWord(_ text: [UInt8]) -> Bool {
    let start = text.lastIndex { $0 <= 0x20 } ?? -1
    return text[(start + 1)...].dropLast().contains(UInt8(ascii: "."))
  }

  /// Several lines, each of which begins as a title does, though wrapping could have made them too.
  private func startsEachLine(_ surface: Surface, _ text: MappedText) -> Bool {
    surface.lineCount >= 2
      && surface.lines(in: text).allSatisfy { line in
        guard let first = text.bytes[line].first(where: { $0 != 0x20 }) else { return false }
        return line.count >= 12 && !first.isASCIILowercase
      }
  }

  private func linkItem(_ line: Range<Int>, of block: DraftBlock, _ onlyLinked: Bool) -> LinkItem? {
    let text = block.text.bytes
    var range = trimmed(line, text)
    guard !range.isEmpty, range.count <= 300 else { return nil }
    var target = ""
    var isLinked = false
    for inline in block.inlines {
      guard case .link(let link) = inline.kind, inline.range.start < range.upperBound,
        inline.range.end > range.lowerBound
      else { continue }
      let part = inline.range.offsets.clamped(to: range)
      let rest = Array(text[range.lowerBound..<part.lowerBound]) + Array(text[part.upperBound..<range.upperBound])
      if part.count * 10 >= range.count * 9 || sayOnlyWhen(WordScanner.words(of: rest)) {
        isLinked = true
        target = draft.links[link].target
        range = part
        break
      }
    }
    if !isLinked, let address = trailingAddress(range, text) {
      isLinked = true
      target = String(decoding: text[address], as: UTF8.self)
      range = trimmed(range.lowerBound..<address.lowerBound, text)
    }
    if onlyLinked, !isLinked { return nil }
    range = withoutDate(range, text)
    let words = WordScanner.count(in: text[range])
    guard (1...36).contains(words) else { return nil }
    let last = text[range.upperBound - 1]
    let isInitials = range.count > 4 && text[range.upperBound - 3] == UInt8(ascii: ".")
    if last == UInt8(ascii: "."), !isLinked, !isInitials { return nil }
    if last == UInt8(ascii: ":"), !isLinked { return nil }
    return LinkItem(
      title: String(decoding: text[range], as: UTF8.self), target: target, source: source(of: range, in: block),
      isLinked: isLinked, words: words)
  }

  func source(of range: Range<Int>, in block: DraftBlock) -> SourceRange {
    let runs = block.text.part(range).runs
    guard let first = runs.first, let last = runs.last else { return block.source }
    return SourceRange(first.source.start, last.source.end)
  }

  /// Without white space, bullets, arrows and opening brackets of an address.
  private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isLead(text, start) { start += WordScanner.width(text[start]) }
    while start < end,
      text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: "<") || text[end - 1] == UInt8(ascii: "(")
        || text[end - 1] == UInt8(ascii: "[")
        || end < range.upperBound
          && (text[end - 1] == UInt8(ascii: "-") || text[end - 1] == UInt8(ascii: "|")
            || text[end - 1] == UInt8(ascii: ":"))
    { end -= 1 }
    return min(start, end)..<end
  }

  private func isLead(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "|"): return true
    case 0xC2:
      return index + 1 < text.count && text[index + 1] != 0xA3 && text[index + 1] != 0xA1 && text[index + 1] != 0xBF
    case 0xE2:
      guard index + 1 < text.count else { return false }
      if text[index + 1] == 0x80 {
        return index + 2 < text.count && [0x93, 0x94, 0xA2, 0xA3, 0xBA].contains(text[index + 2])
      }
      return (0x86...0x9F).contains(text[index + 1])
    default: return false
    }
  }

  /// An address at a line's end, without the brackets around it.
  private func trailingAddress(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let part = Array(text[range])
    guard
      let space = part.lastIndex(where: {
        $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[")
      })
    else { return nil }
    var end = part.count
    while end > space + 1,
      part[end - 1] == UInt8(ascii: ")") || part[end - 1] == UInt8(ascii: ">") || part[end - 1] == UInt8(ascii: "]")
    { end -= 1 }
    guard part[space + 1..<end].contains(UInt8(ascii: ".")) else { return nil }
    let word = Array(part[space + 1..<end])
    let words = WordScanner.words(of: word)
    guard let address = addressWords(words, word), address.lowerBound == 0, address.upperBound == words.count else {
      return nil
    }
    return range.lowerBound + space + 1..<range.lowerBound + end
  }

  /// Without a date before or after the title, and what parts it.
  private func withoutDate(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    guard text[range].contains(where: \.isASCIIDigit) else { return range }
    let part = Array(text[range])
    let words = WordScanner.words(of: part)
    for found in DateReader.dates(in: words, of: part) {
      var (from, to) = (found.words.lowerBound, found.words.upperBound)
      while from > 0, words[from - 1].tells(of: .weekday) { from -= 1 }
      if to == words.count, from >= 2 {
        let gap = part[words[from - 1].range.upperBound..<words[from].range.lowerBound]
        guard gap.count > 1 else { continue }
        let keep = gap.prefix {
          $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        let quotes = gap.starts(with: [0xE2, 0x80, 0x9D]) || gap.starts(with: [0xE2, 0x80, 0x99]) ? 3 : keep.count
        return range.lowerBound..<range.lowerBound + words[from - 1].range.upperBound + quotes
      }
      if from == 0, to + 2 <= words.count {
        to = words[to].range.lowerBound
        while to > 0, part[to - 1] == UInt8(ascii: "\"") || part[to - 1] == UInt8(ascii: "'") { to -= 1 }
        if to >= 3, part[to - 3] == 0xE2, part[to - 2] == 0x80, part[to - 1] == 0x98 || part[to - 1] == 0x9C { to -= 3 }
        return trimmed(range.lowerBound + to..<range.upperBound, text)
      }
    }
    return range
  }
}
