import ArticleModel
import UnicodeText

extension Restoration {
  /// A paragraph that a colon announces, with no marks of its own, after which the author speaks again.
  mutating func findBlockQuotations() {
    var previous: Int?
    for index in draft.blocks.indices where isText(index) {
      defer { previous = index }
      guard let before = previous, surfaces[before].ending == .colon,
        isQuotable(index, after: before), announces(before)
      else { continue }
      let container = Container(.blockQuote(isMarked: false), parent: draft.blocks[index].container)
      draft.containers.append(container)
      draft.blocks[index].container = draft.containers.count - 1
    }
  }

  /// Ends with a colon after a verb of saying, or a short sentence that says who speaks.
  private func announces(_ index: Int) -> Bool {
    guard case .paragraph = draft.blocks[index].kind, !isListItem(index) else {
      return false
    }
    let last = lastSentence(bytes(index))
    let words = WordScanner.words(of: last)
    return words.count <= 40 && words.contains { $0.tells(of: .announcing) }
  }

  private func lastSentence(_ text: [UInt8]) -> [UInt8] {
    let part = Array(text.suffix(360))
    let stop = part.indices.dropLast(2).last { index in
      (part[index] == UInt8(ascii: ".") || part[index] == UInt8(ascii: "?") || part[index] == UInt8(ascii: "!"))
        && index + 4 < part.count
        && index > 2 && part[index - 1].isASCIILowercaseOrDigit && part[index - 2].isASCIILowercaseOrDigit
    }
    return stop.map { Array(part[($0 + 1)...]) } ?? part
  }

  private func isQuotable(_ index: Int, after before: Int) -> Bool {
    let block = draft.blocks[index]
    guard case .paragraph = block.kind, block.container == draft.blocks[before].container else { return false }
    let text = block.text.bytes
    guard text.count >= 40, surfaces[index].ending == .stop else { return false }
    if text.contains(UInt8(ascii: "\n")) { return false }
    let opensQuote =
      text.first == UInt8(ascii: "\"") || text.starts(with: [0xE2, 0x80, 0x9C]) || text.first == UInt8(ascii: "'")
    return !opensQuote
  }
}
