/// What short lines say of the list under them.
extension RelatedFinder {
  private func isLabelSize(_ id: HtmlNode.ID) -> Bool {
    (3...90).contains(measure.text[id]) && (measure.links[id] <= 1 || measure.linked[id] == 0)
  }

  /// Short, with no words around it in the same element.
  func isLabel(_ id: HtmlNode.ID) -> Bool {
    guard document[id].isElement, TagSet.moduleLabels.contains(document[id].tag), isLabelSize(id) else { return false }
    return document[id].parent.map {
      measure.text[$0] != measure.text[id] || !TagSet.moduleLabels.contains(document[$0].tag)
    } ?? false
  }

  /// nil for what is no label of a list of articles.
  func labelKind(_ id: HtmlNode.ID) -> RelatedModule.Kind? {
    guard document[id].isElement, TagSet.moduleLabels.contains(document[id].tag), isLabelSize(id) else { return nil }
    return kind(ofLabel: labelWords(id))
  }

  func kind(ofLabel words: [Word]) -> RelatedModule.Kind? {
    guard (1...8).contains(words.count) else { return nil }
    if isAdvertisement(words) { return .sponsored }
    guard !words.contains(where: { Self.otherWords.contains($0.key) }) else { return nil }
    return switch Lexicon.shared.listKind(of: words, names: siteWords) {
    case .related where words.contains { $0.key == Self.web }: .sponsored
    case .related: .related
    case .mostRead: .mostRead
    case nil: nil
    }
  }

  /// Up to a colon with more behind it: "More on this topic: Schools".
  func labelWords(_ id: HtmlNode.ID) -> [Word] {
    let text = Array(squeezed(labelText(id)).utf8)
    guard measure.links[id] == 0, let colon = text.firstIndex(of: UInt8(ascii: ":")), colon + 1 < text.count,
      text.count - colon <= Self.longestTopicOfLabel
    else { return WordScanner.words(of: text) }
    let label = WordScanner.words(of: text[..<colon])
    return label.count > 1 && Lexicon.shared.listKind(of: label) != nil ? label : WordScanner.words(of: text)
  }

  private static let longestTopicOfLabel = 60

  /// Its words, with a space where one in small letters touches a capital: boxes of their own, which look apart.
  private func labelText(_ id: HtmlNode.ID) -> String {
    var text: [UInt8] = []
    for node in document.descendants(of: id) where document[node].isText {
      let start = text.count
      document.appendText(of: node, to: &text)
      if touches(text[..<start], text[start...]) { text.insert(0x20, at: start) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Bytes that hold a letter and its marks.
  private static let longestCharacter = 32

  private func touches(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, let first = after.first else { return false }
    // Characters are asked only where they are no bytes.
    if last < 0x80, first < 0x80 { return (0x61...0x7A).contains(last) && (0x41...0x5A).contains(first) }
    return String(decoding: before.suffix(Self.longestCharacter), as: UTF8.self).last?.isLowercase ?? false
      && String(decoding: after.prefix(Self.longestCharacter), as: UTF8.self).first?.isUppercase ?? false
  }

  /// "Related topics", and not "Categories of boats".
  func namesTopics(_ words: [Word]) -> Bool {
    (1...6).contains(words.count) && words.contains { Self.topicLabels.contains($0.key) }
      && words.allSatisfy { Self.topicLabels.contains($0.key) || $0.isGlue || $0.speaks(of: .related) }
  }

  /// "More about the tides", "Also from this source".
  func beginsTopic(_ words: [Word]) -> Bool {
    guard (3...12).contains(words.count), words[0].shape != .lower,
      !words.contains(where: { Self.otherWords.contains($0.key) })
    else { return false }
    if words[0].tells(of: .related) { return Self.topicWords.contains(words[1].key) }
    let both = Lexicon.shared.entry(WordScanner.joined(words[0].key, words[1].key))
    return both.telling.contains(.related) && Self.topicWords.contains(words[2].key)
  }

  func isAdvertisement(_ words: [Word]) -> Bool {
    let said = Lexicon.shared.count(words, of: .advertisement)
    return said.telling > 0 && said.share >= 0.65
  }

  private static let topicLabels = Set(
    topicLabelWords.utf8.split(separator: 0x20).map { WordScanner.key(of: Substring($0)) })
  private static let otherWords = Set(
    otherLabelWords.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == 0x0A }).map { term in
      WordScanner.key(of: String(decoding: term.filter { $0 != 0x20 }, as: UTF8.self))
    })
  private static let topicWords = Set(
    [
      "about", "on", "to", "from", "in", "sur", "zu", "zum", "zur", "von", "über", "aus", "sobre", "de", "over", "su",
    ].map(WordScanner.key(of:)))
  /// "Around the Web" is what services that sell links write over them.
  private static let web = WordScanner.key(of: "web")
}

extension TagSet {
  fileprivate static let moduleLabels: TagSet = [
    .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .span, .strong, .b, .dt, .legend, .header, .label,
  ]
}
