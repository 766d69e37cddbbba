import ArticleImport
import ArticleModel

/// What a server sent.
struct Response {
  var bytes: [UInt8]
  /// After redirects: what the document's own links are relative to.
  var address: String
  var contentType: ContentType
  /// False where the connection ended before the document.
  var isWhole = true

  /// How it is to be read.
  /// - Throws: `OpeningFailure` for a type that is no article's.
  func options(_ options: ImportOptions) throws(OpeningFailure) -> ImportOptions {
    var options = options
    options.baseAddress = options.baseAddress ?? address
    options.charset = options.charset ?? contentType.charset
    options.isCutOff = !isWhole
    if options.format == nil { options.format = try format() }
    return options
  }

  /// nil leaves it to name and words.
  private func format() throws(OpeningFailure) -> SourceFormat? {
    switch contentType.media {
    case "text/html", "application/xhtml+xml": return .html
    case "text/markdown", "text/x-markdown": return .markdown
    case "application/epub+zip", "text/plain", "application/octet-stream", "": return nil
    default:
      throw OpeningFailure(address, "is \(contentType.media); Pullquote reads \(readableKinds)")
    }
  }
}

/// HTTP's Content-Type (RFC 9110, 8.3).
struct ContentType: Equatable {
  /// In lower case: "text/html".
  var media: String
  var charset: String?

  init(_ header: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
    media = (parts.first ?? "").lowercased()
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        guard part.lowercased().hasPrefix("charset=") else { return nil }
        let value = part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }
        return value.isEmpty ? nil : value
      }.first
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}

/// Whether a name is an address to fetch rather than a file.
public func isFetched(_ name: String) -> Bool {
  let parts = AddressParts(name)
  return parts.isWeb && parts.authority?.isEmpty == false
}
