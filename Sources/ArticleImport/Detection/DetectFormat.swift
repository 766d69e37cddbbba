/// The format of a file: by its name's extension, else by whether its words carry Markdown's signs.
func detectFormat(of source: CleanSource, named fileName: String) -> SourceFormat {
  let name = fileName.split(separator: "/").last ?? ""
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  let pathExtension = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  if ["md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "rmd", "qmd"].contains(pathExtension) {
    return .markdown
  }
  if ["html", "htm", "xhtml", "xht", "shtml"].contains(pathExtension) || beginsAsHtml(source.bytes) { return .html }
  return hasMarkdownSigns(source.bytes.prefix(64 * 1024)) ? .markdown : .plain
}

/// Nothing but comments and white space before a doctype or one of the tags that a page begins with.
private func beginsAsHtml(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    while index < bytes.count {
      guard bytes[index] > 0x20 else {
        index += 1
        continue
      }
      guard bytes[index] == 0x3C, let markup = readMarkup(in: bytes, at: index) else { return false }
      switch markup.kind {
      case .doctype: return true
      case .comment: index = markup.range.upperBound
      case .endTag: return false
      case .startTag: return [.html, .head, .body, .meta, .title, .link].contains(markup.tag)
      }
    }
    return false
  }
}

/// Two kinds of sign that plain text seldom has, or several of one.
private func hasMarkdownSigns(_ bytes: ArraySlice<UInt8>) -> Bool {
  var counts = MarkdownSigns()
  for line in bytes.split(separator: 0x0A) { counts.read(line) }
  return counts.kinds >= 2 || counts.total >= 3
}

private struct MarkdownSigns {
  private var headings = 0
  private var fences = 0
  private var links = 0
  private var strong = 0
  private var tableRules = 0

  var total: Int { headings + fences + links + strong / 2 + tableRules }
  var kinds: Int { [headings, fences / 2, links, strong / 2, tableRules].count { $0 > 0 } }

  mutating func read(_ line: ArraySlice<UInt8>) {
    let hashes = line.prefix { $0 == 0x23 }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20 { headings += 1 }
    if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { fences += 1 }
    if line.starts(with: "|".utf8) || line.contains(0x7C), line.contains(0x2D),
      line.allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 })
    {
      tableRules += 1
    }
    var previous: UInt8 = 0
    for byte in line {
      if previous == 0x5D, byte == 0x28 { links += 1 }
      if previous == 0x2A, byte == 0x2A { strong += 1 }
      previous = byte
    }
  }
}
