import ArticleModel

/// Takes out what is seen to be no content before anything is scored, and makes paragraphs of what are some in all but
/// name.
extension ContentFinder {
  mutating func dropUnlikely() {
    var (hasByline, hasTitle) = (false, metadata.title.isEmpty)
    let words = Set(titleWords(of: metadata.title))
    var next: HtmlNode.ID? = body
    while let id = next {
      guard tree[id].isElement else {
        next = tree.document.following(id, within: body)
        continue
      }
      let after = tree.document.following(id, within: body, skippingChildren: true)
      if id != body, let removal = sign(against: id) {
        if titlePlace == nil, holdsTitle(id, words) { titlePlace = tree.parent(id) }
        tree.remove(id, removal.reason, removal.evidence)
        next = after
      } else if !hasByline, isByline(id) {
        hasByline = true
        roles[id] = .byline
        tree.remove(id, .credit, "the byline")
        next = after
      } else if let isWhole = repeatsTitle(id, words), !hasTitle || isWhole && saysTitle(id) {
        if isWhole, !hasTitle {
          (title, titlePlace) = (id, tree.parent(id))
          if saysTitleAsItIs(id) { roles[id] = .title }
        }
        hasTitle = true
        tree.remove(id, .repeated, "the title")
        next = after
      } else if TagSet.emptiable.contains(tree.tag(id)), tree.isEmpty(id) {
        tree.drop(id)
        next = after
      } else {
        let id = makeParagraphs(of: id)
        if TagSet.scored.contains(tree.tag(id)) { paragraphs.append(id) }
        next = tree.document.following(id, within: body)
      }
    }
  }

  /// UTF-16 units; what is longer may be all that a page has for a picture's readers.
  private static let longestHeard = 250

  /// Why an element can't be content, whatever it holds.
  private mutating func sign(against id: HtmlNode.ID) -> ContentTree.Removal? {
    let document = tree.document
    if rules.contains(.dropsHidden), document.isHidden(id), !isKeptBack(id) {
      return .init(reason: .hidden, evidence: "not shown by the page")
    }
    if tree.words(id).contains(.heard), tree.text(id).count < Self.longestHeard, !tree.stands(id, in: .figcaption) {
      return .init(reason: .hidden, evidence: "for those who hear the page")
    }
    if document.attribute("aria-modal", of: id, hasWord: "true"), document.attribute("role", of: id, hasWord: "dialog")
    {
      return .init(reason: .notice, evidence: "a dialog")
    }
    if tree.words(id).contains(.consent), asksForConsent(id) {
      return .init(reason: .notice, evidence: "a question about cookies")
    }
    if isHeadedAsComments(id) { return .init(reason: .comments, evidence: "a heading over comments") }
    guard rules.contains(.dropsUnlikely) else { return nil }
    let words = tree.words(id)
    if words.contains(.unlikely), !words.contains(.likely), tree.tag(id) != .a, !tree.stands(id, in: .table),
      !tree.stands(id, in: .code), !isOfHeading(id), !isHeadOfArticle(id)
    {
      return foldReason(of: id, in: document)
    }
    if document.attribute(
      "role", of: id, hasWord: "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog")
    {
      return foldReason(of: id, in: document)
    }
    return nil
  }

  /// A heading's class says how it looks, and its words are its id; what is around it says whether it is of the article.
  private func isOfHeading(_ id: HtmlNode.ID) -> Bool {
    TagSet.named.contains(tree.tag(id)) || tree.parent(id).map { TagSet.named.contains(tree.tag($0)) } ?? false
  }

  private func isByline(_ id: HtmlNode.ID) -> Bool {
    let document = tree.document
    guard
      tree.words(id).contains(.byline) || document.attribute("rel", of: id, hasWord: "author")
        || document.attribute("itemprop", of: id)?.holds("author") ?? false
    else { return false }
    let length = tree.text(id).count
    return length > 0 && length < 100 && !isRequestToFollow(id)
  }

  /// "Follow author", a button.
  private func isRequestToFollow(_ id: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: id)
    return words.contains { $0.speaks(of: .share) }
      && words.allSatisfy { $0.tells(of: .author) || $0.speaks(of: .share) }
  }

  /// Puts what flows in a `<div>` into paragraphs; a `<div>` that is one itself becomes one. Returns what stands where
  /// the element stood.
  private mutating func makeParagraphs(of id: HtmlNode.ID) -> HtmlNode.ID {
    guard tree.tag(id) == .div else { return id }
    wrapPhrasing(in: id)
    if let only = tree.onlyElement(id), tree.tag(only) == .p, tree.linkDensity(id) < 0.25 {
      tree.replace(id, with: only)
      return only
    }
    if !tree.contains(.blocks, below: id) { tree.makeParagraph(of: id) }
    return id
  }

  private mutating func wrapPhrasing(in id: HtmlNode.ID) {
    var paragraph: HtmlNode.ID?
    var child = tree[id].firstChild
    while let node = child {
      child = tree[node].next
      if tree.isPhrasing(node) {
        if let paragraph {
          tree.move(node, to: paragraph)
        } else if !tree.isBlank(node) {
          let new = tree.insert(.p, before: node)
          tree.move(node, to: new)
          paragraph = new
        }
      } else if let open = paragraph {
        while let last = tree[open].lastChild, tree.isBlank(last) { tree.drop(last) }
        paragraph = nil
      }
    }
  }
}

extension HtmlDocument {
  /// Whether a page says itself that an element is not to be seen.
  func isHidden(_ id: HtmlNode.ID) -> Bool {
    guard !self[id].attributes.isEmpty else { return false }
    if hasAttribute("hidden", id) { return true }
    if attribute("aria-hidden", of: id, hasWord: "true"),
      !(attribute("class", of: id)?.holds("fallback-image") ?? false)
    {
      return true
    }
    guard let style = valueRange(of: id, "style") else { return false }
    return source.bytes[style].split(separator: 0x3B).contains { declaration in
      let words = declaration.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      return words.starts(with: "display:none".utf8) || words.starts(with: "visibility:hidden".utf8)
    }
  }
}

extension TagSet {
  /// What goes where it holds nothing.
  fileprivate static let emptiable: TagSet = [.div, .section, .header, .h1, .h2, .h3, .h4, .h5, .h6]
  fileprivate static let scored: TagSet = [.section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre]
  /// What a paragraph does not hold.
  static let blocks: TagSet = [.blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul]
}
