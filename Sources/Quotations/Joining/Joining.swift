import ArticleModel

extension Reading {
  /// The stretches that are quotations, pieces of one joined, with their speakers named.
  func quotations() -> [Quotation] {
    let people = People(narration)
    var speakers: [Int: Int] = [:]
    for attribution in attributions {
      if let attribution, attribution.cue != nil { speakers[attribution.sentence] = attribution.phrase }
    }
    let referents = Referents(narration, people, speakers: speakers)
    let names = SpeakerNames(narration: narration, referents: referents, text: article.text)
    var result: [Quotation] = []
    var last: Int?
    for index in stretches.indices where isQuotation(index) {
      if let before = last, joins(before, index), !result.isEmpty {
        result[result.count - 1].pieces.append(stretches[index].range)
      } else {
        result.append(
          Quotation(
            pieces: [stretches[index].range], kind: kind(stretches[index]),
            speaker: attributions[index].map { names.speaker($0) }))
      }
      last = index
    }
    return result
  }

  private func joins(_ before: Int, _ index: Int) -> Bool {
    guard let first = attributions[before], let second = attributions[index] else { return false }
    guard first.phrase == second.phrase, first.cue == second.cue else { return false }
    guard let left = sentence(of: before), let right = sentence(of: index) else { return false }
    return right - left <= 1
  }

  private func kind(_ stretch: Stretch) -> Quotation.Kind {
    guard let first = tokens[stretch.inner].first(where: { !$0.isMark }), let last = tokens[stretch.inner].last(where: { !$0.isMark }) else { return .mixed }
    let ends = [.stop, .question, .exclamation, .comma, .dash, .ellipsis].contains(last.kind) || !stretch.isClosed
    return first.isCapitalised && ends ? .direct : .mixed
  }
}
