import CHyphen
import Glibc
import UnicodeText

/// A pattern file of libhyphen (Liang 1983), as Debian's `hyphen-*` packages install them.
final class HyphenationDictionary {
  private let patterns: UnsafeMutablePointer<HyphenDict>
  private let encoding: Encoding

  private enum Encoding { case utf8, latin1, ascii }

  /// nil when no patterns are installed for the language.
  init?(language: String) {
    guard let path = Self.path(language), let patterns = hnj_hyphen_load(path) else { return nil }
    self.patterns = patterns
    let name = withUnsafeBytes(of: patterns.pointee.cset) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    encoding = patterns.pointee.utf8 != 0 ? .utf8 : name == "ISO8859-1" ? .latin1 : .ascii
  }

  deinit { hnj_hyphen_free(patterns) }

  /// Where a word may be divided: byte offsets into it, inside its first 64 bytes. Points that would change its
  /// spelling are left out.
  func points(in word: [UInt8]) -> [Int] {
    guard let letters = Letters(word, encoding) else { return [] }
    var text = letters.encoded.map { CChar(bitPattern: $0) }
    text.append(0)
    var marks = [CChar](repeating: 0, count: text.count + 5)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let status = hnj_hyphen_hyphenate2(
      patterns, &text, Int32(letters.encoded.count), &marks, nil, &replacements, &positions, &cuts)
    defer {
      for index in letters.ends.indices { free(replacements?[index]) }
      free(replacements)
      free(positions)
      free(cuts)
    }
    guard status == 0 else { return [] }
    return letters.ends.indices.dropLast().filter { marks[$0] & 1 != 0 && replacements?[$0] == nil }
      .map { letters.ends[$0] }
  }

  private static let folder = "/usr/share/hyphen"

  /// The file for a BCP 47 tag: of its region, of the language at large, or of any other region.
  private static func path(_ language: String) -> String? {
    let parts = language.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first?.lowercased(), (2...3).contains(primary.utf8.count),
      language.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2F && $0 > 0x20 })
    else { return nil }
    let region = parts.count > 1 ? parts[parts.count - 1].uppercased() : primary == "en" ? "US" : primary.uppercased()
    let names = ["hyph_\(primary)_\(region).dic", "hyph_\(primary).dic"]
    let name = names.first { access("\(folder)/\($0)", R_OK) == 0 } ?? anyRegion(of: primary)
    return name.map { "\(folder)/\($0)" }
  }

  private static func anyRegion(of primary: String) -> String? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("hyph_\(primary)_"), name.hasSuffix(".dic") { names.append(name) }
    }
    return names.min()
  }

  /// A word's letters in lower case, as the patterns want them.
  private struct Letters {
    var encoded: [UInt8] = []
    /// Where each letter ends in the word.
    var ends: [Int] = []

    init?(_ word: [UInt8], _ encoding: Encoding) {
      var text = String(decoding: word, as: UTF8.self)
      guard text.utf8.count == word.count else { return nil }
      text.makeContiguousUTF8()
      for scalar in text.unicodeScalars {
        let length = UTF8.width(scalar)
        guard let lower = folded(scalar.value, .letterCase), let letter = Unicode.Scalar(lower) else { return nil }
        ends.append((ends.last ?? 0) + length)
        switch encoding {
        case .utf8: encoded += Array(UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
        case .latin1:
          guard lower < 0x100 else { return nil }
          encoded.append(UInt8(lower))
        case .ascii:
          guard lower < 0x80 else { return nil }
          encoded.append(UInt8(lower))
        }
      }
    }
  }
}
