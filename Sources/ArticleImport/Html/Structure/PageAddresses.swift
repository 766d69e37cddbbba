import ArticleModel

/// Makes a page's addresses absolute.
struct PageAddresses: Sendable {
  /// Where the page was found; "" for one whose place is not known.
  let page: String
  /// What relative addresses start from: the page, or what its `<base>` says.
  let base: String
  private let baseParts: AddressParts

  init(of document: HtmlDocument, baseAddress: String?) {
    page = baseAddress ?? ""
    let element = document.head.flatMap { head in
      document.elements(below: head, .base).first { document.hasAttribute("href", $0) }
    }
    let written = element.flatMap { document.attribute("href", of: $0) }
    base = written.map { [page] in resolveAddress($0, base: page) } ?? page
    baseParts = AddressParts(base)
  }

  /// The target of a link; nil for one that runs or opens what no document may.
  func link(_ target: String) -> String? {
    // A place on the page itself stays one.
    if target.hasPrefix("#"), base == page { return target }
    let address = resolveAddress(target, base: baseParts)
    guard let scheme = AddressParts.scheme(of: address) else { return cleanText(address) }
    return ["http", "https", "mailto", "tel"].contains(scheme) ? cleanText(address) : nil
  }

  /// The address of a picture, likewise.
  func image(_ target: String) -> String? {
    let address = resolveAddress(target, base: baseParts)
    guard let scheme = AddressParts.scheme(of: address) else { return cleanText(address) }
    return ["http", "https", "data"].contains(scheme) ? cleanText(address) : nil
  }
}
