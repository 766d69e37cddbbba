import ArticleModel
import CMd4c

/// The words and spans of a leaf.
extension MarkdownBuilder {
  mutating func enter(span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    if leaf == nil { beginLeaf(.paragraph) }
    placeSoftBreak(before: 0)
    switch span {
    case MD_SPAN_EM: leaf?.open(.emphasis)
    case MD_SPAN_STRONG: leaf?.open(.strong)
    case MD_SPAN_CODE: leaf?.open(.code)
    case MD_SPAN_DEL: leaf?.open(.strikethrough)
    case MD_SPAN_A:
      guard let link = detail?.as(MD_SPAN_A_DETAIL.self) else { return }
      draft.links.append(Link(range: TextRange(0, 0), target: string(link.href), title: string(link.title)))
      leaf?.open(.link(draft.links.count - 1))
    case MD_SPAN_IMG:
      guard let image = detail?.as(MD_SPAN_IMG_DETAIL.self) else { return }
      draft.images.append(Image(address: string(image.src), alternativeText: "", title: string(image.title)))
      leaf?.open(.image(draft.images.count - 1))
      if let place = offset(of: image.src.text) { leaf?.extend(over: place..<place + Int(image.src.size)) }
    default: break
    }
  }

  mutating func leave(span: MD_SPANTYPE) { leaf?.close() }

  mutating func read(_ kind: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: MD_SIZE) {
    // The words of a tight list's item come without a block around them.
    if leaf == nil { beginLeaf(.paragraph) }
    guard let start = offset(of: text) else { return readMade(kind, text, size) }
    let range = start..<start + Int(size)
    leaf?.extend(over: range)
    if leaf?.isRawMarkup == true { leaf?.rawLines.append(range) }
    switch kind {
    case MD_TEXT_NORMAL:
      placeSoftBreak(before: start)
      footnotes.isEmpty ? append(range) : appendWithFootnoteReferences(range)
    case MD_TEXT_CODE:
      placeSoftBreak(before: start)
      append(range)
    case MD_TEXT_ENTITY:
      placeSoftBreak(before: start)
      if let decoded = decodeEntity(bytes[range]) {
        append(decoded, for: range)
      } else {
        append(range)
      }
    case MD_TEXT_HTML where leaf?.isRawMarkup == false && isLineBreakTag(bytes[range]):
      append([0x0A], for: range)
    default: break
    }
  }

  /// Words that md4c holds elsewhere: line ends, and the rest of a tab that was half indentation.
  private mutating func readMade(_ kind: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: MD_SIZE) {
    switch kind {
    case MD_TEXT_SOFTBR: leaf?.breaksBeforeNext = true
    case MD_TEXT_BR: leaf?.text.append(made: [0x0A])
    case MD_TEXT_CODE:
      let made = UnsafeRawBufferPointer(start: text, count: Int(size))
      leaf?.text.append(made: made.map { $0 == 0x0A ? $0 : 0x20 })
    default: break
    }
  }

  /// A soft break is a space, but none between the characters of a script that writes no spaces.
  private mutating func placeSoftBreak(before next: Int) {
    guard leaf?.breaksBeforeNext == true else { return }
    leaf?.breaksBeforeNext = false
    if next > 0, let last = leaf?.text.lastScalar, isWrittenWithoutSpaces(last),
      isWrittenWithoutSpaces(UTF8Scalar(bytes, at: next).value)
    {
      return
    }
    leaf?.text.append(made: [0x20])
  }

  mutating func append(_ range: Range<Int>) { leaf?.append(range, of: source) }

  mutating func append(_ new: [UInt8], for range: Range<Int>) { leaf?.append(new, for: range, of: source) }

  /// Where words lie in the bytes; nil for words md4c made itself.
  func offset(of text: UnsafePointer<MD_CHAR>?) -> Int? {
    guard let text, let base = bytes.baseAddress else { return nil }
    let distance = UnsafeRawPointer(text) - UnsafeRawPointer(base)
    return distance >= 0 && distance < bytes.count ? distance : nil
  }

  /// An address or title: entities decoded, and clean.
  func string(_ attribute: MD_ATTRIBUTE) -> String {
    let bytes = UnsafeRawBufferPointer(start: attribute.text, count: Int(attribute.size))
    guard let offsets = attribute.substr_offsets, let types = attribute.substr_types, !bytes.isEmpty else { return "" }
    var result: [UInt8] = []
    var index = 0
    while Int(offsets[index]) < bytes.count {
      let part = bytes[Int(offsets[index])..<Int(offsets[index + 1])]
      if types[index] == MD_TEXT_ENTITY, let decoded = decodeEntity(part) {
        result += decoded
      } else {
        result += part
      }
      index += 1
    }
    return cleanText(String(decoding: result, as: UTF8.self))
  }
}
