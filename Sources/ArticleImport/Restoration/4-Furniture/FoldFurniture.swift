import ArticleModel

extension Restoration {
  /// Where a block stands decides how much its words must say.
  enum Region: Sendable { case head, body, tail }

  struct Found: Sendable {
    var reason: Folded.Reason
    var evidence: String
  }

  mutating func foldFurniture() {
    var index = 0
    while index < draft.blocks.count {
      defer { index += 1 }
      guard isOpen(index), surfaces[index].isShort else { continue }
      guard let found = furniture(index, in: region(index)), !draft.blocks[index].text.isInQuotationMarks else {
        continue
      }
      fold(index, found.reason, found.evidence)
      if found.reason == .subscription || found.reason == .shareBar || found.reason == .notice
        || found.reason == .comments
      {
        foldBox(after: index, found.reason)
      }
    }
  }

  func region(_ index: Int) -> Region {
    index < head.upperBound ? .head : index > lastProse ? .tail : .body
  }

  /// Lines right after a box's first that speak of the same: features, fields, buttons.
  private mutating func foldBox(after start: Int, _ reason: Folded.Reason) {
    let subject = Self.subjects[reason] ?? []
    var index = start + 1
    while index < min(draft.blocks.count, start + 16), isOpen(index), surfaces[index].isShort {
      let surface = surfaces[index]
      let count = Lexicon.shared.count(wordsInPlace(index), of: subject) { isPublicationName($0) }
      let isItem = reason == .subscription && isListItem(index) && surface.wordCount <= 9 && surface.ending != .stop
      if listLabel(index) != nil { break }
      let needed = reason != .subscription ? 0.75 : surface.isProse ? 0.6 : 0.5
      let speaks = count.share >= needed && surface.wordCount > 0 && surface.wordCount <= 30
      let isNeutral = count.content == 0 && surface.wordCount <= 4
      guard isItem || speaks || isNeutral, !namesAuthor(index), !isHeading(index) || speaks else { break }
      fold(index, reason, "goes on with the box before it")
      index += 1
    }
  }

  /// A note on the author is kept as text; that the rights are his is none.
  func namesAuthor(_ index: Int) -> Bool {
    let surface = surfaces[index]
    guard surface.wordCount >= 5, !surface.hasRightsSign, surnameKeys.mayMeet(surface.keyBits) else { return false }
    return wordsInPlace(index).contains { surnameKeys.contains($0.key) && $0.shape != .lower }
  }
}
