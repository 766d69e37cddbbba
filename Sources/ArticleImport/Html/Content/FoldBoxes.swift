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
  private func standsAmongWords(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.inline.contains(tree.tag(id)), let parent = tree.parent(id) else { return false }
    return tree.document.children(of: parent).prefix(64).contains { tree[$0].isText && !tree.text($0).isBlank }
  }

  private func box(_ id: HtmlNode.ID, in whole: Int, isAfterText: Bool) -> ContentTree.Removal? {
    guard tree[id].isElement, !TagSet.keptInBoxes.contains(tree.tag(id)) || tree.isNamedForBox(id) else { return nil }
    let document = tree.document
    if tree.tag(id) == .time, !isAfterText, hasYear(id), !standsAmongWords(id) {
      return .init(reason: .credit, evidence: "a date over the article")
    }
    for name in ["class", "id", "itemprop"] as [StaticString] {
      guard let range = document.valueRange(of: id, name) else { continue }
      if isAfterText, let word = firstWord(of: document.source.bytes[range], { footWords[$0] != nil }),
        let reason = footWords[word], reason == .comments || tree.text(id).count < Self.enough, !standsAmongWords(id)
      {
        return .init(reason: reason, evidence: evidence(word) + ", after the article")
      }
      guard let word = firstWord(of: document.source.bytes[range], { boxWords[$0] != nil }),
        let reason = boxWords[word]
      else { continue }
      // A box is small beside its article.
      let length = tree.text(id).count
      guard length < Self.enough, length * 4 < whole, !standsAmongWords(id) else { return nil }
      return .init(reason: reason, evidence: evidence(word))
    }
    return nil
  }

  /// Four digits in a row: the hour of an entry is not the day of the article.
  private func hasYear(_ id: HtmlNode.ID) -> Bool {
    var digits = 0
    for byte in tree.document.textContent(of: id).utf8 {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private func evidence(_ word: [UInt8]) -> String { "“\(String(decoding: word, as: UTF8.self))” in its class or id" }
}

/// Of the words of a class, divided at signs and capitals, the first that is wanted; in lower case.
func firstWord(of bytes: ArraySlice<UInt8>, _ isWanted: ([UInt8]) -> Bool) -> [UInt8]? {
  var word: [UInt8] = []
  var previous: UInt8 = 0
  for byte in bytes + [0x20] {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    let begins = (0x41...0x5A).contains(byte) && (0x61...0x7A).contains(previous)
    if !isLetter || begins {
      if isWanted(word) { return word }
      word.removeAll(keepingCapacity: true)
    }
    if isLetter { word.append(byte | 0x20) }
    previous = byte
  }
  return nil
}

/// Small parts of a page wherever they stand.
private let boxWords = reasons(
  [
    (.subscription, "newsletter newsletters subscribe subscription signup paywall piano"),
    (.shareBar, "share sharing sharebar sharetools social addthis sharethis addtoany follow"),
    (.readMore, "related recirc recirculation recommended recommendations readmore outbrain taboola zergnet"),
    (.mostRead, "popular trending"),
    (.advertisement, "ad ads advert advertisement advertising adunit dfp sponsored promo teads"),
    (.comments, "comments disqus respond"),
    (.navigation, "breadcrumb breadcrumbs pagination pager tools toolbar tags taglist"),
    (.credit, "byline dateline timestamp pubdate published postmeta datepublished datemodified"),
    (.notice, "cookie cookies consent gdpr disclaimer"),
  ])

/// What stands at an article's foot; over it, such words name its head or all of it.
private let footWords = reasons(
  [
    (.comments, "comments comment commentlist"),
    (.credit, "author authors authorbox authorbio bio contributor contributors"),
  ])

private func reasons(_ words: [(Folded.Reason, String)]) -> [[UInt8]: Folded.Reason] {
  var table: [[UInt8]: Folded.Reason] = [:]
  for (reason, list) in words {
    for word in list.split(separator: " ") { table[Array(word.utf8)] = reason }
  }
  return table
}

extension TagSet {
  /// What has such words and is text all the same.
  fileprivate static let keptInBoxes: TagSet = [.a, .article, .blockquote, .body, .code, .main, .p, .pre, .q, .table]
}
