import Screen

/// Which key asks for which command.
public struct Keymap: Hashable, Sendable {
  public private(set) var commands: [KeyPress: Command] = [:]
  /// In the order the table or the settings name them: the first is the one hints show.
  private var keys: [Command: [KeyPress]] = [:]

  /// The table's own keys.
  public static let standard = Keymap()

  private init() {
    for entry in Command.table {
      for key in entry.keys.compactMap(KeyPress.init(name:)) { bind(key, to: entry.command) }
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
      for key in keys[command] ?? [] { commands[key] = nil }
      keys[command] = []
    }
    for (name, keyNames) in bindings {
      guard let command = Command(rawValue: name) else { continue }
      for key in keyNames.compactMap(KeyPress.init(name:)) { bind(key, to: command) }
    }
    if let lost = [Command.quit, .cancel].first(where: { keys(for: $0).isEmpty }) { throw .unreachable(lost.rawValue) }
  }

  public func command(for key: KeyPress) -> Command? { commands[key] }

  public func keys(for command: Command) -> [KeyPress] { keys[command] ?? [] }

  /// The key that hints show: the first one, or nothing.
  public func hint(for command: Command) -> String { keys(for: command).first?.name ?? "" }

  private mutating func bind(_ key: KeyPress, to command: Command) {
    if let former = commands[key] { keys[former]?.removeAll { $0 == key } }
    commands[key] = command
    keys[command, default: []].append(key)
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
