import UnicodeText

extension AddressParts {
  /// The host in lower case, without user and port (RFC 3986, 3.2.2); nil where there is none.
  public var host: String? {
    guard let authority = authority?.utf8 else { return nil }
    var host = authority[...]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[host.index(after: at)...] }
    // An address of IPv6 has colons inside its brackets.
    if let colon = host.lastIndex(of: UInt8(ascii: ":")), host[colon...].dropFirst().allSatisfy(\.isASCIIDigit) {
      host = host[..<colon]
    }
    return host.isEmpty ? nil : Substring(host).lowercased()
  }

  /// The last two parts of the host's name, three behind a country's own kinds of names: "harbor.example",
  /// "harbor.co.uk". A numeric address is a site of its own.
  public var site: String? {
    guard let host else { return nil }
    let parts = host.split(separator: ".")
    guard let last = parts.last, parts.count > 2, !last.utf8.allSatisfy(\.isASCIIDigit) else { return host }
    let isCountrys = last.utf8.count == 2 && Self.countrysKinds.contains(parts[parts.count - 2])
    return parts.suffix(isCountrys ? 3 : 2).joined(separator: ".")
  }

  private static let countrysKinds: Set<Substring> = ["co", "com", "ac", "gov", "org", "net"]
}
