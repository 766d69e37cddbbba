/// What an element that names authors says.
struct MarkedByline {
  var authors = AuthorNames()
  /// As it is written.
  var published: String?
}

extension MetadataElements {
  /// Who wrote the article by what is marked in its text: microdata's `author`, `rel=author`, or a class that says so.
  ///
  /// As in Readability.js the first counts that is no one's in a comment or beside the article, but the first after the
  /// article's heading; with it all others in the same box.
  func markedByline(in document: HtmlDocument, heading: HtmlNode.ID?) -> MarkedByline {
    var candidates = authors.prefix(200).filter { !isBeside($0, document) }
    if let heading { candidates = candidates.filter { $0.id > heading } + candidates.filter { $0.id < heading } }
    for (offset, author) in candidates.enumerated() {
      // A line's box may have the byline in it, and the date beside that.
      let isAround = { (other: MarkedAuthor) in document.ancestors(of: other.id).prefix(4).contains(author.id) }
      if author.sign == .mention, candidates[offset...].prefix(8).contains(where: { $0.sign == .name && isAround($0) })
      {
        continue
      }
      guard let found = byline(of: author, document), !found.authors.names.isEmpty else { continue }
      guard author.sign == .property || author.sign == .relation, let box = box(around: author.id, document) else {
        return found
      }
      var all = AuthorNames()
      for other in candidates[offset...].prefix(20) where other.sign == author.sign {
        if other.id != author.id, !document.ancestors(of: other.id).prefix(4).contains(box) { continue }
        if let text = byline(of: other, document)?.authors.text { all.add(text) }
      }
      return MarkedByline(authors: all, published: found.published)
    }
    return MarkedByline()
  }

  private func byline(of author: MarkedAuthor, _ document: HtmlDocument) -> MarkedByline? {
    let named = document.descendants(of: author.id).prefix(200).first {
      document[$0].isElement && document.attribute("itemprop", of: $0, hasWord: "name")
    }
    if let content = document.attribute("content", of: named ?? author.id) {
      return MarkedByline(authors: AuthorNames([content]))
    }
    guard let lines = shortLines(of: named ?? author.id, document) else { return nil }
    switch author.sign {
    case .property, .relation: return MarkedByline(authors: AuthorNames([lines[0]]))
    case .mention where named != nil: return MarkedByline(authors: AuthorNames([lines[0]]))
    case .mention: return readByline(lines)
    case .name:
      return readByline(lines)
        ?? lines.lazy.compactMap(loneName).first.map { MarkedByline(authors: AuthorNames([$0])) }
    }
  }

  /// Lines of what is not too long for a byline.
  private func shortLines(of id: HtmlNode.ID, _ document: HtmlDocument) -> [String]? {
    let lines = bylineLines(of: id, document)
    return (1..<100).contains(lines.reduce(0) { $0 + $1.count }) ? lines : nil
  }

  private func readByline(_ lines: [String]) -> MarkedByline? {
    let text = Array(lines.joined(separator: "\n").utf8)
    let words = WordScanner.words(of: text)
    var start = 0
    let ranges = lines.map { line in
      let end = start + line.utf8.count
      defer { start = end + 1 }
      return Line(range: start..<end, words: words.filter { (start..<end).contains($0.range.lowerBound) })
    }
    guard let reader = BylineReader(ranges, of: text, links: [], publication: Publication()) else { return nil }
    let names = reader.names.filter { isNoLabel(WordScanner.words(of: Array($0.utf8))) }
    guard !names.isEmpty else { return nil }
    let authors = AuthorNames(names, readFrom: lines.joined(separator: " "))
    return MarkedByline(authors: authors, published: reader.published?.description)
  }

  /// A short line that is no date and no sentence.
  private func loneName(_ line: String) -> String? {
    let words = WordScanner.words(of: Array(line.utf8))
    guard (1...4).contains(words.count), !line.contains(where: { $0.isNumber || $0 == ":" }),
      words[0].shape != .lower, line.first?.isLetter ?? false,
      isNoLabel(words)
    else { return nil }
    return line
  }

  private func isNoLabel(_ words: [Word]) -> Bool {
    Lexicon.shared.count(words, of: [.published, .updated, .author, .navigation]).covered == 0
  }

  /// The nearest element around it that has more than this author.
  private func box(around id: HtmlNode.ID, _ document: HtmlDocument) -> HtmlNode.ID? {
    document.ancestors(of: id).prefix(4).first { document[$0].firstChild != document[$0].lastChild }
  }

  private func isBeside(_ author: MarkedAuthor, _ document: HtmlDocument) -> Bool {
    for ancestor in [author.id] + document.ancestors(of: author.id).prefix(12) {
      switch document[ancestor].tag {
      case .nav, .footer, .button, .form: return true
      case .aside where author.sign == .name || author.sign == .mention: return true
      case .body, .article, .main: return false
      default: break
      }
      if document.attribute("class", of: ancestor, mentions: ["comment"])
        || document.attribute("id", of: ancestor, mentions: ["comment"])
      {
        return true
      }
    }
    return false
  }
}
