import ArticleModel

/// A book as one text with sections. Its source is its chapters' files, one after another in reading order.
///
/// - Parameter limit: bytes of chapters that are read, though the first is always; `.max` for all.
/// - Throws: `BookFailure` for what can't be opened as a book.
func importEpub(_ bytes: [UInt8], limit: Int) throws(BookFailure) -> Draft {
  let book = try Book(bytes)
  let files = try book.archive.contents(
    of: Set((book.package.chapters + [book.package.navigation].compactMap { $0 }).map(\.path)))
  var draft = Draft()
  for chapter in book.package.chapters {
    guard draft.sourceCount == 0 || draft.sourceCount < limit else { break }
    guard let file = files[chapter.path] else { continue }
    var next = importChapter(file.bytes, at: chapter.path, isInBook: { book.paths.contains($0) })
    if chapter.path == book.package.navigation?.path { next.foldContents() }
    draft.append(next)
  }
  draft.recogniseNotes(byNames: false)
  draft.metadata = book.package.metadata
  draft.guessLanguage()
  if let navigation = book.package.navigation, let file = files[navigation.path] {
    draft.outline = bookOutline(file.bytes, at: navigation.path)
  }
  draft.damage = damage(of: book, unpacked: files, outline: draft.outline)
  return draft
}

/// What of a book is missing, in words that follow its name; nil when nothing is.
private func damage(
  of book: Book, unpacked files: [String: ZipArchive.File], outline: [OutlineEntry]
) -> String? {
  let chapters = book.package.chapters.map(\.path)
  let absent = chapters.filter { !book.archive.names.contains($0) }
  // What the archive names and could not be come to is there, and as good as broken.
  let broken = chapters.filter { files[$0]?.isWhole != true && book.archive.names.contains($0) }
  let missing = absent + book.package.unknownChapters
  var damage = book.damage
  if !missing.isEmpty || !broken.isEmpty {
    let titles = Dictionary(outline.map { ($0.anchor, $0.title) }) { first, _ in first }
    let parts = [(missing, "missing"), (broken, "broken")].filter { !$0.0.isEmpty }.map { paths, state in
      "\(paths.count) \(state) (\(names(of: paths, titles)))"
    }
    damage.append("of \(chapters.count + book.package.unknownChapters.count) chapters \(parts.joined(separator: ", "))")
  }
  return damage.isEmpty ? nil : "a damaged book: " + damage.joined(separator: "; ")
}

/// Chapters by the titles that the outline has for them, else by their files.
private func names(of paths: [String], _ titles: [String: String]) -> String {
  let mostNames = 5
  let names = paths.prefix(mostNames).map { path in
    titles[path].map { "“\($0)”" } ?? cleanText(String(path.split(separator: "/").last ?? ""))
  }
  return names.joined(separator: ", ") + (paths.count > mostNames ? " and \(paths.count - mostNames) more" : "")
}

/// A chapter, its anchors and its links to other chapters named for the whole book.
private func importChapter(_ bytes: [UInt8], at path: String, isInBook: (String) -> Bool) -> Draft {
  let document = parseHtml(
    writeOutSelfClosingTags(cleanSource(bytes, encoding: TextEncoding(ofPage: bytes, charset: nil))))
  var flow = HtmlFlow(document, below: 0, addresses: PageAddresses(of: document, baseAddress: nil))
  flow.draft.anchors.append(DraftAnchor(name: path, block: 0, offset: 0))
  if let body = document.body { flow.add(body) }
  flow.endLeaf()
  var draft = flow.draft
  for index in draft.anchors.indices.dropFirst() {
    draft.anchors[index].name = bookAnchor(path, fragment: draft.anchors[index].name)
  }
  for index in draft.links.indices {
    guard let place = bookPath(of: draft.links[index].target, from: path), isInBook(place.path) else { continue }
    // A percent sign of a file's name is no escape.
    let anchor = bookAnchor(place.path, fragment: place.fragment)
    draft.links[index].target =
      "#" + anchor.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
  }
  return draft
}

extension Draft {
  /// The book's page of contents is what the outline shows.
  fileprivate mutating func foldContents() {
    for index in blocks.indices where !blocks[index].text.isEmpty {
      blocks[index].standing = .folded(.navigation, evidence: "the book's table of contents")
    }
  }
}
