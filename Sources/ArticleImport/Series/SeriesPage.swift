import ArticleModel
import UnicodeText

/// A page that may be one of several which are one article, and what its head says of that.
public struct SeriesPage: Sendable {
  /// Its own address; "" where it does not say.
  let address: String
  /// The address of the page after it, and of the one before.
  let next: String?
  let previous: String?
  let title: String

  /// - Parameter beginning: the page's first bytes. What it says of itself stands before its body; files are held
  ///   against one another before the first shows, so that no more is read.
  public init(beginning: [UInt8]) {
    let head = beforeBody(beginning)
    let document = parseHtml(cleanSource(head, encoding: TextEncoding(ofPage: head, charset: nil)))
    let addresses = PageAddresses(of: document, baseAddress: nil)
    let elements = document.head.map { Array(document.elements(below: $0, .link)) } ?? []
    let target = { (words: StaticString...) -> String? in
      let element = elements.first { link in words.contains { document.attribute("rel", of: link, hasWord: $0) } }
      return element.flatMap { document.attribute("href", of: $0) }.flatMap(addresses.link)
    }
    address = target("canonical") ?? ""
    next = target("next")
    previous = target("prev", "previous")
    let element = document.head.flatMap { head in document.elements(below: head, .title).first { _ in true } }
    title = element.map { cleanText(document.textContent(of: $0)) } ?? ""
  }

  /// Whether `page` is the article's next page: by what either says of the other; else, where neither says anything,
  /// by one title and addresses which differ in the page's number alone.
  public func isContinued(by page: SeriesPage) -> Bool {
    if let next, !page.address.isEmpty { return next == page.address }
    if let previous = page.previous, !address.isEmpty { return previous == address }
    return next == nil && page.previous == nil && !title.isEmpty && title == page.title
      && isNextNumber(from: address, to: page.address)
  }
}

private func beforeBody(_ page: [UInt8]) -> [UInt8] {
  page.withUnsafeBufferPointer { bytes in
    var tag = ByteSearch(for: UInt8(ascii: "<"), in: bytes)
    while tag.next < bytes.count {
      let name = bytes[tag.next...].dropFirst().prefix(5).map { $0 | 0x20 }
      if name.starts(with: "body".utf8) || name.elementsEqual("/head".utf8) { return Array(bytes[..<tag.next]) }
      tag.advance(to: tag.next + 1)
    }
    return page
  }
}

/// "…?page=2" after "…" or "…?page=1", "…/story-3.html" after "…/story-2.html".
private func isNextNumber(from first: String, to second: String) -> Bool {
  let (first, second) = (withoutSlash(first), withoutSlash(second))
  guard !first.isEmpty, first != second else { return false }
  var start = zip(first, second).prefix { $0 == $1 }.count
  // A number that begins alike ("9", "10") is looked at whole.
  while start > 0, first[start - 1].isASCIIDigit { start -= 1 }
  let (old, new) = (first[start...].prefix(while: \.isASCIIDigit), second[start...].prefix(while: \.isASCIIDigit))
  if let last = number(old), let next = number(new) {
    return next - 1 == last && first[(start + old.count)...] == second[(start + new.count)...]
  }
  // The first page often has no number.
  let rest = second[start...]
  let sign = rest.drop { !$0.isASCIIDigit }
  guard let next = number(sign.prefix(while: \.isASCIIDigit)), next == 2 else { return false }
  let tail = sign.drop(while: \.isASCIIDigit)
  return first[start...] == tail && rest.count - sign.count <= "?page_number=".utf8.count
}

private func withoutSlash(_ address: String) -> [UInt8] {
  let bytes = Array(address.utf8)
  return bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }
