import Foundation

/// A test file of the Unicode Character Database, as Debian's `unicode-data` installs it.
struct ConformanceFile {
  struct Case {
    var line: String
    var bytes: [UInt8]
    /// Byte offsets marked with ÷, without the text's start and end.
    var breaks: [Int]
  }

  let cases: [Case]

  /// nil, and a line saying so, when the file is not installed.
  init?(_ name: String) {
    let path = "/usr/share/unicode/auxiliary/\(name)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      print("Not run: \(path) is missing; install unicode-data.")
      return nil
    }
    cases = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Self.parse)
  }

  private static func parse(_ line: Substring) -> Case {
    let marks = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
    var bytes: [UInt8] = []
    var breaks: [Int] = []
    for mark in marks {
      if mark == "÷" {
        breaks.append(bytes.count)
      } else if let value = UInt32(mark, radix: 16), let scalar = Unicode.Scalar(value) {
        bytes += Array(String(Character(scalar)).utf8)
      }
    }
    let inner = breaks.filter { $0 > 0 && $0 < bytes.count }
    return Case(line: String(line), bytes: bytes, breaks: inner)
  }
}
