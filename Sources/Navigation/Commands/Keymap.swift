import Screen

/// Which key asks for which command.
public struct Keymap: Hashable, Sendable {
  /// In the order the table or the settings name them: a command's first key is the one hints show. No key stands twice.
  private var bindings: [Binding] = []

  private struct Binding: Hashable {
    var key: KeyPress
    var command: Command
  }

  /// The table's own keys.
  public static let standard = Keymap()

  private init() {
    for entry in Command.table {
      bindings += entry.keys.compactMap(KeyPress.init(name:)).map { Binding(key: $0, command: entry.command) }
    }
  }

  /// The standard keys with some commands' keys replaced.
  /// - Parameter bindings: command names to key names, as the settings file has them.
  /// - Throws: `KeymapProblem` for the first name that is unknown or key that is asked for twice.
  public init(replacing bindings: [String: [String]]) throws(KeymapProblem) {
    self = .standard
    var wanted: [KeyPress: Command] = [:]
    for (name, keyNames) in bindings.sorted(by: { $0.key < $1.key }) {
      guard let command = Command(rawValue: name) else { throw .unknownCommand(name) }
      for keyName in keyNames {
        guard let key = KeyPress(name: keyName) else { throw .unknownKey(keyName, command: name) }
        if let other = wanted[key], other != command { throw .conflict(keyName, name, other.rawValue) }
        wanted[key] = command
      }
      self.bindings.removeAll { $0.command == command }
    }
    for (name, keyNames) in bindings {
      guard let command = Command(rawValue: name) else { continue }
      for key in keyNames.compactMap(KeyPress.init(name:)) { bind(key, to: command) }
    }
    if let lost = [Command.quit, .cancel].first(where: { keys(for: $0).isEmpty }) { throw .unreachable(lost.rawValue) }
  }

  public func command(for key: KeyPress) -> Command? { bindings.first { $0.key == key }?.command }

  public func keys(for command: Command) -> [KeyPress] { bindings.filter { $0.command == command }.map(\.key) }

  /// The key that hints show: the first one, or nothing.
  public func hint(for command: Command) -> String { bindings.first { $0.command == command }?.key.name ?? "" }

  private mutating func bind(_ key: KeyPress, to command: Command) {
    bindings.removeAll { $0.key == key }
    bindings.append(Binding(key: key, command: command))
  }
}

public enum KeymapProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case unknownCommand(String)
  case unknownKey(String, command: String)
  case conflict(String, String, String)
  case unreachable(String)

  public var description: String {
    switch self {
    case .unknownCommand(let name): "there is no command “\(name)”"
    case .unknownKey(let key, let command): "there is no key “\(key)” for “\(command)”"
    case .conflict(let key, let one, let other): "“\(key)” is asked for by “\(one)” and by “\(other)”"
    case .unreachable(let command): "“\(command)” would have no key left"
    }
  }
}
