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

/// The few entries a reader shows. No whole YAML: scalars, blocks of lines, and lists in brackets or with a dash a line.
private func readMetadata(_ lines: [String], separator: Character) -> Metadata {
  var metadata = Metadata()
  var key = ""
  var folded: [Substring]?
  for line in lines {
    let isIndented = line.first == " " || line.first == "\t"
    if isIndented, folded != nil {
      folded?.append(line.drop { $0 == " " || $0 == "\t" })
      continue
    }
    if let text = folded { set(key, [cleanText(text.joined(separator: " "))], in: &metadata) }
    folded = nil
    if !isIndented, line.first != "-", isEntry(line, separator), let index = line.firstIndex(of: separator) {
      key = line[..<index].filter { $0 != " " }.lowercased()
      let value = line[line.index(after: index)...]
      if isBlockMark(value) { folded = [] } else { set(key, values(value), in: &metadata) }
    } else if let item = line.drop(while: { $0 == " " }).dropPrefix("-"), !item.isEmpty {
      set(key, values(item), in: &metadata)
    } else if let name = line.drop(while: { $0 == " " }).dropPrefix("name:") {
      set(key, values(name), in: &metadata)
    }
  }
  if let text = folded { set(key, [cleanText(text.joined(separator: " "))], in: &metadata) }
  return metadata
}

/// ">-" and its kin: the value stands on the lines below.
private func isBlockMark(_ value: Substring) -> Bool {
  let mark = value.filter { $0 != " " }
  return [">", "|"].contains(mark.prefix(1)) && mark.dropFirst().allSatisfy { "+-0123456789".contains($0) }
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
  let text = trimmed(text)
  let isList = text.first == "[" && text.last == "]" && text.count > 1
  let parts = isList ? listItems(text.dropFirst().dropLast()) : [text]
  return parts.map { cleanText(unquoted(trimmed($0))) }.filter { !$0.isEmpty }
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text.drop { $0.isWhitespace }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}

/// Between commas that stand in no quotation marks.
private func listItems(_ text: Substring) -> [Substring] {
  var (items, start, mark): ([Substring], Substring.Index, Character?) = ([], text.startIndex, nil)
  var isEscaped = false
  for index in text.indices {
    let character = text[index]
    if isEscaped {
      isEscaped = false
    } else if mark == "\"", character == "\\" {
      isEscaped = true
    } else if let open = mark {
      if character == open { mark = nil }
    } else if character == "\"" || character == "'" {
      mark = character
    } else if character == "," {
      items.append(text[start..<index])
      start = text.index(after: index)
    }
  }
  return items + [text[start...]]
}

/// Without quotation marks around, and what is escaped between them as it is meant.
private func unquoted(_ text: Substring) -> String {
  guard let mark = text.first, mark == "\"" || mark == "'", text.count > 1, text.last == mark else {
    return String(text)
  }
  var result = ""
  var isEscaped = false
  for character in text.dropFirst().dropLast() {
    if !isEscaped, character == (mark == "\"" ? "\\" : "'") {
      isEscaped = true
    } else {
      result.append(isEscaped && (character == "n" || character == "t") ? " " : character)
      isEscaped = false
    }
  }
  return result
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
