/// What a list of articles is to a reader.
enum ListKind: Sendable { case related, mostRead }

extension Lexicon {
  /// What the words of a label say of the list under it; nil where they speak of something else.
  ///
  /// `neutral` words count neither way: a publication's name, say.
  func listKind(of words: [Word], neutral: Set<UInt64> = []) -> ListKind? {
    var neutral = neutral
    if let first = words.first, first.speaks(of: [.related, .mostRead]) {
      neutral.formUnion(words.dropFirst().filter { $0.shape == .capitalized || $0.shape == .upper }.map(\.key))
    }
    // A small word of another subject makes it a heading of the article's own.
    let isStrange = words.contains {
      $0.shape == .lower && !$0.isGlue && !$0.speaks(of: [.related, .mostRead])
        && !neutral.contains($0.key)
    }
    let related = count(words, of: .related, neutral: neutral)
    let mostRead = count(words, of: .mostRead, neutral: neutral)
    if isStrange, max(related.share, mostRead.share) < 0.99 { return nil }
    if mostRead.telling > 0, mostRead.share >= 0.65, mostRead.telling >= related.telling { return .mostRead }
    if related.telling > 0, related.share >= 0.65 { return .related }
    return nil
  }
}
