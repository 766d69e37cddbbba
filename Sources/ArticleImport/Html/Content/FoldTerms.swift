import ArticleModel

/// "By commenting you accept our terms and our privacy policy", and what protects a form: told by where it leads.
extension ContentFinder {
  /// UTF-16 units.
  private static let longestTerms = 700
  private static let fewestTerms = 2

  mutating func foldTerms(below article: HtmlNode.ID) {
    // A page that is itself what it leads to is read for that.
    if let own = metadata.url, isTerms(AddressParts(own)) { return }
    for id in elements([.p, .div, .span, .small, .li], below: article) where tree.parent(id) != nil && leadsToTerms(id)
    {
      tree.remove(id, .notice, "leads to the terms of the site")
    }
  }

  private func leadsToTerms(_ id: HtmlNode.ID) -> Bool {
    guard tree.isShort(id, Self.longestTerms * 4), tree.contains([.a], below: id),
      !tree.contains(.blocks, below: id), tree.text(id).count <= Self.longestTerms, !standsAmongWords(id)
    else { return false }
    let targets = Set(tree.document.elements(below: id, .a).compactMap { tree.document.attribute("href", of: $0) })
    return targets.count >= Self.fewestTerms && targets.allSatisfy { isTerms(AddressParts($0)) }
  }

  private func isTerms(_ target: AddressParts) -> Bool {
    let own = metadata.url.flatMap { AddressParts($0).site }
    guard target.site == nil || target.site == own || target.site == "google.com",
      let last = target.path.split(separator: "/").last
    else { return false }
    return last.lowercased().split { !$0.isLetter }.contains { termsPlaces.contains($0) }
  }
}

private let termsPlaces: Set<Substring> = [
  "privacy", "terms", "tos", "cookie", "cookies", "guidelines", "conditions", "datenschutz", "agb",
  "nutzungsbedingungen", "privacidad", "condiciones", "confidentialite", "cgu", "privacidade", "termos",
]
