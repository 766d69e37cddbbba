import ArticleImport

/// Files as documents: web pages that say they go on in the next file are one with it. Each keeps its order.
func groupPages(_ paths: [String]) -> [[String]] {
  guard paths.count > 1 else { return paths.map { [$0] } }
  var documents: [[String]] = []
  var last: SeriesPage?
  for path in paths {
    let page = seriesPage(path)
    if let last, let page, last.isContinued(by: page) {
      documents[documents.count - 1].append(path)
    } else {
      documents.append([path])
    }
    last = page
  }
  return documents
}

/// nil for what is no web page by its name, and for what can't be read.
private func seriesPage(_ path: String) -> SeriesPage? {
  guard !isFetched(path), isPageName(path), let file = try? ReadableFile(path),
    let head = try? file.readHead(limit: 64 * 1024)
  else { return nil }
  return SeriesPage(beginning: head.bytes, path: path)
}

/// Whether a file is a web page by its name.
func isPageName(_ path: String) -> Bool {
  let name = path.lowercased()
  return [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
}
