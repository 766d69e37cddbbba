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
        || document.attribute("itemprop", of: id)?.contains("author") ?? false
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

  /// Whether an `<h1>` or `<h2>`, or what is called a title and is one, has most of the title's words too; nil where most
  /// of its own are not the title's.
  private func repeatsTitle(_ id: HtmlNode.ID, _ title: Set<String>) -> Bool? {
    guard tree.tag(id) == .h1 || tree.tag(id) == .h2 else { return isTitleByName(id) ? true : nil }
    let words = titleWords(of: tree.document.textContent(of: id))
    let length = { (words: [String]) in words.reduce(-1) { $0 + $1.count + 1 } }
    guard !words.isEmpty else { return nil }
    guard Double(length(words.filter { !title.contains($0) })) / Double(length(words)) < 0.25 else { return nil }
    return title.count { words.contains($0) } * 2 >= title.count
  }

  /// "titulo" in the class of an element that says the title and no more, where no heading came before.
  private func isTitleByName(_ id: HtmlNode.ID) -> Bool {
    guard title == nil, TagSet.titles.contains(tree.tag(id)),
      firstWord(of: tree.className(id), { titleNames.contains($0) }) != nil, tree.isShort(id, Self.longestTitle)
    else { return false }
    return saysTitleAsItIs(id) && tree.text(id).count >= Self.shortestNamedTitle
      && tree.text(id).count * 2 >= metadata.title.utf16.count
  }

  /// UTF-16 units.
  private static let shortestNamedTitle = 10
  /// Bytes.
  private static let longestTitle = 1000

  /// The box of the title and of what stands beside it, most often called a header.
  private func isHeadOfArticle(_ id: HtmlNode.ID) -> Bool {
    guard !metadata.title.isEmpty,
      tree.tag(id) == .header || tree.document.attribute("class", of: id, mentions: ["head", "hero"]),
      tree.isShort(id, Self.longestHead)
    else { return false }
    return elements([.h1, .h2], below: id).contains { saysTitle($0) } && tree.linkDensity(id) < 0.5
      && !tree.contains([.nav], below: id)
  }

  /// Bytes.
  private static let longestHead = 2000

  /// Whether what goes has the title in it.
  private func holdsTitle(_ id: HtmlNode.ID, _ title: Set<String>) -> Bool {
    !title.isEmpty && elements([.h1, .h2], below: id).contains { repeatsTitle($0, title) == true }
  }

  /// Whether an element says the title as the page's metadata have it, a site's or a section's name beside it aside. What
  /// says it in other words is no title to be shown in its place.
  private func saysTitleAsItIs(_ id: HtmlNode.ID) -> Bool {
    let (said, title) = (titleWords(of: tree.document.textContent(of: id)), titleWords(of: metadata.title))
    return !said.isEmpty && (title.starts(with: said) || title.reversed().starts(with: said.reversed()))
  }

  /// Some pages have it once for each width of screen.
  private func saysTitle(_ id: HtmlNode.ID) -> Bool {
    titleWords(of: tree.document.textContent(of: id)) == titleWords(of: metadata.title)
  }

  private func titleWords(of text: String) -> [String] {
    text.prefix(1000).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
      !(attribute("class", of: id)?.contains("fallback-image") ?? false)
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

private let titleNames = Set(
  "title headline titulo titre titel titolo tytul".split(separator: " ").map { Array($0.utf8) })

extension TagSet {
  fileprivate static let titles: TagSet = [.div, .p, .span, .center]
  /// What goes where it holds nothing.
  fileprivate static let emptiable: TagSet = [.div, .section, .header, .h1, .h2, .h3, .h4, .h5, .h6]
  fileprivate static let scored: TagSet = [.section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre]
  /// What a paragraph does not hold.
  static let blocks: TagSet = [.blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul]
}
