/// A book that can be read: its archive and its package document (EPUB Open Container Format 3.3, 4).
struct Book {
  let archive: ZipArchive
  let package: PackageDocument
  /// What is wrong with what leads to the chapters, in words.
  let damage: [String]
  /// The chapters' files.
  let paths: Set<String>

  private static let container = "META-INF/container.xml"
  private static let encryption = "META-INF/encryption.xml"

  /// - Throws: `BookFailure` for what can't be opened.
  init(_ bytes: [UInt8]) throws(BookFailure) {
    let archive = try ZipArchive(bytes)
    self.archive = archive
    let files = try archive.contents(of: [Self.container, Self.encryption])
    let root = files[Self.container].flatMap { XmlTree($0.bytes).all("rootfile").first?.attributes["full-path"] }
    let named = root.flatMap { bookPath(of: $0, from: "")?.path }.flatMap { archive.names.contains($0) ? $0 : nil }
    // Where nothing leads to it, it is told by its name.
    let place = named ?? archive.names.filter { $0.lowercased().hasSuffix(".opf") }.min()
    guard files[Self.container] != nil || place != nil else { throw .noContainer }
    var document: [UInt8] = []
    if let place, let file = try archive.contents(of: [place])[place] { document = file.bytes }
    package = try PackageDocument(document, at: place ?? "", among: archive.names)
    var damage: [String] = []
    if files[Self.container] == nil {
      damage.append("its container is missing")
    } else if named == nil, place != nil {
      damage.append("its container is damaged")
    }
    self.damage = damage + package.damage
    paths = Set(package.chapters.map(\.path))
    let locked = archive.encryptedNames.union(files[Self.encryption].map { lockedFiles($0.bytes) } ?? [])
    guard locked.isDisjoint(with: paths) else { throw .isProtected }
    guard !archive.names.isDisjoint(with: paths) else { throw .lostChapters }
  }
}

/// Files whose bytes take a key. Fonts are often only scrambled, which is no lock.
private func lockedFiles(_ bytes: [UInt8]) -> [String] {
  let tree = XmlTree(bytes)
  return tree.all("CipherReference").compactMap { $0.attributes["URI"] }.compactMap { bookPath(of: $0, from: "")?.path }
}

/// What a zip archive begins with (APPNOTE 4.3.7), and so every book.
public func isArchive(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

/// Why a book can't be opened, in words that follow its name; nil when it can.
public func bookRefusal(_ bytes: [UInt8]) -> String? {
  do throws(BookFailure) {
    _ = try Book(bytes)
    return nil
  } catch {
    return error.words
  }
}
