import ArticleModel

/// What a leaf has in it so far.
extension HtmlLeaf {
  /// Nothing to read or look at.
  var isEmpty: Bool { text.isEmpty && !inlines.contains { $0.kind.isImage } }

  /// The picture that is all there is to see.
  var onlyImage: Int? {
    for inline in inlines {
      if case .image(let index) = inline.kind { return inline.range == TextRange(0, text.bytes.count) ? index : nil }
    }
    return nil
  }

  /// Words enough for a paragraph, few of them in links.
  var isProse: Bool {
    guard text.bytes.count >= 80 else { return false }
    let linked = inlines.reduce(0) { count, inline in
      if case .link = inline.kind { count + inline.range.count } else { count }
    }
    return linked * 2 < text.bytes.count
  }

  /// Lines that the page itself breaks, three or more, none of them long.
  var isVerse: Bool {
    guard text.bytes.contains(0x0A) else { return false }
    let lines = text.bytes.split(separator: 0x0A)
    return lines.count >= 3 && lines.allSatisfy { $0.count <= 72 }
  }
}

extension MappedText {
  /// A character or two, none of them a letter: what a page draws as a picture.
  var isSign: Bool { !isEmpty && bytes.count <= 16 && bytes.allSatisfy { $0 >= 0x80 } }
}

extension Inline.Kind {
  var isImage: Bool { if case .image = self { true } else { false } }
}
