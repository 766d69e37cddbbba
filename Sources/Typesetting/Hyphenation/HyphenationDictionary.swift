import Glibc
import UnicodeText

/// The hyphenation dictionaries of the desktop, as Debian's `hyphen-*` packages install them.
enum HyphenationDictionary {
  private static let folder = "/usr/share/hyphen"

  /// The bytes of the file for a BCP 47 tag, in UTF-8: of its region, of the language at large, or of any other
  /// region. nil when none is installed.
  static func read(language: String) -> [UInt8]? {
    guard let path = path(language), let bytes = contents(of: path) else { return nil }
    let charset = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    return charset.uppercased() == "UTF-8" ? bytes : converted(bytes, from: charset)
  }

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

  /// Bytes, more than any dictionary has; in UTF-8, three times as many at most, it is one for a `PatternTable` still.
  private static let limit = 1 << 20

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, (1...limit).contains(Int(status.st_size)) else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3)
    var left = output.count
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to, count) = (input.baseAddress, output.baseAddress, input.count)
        return iconv(converter, &from, &count, &to, &left) != Int(bitPattern: UInt.max)
      }
    }
    return isWhole ? output.prefix(output.count - left).map { UInt8(bitPattern: $0) } : nil
  }
}
