import UnicodeText

/// The parts of an address, as written (RFC 3986, 3 and appendix B). A part is nil where the sign that begins it is
/// missing. Joined they are the address again.
public struct AddressParts: Hashable, Sendable, CustomStringConvertible {
  /// In lower case, without the colon: "https".
  public var scheme: String?
  /// What follows "//": user, host and port.
  public var authority: String?
  public var path: String
  /// Without the "?".
  public var query: String?
  /// Without the "#".
  public var fragment: String?

  /// Every string has parts: one without signs is a path.
  public init(_ address: String) {
    var rest = address.utf8[...]
    fragment = Self.cut(&rest, at: UInt8(ascii: "#"))
    query = Self.cut(&rest, at: UInt8(ascii: "?"))
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
      scheme = String(rest[..<colon]).map { $0.lowercased() }
      rest = rest[rest.index(after: colon)...]
    }
    if rest.starts(with: "//".utf8) {
      let host = rest.dropFirst(2)
      let end = host.firstIndex(of: UInt8(ascii: "/")) ?? host.endIndex
      authority = String(Substring(host[..<end]))
      rest = host[end...]
    }
    path = String(Substring(rest))
  }

  /// The scheme of an address, which is quicker told than all its parts.
  public static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), isScheme(address.utf8[..<colon]) else {
      return nil
    }
    return address[..<colon].lowercased()
  }

  public var description: String {
    var address = scheme.map { $0 + ":" } ?? ""
    if let authority { address += "//" + authority }
    address += path
    if let query { address += "?" + query }
    if let fragment { address += "#" + fragment }
    return address
  }

  /// Whether it is an address of the Web: what is fetched, and whose spelling browsers mend.
  public var isWeb: Bool { scheme == "http" || scheme == "https" }

  /// Takes off what follows a sign.
  private static func cut(_ rest: inout Substring.UTF8View, at sign: UInt8) -> String? {
    guard let index = rest.firstIndex(of: sign) else { return nil }
    defer { rest = rest[..<index] }
    return String(Substring(rest[rest.index(after: index)...]))
  }

  /// A letter, then letters, digits and "+-." (RFC 3986, 3.1).
  private static func isScheme(_ bytes: Substring.UTF8View) -> Bool {
    guard let first = bytes.first, first.isASCIILetter else { return false }
    return bytes.allSatisfy { $0.isASCIILetterOrDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
  }
}
