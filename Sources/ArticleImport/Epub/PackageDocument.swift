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
  /// What the reading order names, and the book does not say what it is.
  var unknownChapters: [String]
  /// The navigation document, or the NCX of older books.
  var navigation: Item?
  /// What is wrong with it, in words.
  var damage: [String] = []

  /// - Parameters:
  ///   - bytes: empty where there is none.
  ///   - path: the package document's own name in the archive.
  ///   - names: all names in the archive: a book whose order is lost has its pages in the order of theirs.
  /// - Throws: `BookFailure` when there is nothing to read.
  init(_ bytes: [UInt8], at path: String, among names: Set<String>) throws(BookFailure) {
    let tree = XmlTree(bytes)
    let manifest = Manifest(tree, at: path)
    let references = tree.all("itemref").map { $0.attributes["idref"] ?? "" }
    unknownChapters = references.filter { manifest.item($0) == nil }
    chapters = withoutRepetitions(references.compactMap(manifest.item).filter(\.isChapter))
    navigation = manifest.navigation(ncx: tree.all("spine").first?.attributes["toc"])
    metadata = packageMetadata(tree)
    if !tree.isWellFormed { damage.append("its package document is \(bytes.isEmpty ? "missing" : "damaged")") }
    let isCutOff = !tree.isWellFormed && !tree.all("spine").contains(where: \.isClosed)
    guard isCutOff || names.isDisjoint(with: chapters.map(\.path)) else { return }
    if navigation == nil { navigation = namedNavigation(among: names) }
    addPages(manifest, names)
    guard chapters.isEmpty else { return }
    throw manifest.items.isEmpty ? BookFailure.noPackage : .noChapters
  }

  /// Puts what is in the archive, and has no place in the reading order, behind what has one.
  private mutating func addPages(_ manifest: Manifest, _ names: Set<String>) {
    let listed = manifest.items.filter { $0.isChapter && names.contains($0.path) && $0.path != navigation?.path }
    let others = names.filter { isPageName($0) && $0 != navigation?.path }.map { (key: numbersAligned($0), name: $0) }
      .sorted { ($0.key, $0.name) < ($1.key, $1.name) }
      .map { Item(path: $0.name, mediaType: "text/html", properties: []) }
    guard !listed.isEmpty || !others.isEmpty else { return }
    let isLost = names.isDisjoint(with: chapters.map(\.path))
    if isLost { (chapters, unknownChapters) = ([], []) }
    chapters = withoutRepetitions(chapters + listed + others)
    damage.append("its reading order is \(isLost ? "missing" : "cut off")")
  }

  /// What most books call it.
  private func namedNavigation(among names: Set<String>) -> Item? {
    names.filter { navigationNames.contains($0.lowercased().split(separator: "/").last ?? "") }.min()
      .map { Item(path: $0, mediaType: "", properties: []) }
  }
}

/// The files that a package document lists.
private struct Manifest {
  var items: [PackageDocument.Item] = []
  private var byIdentifier: [String: PackageDocument.Item] = [:]

  init(_ tree: XmlTree, at path: String) {
    for element in tree.all("item") {
      guard let id = element.attributes["id"], byIdentifier[id] == nil, let target = element.attributes["href"],
        let file = bookPath(of: target, from: path)
      else { continue }
      let properties = (element.attributes["properties"] ?? "").split(separator: " ").map(String.init)
      let item = PackageDocument.Item(
        path: file.path, mediaType: element.attributes["media-type"]?.lowercased() ?? "", properties: properties)
      items.append(item)
      byIdentifier[id] = item
    }
  }

  func item(_ identifier: String?) -> PackageDocument.Item? { identifier.flatMap { byIdentifier[$0] } }

  func navigation(ncx: String?) -> PackageDocument.Item? {
    items.first { $0.properties.contains("nav") } ?? item(ncx)
      ?? items.first { $0.mediaType == "application/x-dtbncx+xml" }
  }
}

extension PackageDocument.Item {
  fileprivate var isChapter: Bool {
    mediaType == "application/xhtml+xml" || mediaType == "text/html" || mediaType == "text/x-oeb1-document"
      || mediaType.isEmpty && isPageName(path)
  }
}

private func isPageName(_ name: String) -> Bool {
  [".xhtml", ".html", ".htm"].contains { name.lowercased().hasSuffix($0) } && !name.hasPrefix("META-INF/")
}

private let navigationNames: Set<Substring> = ["nav.xhtml", "nav.html", "toc.xhtml", "toc.html", "toc.ncx"]

/// "chapter2" before "chapter10".
private func numbersAligned(_ name: String) -> String {
  var aligned = ""
  var digits = ""
  for character in name.lowercased() + " " {
    if character.isASCII, character.isNumber {
      digits.append(character)
    } else {
      if !digits.isEmpty { aligned += String(repeating: "0", count: max(0, 12 - digits.count)) + digits }
      digits = ""
      aligned.append(character)
    }
  }
  return aligned
}

private func withoutRepetitions(_ items: [PackageDocument.Item]) -> [PackageDocument.Item] {
  var seen = Set<String>()
  return items.filter { seen.insert($0.path).inserted }
}

/// What a target in a book's file means: a file of the archive, and a place in it. nil for one outside.
func bookPath(of target: String, from path: String) -> (path: String, fragment: String?)? {
  let parts = AddressParts(resolveAddress(target, base: "/" + path))
  guard parts.scheme == nil, parts.authority == nil, parts.path.utf8.first == UInt8(ascii: "/") else { return nil }
  return (percentDecoded(String(parts.path.dropFirst())), parts.fragment.map(percentDecoded))
}
