import Foundation
import Testing

/// A source file of the project.
struct SourceFile: CustomTestStringConvertible {
  /// The folder under `Sources` or `Tests`.
  let room: String
  /// From the project's folder.
  let path: String
  let lines: [Substring]

  var testDescription: String { path }

  /// The modules it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"),
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
      else { return nil }
      return words.dropFirst(index + 1).last.map { String($0.prefix { $0 != "." }) }
    }
  }

  static func all(in folder: String, _ endings: [String] = ["swift"]) -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      guard endings.contains(where: { name.hasSuffix("." + $0) }),
        let text = try? String(contentsOfFile: "\(root)/\(folder)/\(name)", encoding: .utf8)
      else { return nil }
      let room = String(name.prefix { $0 != "/" })
      return SourceFile(
        room: room, path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
