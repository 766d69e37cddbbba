import ArticleModel

/// Takes out of the article what is in it but not of it.
extension ContentFinder {
  mutating func clean(_ article: HtmlNode.ID) {
    dataTables = DataTables(of: tree.document, below: article)
    foldForms(in: article)
    foldEditLinks(below: article)
    cleanConditionally(.form, below: article)
    cleanConditionally(.fieldset, below: article)
    remove([.object, .embed, .footer, .link, .aside], below: article)
    removeShareBars(below: article)
    remove([.iframe, .input, .textarea, .select, .button], below: article)
    cleanConditionally(.table, below: article)
    cleanConditionally(.ul, below: article)
    foldTeasers(below: article)
    cleanConditionally(.div, below: article)
    foldOtherArticles(below: article)
    foldPageLinks(below: article)
    foldShareLinks(below: article)
    foldRows(below: article)
    foldTerms(below: article)
    foldBoxes(in: article)
    foldEnds(of: article)
    foldFollowLines(in: article)
    foldEditorLines(below: article)
    foldAuthorNotes(in: article)
    foldHead(of: article)
    foldTopicsAndDays(of: article)
    foldErrorReports(in: article)
  }

  /// The outermost element around another one that is small by itself and beside the article; UTF-16 units.
  func box(around id: HtmlNode.ID, in article: HtmlNode.ID, of whole: Int, upTo limit: Int) -> HtmlNode.ID {
    tree.document.ancestors(of: id).prefix { $0 != article }
      .prefix { box in
        guard tree.isShort(box, limit * 4), case let length = tree.text(box).count else { return false }
        return length < limit && length * 4 < whole
      }
      .last ?? id
  }

  func elements(_ tags: TagSet, below id: HtmlNode.ID) -> [HtmlNode.ID] {
    tree.document.descendants(of: id).filter { tree[$0].isElement && tags.contains(tree.tag($0)) }
  }

  mutating func remove(_ id: HtmlNode.ID, _ evidence: String) {
    var removal = foldReason(of: id, in: tree.document)
    if removal.reason == .navigation { removal.evidence = evidence }
    tree.remove(id, removal.reason, removal.evidence)
  }

  private mutating func remove(_ tags: TagSet, below article: HtmlNode.ID) {
    for id in elements(tags, below: article).reversed() where tree.parent(id) != nil && !isVideo(id) && !isNotes(id) {
      guard !holdsArticle(id) || !holdMost([id], of: article) else { continue }
      remove(id, "a part that is no text")
    }
  }

  /// Whether what stands beside an article has one in it, as on pages that are cut by their columns.
  private func holdsArticle(_ id: HtmlNode.ID) -> Bool {
    TagSet.sideParts.contains(tree.tag(id)) && tree.count([.article, .main, .h1], below: id) == 1
  }

  /// Whether elements have more than half of an article's prose: then they are the article, whatever they are called.
  func holdMost(_ ids: [HtmlNode.ID], of article: HtmlNode.ID) -> Bool {
    let held = ids.reduce(0) { $0 + proseLength(below: $1) }
    return held >= Self.leastHeld && held * 2 > proseLength(below: article)
  }

  /// UTF-16 units.
  private static let leastHeld = 200

  /// Items of lists do not count: those beside an article may be longer than it.
  func proseLength(below id: HtmlNode.ID) -> Int {
    elements([.p, .pre, .td, .blockquote], below: id).reduce(0) {
      $0 + (isProse($1) && !tree.stands($1, in: .li) ? tree.text($1).count : 0)
    }
  }

  /// Little boxes that share the article; the article itself may have the word.
  private mutating func removeShareBars(below article: HtmlNode.ID) {
    for part in Array(tree.elementChildren(article)) {
      for id in Array(tree.document.descendants(of: part))
      where tree[id].isElement && tree.words(id).contains(.share) && tree.parent(id) != nil {
        if tree.text(id).count < Self.enough { tree.remove(id, .shareBar, "“share” in its class or id") }
      }
    }
  }

  /// A film of one of the sites that Readability knows, which stays.
  func isVideo(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.embedded.contains(tree.tag(id)) else { return false }
    return tree[id].attributes.contains { index in
      let value = String(decoding: tree.document.source.bytes[tree.document.attributes[index].value], as: UTF8.self)
      return videoSites.contains { value.contains($0) }
    }
  }
}

private let videoSites = [
  "//dailymotion.com", "//www.dailymotion.com", "//youtube.com", "//www.youtube.com", "//youtube-nocookie.com",
  "//www.youtube-nocookie.com", "//player.vimeo.com", "//v.qq.com", "//archive.org", "//upload.wikimedia.org",
  "//player.twitch.tv",
]

extension TagSet {
  static let embedded: TagSet = [.object, .embed, .iframe]
  fileprivate static let sideParts: TagSet = [.aside, .footer]
}
