import ArticleModel

/// A link in the text.
struct TextLinkRecord: Encodable {
  /// Empty where only a picture leads there.
  var text: String
  var target: String
}

/// A picture in the text.
struct ImageRecord: Encodable {
  var address: String
  var alt: String
  /// What stands beneath it in its figure; empty where nothing does.
  var caption: String

  static func all(in article: Article) -> [ImageRecord] {
    var captions: [Int: String] = [:]
    for block in article.blocks where block.kind == .caption {
      if let figure = article.figure(around: block) { captions[figure] = article.text[block.range] }
    }
    return article.blocks.flatMap { block in
      article.pictures(in: block).map { index in
        let image = article.images[index]
        let caption = article.figure(around: block).flatMap { captions[$0] }
        return ImageRecord(address: image.address, alt: image.alternativeText, caption: caption ?? "")
      }
    }
  }
}

extension Article {
  /// Indices of the images a block is or holds.
  func pictures(in block: Block) -> [Int] {
    if case .image(let index) = block.kind { return [index] }
    let first = inlines.partitionPoint { $0.range.start < block.range.start }
    return inlines[first...].prefix { $0.range.start <= block.range.end }.compactMap { inline in
      if case .image(let index) = inline.kind { index } else { nil }
    }
  }

  /// The figure that a block stands in, an index into `containers`.
  fileprivate func figure(around block: Block) -> Int? {
    containers(around: block).first { containers[$0].kind == .figure }
  }
}
