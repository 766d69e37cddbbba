/// What a page's JSON-LD says of its article: the first object of schema.org's Article and its kinds.
struct LinkedData {
  private(set) var headline: String?
  private(set) var name: String?
  private(set) var authors: [String] = []
  private(set) var account: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var created: String?
  private(set) var address: String?
  private(set) var image: String?
  private(set) var language: String?
  private(set) var body: [DeclaredLine] = []

  /// nil where no script has an article. One of more than 4 MiB is no one's metadata.
  init?(of document: HtmlDocument, _ scripts: [HtmlNode.ID]) {
    for id in scripts.prefix(50) {
      let contents = document.rawContents(of: id)
      guard contents.count <= 4 << 20, let text = JSONText(contents) else { continue }
      let graph = Graph(text)
      guard let article = graph.objects.first(where: { graph.isArticle($0) }) else { continue }
      read(article, graph)
      return
    }
    return nil
  }

  private mutating func read(_ article: JSONValue, _ graph: Graph) {
    let text = graph.text
    headline = text.string("headline", of: article)
    name = text.string("name", of: article)
    let author = text.member("author", of: article) ?? text.member("creator", of: article)
    (authors, account) = (graph.names(author), nil)
    // A bare string without a space is an account's name more often than an author's.
    if authors.count == 1, let name = text.string(author), !name.holds(" ") { (authors, account) = ([], name) }
    publisher = graph.names(text.member("publisher", of: article)).first
    published = text.string("datePublished", of: article)
    created = text.string("dateCreated", of: article)
    address = text.string("url", of: article) ?? graph.address(text.member("mainEntityOfPage", of: article))
    image = graph.address(text.member("image", of: article))
    language = text.string("inLanguage", of: article)
    body = text.lines("articleBody", of: article)
  }
}

/// The objects of a JSON-LD text, in order: alone, in a list, in a "@graph", or what a page object is about.
private struct Graph {
  let text: JSONText
  private(set) var objects: [JSONValue] = []

  init(_ text: JSONText) {
    self.text = text
    add(text.value, depth: 0)
  }

  private mutating func add(_ value: JSONValue, depth: Int) {
    guard depth < 8, objects.count < 500 else { return }
    switch value {
    case .array(let values):
      for value in values { add(value, depth: depth + 1) }
    case .object:
      objects.append(value)
      for name in ["@graph", "mainEntity"] as [StaticString] {
        if let inner = text.member(name, of: value) { add(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  func isArticle(_ object: JSONValue) -> Bool {
    let types: [String]
    switch text.member("@type", of: object) {
    case .array(let values)?: types = values.compactMap { text.string($0) }
    case let type: types = text.string(type).map { [$0] } ?? []
    }
    return types.contains { $0.hasSuffix("Article") || Self.kinds.contains($0) }
  }

  /// Kinds of article that aren't called so.
  private static let kinds: Set = [
    "Report", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "DiscussionForumPosting", "APIReference",
    "Review",
  ]

  /// Names of people or organisations: strings, objects with a name, or what these refer to by "@id".
  func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .array(let values)?: values.prefix(50).flatMap { name($0).map { [$0] } ?? [] }
    case let value?: name(value).map { [$0] } ?? []
    case nil: []
    }
  }

  private func name(_ value: JSONValue) -> String? {
    if let name = text.string(value) { return name }
    if let name = text.string("name", of: value) { return name }
    guard let identifier = text.string("@id", of: value) else { return nil }
    let object = objects.first { text.string("@id", of: $0) == identifier && text.member("name", of: $0) != nil }
    return object.flatMap { text.string("name", of: $0) }
  }

  /// An address: a string, an object's, or the first of a list.
  func address(_ value: JSONValue?) -> String? {
    switch value {
    case .array(let values)?: values.first.flatMap { address(single: $0) }
    case let value?: address(single: value)
    case nil: nil
    }
  }

  private func address(single value: JSONValue) -> String? {
    if let address = text.string(value) ?? text.string("url", of: value) { return address }
    guard let identifier = text.string("@id", of: value) else { return nil }
    let object = objects.first { text.string("@id", of: $0) == identifier && text.member("url", of: $0) != nil }
    return object.flatMap { text.string("url", of: $0) } ?? identifier
  }
}
