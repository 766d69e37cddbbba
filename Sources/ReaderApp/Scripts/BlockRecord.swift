import ArticleModel

/// A block of the body. Title and byline have fields of their own.
struct BlockRecord: Encodable {
  /// A container that the block stands in; of two blocks in the same one the numbers are equal.
  struct ContainerRecord: Encodable {
    var kind: String
    var number: Int
  }

  var kind: String
  /// Of a heading, 1 to 6.
  var level: Int?
  /// Of a table's cell, from 0.
  var column: Int?
  var text: String
  var source: [RangeRecord]
  /// Outermost first.
  var within: [ContainerRecord]

  /// nil for what has no text, and for title and byline.
  init?(_ block: Block, in article: Article) {
    guard block.kind != .title, block.kind != .byline, !block.range.isEmpty else { return nil }
    if case .heading(let level) = block.kind { self.level = level }
    if case .tableCell(let column) = block.kind { self.column = column }
    text = self.column == nil ? article.text[block.range] : article.words(in: block.range)
    source = article.sourceMap.source(of: block.range).map(RangeRecord.init)
    let containers = article.containers(around: block)
    within = containers.reversed().map { ContainerRecord(kind: name(of: article.containers[$0].kind), number: $0) }
    kind = name(of: block.kind)
    // A paragraph is what the innermost container makes of it.
    if block.kind == .paragraph {
      // Words beside a figure's picture are none beneath it.
      let around = containers.lazy.map { article.containers[$0].kind }
        .filter { $0 != .figure || article.pictures(in: block).isEmpty }
      kind = around.compactMap { paragraphKind(in: $0) }.first ?? kind
    }
  }
}

private func name(of kind: Block.Kind) -> String {
  switch kind {
  case .paragraph: "paragraph"
  case .title: "title"
  case .byline: "byline"
  case .heading: "heading"
  case .verse: "verse"
  case .codeBlock: "code"
  case .tableCell: "tableCell"
  case .image: "image"
  case .caption: "caption"
  case .transcript: "transcript"
  case .thematicBreak: "thematicBreak"
  case .definitionTerm: "definitionTerm"
  }
}

private func name(of kind: Container.Kind) -> String {
  switch kind {
  case .blockQuote: "blockQuote"
  case .list: "list"
  case .listItem: "listItem"
  case .table: "table"
  case .tableRow(let isHeader): isHeader ? "tableHeader" : "tableRow"
  case .footnoteDefinition: "footnote"
  case .definition: "definition"
  case .figure: "figure"
  }
}

private func paragraphKind(in kind: Container.Kind) -> String? {
  switch kind {
  case .blockQuote: "quote"
  case .figure: "caption"
  case .listItem, .footnoteDefinition, .definition: name(of: kind)
  default: nil
  }
}
