/// The outline of a navigation document (EPUB 3.3, 7) or an NCX (OPF 2.0, 2.4.1).
func bookOutline(_ bytes: [UInt8], at path: String) -> [OutlineEntry] {
  let tree = XmlTree(bytes)
  let entries = tree.elements.contains { $0.name == "navMap" } ? ncxEntries(tree) : navigationEntries(tree)
  return entries.prefix(mostEntries).compactMap { entry in
    guard let place = bookPath(of: entry.target, from: path), !entry.title.isEmpty else { return nil }
    return OutlineEntry(
      title: entry.title, level: min(entry.level, 6), anchor: bookAnchor(place.path, fragment: place.fragment))
  }
}

private let mostEntries = 20_000

private typealias Entry = (title: String, level: Int, target: String)

/// Links in the lists of the `nav` whose type is "toc", else of the first.
private func navigationEntries(_ tree: XmlTree) -> [Entry] {
  let navigations = tree.elements.indices.filter { tree.elements[$0].name == "nav" }
  let contents = navigations.first {
    tree.elements[$0].attributes["type"]?.split(separator: " ").contains("toc") ?? false
  }
  guard let contents = contents ?? navigations.first else { return [] }
  return tree.elements.indices.compactMap { index in
    let element = tree.elements[index]
    guard element.name == "a", let target = element.attributes["href"] else { return nil }
    let around = tree.ancestors(of: index)
    guard around.contains(contents) else { return nil }
    return (cleanText(tree.text(of: element)), max(1, around.count { tree.elements[$0].name == "ol" }), target)
  }
}

private func ncxEntries(_ tree: XmlTree) -> [Entry] {
  var titles: [Int: String] = [:]
  return tree.elements.indices.compactMap { index in
    let element = tree.elements[index]
    guard element.name == "navLabel" || element.name == "content", let point = element.parent,
      tree.elements[point].name == "navPoint"
    else { return nil }
    if element.name == "navLabel" {
      titles[point] = cleanText(tree.text(of: element))
      return nil
    }
    let level = tree.ancestors(of: index).count { tree.elements[$0].name == "navPoint" }
    return element.attributes["src"].map { (titles[point] ?? "", level, $0) }
  }
}

/// What a file of a book, or a place in it, is called in the one text that the book is.
func bookAnchor(_ path: String, fragment: String?) -> String {
  fragment.map { $0.isEmpty ? path : path + "#" + $0 } ?? path
}
