extension Reading {
  /// Whether a stretch is somebody's words: not a title, a term or a scare quote.
  func isQuotation(_ index: Int) -> Bool {
    let stretch = stretches[index]
    let inner = tokens[stretch.inner]
    let words = inner.count { $0.word >= 0 }
    guard let final = inner.last(where: { !$0.isMark }) else { return false }
    let endsSentence = [.stop, .question, .exclamation, .comma].contains(final.kind)
    if words <= 2 {
      guard let attribution = attributions[index], endsSentence, inner.first?.isCapitalised == true else { return false }
      return attribution.rule == .quotationNameSaid || attribution.rule == .quotationSaidName
        || attribution.rule == .nameSaidQuotation || attribution.rule == .nameSaidColon || attribution.rule == .continued
    }
    let isTitle = inner.allSatisfy {
      $0.word < 0 || $0.isCapitalised || $0.kind == .number || $0.meets([.preposition, .conjunction, .determiner, .particle])
    }
    if isTitle, words <= 12 { return attributions[index].map { $0.rule != .subject && $0.rule != .runIn } ?? false }
    return words >= 4 || attributions[index]?.cue != nil
  }
}
