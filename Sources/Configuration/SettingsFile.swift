import Foundation
import Screen
import Yams

extension Settings {
  /// Settings as the file has them; none where there is no file.
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
      case "measure": measure = try setting.number(in: 20...200)
      case "theme": theme = try setting.text()
      case "sidebar": sidebar = try setting.flag()
      case "mouse": mouse = try setting.flag()
      case "ambiguous-width": ambiguousWidth = try setting.number(in: 1...2)
      case "alignment": alignment = try setting.alignment()
      case "hyphenation": hyphenation = try setting.flag()
      case "leading": leading = try setting.number(in: 0...3)
      case "columns": columns = try setting.number(in: 1...4)
      case "keys": keys = try readBindings(try mapping.mapping("keys", entry.value))
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
  let node: Node

  func number(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard let number = node.int, range.contains(number) else {
      throw problem("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func flag() throws(ConfigurationError) -> Bool {
    guard let flag = node.bool else { throw problem("must be true or false") }
    return flag
  }

  func text() throws(ConfigurationError) -> String {
    guard let text = node.string, !text.isEmpty else { throw problem("must be a name") }
    return text
  }

  func alignment() throws(ConfigurationError) -> Settings.Alignment {
    guard let alignment = node.string.flatMap(Settings.Alignment.init) else {
      throw problem("must be left or justified")
    }
    return alignment
  }

  private func problem(_ text: String) -> ConfigurationError { mapping.problem(key, node, text) }
}

/// A key may be written alone or in a list.
private func readBindings(_ mapping: YamlMapping) throws(ConfigurationError) -> [Settings.Binding] {
  var owners: [KeyPress: String] = [:]
  var bindings: [Settings.Binding] = []
  for (command, line, node) in mapping.entries {
    var keys: [KeyPress] = []
    for item in node.sequence.map(Array.init) ?? [node] {
      guard let name = item.string, let key = KeyPress(name: name) else {
        throw mapping.problem(command, node, "“\(item.string ?? "")” is no key; write it as in j, ctrl-o, pgdn or f1")
      }
      if let owner = owners[key] {
        throw mapping.problem(command, node, "“\(name)” is bound to \(owner) too")
      }
      owners[key] = command
      keys.append(key)
    }
    bindings.append(Settings.Binding(command: command, keys: keys, line: line))
  }
  return bindings
}
