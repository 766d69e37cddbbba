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
      .map { AddressParts($0) }
    // A notice says little but what it links to.
    return targets.count >= Self.fewestTerms && tree.text(id).sentences <= targets.count
      && targets.allSatisfy { isTerms($0) } && targets.contains { words(of: $0).contains { tellingTerms.contains($0) } }
  }

  /// Whether the name of a page says nothing else, whoever's terms they are.
  private func isTerms(_ target: AddressParts) -> Bool {
    let words = words(of: target)
    return !words.isEmpty && words.allSatisfy { tellingTerms.contains($0) || besideTerms.contains($0) }
  }

  /// Of the last part of the path, without what tells its format: "/legal/privacy-policy.html".
  private func words(of target: AddressParts) -> [Substring] {
    let last = target.path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    return last.lowercased().split { !$0.isLetter }
  }
}

private let tellingTerms: Set<Substring> = [
  "privacy", "terms", "tos", "datenschutz", "agb", "nutzungsbedingungen", "privacidad", "terminos", "confidentialite",
  "cgu", "privacidade", "termos",
]

/// Words that are of others' pages too: cookies are baked, and hearts have conditions.
private let besideTerms: Set<Substring> = [
  "policy", "policies", "notice", "statement", "of", "and", "use", "service", "services", "cookie", "cookies",
  "conditions", "guidelines", "community", "legal", "site", "website", "user", "de", "y", "e", "et", "uso", "servicio",
  "politica", "politique", "condiciones",
]
