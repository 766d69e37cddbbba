import ArticleModel

extension Restoration {
  /// Placeholders that a template left, and labels of advertisements.
  mutating func foldAdvertisements() {
    for index in draft.blocks.indices where isOpen(index) && surfaces[index].isShort {
      if let reason = placeholder(index) {
        fold(index, reason, "a placeholder: code in brackets, alone")
      } else if let found = furniture(index, in: region(index), of: [.advertisement]) {
        fold(index, found.reason, found.evidence)
      }
    }
  }

  /// A block that is nothing but a bracketed name: "{loadposition ad}", "[ad_1]", a comment.
  func placeholder(_ index: Int) -> Folded.Reason? {
    guard surfaces[index].opensAsCode else { return nil }
    let surface = surfaces[index]
    guard surface.wordCount <= 12, surface.lineCount == 1 else { return nil }
    let text = bytes(index).filter { $0 > 0x20 }
    guard text.count >= 3, let open = text.first, let close = text.last else { return nil }
    let isBraced =
      (open == UInt8(ascii: "{") && close == UInt8(ascii: "}"))
      || (open == UInt8(ascii: "<") && close == UInt8(ascii: ">"))
      || (open == UInt8(ascii: "%") && close == open)
    if isBraced { return .advertisement }
    guard open == UInt8(ascii: "["), close == UInt8(ascii: "]") else { return nil }
    if text.starts(with: "[[".utf8) { return .advertisement }
    let code = text.contains(UInt8(ascii: "_")) || text.contains(UInt8(ascii: "=")) || text.contains(UInt8(ascii: "/"))
    let count = Lexicon.shared.count(wordsInPlace(index), of: .advertisement)
    return (code && wordsInPlace(index).allSatisfy { $0.shape != .capitalized })
      || (count.telling > 0 && count.share >= 0.5)
      ? .advertisement : nil
  }
}
