import ArticleModel

extension Restoration {
  /// "Title: …", "Author: …", "Date: …" on lines of their own before the article.
  mutating func readMetadataLines() {
    var index = 0
    var found: [Int] = []
    var names: Set<String> = []
    // A line that says again what was said is the article's byline.
    while index < min(draft.blocks.count, 8), isOpen(index), surfaces[index].isShort || surfaces[index].lineCount > 1,
      let pairs = metadataPairs(index), !pairs.allSatisfy({ names.contains($0.name) })
    {
      found.append(index)
      for (name, value) in pairs { setMetadata(name, value) }
      names.formUnion(pairs.map(\.name))
      index += 1
    }
    guard names.contains("title"), names.count >= 2 else {
      if !found.isEmpty { draft.metadata = importedMetadata }
      return
    }
    for index in found { fold(index, .frontMatter, "lines that name the article's title, author or date") }
  }

  private func metadataPairs(_ index: Int) -> [(name: String, value: [UInt8])]? {
    var result: [(String, [UInt8])] = []
    for line in lines(index) {
      let text = Array(bytes(index)[line.range])
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon <= 20, !text.contains(UInt8(ascii: "|")) else {
        return nil
      }
      let name = String(decoding: text[..<colon], as: UTF8.self).lowercased().filter { $0 != " " }
      guard Self.names.contains(name) else { return nil }
      result.append((Self.sameNames[name] ?? name, Array(text[(colon + 1)...])))
    }
    return result.isEmpty ? nil : result
  }

  private mutating func setMetadata(_ name: String, _ value: [UInt8]) {
    let text = String(decoding: value, as: UTF8.self).split(separator: " ").joined(separator: " ")
    switch name {
    case "title": if draft.metadata.title.isEmpty { draft.metadata.title = text }
    case "author":
      let line = Array(("By " + text).utf8)
      let words = WordScanner.words(of: line)
      let reader = BylineReader(
        [Line(range: 0..<line.count, words: words)], of: line, links: [], publication: publication)
      if draft.metadata.byline.isEmpty { draft.metadata.byline = reader?.names ?? [] }
    case "date":
      if draft.metadata.published == nil {
        let line = Array(text.utf8)
        draft.metadata.published =
          DateReader.dates(in: WordScanner.words(of: line), of: line).first?.date ?? DateReader.isoDate(line)
      }
    default: break
    }
  }

  private static let names: Set<String> = [
    "title", "headline", "author", "authors", "by", "byline", "writer", "date", "published", "publicationdate",
    "pubdate", "created",
    "source", "url", "link", "publication", "publisher", "section", "category", "tags", "keywords", "language", "lang",
    "site", "slug",
    "description", "summary", "copyright", "updated", "modified", "permalink", "website", "written", "posted",
    "subtitle", "from", "retrieved",
    "accessed", "dateline", "credit", "writtenby", "originalurl", "datepublished", "topic", "desk", "edition",
  ]
  private static let sameNames = [
    "headline": "title", "authors": "author", "by": "author", "byline": "author", "writer": "author",
    "published": "date",
    "publicationdate": "date", "pubdate": "date", "created": "date", "posted": "date", "writtenby": "author",
    "datepublished": "date",
    "written": "date",
  ]
}
