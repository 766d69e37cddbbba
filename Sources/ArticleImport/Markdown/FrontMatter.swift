import ArticleModel

/// YAML between lines of "---" or TOML between lines of "+++" at a file's head.
struct FrontMatter {
  /// Offsets of all of it, fences included.
  var range: Range<Int>
  var contents: Range<Int>
  var metadata = Metadata()
}

func findFrontMatter(in bytes: [UInt8]) -> FrontMatter? {
  let longest = bytes.prefix(64 * 1024)
  var lines = longest.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
  guard let first = lines.popFirst() else { return nil }
  let opening = String(decoding: trimmed(first), as: UTF8.self)
  guard opening == "---" || opening == "+++" else { return nil }
  guard let closing = lines.firstIndex(where: { isClosing($0, of: opening) }) else { return nil }
  let entries = lines[..<closing].map { String(decoding: $0, as: UTF8.self) }
  let separator: Character = opening == "---" ? ":" : "="
  guard entries.contains(where: { isEntry($0, separator) }), let start = lines.first?.startIndex else { return nil }
  return FrontMatter(
    range: 0..<min(lines[closing].endIndex + 1, bytes.count),
    contents: start..<max(start, lines[closing].startIndex - 1),
    metadata: readMetadata(entries, separator: separator))
}

private func isClosing(_ line: ArraySlice<UInt8>, of opening: String) -> Bool {
  let line = String(decoding: trimmed(line), as: UTF8.self)
  return line == opening || (opening == "---" && line == "...")
}

private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var line = line
  while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
  return line
}

private func isEntry(_ line: String, _ separator: Character) -> Bool {
  guard let index = line.firstIndex(of: separator), index > line.startIndex else { return false }
  return line[..<index].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == " " }
}

/// The few entries a reader shows. No whole YAML: scalars, and lists in brackets or with a dash a line.
private func readMetadata(_ lines: [String], separator: Character) -> Metadata {
  var metadata = Metadata()
  var key = ""
  for line in lines {
    if line.first != " ", line.first != "-", isEntry(line, separator), let index = line.firstIndex(of: separator) {
      key = line[..<index].filter { $0 != " " }.lowercased()
      set(key, values(line[line.index(after: index)...]), in: &metadata)
    } else if let item = line.drop(while: { $0 == " " }).dropPrefix("-"), !item.isEmpty {
      set(key, values(item), in: &metadata)
    } else if let name = line.drop(while: { $0 == " " }).dropPrefix("name:") {
      set(key, values(name), in: &metadata)
    }
  }
  return metadata
}

private func set(_ key: String, _ values: [String], in metadata: inout Metadata) {
  guard let value = values.first else { return }
  switch key {
  case "title": metadata.title = values.joined(separator: ", ")
  case "author", "authors", "by", "byline":
    metadata.byline += values.map { String($0.dropPrefix("name: ") ?? $0[...]) }
  case "date", "published", "pubdate", "publishdate": metadata.published = metadata.published ?? isoDate(value)
  case "lang", "language": metadata.language = metadata.language ?? value
  default: break
  }
}

private func values(_ text: Substring) -> [String] {
  var text = text[...]
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  let isList = text.first == "[" && text.last == "]" && text.count > 1
  let parts = isList ? text.dropFirst().dropLast().split(separator: ",") : [text]
  return parts.map { cleanText(String(unquoted($0))) }.filter { !$0.isEmpty }
}

private func unquoted(_ text: Substring) -> Substring {
  let text = text.drop { $0 == " " }
  guard let mark = text.first, mark == "\"" || mark == "'", text.count > 1, text.last == mark else { return text }
  return text.dropFirst().dropLast()
}

/// "2014-12-29", with or without a time after it.
private func isoDate(_ text: String) -> CalendarDate? {
  let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
  return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
}

extension Substring {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? { self[...].dropPrefix(prefix) }
}
