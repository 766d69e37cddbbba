import ArticleModel

/// Authors that are read; a list beyond them names nobody to a reader.
private let mostAuthors = 50

/// Title, authors, date and language of a package document.
func packageMetadata(_ tree: XmlTree) -> Metadata {
  let inMetadata = tree.elements.indices.filter { index in
    tree.ancestors(of: index).contains { tree.elements[$0].name == "metadata" }
  }.map { tree.elements[$0] }
  let words = { (element: XmlTree.Element) in cleanText(tree.text(of: element)) }
  let all = { (name: String) in inMetadata.filter { $0.name == name && !words($0).isEmpty } }
  // EPUB 3 says in elements of their own what EPUB 2 says in attributes.
  let refinements = refinements(inMetadata)
  let refinement = { (element: XmlTree.Element, property: String) in
    element.attributes["id"].flatMap { refinements["#" + $0]?[property] }.map(words)
  }
  let titles = all("title")
  let title = titles.first { refinement($0, "title-type") == "main" } ?? titles.first
  let dates = all("date")
  let date = dates.first { $0.attributes["event"] == "publication" } ?? dates.first
  let authors = all("creator").filter { ($0.attributes["role"] ?? refinement($0, "role") ?? "aut") == "aut" }
    .prefix(mostAuthors)
  var metadata = Metadata(
    title: title.map(words) ?? "", byline: authors.map(words),
    published: date.flatMap { calendarDate(words($0)) }, language: all("language").first.map(words))
  metadata.publishedTime = date.map(words)
  return metadata
}

/// By what they refine, "#" and its id, then by property; the first of each.
private func refinements(_ elements: [XmlTree.Element]) -> [String: [String: XmlTree.Element]] {
  var refinements: [String: [String: XmlTree.Element]] = [:]
  for element in elements where element.name == "meta" {
    guard let refined = element.attributes["refines"], let property = element.attributes["property"],
      refinements[refined]?[property] == nil
    else { continue }
    refinements[refined, default: [:]][property] = element
  }
  return refinements
}

/// "2019-05-04", whatever follows; nil for a year alone.
private func calendarDate(_ text: String) -> CalendarDate? {
  let numbers = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
  guard numbers.count == 3, let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2]) else {
    return nil
  }
  return CalendarDate(year: year, month: month, day: day)
}
