import ArticleModel

extension AddressParts {
  /// The last two parts of a host's name, three where they are short: "harbor.example", "harbor.co.uk".
  var site: String? {
    guard let host = authority else { return nil }
    let parts = host.split(separator: ".")
    let isShort = parts.count > 2 && parts.suffix(2).allSatisfy { $0.count <= 3 }
    return parts.suffix(isShort ? 3 : 2).joined(separator: ".")
  }
}
