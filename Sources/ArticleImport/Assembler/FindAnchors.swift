import ArticleModel

/// Where the places are that a document names.
///
/// - Parameter blocks: where the draft's blocks stand in the text.
func findNamedPlaces(of draft: Draft, _ blocks: [TextRange], textEnd: TextPosition) -> [String: TextPosition] {
  var places: [String: TextPosition] = [:]
  for anchor in draft.anchors where places[anchor.name] == nil {
    let block = anchor.block < blocks.count ? blocks[anchor.block] : TextRange(textEnd, textEnd)
    places[anchor.name] = min(block.start + anchor.offset, block.end)
  }
  return places
}

/// The places that fragments lead to: those the document names, and its headings by their words, as GitHub does.
func findAnchors(of article: Article, namedPlaces: [String: TextPosition]) -> [Anchor] {
  // By bytes: the first string with an accent to be hashed takes longer than all that is found here.
  var places = Dictionary(namedPlaces.map { (Array($0.key.utf8), $0.value) }) { first, _ in first }
  var uses: [[UInt8]: Int] = [:]
  for section in article.sections where section.origin == .heading {
    let name = Array(slug(section.title).utf8)
    let number = uses[name, default: 0]
    uses[name] = number + 1
    // Of headings alike, the second is "name-1", the third "name-2".
    let numbered = number == 0 ? name : name + Array("-\(number)".utf8)
    if places[numbered] == nil { places[numbered] = section.range.start }
  }
  return places.map { Anchor(name: String(decoding: $0.key, as: UTF8.self), position: $0.value) }
    .sorted { $0.name < $1.name }
}

/// Lower case, words joined by hyphens.
private func slug(_ title: String) -> String {
  String(
    title.lowercased().compactMap { character -> Character? in
      // Characters are compared, and their properties found, by Unicode's rules; ASCII needs none.
      guard character.utf8.count == 1, let byte = character.utf8.first else {
        return character.isLetter || character.isNumber ? character : nil
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"): return "-"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        return character
      default: return nil
      }
    })
}
