import ArticleModel

extension Draft {
  /// Where no heading is marked below the title, makes headings of the short lines that stand between paragraphs.
  ///
  /// Comes after restoration: what is furniture is no longer in the way, and can't be taken for one.
  mutating func recogniseHeadings() {
    let text = blocks.indices.filter { blocks[$0].standing == .text }
    guard !text.contains(where: { blocks[$0].isMarkedSubheading }) else { return }
    var found: [Int] = []
    for position in text.indices.dropFirst().dropLast() {
      let (before, line, after) = (text[position - 1], text[position], text[position + 1])
      if blocks[line].readsAsHeading, blocks[before].isProse, blocks[after].isProse { found.append(line) }
    }
    // One alone may be anything, and so may a line that comes twice.
    let words = Set(found.map { blocks[$0].text.bytes })
    guard found.count >= 2, words.count == found.count else { return }
    for index in found { blocks[index].kind = .heading(level: 2) }
  }
}

extension DraftBlock {
  fileprivate var isMarkedSubheading: Bool {
    if case .heading(let level) = kind { return level > 1 }
    return false
  }

  /// Long enough for two lines, and ended as a sentence is, or before a list or quotation.
  fileprivate var isProse: Bool {
    guard kind == .paragraph else { return container != nil }
    let end = String(decoding: text.bytes.suffix(6), as: UTF8.self)
    return container != nil || text.bytes.count >= 80 && end.contains { ".!?:…。".contains($0) }
  }

  /// A few words that begin with a capital or a numeral and end without a stop.
  fileprivate var readsAsHeading: Bool {
    guard kind == .paragraph, container == nil, (2...80).contains(text.bytes.count) else { return false }
    let line = text.string
    guard let first = line.first, let last = line.last, first.isUppercase || first.isNumber || "“‘".contains(first)
    else { return false }
    return line.split(separator: " ").count <= 12 && !".,;:?!…”\"\n".contains(last) && !line.contains("\n")
  }
}
