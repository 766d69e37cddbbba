import ArticleModel

/// Links that hand the article on, by where they lead, whatever their box is called.
extension ContentFinder {
  /// UTF-16 units: "Share on a network of friends".
  private static let longestShareLink = 40
  private static let farthestShareBox = 4
  private static let longestShareBox = 400

  mutating func foldShareLinks(below article: HtmlNode.ID) {
    for link in elements([.a], below: article)
    where tree.parent(link) != nil && handsOn(link) && tree.text(link).count <= Self.longestShareLink
      && !standsAmongWords(link)
    {
      let around = tree.document.ancestors(of: link).prefix(Self.farthestShareBox).prefix { $0 != article }
      let box = around.prefix { tree.isShort($0, Self.longestShareBox) && holdsLinksThatHandOn($0) }.last ?? link
      tree.remove(box, .shareBar, "leads to where articles are shared")
    }
  }

  /// Nothing else, words and pictures aside that stand in those links.
  private func holdsLinksThatHandOn(_ box: HtmlNode.ID) -> Bool {
    let links = Array(tree.document.elements(below: box, .a))
    return links.allSatisfy { handsOn($0) }
      && tree.text(box).count <= links.reduce(Self.longestShareLabel) { $0 + tree.text($1).count + 1 }
      && tree.document.elements(below: box, .img).allSatisfy { image in
        tree.document.ancestors(of: image).prefix(Self.farthestShareBox).contains { tree.tag($0) == .a }
      }
  }

  private static let longestShareLabel = 20

  private func handsOn(_ link: HtmlNode.ID) -> Bool {
    guard let written = tree.document.valueRange(of: link, "href"),
      shareSigns.first(in: tree.document.source.bytes[written].map(\.loweredASCII)) != nil,
      let target = target(of: link)
    else { return false }
    if target.scheme == "mailto" { return target.path.isEmpty }
    guard let host = target.host, let name = host.split(separator: ".").dropLast().last else { return false }
    let path = target.path.lowercased()
    return sharePlaces[String(name)]?.contains { path.hasPrefix($0) } ?? false
  }
}

/// What an address must have to be one of those: few links of a page do, and only theirs are taken apart.
private let shareSigns = NameSigns(
  (["mailto:"] + sharePlaces.keys.flatMap { ["/\($0).", ".\($0)."] }).map { (Array($0.utf8), 0) })

/// Of networks, by name, where pages are handed on.
private let sharePlaces = [
  "facebook": ["/sharer", "/share.php", "/dialog/share", "/dialog/feed"],
  "twitter": ["/intent/tweet", "/share", "/home"], "x": ["/intent/", "/share"],
  "linkedin": ["/sharearticle", "/sharing", "/cws/share"], "pinterest": ["/pin/create"],
  "whatsapp": ["/send"], "wa": ["/"], "t": ["/share"], "telegram": ["/share"], "reddit": ["/submit"],
  "vk": ["/share"], "tumblr": ["/share", "/widgets/share"], "ycombinator": ["/submitlink"],
  "getpocket": ["/save", "/edit"], "line": ["/lineit/share", "/r/msg"], "weibo": ["/share"], "ok": ["/offer", "/dk"],
  "xing": ["/spi/shares", "/app/user"], "flipboard": ["/bookmarklet"], "threads": ["/intent/"],
]
