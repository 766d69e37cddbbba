import Navigation

extension Settings {
  /// What the file says, and the standard for the rest; all standard where there is no file.
  /// - Parameter problems: gets what is wrong in it, for which the standard stands.
  public init(file: String, problems: inout [ConfigurationError]) {
    self.init()
    guard fileExists(file) else { return }
    do throws(ConfigurationError) {
      self.init(yaml: try readFile(file), file: file, problems: &problems)
    } catch {
      problems.append(error)
    }
  }

  public init(yaml: String, file: String, problems: inout [ConfigurationError]) {
    self.init()
    read(yaml: yaml, file: file, problems: &problems)
  }

  /// Takes over what the file says, but for what is wrong.
  mutating func read(yaml: String, file: String, problems: inout [ConfigurationError]) {
    do throws(ConfigurationError) {
      let mapping = try YamlMapping(text: yaml, file: file)
      problems += mapping.repetitions
      for entry in mapping.entries {
        do throws(ConfigurationError) {
          try read(entry.key, entry.value, in: mapping, problems: &problems)
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func read(
    _ key: String, _ value: YamlNode, in mapping: YamlMapping, problems: inout [ConfigurationError]
  ) throws(ConfigurationError) {
    if key == "keys" {
      keymap = readKeymap(try mapping.mapping(key, value), problems: &problems)
    } else if let setting = Setting(rawValue: key) {
      try set(setting, to: SettingValue(mapping: mapping, key: key, node: value))
    } else {
      throw mapping.problem(key, value, "is no setting; there are \(names)")
    }
  }

  private mutating func set(_ setting: Setting, to value: SettingValue) throws(ConfigurationError) {
    switch setting {
    case .measure: measure = try value.number(in: Self.measures)
    case .margins: margins = try value.number(in: Self.marginWidths)
    case .leading: leading = try value.number(in: Self.leadings)
    case .alignment: alignment = try value.choice()
    case .hyphenation: hyphenates = try value.flag()
    case .columns: columns = try value.number(in: Self.columnCounts)
    case .spread: isSpread = try value.flag()
    case .longLines: longLines = try value.choice()
    case .theme: theme = try value.text()
    case .sidebar: hasSidebar = try value.flag()
    case .mouse: mouse = try value.flag()
    case .ambiguousWidth: ambiguousIsWide = try value.number(in: 1...2) == 2
    case .rightToLeft: rightToLeft = try value.choice()
    }
  }
}

private let names = Setting.allCases.map(\.rawValue).joined(separator: ", ") + " and keys"

/// One value of the file.
private struct SettingValue {
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

  func choice<Choice: RawRepresentable & CaseIterable>() throws(ConfigurationError) -> Choice
  where Choice.RawValue == String {
    guard let choice = node.text.flatMap(Choice.init) else {
      throw problem("must be " + Choice.allCases.map(\.rawValue).joined(separator: " or "))
    }
    return choice
  }

  private func problem(_ text: String) -> ConfigurationError { mapping.problem(key, node, text) }
}

/// A key may be written alone or in a list. A command whose keys can't be bound keeps its standard ones.
private func readKeymap(_ mapping: YamlMapping, problems: inout [ConfigurationError]) -> Keymap {
  problems += mapping.repetitions
  var bindings: [String: [String]] = [:]
  for (command, _, node) in mapping.entries {
    bindings[command] = (node.items ?? [node]).map { $0.text ?? "" }
  }
  while true {
    do throws(KeymapProblem) {
      return try Keymap(replacing: bindings)
    } catch {
      problems.append(mapping.problem(error.command, nil, error.description))
      if bindings.removeValue(forKey: error.command) == nil { return .standard }
    }
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
