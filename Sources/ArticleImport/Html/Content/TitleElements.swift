/// Which elements of a page say its title, and which hold it.
extension ContentFinder {
  /// Whether an `<h1>` or `<h2>`, or what is called a title and is one, has most of the title's words too; nil where most
  /// of its own are not the title's.
  func repeatsTitle(_ id: HtmlNode.ID, _ title: Set<String>) -> Bool? {
    guard tree.tag(id) == .h1 || tree.tag(id) == .h2 else { return isTitleByName(id) ? true : nil }
    let words = titleWords(of: tree.document.textContent(of: id))
    let length = { (words: [String]) in words.reduce(-1) { $0 + $1.count + 1 } }
    guard !words.isEmpty else { return nil }
    guard Double(length(words.filter { !title.contains($0) })) / Double(length(words)) < 0.25 else { return nil }
    return title.count { words.contains($0) } * 2 >= title.count
  }

  /// "titulo" in the class of an element that says the title and no more, where no heading came before.
  private func isTitleByName(_ id: HtmlNode.ID) -> Bool {
    guard title == nil, TagSet.titles.contains(tree.tag(id)),
      firstWord(of: tree.className(id), { titleNames.contains($0) }) != nil, tree.isShort(id, Self.longestTitle)
    else { return false }
    return saysTitleAsItIs(id) && tree.text(id).count >= Self.shortestNamedTitle
      && tree.text(id).count * 2 >= metadata.title.utf16.count
  }

  /// UTF-16 units.
  private static let shortestNamedTitle = 10
  /// Bytes.
  private static let longestTitle = 1000

  /// The box of the title and of what stands beside it, most often called a header.
  func isHeadOfArticle(_ id: HtmlNode.ID) -> Bool {
    guard !metadata.title.isEmpty,
      tree.tag(id) == .header || tree.document.attribute("class", of: id, mentions: ["head", "hero"]),
      tree.isShort(id, Self.longestHead)
    else { return false }
    return elements([.h1, .h2], below: id).contains { saysTitle($0) } && tree.linkDensity(id) < 0.5
      && !tree.contains([.nav], below: id)
  }

  /// Bytes.
  private static let longestHead = 2000

  /// Whether what goes has the title in it.
  func holdsTitle(_ id: HtmlNode.ID, _ title: Set<String>) -> Bool {
    !title.isEmpty && elements([.h1, .h2], below: id).contains { repeatsTitle($0, title) == true }
  }

  /// Whether an element says the title as the page's metadata have it, a site's or a section's name beside it aside. What
  /// says it in other words is no title to be shown in its place.
  func saysTitleAsItIs(_ id: HtmlNode.ID) -> Bool {
    let (said, title) = (titleWords(of: tree.document.textContent(of: id)), titleWords(of: metadata.title))
    return !said.isEmpty && (title.starts(with: said) || title.reversed().starts(with: said.reversed()))
  }

  /// Some pages have it once for each width of screen.
  func saysTitle(_ id: HtmlNode.ID) -> Bool {
    titleWords(of: tree.document.textContent(of: id)) == titleWords(of: metadata.title)
  }

  func titleWords(of text: String) -> [String] {
    text.prefix(1000).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

private let titleNames = Set(
  "title headline titulo titre titel titolo tytul".split(separator: " ").map { Array($0.utf8) })

extension TagSet {
  fileprivate static let titles: TagSet = [.div, .p, .span, .center]
}
