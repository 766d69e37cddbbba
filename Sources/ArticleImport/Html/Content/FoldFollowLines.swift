import ArticleModel

/// Lines that are written like the article's and ask to follow the site.
extension ContentFinder {
  /// UTF-16 units.
  private static let longestRequest = 250
  /// "You can follow", "Puedes seguir".
  private static let wordsBefore = 3

  mutating func foldFollowLines(in article: HtmlNode.ID) {
    for id in elements([.p], below: article) where tree.parent(id) != nil && asksToFollow(id) {
      tree.remove(id, .shareBar, "asks to follow, with a link to a network")
    }
  }

  private func asksToFollow(_ id: HtmlNode.ID) -> Bool {
    guard (1...Self.longestRequest).contains(tree.text(id).count), tree.contains([.a], below: id) else { return false }
    let links = Array(tree.document.elements(below: id, .a))
    // A publication's own page at a reader of news is pointed to in whatever words, but not in a sentence.
    if !tree.text(id).hasSentenceEnd, links.contains(where: { leadsToChannel($0) }) { return true }
    guard links.contains(where: { isOfNetwork($0) }) else { return false }
    let words = tree.document.textWords(of: id)
    return words.prefix(Self.wordsBefore).contains { Self.following.contains($0.key) }
  }

  private func leadsToChannel(_ link: HtmlNode.ID) -> Bool {
    guard let target = target(of: link), let site = target.site else { return false }
    return Self.channels[site].map { target.path.hasPrefix($0) } ?? false
  }

  /// Where they have those of publications, by site.
  private static let channels = ["google.com": "/publications/", "whatsapp.com": "/channel/"]

  /// Where a link leads; one of a page from an archive has that behind the archive's own address.
  func target(of link: HtmlNode.ID) -> AddressParts? {
    guard let written = tree.document.attribute("href", of: link) else { return nil }
    let bytes = Array(written.utf8)
    let inner = bytes.withUnsafeBufferPointer { bytes in
      var slashes = ByteSearch(for: UInt8(ascii: "/"), in: bytes)
      while slashes.next < bytes.count {
        let rest = bytes[(slashes.next + 1)...]
        if rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) { return slashes.next + 1 }
        slashes.advance(to: slashes.next + 1)
      }
      return 0
    }
    return AddressParts(inner > 0 ? String(decoding: bytes[inner...], as: UTF8.self) : written)
  }

  private func isOfNetwork(_ link: HtmlNode.ID) -> Bool {
    guard let host = target(of: link)?.host else { return false }
    return host.split(separator: ".").dropLast().last.map { Self.networks.contains(String($0)) } ?? false
  }

  private static let following = Set(
    ["follow", "seguir", "sigue", "siga", "folgen", "folge", "suivez", "segui"].map(WordScanner.key(of:)))
  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "instagram", "whatsapp", "t", "telegram", "youtube", "linkedin", "threads", "tiktok",
  ]
}
