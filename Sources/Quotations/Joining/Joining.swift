import ArticleModel

extension Reading {
  /// All quotations in text order, pieces of one joined, with their speakers named.
  func quotations() -> [Quotation] {
    let names = SpeakerNames(narration, referents(), article)
    var result: [Quotation] = []
    var quoted = quotedBlocks[...]
    var last: Int?
    for index in stretches.indices where isQuotation(index) && !isOfBlockQuotation(index) {
      while let block = quoted.first, (block.pieces.first?.start ?? 0) <= stretches[index].range.start {
        append(quoted.removeFirst(), names, to: &result)
        last = nil
      }
      let speaker = attributions[index].flatMap { names.speaker($0) }
      if speaker == nil, isTerm(index) { continue }
      if let before = last, joins(before, index), !result.isEmpty {
        result[result.count - 1].pieces.append(stretches[index].range)
        if result[result.count - 1].kind == .mixed { result[result.count - 1].kind = kind(stretches[index]) }
      } else {
        result.append(
          Quotation(pieces: [stretches[index].range], kind: kind(stretches[index]), speaker: speaker))
      }
      last = index
    }
    for block in quoted { append(block, names, to: &result) }
    return result
  }

  private func append(_ block: QuotedBlock, _ names: SpeakerNames, to result: inout [Quotation]) {
    guard !block.pieces.isEmpty else { return }
    var kind = Quotation.Kind.block
    if case .transcript = block.origin { kind = .direct }
    result.append(
      Quotation(pieces: block.pieces, kind: kind, speaker: attribution(of: block).flatMap { names.speaker($0) }))
  }

  /// Inside a block quotation only what somebody is named for in it: the rest is the block's.
  private func isOfBlockQuotation(_ index: Int) -> Bool {
    guard narration.quotedBlocks.contains(stretches[index].block) else { return false }
    guard let attribution = attributions[index], attribution.cue != nil,
      narration.quotedBlocks.contains(narration.sentences[attribution.sentence].block)
    else { return true }
    switch attribution.rule {
    case .quotationNameSaid, .quotationSaidName, .nameSaidQuotation, .nameSaidColon, .accordingTo, .continued:
      return false
    default: return true
    }
  }

  private func referents() -> Referents {
    var speakers: [Int: Int] = [:]
    for attribution in attributions {
      if let attribution, attribution.cue != nil { speakers[attribution.sentence] = attribution.phrase }
    }
    return Referents(narration, People(narration), speakers: speakers)
  }

  private func joins(_ before: Int, _ index: Int) -> Bool {
    guard let first = attributions[before], let second = attributions[index] else { return false }
    guard first.phrase == second.phrase, first.cue == second.cue else { return false }
    guard let left = sentence(of: before), let right = sentence(of: index) else { return false }
    return right - left <= 1
  }

  private func kind(_ stretch: Stretch) -> Quotation.Kind {
    guard let first = tokens[stretch.inner].first(where: { !$0.isMark }),
      let last = tokens[stretch.inner].last(where: { !$0.isMark })
    else { return .mixed }
    let ends = [.stop, .question, .exclamation, .comma, .dash, .ellipsis].contains(last.kind) || !stretch.isClosed
    return first.isCapitalised && ends ? .direct : .mixed
  }
}
