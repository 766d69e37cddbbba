import ArticleModel

/// Raw HTML: the tags are markup, the words between them stay.
extension MarkdownBuilder {
  mutating func addRawMarkup(_ leaf: MarkdownLeaf) {
    var scanner = TagScanner()
    var paragraph = MarkdownLeaf(kind: .paragraph, container: leaf.container)
    for line in leaf.rawLines {
      for piece in scanner.pieces(of: line, in: bytes) {
        switch piece {
        case .words(let range):
          if !paragraph.text.isEmpty, paragraph.breaksBeforeNext { paragraph.text.append(made: [0x20]) }
          paragraph.breaksBeforeNext = false
          paragraph.append(range, of: source)
          paragraph.extend(over: range)
        case .entity(let range):
          paragraph.append(decodeEntity(bytes[range]) ?? Array(bytes[range]), for: range, of: source)
          paragraph.extend(over: range)
        case .lineBreak:
          paragraph.breaksBeforeNext = true
        case .blockTag:
          addWords(of: &paragraph)
        }
      }
      paragraph.breaksBeforeNext = true
    }
    addWords(of: &paragraph)
  }

  private mutating func addWords(of paragraph: inout MarkdownLeaf) {
    defer { paragraph = MarkdownLeaf(kind: .paragraph, container: paragraph.container) }
    guard let extent = paragraph.extent, paragraph.text.bytes.contains(where: { $0 > 0x20 }) else { return }
    add(paragraph, over: extent)
  }
}

/// Whether a tag is "<br>", in any of its spellings.
func isLineBreakTag(_ tag: some Collection<UInt8>) -> Bool { tagName(tag.dropFirst()) == "br" }

private func tagName(_ tag: some Collection<UInt8>) -> String {
  let name = tag.drop { $0 == 0x2F }.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x31 && $0 <= 0x36 }
  return name.count > 12 ? "" : String(decoding: name, as: UTF8.self).lowercased()
}

/// Parts tags from words over the lines of a raw block.
private struct TagScanner {
  enum Piece {
    case words(Range<Int>)
    case entity(Range<Int>)
    case lineBreak
    case blockTag
  }

  private enum Place: Equatable {
    case words, tag, comment
    /// In what is no reading text: up to the closing tag of this name.
    case hidden(String)
  }

  private static let inlineTags: Set = [
    "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
  ]

  private var place = Place.words

  mutating func pieces(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var start = line.lowerBound
    var index = start
    func endWords(at end: Int) { if start < end { pieces.append(.words(start..<end)) } }
    while index < line.upperBound {
      let byte = bytes[index]
      switch place {
      case .words where byte == 0x3C:
        endWords(at: index)
        open(at: index, in: bytes, line, &pieces)
      case .words where byte == 0x26:
        if let end = endOfReference(in: bytes, at: index, before: line.upperBound) {
          endWords(at: index)
          pieces.append(.entity(index..<end))
          (start, index) = (end, end - 1)
        }
      case .tag where byte == 0x3E:
        place = .words
        start = index + 1
      case .comment where byte == 0x3E && index >= 2 && bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D:
        place = .words
        start = index + 1
      case .hidden(let name) where byte == 0x3C && closes(name, bytes[index..<line.upperBound]):
        place = .tag
      default: break
      }
      index += 1
    }
    if place == .words, start < line.upperBound {
      let end = bytes[line.upperBound - 1] == 0x0A ? line.upperBound - 1 : line.upperBound
      endWords(at: end)
    }
    return pieces
  }

  private mutating func open(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ pieces: inout [Piece]
  ) {
    let tag = bytes[index + 1..<line.upperBound].prefix(16)
    if tag.starts(with: "!--".utf8) {
      place = .comment
      return
    }
    place = .tag
    let name = tagName(tag)
    if name == "br" {
      pieces.append(.lineBreak)
    } else if ["script", "style", "template"].contains(name), tag.first != 0x2F {
      place = .hidden(name)
    } else if !Self.inlineTags.contains(name) {
      pieces.append(.blockTag)
    }
  }

  private func closes(_ name: String, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let rest = rest.dropFirst().prefix(16)
    return rest.first == 0x2F && tagName(rest) == name
  }
}
