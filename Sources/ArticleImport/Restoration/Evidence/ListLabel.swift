/// What a list of articles is to a reader.
enum ListKind: Sendable { case related, mostRead }

extension Lexicon {
  /// What the words of a label say of the list under it; nil where they speak of something else.
  ///
  /// Words of `names` count neither way: a publication's.
  func listKind(of words: [Word], names: KeySet = KeySet()) -> ListKind? {
    let mayName = words.first?.speaks(of: [.related, .mostRead]) ?? false
    let isNeutral = { (word: Word) in names.contains(word.key) || mayName && word.isUpper }
    // A small word of another subject makes it a heading of the article's own.
    let isStrange = words.contains {
      $0.shape == .lower && !$0.isGlue && !$0.speaks(of: [.related, .mostRead])
        && !isNeutral($0)
    }
    let related = count(words, of: .related, isNeutral: isNeutral)
    let mostRead = count(words, of: .mostRead, isNeutral: isNeutral)
    if isStrange, max(related.share, mostRead.share) < 0.99 { return nil }
    if mostRead.telling > 0, mostRead.share >= 0.65, mostRead.telling >= related.telling { return .mostRead }
    if related.telling > 0, related.share >= 0.65 { return .related }
    return nil
  }
}
