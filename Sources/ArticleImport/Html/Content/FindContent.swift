import ArticleModel

/// Which of a page's nodes are its article.
struct PageContent: Sendable {
  /// The page's tree, with what is no article taken out.
  var tree: ContentTree
  /// What the article hangs below.
  var root: HtmlNode.ID
  /// The title's and the byline's nodes, which may be taken out of the tree.
  var roles: [HtmlNode.ID: Block.Kind]
}

/// The article that is known to be in an element: no more is taken out of that than what is no text.
func findContent(of document: HtmlDocument, metadata: Metadata, in element: HtmlNode.ID) -> PageContent {
  var prepared = ContentTree(document)
  prepared.prepare(element)
  var finder = ContentFinder(tree: prepared, body: element, rules: .dropsHidden, metadata: metadata)
  finder.dropUnlikely()
  let root = finder.tree.add(.div)
  for child in Array(finder.tree.document.children(of: element)) { finder.tree.move(child, to: root) }
  finder.clean(root)
  return PageContent(tree: finder.tree, root: root, roles: finder.roles)
}

/// How strictly content is told from what is around it. Each attempt that finds too little gives up one more.
struct ContentRules: OptionSet, Sendable {
  let rawValue: UInt8
  static let dropsUnlikely = ContentRules(rawValue: 1)
  static let weighsClasses = ContentRules(rawValue: 2)
  static let cleansConditionally = ContentRules(rawValue: 4)
  static let dropsHidden = ContentRules(rawValue: 8)
}

/// Finds the article by the algorithm of Mozilla's Readability.js (grabArticle, after Arc90's readability of 2010):
/// paragraphs score for their length and commas, elements around inherit their score, weighted by their class and id
/// and by how much of them is links; the best one and those beside it like it are the article, cleaned of what looks like
/// lists of links, forms and boxes.
func findContent(of document: HtmlDocument, metadata: Metadata) -> PageContent? {
  guard let body = document.body else { return nil }
  var best: (content: PageContent, length: Int, prose: Int)?
  // Long enough, and nothing but lists and short lines.
  var listed: PageContent?
  for rules in [
    [.dropsHidden, .dropsUnlikely, .weighsClasses, .cleansConditionally],
    [.dropsHidden, .weighsClasses, .cleansConditionally], [.dropsHidden, .cleansConditionally], .dropsHidden,
    // What a script would show, or a reader who has paid.
    [.dropsUnlikely, .weighsClasses, .cleansConditionally],
  ] as [ContentRules] {
    if !rules.contains(.dropsHidden), listed == nil, best?.prose ?? 0 > 0 { break }
    // Made anew for the few pages that take more than one attempt, so that the others need no second copy.
    var prepared = ContentTree(document)
    prepared.prepare(body)
    var finder = ContentFinder(tree: consume prepared, body: body, rules: rules, metadata: metadata)
    let root = finder.run()
    let length = finder.tree.text(root).count
    let content = PageContent(tree: finder.tree, root: root, roles: finder.roles)
    let prose = finder.proseLength(below: root)
    if rules.contains(.dropsHidden) {
      if length >= ContentFinder.enough {
        if prose > (listed == nil ? 0 : ContentFinder.enough) { return content }
        listed = listed ?? content
      }
      if length > best?.length ?? 0 { best = (content, length, prose) }
    } else if prose > ContentFinder.enoughHidden {
      return content
    }
  }
  return listed ?? best?.content
}

/// One attempt.
struct ContentFinder {
  var tree: ContentTree
  let body: HtmlNode.ID
  let rules: ContentRules
  let metadata: Metadata
  var roles: [HtmlNode.ID: Block.Kind] = [:]
  /// The title's element, which is taken out as it is found.
  var title: HtmlNode.ID?
  /// Where the title stood, which is taken out as it is found.
  var titlePlace: HtmlNode.ID?
  /// Whether the article was found right under its title.
  private(set) var isUnderTitle = false
  /// Elements whose words score for those around them.
  var paragraphs: [HtmlNode.ID] = []
  /// Of the elements that have one.
  var scores: [HtmlNode.ID: Double] = [:]
  /// In the order they were met.
  var candidates: [HtmlNode.ID] = []
  /// Those of what was found.
  var dataTables = DataTables()

  /// UTF-16 units of text that an article has at least; of one right under its title.
  static let enough = 500
  static let enoughUnderTitle = 200
  /// Of prose, where a page shows none.
  static let enoughHidden = 1000

  init(tree: ContentTree, body: HtmlNode.ID, rules: ContentRules, metadata: Metadata) {
    (self.tree, self.body, self.rules, self.metadata) = (tree, body, rules, metadata)
  }

  /// Returns what the article hangs below.
  mutating func run() -> HtmlNode.ID {
    dropUnlikely()
    scoreCandidates()
    let top = topCandidate()
    isUnderTitle = titlePlace.map { stands(top, near: $0) } ?? false
    let article = joinSiblings(of: top)
    clean(article)
    return article
  }

  /// Whether two elements have one around them that is not far.
  private func stands(_ id: HtmlNode.ID, near place: HtmlNode.ID) -> Bool {
    let around = { (id: HtmlNode.ID) in [id] + tree.document.ancestors(of: id).prefix(3).prefix { $0 != body } }
    return !Set(around(id)).isDisjoint(with: around(place))
  }

  func classWeight(_ id: HtmlNode.ID) -> Double { rules.contains(.weighsClasses) ? tree.classWeight(id) : 0 }
}
