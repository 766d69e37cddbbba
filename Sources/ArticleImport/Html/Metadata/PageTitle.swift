/// The article's title from `<title>`, without the site's name, which most pages put after it.
///
/// A heading that says the same as one part says which part it is. Without one the parts are weighed as Readability.js's
/// `_getArticleTitle` does.
struct PageTitle {
  private(set) var title = ""
  /// The part that was cut off, where it was the last or first one.
  private(set) var rest: String?

  /// - Parameter headings: the words of `<h1>` and `<h2>`, in order; `isFirst` of `<h1>`.
  init(_ whole: String, headings: [(text: String, isFirst: Bool)]) {
    let parts = Self.parts(of: whole)
    let part = parts.first { part in headings.contains { isSame($0.text, part.text) } }
    if parts.count > 1, let part, part.words > 1 {
      title = part.text
      rest = part.text == parts[0].text ? parts.last?.text : parts[0].text
    } else if parts.count > 1 {
      cut(whole, parts)
    } else if whole.holds(": "), !headings.contains(where: { isSame($0.text, whole) }) {
      title = Self.afterColon(whole)
    } else if whole.count > 150 || whole.count < 15 {
      let first = headings.filter(\.isFirst)
      title = first.count == 1 && wordCount(first[0].text) > 4 ? first[0].text : whole
    } else {
      title = whole
    }
    if title.isEmpty { title = headings.first { $0.isFirst && !$0.text.isEmpty }?.text ?? "" }
  }

  private mutating func cut(_ whole: String, _ parts: [Part]) {
    let last = parts[parts.count - 1]
    let isHierarchy = parts.dropFirst().contains { $0.separator.map { Self.steps.contains($0) } ?? false }
    title = String(whole[..<last.start]).trimmed
    rest = last.text
    if wordCount(title) < 3 {
      title = String(whole[parts[1].text.startIndex...])
      (title, rest) = (parts.dropFirst().map(\.text).joined(separator: " - "), parts[0].text)
    }
    // So few words may be half a title, unless the parts are steps from a site's front page down.
    if wordCount(title) <= 4, !isHierarchy || wordCount(title) != parts.reduce(0, { $0 + $1.words }) - 1 {
      (title, rest) = (whole, nil)
    }
  }

  private static func afterColon(_ whole: String) -> String {
    guard let first = whole.firstIndex(of: ":"), let last = whole.lastIndex(of: ":") else { return whole }
    let tail = String(whole[whole.index(after: last)...]).trimmed
    var title = tail
    if wordCount(tail) < 3 {
      title = String(whole[whole.index(after: first)...]).trimmed
    } else if wordCount(String(whole[..<first])) > 5 {
      title = whole
    }
    return wordCount(title) <= 4 ? whole : title
  }

  private struct Part {
    var text: String
    /// Where the separator before it stands in the whole; for the first part the beginning.
    var start: String.Index
    var separator: Character?

    var words: Int { wordCount(text) }
  }

  /// Signs with spaces around them that sites put between an article's title and their own name.
  private static let separators: Set<Character> = ["|", "-", "–", "—", "\\", "/", ">", "»", "·", "•"]
  private static let steps: Set<Character> = ["\\", "/", ">", "»"]

  private static func parts(of whole: String) -> [Part] {
    var parts: [Part] = []
    var (start, separator) = (whole.startIndex, Character?.none)
    var from = start
    var index = whole.startIndex
    while index < whole.endIndex {
      let after = whole.index(after: index)
      if separators.contains(whole[index]), index > whole.startIndex, whole[whole.index(before: index)] == " ",
        after < whole.endIndex, whole[after] == " "
      {
        parts.append(Part(text: String(whole[from..<index]).trimmed, start: start, separator: separator))
        (start, separator, from) = (index, whole[index], after)
      }
      index = after
    }
    parts.append(Part(text: String(whole[from...]).trimmed, start: start, separator: separator))
    return parts
  }
}

private func wordCount(_ text: String) -> Int { text.utf8.split(separator: 0x20).count }

/// Letter case and the signs that typesetting changes aside.
func isSame(_ a: String, _ b: String) -> Bool { !a.isEmpty && lettersOf(a) == lettersOf(b) }

extension String {
  fileprivate var trimmed: String { withSingleSpaces(utf8) }
}
