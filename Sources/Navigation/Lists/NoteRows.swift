import ArticleModel

extension State {
  /// The footnotes that have words, in the text's order.
  var noteRows: [PaneRow] {
    guard let article = document?.article else { return [] }
    return article.footnotes.indices.compactMap { index in
      guard let definition = article.footnotes[index].definition else { return nil }
      let words = article.text[TextRange(definition.start, min(definition.end, definition.start + 400))]
      let opening = String(words.prefix { $0 != "\n" })
      return PaneRow(label: article.footnotes[index].label + "  " + opening, target: .note(index))
    }
  }
}
