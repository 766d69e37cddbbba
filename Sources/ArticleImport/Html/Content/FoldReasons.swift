import ArticleModel
import UnicodeText

/// What a part of a page that is no article is, by the words of its class and id, its role and its tag.
func foldReason(of id: HtmlNode.ID, in document: HtmlDocument) -> ContentTree.Removal {
  let names = ["class", "id", "role"] as [StaticString]
  let ranges = names.compactMap { document.valueRange(of: id, $0) }
  if !ranges.isEmpty {
    let words = ranges.flatMap { range -> [UInt8] in document.source.bytes[range].map(\.loweredASCII) + [0x20] }
    if let place = partSigns.first(in: words) {
      let (reason, sign) = partNames[place]
      if reason == .advertisement, hasManyLinks(id, in: document) {
        return .init(reason: .navigation, evidence: "many links, beside the article")
      }
      return .init(reason: reason, evidence: "“\(sign)” in its class or id")
    }
  }
  let name = tagName(document[id].tag)
  return .init(reason: .navigation, evidence: name.isEmpty ? "beside the article" : "<\(name)> beside the article")
}

/// What holds many is a part of the site, whatever its name: "banner" is also the ARIA role of a site's header.
private func hasManyLinks(_ id: HtmlNode.ID, in document: HtmlDocument) -> Bool {
  document.elements(below: id, .a).dropFirst(8).contains { _ in true }
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

/// What comes first goes before the rest.
private let partNames = partWords.flatMap { reason, signs in signs.map { (reason, $0) } }
private let partSigns = NameSigns(
  partNames.enumerated().map { rank, name in (name.1.withUTF8Buffer { Array($0) }, rank) })

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
