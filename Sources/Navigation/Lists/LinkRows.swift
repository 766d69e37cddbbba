import ArticleModel

extension State {
  /// The related links, then those in the text, each with the key that opens it.
  var linkRows: [PaneRow] {
    guard let article = document?.article else { return [] }
    let related = article.related.indices.map { index in
      PaneRow(label: article.related[index].title, note: "", target: .related(index))
    }
    let links = article.links.indices.filter { !article.links[$0].target.isEmpty }.map { index in
      PaneRow(label: article.text[article.links[index].range], note: article.links[index].target, target: .link(index))
    }
    let hinted = zip(
      hintCharacters.map(Optional.some) + Array(repeating: nil, count: related.count + links.count), related + links
    )
    .map { hint, row in
      var row = row
      row.hint = hint
      return row
    }
    let header = { (label: String, count: Int) in
      count == 0 ? [] : [PaneRow(label: label, note: String(count), target: .header)]
    }
    return header("Related", related.count) + hinted.prefix(related.count)
      + header("In the text", links.count) + hinted.dropFirst(related.count)
  }

  /// Digits, then the letters no command has.
  private var hintCharacters: [Character] {
    Array("123456789")
      + "acdeghilmnopqrstuvwxyzABCDEGIKLMOPQRUVWXYZ".filter { settings.keymap.command(for: .character($0)) == nil }
  }
}
