import FoundationEssentials
import Glibc
import Screen

/// The themes there are: those that come with the program, and the user's, which go first where names are the same.
/// Each is read only when asked for.
public struct Themes: Sendable {
  /// The folder looked in for `NAME.yaml`.
  public let folder: String?
  /// In the order in which "next theme" goes through them.
  public let names: [String]

  public init(folder: String?) {
    self.folder = folder
    // Few have such a folder: asking Foundation about one that is missing would take longer than all of this.
    let own = folder.map { fileExists($0) ? schemeNames(in: $0) : [] } ?? []
    names = builtIn.map(\.name) + own.filter { name in !builtIn.contains { $0.name == name } }
  }

  /// - Throws: when there is no such theme, or its file is no scheme.
  public func theme(named name: String) throws(ConfigurationError) -> Theme {
    if let folder, let file = userFile(name, in: folder) {
      return try Theme(scheme: try readFile(file), name: name, file: file)
    }
    guard let theme = builtIn.first(where: { $0.name == name }) else {
      let others = folder.map { ", and what is put into \($0)" } ?? ""
      throw ConfigurationError(
        file: "theme “\(name)”", problem: "there is none; there are \(names.joined(separator: ", "))\(others)")
    }
    return try Theme(scheme: String(decoding: theme.scheme(), as: UTF8.self), name: name, file: name)
  }

  private func userFile(_ name: String, in folder: String) -> String? {
    guard !name.contains("/") else { return nil }
    return ["yaml", "yml"].map { "\(folder)/\(name).\($0)" }.first(where: fileExists)
  }
}

/// The files of `themes/`, within the program.
private let builtIn: [(name: String, scheme: @Sendable () -> [UInt8])] = [
  ("paper-light", { PackageResources.paper_light_yaml }),
  ("sepia", { PackageResources.sepia_yaml }),
  ("paper-dark", { PackageResources.paper_dark_yaml }),
  ("high-contrast", { PackageResources.high_contrast_yaml }),
]

private func schemeNames(in folder: String) -> [String] {
  let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
  return (files ?? []).compactMap(schemeName).sorted()
}

private func schemeName(_ file: String) -> String? {
  for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file.count > ending.count {
    return String(file.dropLast(ending.count))
  }
  return nil
}

func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

func readFile(_ path: String) throws(ConfigurationError) -> String {
  do {
    return try String(contentsOfFile: path, encoding: .utf8)
  } catch {
    throw ConfigurationError(file: path, problem: "can't be read as UTF-8 text")
  }
}
