import ArticleModel
import UnicodeText

/// A page that may be one of several which are one article, and what its head says of that.
public struct SeriesPage: Sendable {
  /// The address it says it has; "" where it does not say.
  private let address: String
  /// That, and where its file lies.
  private let addresses: Set<String>
  /// What it calls the page after it, and the one before: seen from its address, and from its file.
  private let next, previous: Set<String>
  private let title: String

  /// - Parameters:
  ///   - beginning: the page's first bytes. What it says of itself stands before its body; files are held against one
  ///     another before the first shows, so that no more is read.
  ///   - path: its file's.
  public init(beginning: [UInt8], path: String) {
    let head = beforeBody(beginning)
    let document = parseHtml(cleanSource(head, encoding: TextEncoding(ofPage: head, charset: nil)))
    let links = HeadLinks(of: document, path: path)
    address = links.address
    addresses = Set([links.address, withoutDot(path)].filter { !$0.isEmpty })
    next = links.targets("next")
    previous = links.targets("prev", "previous")
    let element = document.head.flatMap { head in document.elements(below: head, .title).first { _ in true } }
    title = element.map { cleanText(document.textContent(of: $0)) } ?? ""
  }

  /// Whether `page` is the article's next page: by what either says of the other; else, where neither says anything,
  /// by one title and addresses which differ in the page's number alone.
  public func isContinued(by page: SeriesPage) -> Bool {
    guard next.isEmpty, page.previous.isEmpty else {
      return !next.isDisjoint(with: page.addresses) || !page.previous.isDisjoint(with: addresses)
    }
    return !title.isEmpty && title == page.title && isNextNumber(from: address, to: page.address)
  }
}

/// The links in a page's head, resolved.
private struct HeadLinks {
  /// The address that the page says it has; "" where it does not say.
  let address: String
  private let document: HtmlDocument
  private let elements: [HtmlNode.ID]
  /// By what its `<base>` says, else its own address.
  private let addresses: PageAddresses
  /// Where its file lies, with a last slash; nil where its `<base>` puts its links elsewhere.
  private let folder: Substring?

  init(of document: HtmlDocument, path: String) {
    self.document = document
    elements = document.head.map { Array(document.elements(below: $0, .link)) } ?? []
    let base = PageAddresses(of: document, baseAddress: nil)
    address = target(of: ["canonical"], elements, in: document).flatMap(base.link) ?? ""
    addresses = PageAddresses(of: document, baseAddress: address)
    folder = base.base.isEmpty ? path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)] : nil
  }

  /// What the first link of one of these kinds leads to: on the Web, and among the files, where pages are kept under
  /// the names they link to each other by.
  func targets(_ words: StaticString...) -> Set<String> {
    guard let written = target(of: words, elements, in: document) else { return [] }
    let isRelative = AddressParts.scheme(of: written) == nil && !written.hasPrefix("/")
    let file = isRelative ? folder.map { withoutDot($0 + percentDecoded(withoutDot(written))) } : nil
    let page = addresses.link(written).flatMap { AddressParts.scheme(of: $0) != nil || $0.hasPrefix("/") ? $0 : nil }
    return Set([page, file].compactMap(\.self))
  }
}

private func target(of words: [StaticString], _ elements: [HtmlNode.ID], in document: HtmlDocument) -> String? {
  let element = elements.first { link in words.contains { document.attribute("rel", of: link, hasWord: $0) } }
  return element.flatMap { document.attribute("href", of: $0) }
}

/// "page.html" for "./page.html".
private func withoutDot(_ path: some StringProtocol) -> String {
  path.hasPrefix("./") ? String(path.dropFirst(2)) : String(path)
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
