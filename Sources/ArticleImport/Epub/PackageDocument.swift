import ArticleModel

/// A book's package document (EPUB 3.3, 5; OPF 2.0): what it says of itself, its files, and their order.
struct PackageDocument {
  struct Item {
    /// Its name in the archive.
    var path: String
    var mediaType: String
    var properties: [String]
  }

  var metadata: Metadata
  /// In reading order, each once.
  var chapters: [Item]
  /// The navigation document, or the NCX of older books.
  var navigation: Item?

  /// - Parameters:
  ///   - path: the package document's own name in the archive.
  /// - Throws: `BookFailure` when there is nothing to read in it.
  init(_ bytes: [UInt8], at path: String) throws(BookFailure) {
    let tree = XmlTree(bytes)
    var manifest: [Item] = []
    var items: [String: Item] = [:]
    for element in tree.all("item") {
      guard let id = element.attributes["id"], items[id] == nil, let target = element.attributes["href"],
        let file = bookPath(of: target, from: path)
      else { continue }
      let properties = (element.attributes["properties"] ?? "").split(separator: " ").map(String.init)
      let item = Item(
        path: file.path, mediaType: element.attributes["media-type"]?.lowercased() ?? "", properties: properties)
      manifest.append(item)
      items[id] = item
    }
    var seen = Set<String>()
    chapters = tree.all("itemref").compactMap { reference in
      guard let item = items[reference.attributes["idref"] ?? ""], Self.isChapter(item), seen.insert(item.path).inserted
      else { return nil }
      return item
    }
    let ncx = tree.all("spine").first?.attributes["toc"].flatMap { items[$0] }
    navigation =
      manifest.first { $0.properties.contains("nav") } ?? ncx
      ?? manifest.first { $0.mediaType == "application/x-dtbncx+xml" }
    guard !tree.elements.isEmpty, !manifest.isEmpty else { throw .noPackage }
    guard !chapters.isEmpty else { throw .noChapters }
    metadata = packageMetadata(tree)
  }

  private static func isChapter(_ item: Item) -> Bool {
    item.mediaType == "application/xhtml+xml" || item.mediaType == "text/html"
  }
}

/// What a target in a book's file means: a file of the archive, and a place in it. nil for one outside.
func bookPath(of target: String, from path: String) -> (path: String, fragment: String?)? {
  let parts = AddressParts(resolveAddress(target, base: "/" + path))
  guard parts.scheme == nil, parts.authority == nil, parts.path.utf8.first == UInt8(ascii: "/") else { return nil }
  return (percentDecoded(String(parts.path.dropFirst())), parts.fragment.map(percentDecoded))
}
