import ArticleModel

/// An article as text one can read and compare: what it says of itself, its blocks, and what was taken out.
public func dump(_ article: Article) -> String {
  var lines = ["title: \(article.metadata.title)"]
  lines.append("byline: \(article.metadata.byline.joined(separator: ", "))")
  lines.append("published: \(article.metadata.published.map { "\($0)" } ?? "")")
  lines.append("words: \(article.words)")
  lines += ["", "BLOCKS"]
  for block in article.blocks { lines.append(describe(block, in: article)) }
  lines += ["", "INLINES"]
  for inline in article.inlines { lines.append("\(describe(inline.kind, article)) | \(article.text[inline.range])") }
  lines += ["", "SECTIONS"]
  for section in article.sections {
    lines.append(
      "\(section.level) \(describe(section.origin)) | \(section.title) | \(firstWords(article.text[section.range]))")
  }
  lines += ["", "RELATED"]
  for link in article.related { lines.append("\(link.title) | \(link.target)") }
  lines += ["", "FOLDED"]
  for folded in article.folded { lines.append("\(folded.reason.rawValue) | \(oneLine(folded.text))") }
  return lines.joined(separator: "\n") + "\n"
}

private func describe(_ block: Block, in article: Article) -> String {
  var path = article.containers(around: block).reversed().map { describe(article.containers[$0].kind) }
  path.append(describe(block.kind))
  return path.joined(separator: " > ") + " | " + oneLine(article.text[block.range])
}

private func oneLine(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ⏎ ")
}

private func firstWords(_ text: String) -> String {
  text.prefix(30).split(separator: " ").joined(separator: " ").split(separator: "\n").joined(separator: " ⏎ ")
}

private func describe(_ kind: Block.Kind) -> String {
  switch kind {
  case .title: "title"
  case .byline: "byline"
  case .heading(let level): "heading \(level)"
  case .paragraph: "paragraph"
  case .verse: "verse"
  case .codeBlock(let info): info.isEmpty ? "code" : "code (\(info))"
  case .tableCell(let column): "cell \(column)"
  case .image(let index): "image \(index)"
  case .caption: "caption"
  case .transcript(let speaker): "transcript (\(speaker))"
  case .thematicBreak: "thematic break"
  case .definitionTerm: "term"
  }
}

private func describe(_ kind: Container.Kind) -> String {
  switch kind {
  case .blockQuote(let isMarked): isMarked ? "quote" : "quote (unmarked)"
  case .list(let isTight): isTight ? "tight list" : "list"
  case .listItem(.bullet): "•"
  case .listItem(.ordered(let number)): "\(number)."
  case .listItem(.task(let isDone)): isDone ? "[x]" : "[ ]"
  case .table: "table"
  case .tableRow(let isHeader): isHeader ? "header row" : "row"
  case .footnoteDefinition(let index): "footnote \(index)"
  case .definition: "definition"
  case .figure: "figure"
  }
}

private func describe(_ kind: Inline.Kind, _ article: Article) -> String {
  switch kind {
  case .emphasis: "emphasis"
  case .strong: "strong"
  case .code: "code"
  case .strikethrough: "strikethrough"
  case .link(let index): "link \(article.links[index].target)"
  case .image(let index): "image \(article.images[index].address)"
  case .footnoteReference(let index): "footnote \(index)"
  }
}

private func describe(_ origin: Section.Origin) -> String {
  switch origin {
  case .heading: "heading"
  case .outline: "outline"
  case .printPage: "print page"
  case .part(.text): "part"
  case .part(.related): "related"
  case .part(.folded): "folded"
  }
}
