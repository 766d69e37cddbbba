import ArticleModel

/// Boxes that Readability leaves in an article and a reader does not want: whose class or id names them whole.
extension ContentFinder {
  mutating func foldBoxes(in article: HtmlNode.ID) {
    let whole = tree.text(article).count
    // Bytes of what stands before; an article of that much may have its foot after it.
    var before = 0
    for part in Array(tree.elementChildren(article)) {
      var next: HtmlNode.ID? = part
      while let id = next {
        let after = tree.document.following(id, within: part, skippingChildren: true)
        if tree[id].isText { before += tree[id].range.count }
        if let removal = box(id, in: whole, isAfterText: before >= Self.enough) {
          tree.remove(id, removal.reason, removal.evidence)
          next = after
        } else if tree.tag(id) == .pre || tree.tag(id) == .code {
          // Words of a program are called by what they are in it.
          next = after
        } else {
          next = id == part ? tree[part].firstChild : tree.document.following(id, within: part)
        }
      }
    }
  }

  /// A part of a sentence: a dateline, a name.
  func standsAmongWords(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.inline.contains(tree.tag(id)), let parent = tree.parent(id) else { return false }
    return tree.document.children(of: parent).prefix(64).contains { tree[$0].isText && !tree.text($0).isBlank }
  }

  private func box(_ id: HtmlNode.ID, in whole: Int, isAfterText: Bool) -> ContentTree.Removal? {
    guard tree[id].isElement,
      !TagSet.keptInBoxes.contains(tree.tag(id)) || tree.isNamedForBox(id) || !isAfterText && isNamedCredit(id)
    else { return nil }
    let document = tree.document
    if !isAfterText, let evidence = saysWhoOrWhen(id) { return .init(reason: .credit, evidence: evidence) }
    if let removal = promotion(id, in: whole) { return removal }
    for name in isAfterText ? Self.names + Self.testNames : Self.names {
      guard let range = document.valueRange(of: id, name),
        name.utf8CodeUnitCount != 2 || !document.isTitle(range, of: id)
      else {
        continue
      }
      if isAfterText, let word = firstWord(of: document.source.bytes[range], { footWords[$0] != nil }),
        let reason = footWords[word], case let length = tree.text(id).count,
        reason == .comments || length < Self.enough || reason == .credit && length * 3 < whole, !standsAmongWords(id)
      {
        return .init(reason: reason, evidence: evidence(word) + ", after the article")
      }
      guard let word = firstWord(of: document.source.bytes[range], { boxWords[$0] != nil }),
        let reason = boxWords[word], !filmWords.contains(word) || !hasCaption(id)
      else { continue }
      // A box is small beside its article.
      let length = tree.text(id).count
      guard length < Self.enough, length * 4 < whole || reason == .subscription && asksToSubscribe(id),
        !standsAmongWords(id), !isText(id, namedFor: word, reason)
      else { return nil }
      return .init(reason: reason, evidence: evidence(word))
    }
    return nil
  }

  private static let names: [StaticString] = ["class", "id", "itemprop"]
  /// Where a page's classes are made by a machine, what its own tests and measurements call a part still says it; over
  /// the article they name all that it begins with.
  private static let testNames: [StaticString] = ["data-component", "data-testid", "data-qa"]

  /// A section of prose is the article's own: a film's box has none, and an advertisement has a link.
  private func isText(_ id: HtmlNode.ID, namedFor word: [UInt8], _ reason: Folded.Reason) -> Bool {
    guard filmWords.contains(word) || reason == .advertisement && !tree.contains([.a], below: id) else { return false }
    if filmWords.contains(word), isHeadedAsArticle(id) { return false }
    return ([id] + elements([.p], below: id)).contains {
      tree.tag($0) == .p && isProse($0) && tree.text($0).hasSentenceEnd
    }
  }

