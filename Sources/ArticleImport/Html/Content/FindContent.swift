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
func findContent(of document: HtmlDocument, metadata: Metadata, summary: String? = nil) -> PageContent? {
  guard let body = document.body else { return nil }
  var best: (content: PageContent, length: Int, prose: Int)?
  // Long enough, and hardly anything but links.
  var listed: (content: PageContent, prose: Int)?
  for rules in [
    [.dropsHidden, .dropsUnlikely, .weighsClasses, .cleansConditionally],
    [.dropsHidden, .weighsClasses, .cleansConditionally], [.dropsHidden, .cleansConditionally], .dropsHidden,
    // What a script would show, or a reader who has paid.
    [.dropsUnlikely, .weighsClasses, .cleansConditionally],
  ] as [ContentRules] {
    if !rules.contains(.dropsHidden), listed == nil, let best, best.prose > 0 || best.length > ContentFinder.enoughShown
    {
      break
    }
    // Made anew for the few pages that take more than one attempt, so that the others need no second copy.
    var prepared = ContentTree(document)
    prepared.prepare(body)
    var finder = ContentFinder(tree: consume prepared, body: body, rules: rules, metadata: metadata)
    let root = finder.run()
    finder.takeStandfirst(summary, into: root)
    let length = finder.tree.text(root).count
    let content = PageContent(tree: finder.tree, root: root, roles: finder.roles)
    let prose = finder.proseLength(below: root)
    if rules.contains(.dropsHidden) {
      if length >= ContentFinder.enough {
        guard let listing = listed else {
          guard prose <= length / 8, finder.tree.linkDensity(root) > 0.5 else { return content }
          listed = (content, prose)
          continue
        }
        if prose > max(ContentFinder.enough, 3 * listing.prose) { return content }
      }
      if length > best?.length ?? 0 { best = (content, length, prose) }
    } else if prose > max(ContentFinder.enoughHidden, 3 * (listed?.prose ?? 0)) {
      return content
    }
  }
  return listed?.content ?? best?.content
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
  /// Elements whose words score for those around them.
  var paragraphs: [HtmlNode.ID] = []
  /// Of the elements that have one.
  var scores: [HtmlNode.ID: Double] = [:]
  /// In the order they were met.
  var candidates: [HtmlNode.ID] = []
  /// The hidden element that has the article's text, where one was met.
  var keptBack: HtmlNode.ID?
  /// Those of what was found.
  var dataTables = DataTables()

  /// UTF-16 units of text that an article has at least.
  static let enough = 500
  /// Of what a page shows, before what it hides is read.
  static let enoughShown = 200
  /// Of prose that a page hides.
  static let enoughHidden = 1000

  init(tree: ContentTree, body: HtmlNode.ID, rules: ContentRules, metadata: Metadata) {
    (self.tree, self.body, self.rules, self.metadata) = (tree, body, rules, metadata)
  }

  /// Returns what the article hangs below.
  mutating func run() -> HtmlNode.ID {
    dropUnlikely()
    scoreCandidates()
    let top = topCandidate()
    let article = joinSiblings(of: top)
    clean(article)
    return article
  }

  func classWeight(_ id: HtmlNode.ID) -> Double { rules.contains(.weighsClasses) ? tree.classWeight(id) : 0 }
}
