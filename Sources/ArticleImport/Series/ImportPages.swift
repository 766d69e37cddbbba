import ArticleModel

/// Several pages as the one article they are. Its source is their files, one after another.
public func importPages(
  _ pages: [(bytes: [UInt8], name: String)], options: ImportOptions = ImportOptions()
) -> Article {
  var whole = Draft()
  for page in pages {
    var next = restoredDraft(page.bytes, named: page.name, options: options)
    if whole.blocks.isEmpty {
      whole = next
    } else {
      next.foldRepeated(from: whole)
      if let first = next.blocks.firstIndex(where: { $0.standing == .text }) {
        next.blocks[first].startsPrintPage = true
      }
      whole.append(next)
    }
  }
  return assemble(whole)
}

extension Draft {
  /// Title and byline stand on each page; the article has them once.
  fileprivate mutating func foldRepeated(from first: Draft) {
    for index in blocks.indices where blocks[index].standing == .text {
      let isTitle = blocks[index].kind == .title || blocks[index].kind == .byline
      guard isTitle || blocks[index].text.string == first.metadata.title else { continue }
      blocks[index].standing = .folded(.repeated, evidence: "as on the first page")
    }
  }
}