  /// A box whose heading asks to subscribe or to share, whatever its class.
  private func promotion(_ id: HtmlNode.ID, in whole: Int) -> ContentTree.Removal? {
    guard TagSet.promotions.contains(tree.tag(id)),
      let heading = tree.heading(amongFirst: Self.nearHeading, below: id),
      case let words = tree.document.textWords(of: heading),
      (2...12).contains(words.count)
    else { return nil }
    for (subject, reason) in [(.subscription, .subscription), (.share, .shareBar)] as [(Subjects, Folded.Reason)] {
      let said = Lexicon.shared.count(words, of: subject)
      let length = tree.text(id).count
      let begins = subject == .share && words[0].tells(of: subject) && words.count <= 4
      if said.telling > 0, begins || said.share >= 0.75, length < Self.enough, length * 4 < whole {
        return .init(reason: reason, evidence: "a box whose heading speaks of it")
      }
    }
    return nil
  }

  /// A recording of the article has its title once more.
  private func isHeadedAsArticle(_ box: HtmlNode.ID) -> Bool {
    let title = metadata.title
    return !title.isEmpty
      && elements([.div, .p, .span, .h2, .h3, .h4], below: box).prefix(Self.mostOfPlayer).contains {
        tree.isShort($0, 4 * title.utf8.count) && isSame(squeezed(tree.document.textContent(of: $0)), title)
      }
  }

  /// Elements of one.
  private static let mostOfPlayer = 40

  /// What says what is to be seen is read with it; a name and a summary of another page are none.
  private func hasCaption(_ id: HtmlNode.ID) -> Bool {
    ([id] + tree.document.descendants(of: id)).contains { node in
      tree[node].isElement
        && (tree.tag(node) == .figcaption
          || firstWord(of: tree.className(node), { captionNames.contains($0) }) != nil)
        && !tree.contains(.headings, below: node)
    }
  }

  /// Beside the first lines of an article that is sold, such a box is not small.
  private func asksToSubscribe(_ id: HtmlNode.ID) -> Bool {
    let words = tree.document.textWords(of: id)
    return Lexicon.shared.count(words, of: .subscription).telling >= 3
  }

  /// Nodes before a box's heading.
  private static let nearHeading = 8

  private func evidence(_ word: [UInt8]) -> String { "“\(String(decoding: word, as: UTF8.self))” in its class or id" }
}

/// Small parts of a page wherever they stand.
private let boxWords = reasons(
  [
    (.subscription, "newsletter newsletters subscribe subscription signup paywall piano"),
    (.shareBar, "share sharing sharebar sharetools social addthis sharethis addtoany follow actionbar"),
    (.readMore, "related recirc recirculation recommended recommendations readmore outbrain taboola zergnet"),
    (.mostRead, "popular trending"),
    (.advertisement, "ad ads advert advertisement advertising adunit dfp sponsored promo teads"),
    (.comments, "comments disqus respond"),
    (.navigation, "breadcrumb breadcrumbs pagination pager tools toolbar tags taglist"),
    (.credit, "byline dateline timestamp pubdate published postmeta datepublished datemodified"),
    (.notice, "cookie cookies consent gdpr disclaimer"),
    (.navigation, filmNames),
  ])

/// Films and recordings, with their names and buttons.
private let filmNames = "video videos player audio beyondwords"
private let filmWords = Set(filmNames.split(separator: " ").map { Array($0.utf8) })
private let captionNames = Set("caption captiontext cutline".split(separator: " ").map { Array($0.utf8) })

/// What stands at an article's foot; over it, such words name its head or all of it.
private let footWords = reasons(
  [
    (.comments, "comments comment commentlist conversation conversations"),
    (.credit, "author authors authorbox authorbio bio contributor contributors"),
    (.navigation, "tags taglist topic topics"),
  ])

private func reasons(_ words: [(Folded.Reason, String)]) -> [[UInt8]: Folded.Reason] {
  var table: [[UInt8]: Folded.Reason] = [:]
  for (reason, list) in words {
    for word in list.utf8.split(separator: 0x20) { table[Array(word)] = reason }
  }
  return table
}

extension TagSet {
  fileprivate static let promotions: TagSet = [.div, .p, .section, .aside, .form, .figure]
  /// What has such words and is text all the same.
  fileprivate static let keptInBoxes: TagSet = [.a, .article, .blockquote, .body, .code, .main, .p, .pre, .q, .table]
}
