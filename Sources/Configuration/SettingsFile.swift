import FoundationEssentials
import Navigation
import Typesetting

extension Settings {
  /// What the file says, and the standard for the rest; all standard where there is no file.
  public init(file: String) throws(ConfigurationError) {
    self.init()
    guard FileManager.default.fileExists(atPath: file) else { return }
    try self.init(yaml: try readFile(file), file: file)
  }

  public init(yaml: String, file: String) throws(ConfigurationError) {
    self.init()
    let mapping = try YamlMapping(text: yaml, file: file)
    for entry in mapping.entries {
      let setting = Setting(mapping: mapping, key: entry.key, node: entry.value)
      switch entry.key {
      case "measure": measure = try setting.number(in: Self.measures)
      case "theme": theme = try setting.text()
      case "sidebar": hasSidebar = try setting.flag()
      case "mouse": mouse = try setting.flag()
      case "ambiguous-width": ambiguousIsWide = try setting.number(in: 1...2) == 2
      case "alignment": alignment = try setting.alignment()
      case "hyphenation": hyphenates = try setting.flag()
      case "leading": leading = try setting.number(in: Self.leadings)
      case "columns": columns = try setting.number(in: Self.columnCounts)
      case "keys": keymap = try readKeymap(try mapping.mapping("keys", entry.value))
      default: throw mapping.problem(entry.key, entry.value, "is no setting; there are \(names)")
      }
    }
  }
}

private let names =
  "measure, theme, sidebar, mouse, ambiguous-width, alignment, hyphenation, leading, columns and keys"

/// One value of the file.
private struct Setting {
  let mapping: YamlMapping
  let key: String
  let node: YamlNode

  func number(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard let number = node.text.flatMap({ Int($0) }), range.contains(number) else {
      throw problem("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func flag() throws(ConfigurationError) -> Bool {
    switch node.text?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw problem("must be true or false")
    }
  }

  func text() throws(ConfigurationError) -> String {
    guard let text = node.text, !text.isEmpty else { throw problem("must be a name") }
    return text
  }

  func alignment() throws(ConfigurationError) -> TypesettingOptions.Alignment {
    guard let alignment = node.text.flatMap(TypesettingOptions.Alignment.init) else {
      throw problem("must be ragged or justified")
    }
    return alignment
  }

  private func problem(_ text: String) -> ConfigurationError { mapping.problem(key, node, text) }
}

/// A key may be written alone or in a list.
private func readKeymap(_ mapping: YamlMapping) throws(ConfigurationError) -> Keymap {
  var bindings: [String: [String]] = [:]
  for (command, _, node) in mapping.entries {
    bindings[command] = (node.items ?? [node]).map { $0.text ?? "" }
  }
  do {
    return try Keymap(replacing: bindings)
  } catch {
    throw mapping.problem(error.command, nil, error.description)
  }
}

extension KeymapProblem {
  fileprivate var command: String {
    switch self {
    case .unknownCommand(let command), .unknownKey(_, let command), .conflict(_, let command, _),
      .unreachable(let command):
      command
    }
  }
}
