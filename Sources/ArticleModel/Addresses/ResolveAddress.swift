import UnicodeText

/// What a link's target means in a document at `base`: RFC 3986, 5.2, after the spelling is mended as browsers do
/// (URL Standard, 4.4).
///
/// A base without a scheme is a file's path: the target is then put after its folder. Without any base the target
/// stays relative. The document's own fragments ("#note") are resolved like all others; who wants them as they are
/// looks before.
public func resolveAddress(_ target: String, base: String) -> String {
  isWrittenWell(target) ? target : resolved(target, base: AddressParts(base))
}

/// The same, for a base that many are resolved against.
public func resolveAddress(_ target: String, base: AddressParts) -> String {
  isWrittenWell(target) ? target : resolved(target, base: base)
}

private func resolved(_ target: String, base: AddressParts) -> String {
  var parts = AddressParts(mendedSpelling(of: target, isWeb: { $0.isWeb || $0.scheme == nil && base.isWeb }))
  // "http:page.html", which browsers read as relative.
  if parts.isWeb, parts.scheme == base.scheme, parts.authority == nil { parts.scheme = nil }
  if parts.scheme == nil { parts = resolved(parts, against: base) }
  if parts.isWeb { normalise(&parts) }
  return parts.description
}

/// Whether an address of the Web is absolute and spelt as it would be, as most are: nothing to escape, to drop or to put
/// into lower case, no port and no user.
private func isWrittenWell(_ target: String) -> Bool {
  var target = target
  return target.withUTF8 { bytes in
    let scheme = bytes.starts(with: "https://".utf8) ? 8 : bytes.starts(with: "http://".utf8) ? 7 : 0
    guard scheme > 0, let slash = bytes[scheme...].firstIndex(of: UInt8(ascii: "/")), slash > scheme else {
      return false
    }
    let isHost = bytes[scheme..<slash].allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    guard isHost else { return false }
    var previous: UInt8 = 0
    for byte in bytes[slash...] {
      // "/." may be a step up or no step.
      guard byte.isASCIILetterOrDigit || isPlainSign(byte),
        byte != UInt8(ascii: ".") || previous != UInt8(ascii: "/")
      else { return false }
      previous = byte
    }
    return true
  }
}

private func isPlainSign(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "="),
    UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "#"),
    UInt8(ascii: "~"), UInt8(ascii: "!"):
    true
  default: false
  }
}

/// RFC 3986, 5.2.2, for a reference without a scheme.
private func resolved(_ reference: AddressParts, against base: AddressParts) -> AddressParts {
  var parts = reference
  parts.scheme = base.scheme
  guard reference.authority == nil else { return parts }
  parts.authority = base.authority
  if reference.path.isEmpty {
    parts.path = base.path
    parts.query = reference.query ?? base.query
  } else if !reference.path.hasPrefix("/") {
    let folder = base.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(base.path[...$0]) }
    parts.path = (folder ?? (base.authority == nil ? "" : "/")) + reference.path
  }
  if parts.path.hasPrefix("/") { parts.path = withoutDotSegments(parts.path) }
  return parts
}

/// RFC 3986, 5.2.4, for a path that begins with "/".
private func withoutDotSegments(_ path: String) -> String {
  var segments: [Substring] = []
  let given = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  for (index, segment) in given.enumerated() {
    let isLast = index == given.count - 1
    switch segment.utf8.count > 6 ? "" : segment.lowercased() {
    case ".", "%2e": if isLast { segments.append("") }
    case "..", ".%2e", "%2e.", "%2e%2e":
      _ = segments.popLast()
      if isLast { segments.append("") }
    default: segments.append(segment)
    }
  }
  return "/" + segments.joined(separator: "/")
}

/// Equal addresses get equal spelling (RFC 3986, 6.2.2.1 and 6.2.3).
private func normalise(_ parts: inout AddressParts) {
  guard var authority = parts.authority else { return }
  let host = authority.utf8.lastIndex(of: UInt8(ascii: "@")).map { authority.index(after: $0) } ?? authority.startIndex
  authority.replaceSubrange(host..., with: authority[host...].lowercased())
  let port = parts.scheme == "http" ? ":80" : ":443"
  if authority.hasSuffix(port) { authority.removeLast(port.count) }
  parts.authority = authority
  parts.path = parts.path.isEmpty ? "/" : withoutDotSegments(parts.path)
}

/// Without blanks around it and line ends inside; of an address of the Web, backslashes become slashes and what no
/// address can hold is escaped.
private func mendedSpelling(of target: String, isWeb: (AddressParts) -> Bool) -> String {
  var bytes = target.utf8.drop { $0 <= 0x20 }[...]
  while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
  let trimmed = bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  let written = String(decoding: trimmed, as: UTF8.self)
  guard isWeb(AddressParts(written)) else { return written }
  let pathEnd = trimmed.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? trimmed.endIndex
  let slashed = trimmed[..<pathEnd].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 } + trimmed[pathEnd...]
  var parts = AddressParts(String(decoding: slashed, as: UTF8.self))
  parts.path = escaped(parts.path, "\"<>`{}")
  parts.query = parts.query.map { escaped($0, "\"<>'") }
  parts.fragment = parts.fragment.map { escaped($0, "\"<>`") }
  return parts.description
}

/// Blanks, controls, what is not ASCII and some signs as "%20".
private func escaped(_ text: String, _ signs: String) -> String {
  var result: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in text.utf8 {
    if byte <= 0x20 || byte >= 0x7F || signs.utf8.contains(byte) {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    } else {
      result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
