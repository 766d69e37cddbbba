import CUtf8proc

/// What a search takes to be the same.
public struct Folding: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let letterCase = Folding(rawValue: 1)
  /// Combining marks, whether or not composed: "é" is "e".
  public static let accents = Folding(rawValue: 2)
  /// Curly quotes are straight ones, dashes and hyphens are "-", soft hyphens nothing, all spaces " ".
  public static let punctuation = Folding(rawValue: 4)

  /// Letters that can be written in several ways: composed and decomposed ones are alike, a ligature is its letters,
  /// "ß" is "ss".
  public static let spelling = Folding(rawValue: 8)

  public static let all: Folding = [.letterCase, .accents, .punctuation, .spelling]
}

/// Calls `body` with the scalars that stand for `scalar` in a folded text: none where it vanishes.
public func forEachFolded(of scalar: UInt32, _ folding: Folding = .all, _ body: (UInt32) -> Void) {
  let plain = folding.contains(.punctuation) ? plainPunctuation(scalar) : scalar
  guard let plain else { return }
  guard plain >= 0x80 else {
    let isUpper = plain &- 0x41 < 26
    return body(isUpper && folding.contains(.letterCase) ? plain | 0x20 : plain)
  }
  if isAlwaysItself(plain) { return body(plain) }
  guard !folding.isDisjoint(with: [.accents, .spelling]), !(0xAC00...0xD7A3).contains(plain) else {
    return body(folding.contains(.letterCase) ? lowercase(plain) : plain)
  }
  let options = decomposition(of: plain, folding)
  withUnsafeTemporaryAllocation(of: Int32.self, capacity: longestDecomposition) { parts in
    var boundary: Int32 = 0
    let count = utf8proc_decompose_char(
      Int32(bitPattern: plain), parts.baseAddress, parts.count, utf8proc_option_t(options), &boundary)
    guard count > 0, count <= parts.count else { return body(plain) }
    for part in parts[..<count] where !folding.contains(.accents) || !isMark(UInt32(bitPattern: part)) {
      body(UInt32(bitPattern: part))
    }
  }
}

/// No mark, and nothing that decomposes or has a case: the most of the scripts of East Asia.
private func isAlwaysItself(_ scalar: UInt32) -> Bool {
  let property = utf8proc_get_property(Int32(bitPattern: scalar)).pointee
  return property.decomp_seqindex == .max && property.casefold_seqindex == .max
    && property.lowercase_seqindex == .max && property.category != UTF8PROC_CATEGORY_MN.rawValue
}

/// The small letter of a capital; other scalars are their own.
public func lowercase(_ scalar: UInt32) -> UInt32 { UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: scalar))) }

/// That of U+FDFA has 18 scalars, the longest of all.
private let longestDecomposition = 24

/// Unicode's full case folding, and decomposition: canonical, and where spelling is folded compatible (NFKD).
private func decomposition(of scalar: UInt32, _ folding: Folding) -> UInt32 {
  var options = UTF8PROC_DECOMPOSE.rawValue
  if folding.contains(.spelling) { options |= UTF8PROC_COMPAT.rawValue }
  // Of small letters only those are another in it that are written in several ways.
  let isSmall = utf8proc_category(Int32(bitPattern: scalar)) == UTF8PROC_CATEGORY_LL
  if folding.contains(.letterCase) || isSmall && folding.contains(.spelling) { options |= UTF8PROC_CASEFOLD.rawValue }
  return options
}

/// The text folded scalar by scalar.
public func folded(_ string: String, _ folding: Folding = .all) -> String {
  var result = String.UnicodeScalarView()
  for scalar in string.unicodeScalars {
    forEachFolded(of: scalar.value, folding) { if let scalar = Unicode.Scalar($0) { result.append(scalar) } }
  }
  return String(result)
}

/// A few letters and marks, composed as far as Unicode has a scalar for them (NFC), a ligature as its letters. What is
/// too long stays as it is.
public func composed(_ text: Slice<UTF8Bytes>) -> [UInt8] {
  withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scalars in
    let bytes = UTF8Bytes(rebasing: text)
    // Compatible decomposition is for ligatures alone: there is no accent in it that composes otherwise.
    let isLigature = bytes.first == 0xEF
    let options = (isLigature ? UTF8PROC_COMPAT.rawValue : 0) | UTF8PROC_DECOMPOSE.rawValue
    let count = utf8proc_decompose(
      bytes.baseAddress, bytes.count, scalars.baseAddress, scalars.count, utf8proc_option_t(options))
    guard count > 0, count <= scalars.count else { return Array(text) }
    let composing = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
    let left = utf8proc_normalize_utf32(scalars.baseAddress, count, composing)
    guard left > 0 else { return Array(text) }
    return scalars[..<left].flatMap { Unicode.Scalar(UInt32(bitPattern: $0)).map { Array(String($0).utf8) } ?? [] }
  }
}

private func isMark(_ scalar: UInt32) -> Bool {
  scalar >= 0x80 && utf8proc_category(Int32(bitPattern: scalar)) == UTF8PROC_CATEGORY_MN
}

/// Whether a scalar is set over or under the letter before it, which is another one with it: "e" is not "é".
public func isAccent(_ scalar: UInt32) -> Bool {
  guard scalar >= 0x300 else { return false }
  // The classes of marks that stand above and below, and of the two that voice a kana (UAX #44, 5.7.4).
  let combining = utf8proc_get_property(Int32(bitPattern: scalar)).pointee.combining_class
  return combining >= 200 || combining == 8
}

private func plainPunctuation(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0xAD, 0x200B, 0x2060, 0xFEFF: nil
  case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
  case 0x2018...0x201B, 0x2032, 0x2035, 0x2BC, 0x2039, 0x203A, 0xFF07: 0x27
  case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x301D...0x301F, 0xFF02: 0x22
  case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: 0x2D
  default: scalar
  }
}
