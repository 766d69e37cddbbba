import ArticleModel

/// What a part of a page that is no article is, by the words of its class and id, its role and its tag.
func foldReason(of id: HtmlNode.ID, in document: HtmlDocument) -> ContentTree.Removal {
  let names = ["class", "id", "role"] as [StaticString]
  let ranges = names.compactMap { document.valueRange(of: id, $0) }
  if !ranges.isEmpty {
    let words = ranges.flatMap { document.source.bytes[$0] + [0x20] }
    for (reason, signs) in partWords {
      if let sign = signs.first(where: { contains(words, $0) }) {
        if reason == .advertisement, hasManyLinks(id, in: document) {
          return .init(reason: .navigation, evidence: "many links, beside the article")
        }
        return .init(reason: reason, evidence: "“\(sign)” in its class or id")
      }
    }
  }
  let name = tagName(document[id].tag)
  return .init(reason: .navigation, evidence: name.isEmpty ? "beside the article" : "<\(name)> beside the article")
}

/// What holds many is a part of the site, whatever its name: "banner" is also the ARIA role of a site's header.
private func hasManyLinks(_ id: HtmlNode.ID, in document: HtmlDocument) -> Bool {
  document.elements(below: id, .a).dropFirst(8).contains { _ in true }
}

/// Whether `sign`, in lower case, stands anywhere in the words, ASCII case aside.
private func contains(_ words: [UInt8], _ sign: StaticString) -> Bool {
  let count = sign.utf8CodeUnitCount
  guard words.count >= count else { return false }
  return (0...words.count - count).contains { start in
    (0..<count).allSatisfy { offset in
      let byte = words[start + offset]
      return byte == sign.utf8Start[offset] || (0x41...0x5A).contains(byte) && byte | 0x20 == sign.utf8Start[offset]
    }
  }
}

private func tagName(_ tag: HtmlTag) -> String {
  switch tag {
  case .nav: "nav"
  case .footer: "footer"
  case .header: "header"
  case .aside: "aside"
  case .form: "form"
  default: ""
  }
}

private let partWords: [(Folded.Reason, [StaticString])] = [
  (.pullQuote, pullQuoteNames),
  (.comments, ["comment", "disqus", "replies", "respond", "discussion"]),
  (.shareBar, ["share", "sharing", "social", "follow"]),
  (.subscription, ["newsletter", "subscri", "signup", "sign-up", "paywall", "membership", "donat"]),
  (.notice, ["cookie", "consent", "gdpr", "privacy", "dialog", "modal", "popup", "alert"]),
  (.mostRead, ["most-read", "mostread", "most-popular", "popular", "trending"]),
  (.readMore, ["related", "recommend", "read-more", "readmore", "more-on", "read-next", "outbrain", "taboola"]),
  (.advertisement, ["advert", "-ad-", "ad-", "sponsor", "promo", "banner", "skyscraper"]),
]
