import ArticleModel

/// Boxes that Readability leaves in an article and a reader does not want: whose class or id names them whole.
extension ContentFinder {
  mutating func foldBoxes(in article: HtmlNode.ID) {
    let whole = tree.text(article).count
    for part in Array(tree.elementChildren(article)) {
      var next = tree[part].firstChild
      while let id = next {
        let after = tree.document.following(id, within: part, skippingChildren: true)
        if let removal = box(id, in: whole) {
          tree.remove(id, removal.reason, removal.evidence)
          next = after
        } else {
          next = tree.document.following(id, within: part)
        }
      }
    }
  }

  /// A part of a sentence: a dateline, a name.
  private func standsAmongWords(_ id: HtmlNode.ID) -> Bool {
    guard TagSet.inline.contains(tree.tag(id)), let parent = tree.parent(id) else { return false }
    return tree.document.children(of: parent).prefix(64).contains { tree[$0].isText && !tree.text($0).isBlank }
  }

  private func box(_ id: HtmlNode.ID, in whole: Int) -> ContentTree.Removal? {
    guard tree[id].isElement, !TagSet.keptInBoxes.contains(tree.tag(id)) else { return nil }
    let document = tree.document
    for name in ["class", "id", "itemprop"] as [StaticString] {
      guard let range = document.valueRange(of: id, name) else { continue }
      guard let (word, reason) = boxWord(in: document.source.bytes[range]) else { continue }
      // A box is small beside its article.
      let length = tree.text(id).count
      guard length < Self.enough, length * 4 < whole, !standsAmongWords(id) else { return nil }
      return .init(reason: reason, evidence: "“\(word)” in its class or id")
    }
    return nil
  }
}

/// The words of a class, divided at signs and capitals, one of which names a box.
private func boxWord(in bytes: ArraySlice<UInt8>) -> (word: String, reason: Folded.Reason)? {
  var word: [UInt8] = []
  var previous: UInt8 = 0
  for byte in bytes + [0x20] {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    let begins = (0x41...0x5A).contains(byte) && (0x61...0x7A).contains(previous)
    if !isLetter || begins {
      if let reason = boxWords[word] { return (String(decoding: word, as: UTF8.self), reason) }
      word.removeAll(keepingCapacity: true)
    }
    if isLetter { word.append(byte | 0x20) }
    previous = byte
  }
  return nil
}

private let boxWords: [[UInt8]: Folded.Reason] = {
  let words: [(Folded.Reason, String)] = [
    (.subscription, "newsletter newsletters subscribe subscription signup paywall piano"),
    (.shareBar, "share sharing sharebar sharetools social addthis sharethis addtoany follow"),
    (.readMore, "related recirc recirculation recommended recommendations readmore outbrain taboola zergnet"),
    (.mostRead, "popular trending"),
    (.advertisement, "ad ads advert advertisement advertising adunit dfp sponsored promo teads"),
    (.comments, "comments disqus respond"),
    (.navigation, "breadcrumb breadcrumbs pagination pager toolbar tags taglist"),
    (.credit, "byline dateline timestamp pubdate published postmeta datepublished datemodified"),
    (.notice, "cookie cookies consent gdpr disclaimer"),
  ]
  var table: [[UInt8]: Folded.Reason] = [:]
  for (reason, list) in words {
    for word in list.split(separator: " ") { table[Array(word.utf8)] = reason }
  }
  return table
}()

extension TagSet {
  /// What has such words and is text all the same.
  fileprivate static let keptInBoxes: TagSet = [.a, .article, .blockquote, .body, .code, .main, .p, .pre, .q, .table]
}
