import ArticleModel

/// What the first page begins with, as far as it is not in the text: title, names and date, length.
struct TitleBlock {
  /// Before the first block.
  let title: String?
  /// After the leading title and byline blocks.
  let byline: String?
  let length: String?
  /// How many blocks stand before byline and length.
  let leadingBlocks: Int

  init(_ article: Article, isComplete: Bool) {
    let leading = article.blocks.prefix { $0.kind == .title || $0.kind == .byline }
    leadingBlocks = leading.isEmpty && Self.opensWithTitle(article) ? 1 : leading.count
    title = Self.title(article, leading)
    byline = Self.byline(article.metadata, Self.shownByline(article, leading))
    length = article.words == 0 ? nil : isComplete ? Self.length(article) : Self.unknownLength
  }

  /// In its place, so that no line moves when it is known.
  private static let unknownLength = "…"

  private static func title(_ article: Article, _ leading: ArraySlice<Block>) -> String? {
    let title = article.metadata.title
    if title.isEmpty || leading.contains(where: { $0.kind == .title }) || opensWithTitle(article) { return nil }
    return title
  }

  /// A heading or a line that says it; a picture's words are not read as one.
  private static func opensWithTitle(_ article: Article) -> Bool {
    guard let first = article.blocks.first, !article.metadata.title.isEmpty else { return false }
    if case .image = first.kind { return false }
    return article.text[first.range] == article.metadata.title
  }

  /// What the leading blocks say of names and date, in lower case; nil where none does.
  private static func shownByline(_ article: Article, _ leading: ArraySlice<Block>) -> String? {
    let bylines = leading.filter { $0.kind == .byline }
    return bylines.isEmpty ? nil : bylines.map { article.text[$0.range].lowercased() }.joined(separator: "\n")
  }

  /// Names and date, as far as they are not shown.
  private static func byline(_ metadata: Metadata, _ shown: String?) -> String? {
    let names = metadata.byline.contains { shown?.contains($0.lowercased()) == true } ? [] : metadata.byline
    let written = names.isEmpty ? nil : "By " + list(names)
    let isDated = shown.map { shown in metadata.published.map { shown.contains(String($0.year)) } ?? true } ?? false
    let published = isDated ? nil : metadata.published.map(date)
    guard let written, let published else { return written ?? published }
    return written + " · " + published
  }

  private static func list(_ names: [String]) -> String {
    var list = ""
    for (index, name) in names.enumerated() {
      if index > 0 { list += index == names.count - 1 ? " and " : ", " }
      list += name
    }
    return list
  }

  private static func date(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  private static func length(_ article: Article) -> String {
    let words = article.words == 1 ? "1 word" : "\(grouped(article.words)) words"
    return words + " · " + ReadingTime(minutes: article.minutes).words
  }

  /// Digits in groups of three.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number).utf8
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
