import ArticleModel

/// Finds the parts of a page that point to other articles: by their class, under a label, as a line in the text, between
/// its paragraphs. Each kind of module has a file of its own.
struct RelatedFinder {
  let document: HtmlDocument
  let titles: LinkTitles
  let measure: LinkMeasure
  let prose: ArticleProse
  let article: Metadata
  /// The ends of the names of the site's hosts: "harbor.example".
  private let hosts: Set<String>
  /// Words of the hosts' names, which say nothing in a label: "More on Harbor".
  let siteWords: KeySet
  private let lastFooter: HtmlNode.ID?
  var names = NamedModules()
  /// Headings of notes and references, where they were asked for.
  var citationHeadings: [HeadingLevel: [HtmlNode.ID]] = [:]

  private static let mostModules = 200
  /// A page of more links between its paragraphs is a list of articles itself.
  private static let mostInsertions = 8
  private static let mostOverArticle = 6
  /// Under a label.
  private static let mostLabelledOverArticle = 20

  /// - Parameters:
  ///   - article: what the page says of its article.
  ///   - prose: the article's.
  init(_ document: HtmlDocument, _ addresses: PageAddresses, article: Metadata, prose: ArticleProse) {
    hosts = Set([addresses.base, article.url ?? ""].compactMap { AddressParts($0).site })
    let names = hosts.flatMap { $0.split(separator: ".") }.filter { $0.count > 1 }
    siteWords = KeySet(names.map { WordScanner.key(of: $0) })
    self.document = document
    self.prose = prose
    self.article = article
    titles = LinkTitles(document, addresses, article: article)
    measure = LinkMeasure(of: document)
    lastFooter = document.nodes.indices.last { document[$0].tag == .footer && document[$0].isElement }
  }

  /// In document order; none inside another.
  mutating func modules() -> [RelatedModule] {
    guard let body = document.body else { return [] }
    var modules: [RelatedModule] = []
    var next = document[body].firstChild
    while let id = next, modules.count < Self.mostModules {
      if document[id].isElement, measure.text[id] > 0, let module = module(at: id) {
        modules.append(module)
        next = following(module.elements, within: body)
      } else {
        next = document.following(
          id, within: body, skippingChildren: measure.text[id] == 0 || isSiteFrame(id))
      }
    }
    if modules.count(where: \.isInsertion) > Self.mostInsertions { modules.removeAll(where: \.isInsertion) }
    return modules
  }

  private func following(_ elements: [HtmlNode.ID], within body: HtmlNode.ID) -> HtmlNode.ID? {
    elements.last.flatMap { document.following($0, within: body, skippingChildren: true) }
  }

  private mutating func module(at id: HtmlNode.ID) -> RelatedModule? {
    if let module = namedBox(id) ?? labelledList(id), !holdsArticle(module) { return judged(module) }
    return readMoreLine(id) ?? topicLine(id) ?? step(id) ?? insertion(id)
  }

  /// What has most of the article's prose is the article, whatever its class is or what stands over it.
  private func holdsArticle(_ module: RelatedModule) -> Bool {
    guard let first = module.elements.first, let last = module.elements.last else { return false }
    return prose.isMostly(in: document.extent(of: first).lowerBound..<document.extent(of: last).upperBound)
  }

  /// The site's own head, menus and foot, which is the last one of the page.
  private func isSiteFrame(_ id: HtmlNode.ID) -> Bool {
    switch document[id].tag {
    case .footer where id != lastFooter: false
    case .nav, .header, .footer, .form:
      !document.ancestors(of: id).contains { document[$0].tag == .article || document[$0].tag == .main }
    default: false
    }
  }

  /// A list that leads to other sites alone is paid for, whatever it is called; a long one over the article is the same on
  /// every page, a very long one even under a label.
  private func judged(_ module: RelatedModule) -> RelatedModule {
    var module = module
    let mostOverArticle = module.label == nil ? Self.mostOverArticle : Self.mostLabelledOverArticle
    if module.kind == .related, module.items.count > mostOverArticle,
      let last = module.elements.last, let prose = prose.bounds,
      document.extent(of: last).upperBound <= prose.lowerBound
    {
      module.kind = .mostRead
    }
    if !hosts.isEmpty, module.items.count >= 2, module.items.allSatisfy({ !isOfSite($0.target) }) {
      module.kind = .sponsored
    }
    return module
  }

  /// Whether an address may be one of the page's site.
  func isOfSite(_ address: String) -> Bool { AddressParts(address).site.map { hosts.contains($0) } ?? true }
}
