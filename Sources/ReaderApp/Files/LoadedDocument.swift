import ArticleImport
import ArticleModel

/// A document's bytes, and what is known of how to read them.
struct LoadedDocument {
  var bytes: [UInt8]
  /// A path or an address.
  var name: String
  var options: ImportOptions
  /// False while only the head is there.
  var isWhole = true

  init(_ bytes: [UInt8], name: String, _ options: ImportOptions = ImportOptions(), isWhole: Bool = true) {
    (self.bytes, self.name, self.options, self.isWhole) = (bytes, name, options, isWhole)
  }

  /// What a server sent.
  /// - Throws: `OpeningFailure` for what is no article.
  init(_ response: Response, _ options: ImportOptions) throws(OpeningFailure) {
    self.init(response.bytes, name: response.address, try response.options(options))
    try refuseBinary(bytes, name: name)
  }

  var article: Article { importArticle(bytes, named: name, options: options) }

  /// Where on the Web it stands, without a fragment.
  var location: String? {
    options.baseAddress.map { address in
      var parts = AddressParts(resolveAddress(address, base: ""))
      parts.fragment = nil
      return parts.description
    }
  }
}

/// All of a file, or of what is at an address.
/// - Throws: `OpeningFailure`.
func load(_ path: String, _ options: ImportOptions) throws(OpeningFailure) -> LoadedDocument {
  guard isFetched(path) else { return LoadedDocument(try readText(path), name: path, options) }
  return try LoadedDocument(try fetchWithNotice(path), options)
}
