import Glibc

/// Finds and reads the pattern files that Debian's `hyphen-*` packages install.
enum PatternFile {
  private static let folder = "/usr/share/hyphen"
  /// Bytes; the largest known has a million.
  private static let largest = 1 << 24

  /// The patterns for a BCP 47 tag: of its region, of the language at large, or of any other region. nil when none are
  /// installed.
  static func read(language: String) -> [UInt8]? { path(language).flatMap(contents) }

  private static func path(_ language: String) -> String? {
    let parts = language.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first?.lowercased(), (2...3).contains(primary.utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 } })
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

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, (1...largest).contains(Int(status.st_size)) else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }
}
