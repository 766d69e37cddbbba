/// Why there is no terminal to draw on.
public enum TerminalFailure: Error, Hashable, CustomStringConvertible {
  case typeUnset
  case typeUnknown(String)
  case typeTooPlain(String)
  /// Neither standard input nor /dev/tty is a terminal.
  case noKeyboard
  case notStarted

  public var description: String {
    switch self {
    case .typeUnset: "TERM is not set, so there is no telling how to draw on this terminal"
    case .typeUnknown(let name): "TERM is “\(name)”, which the terminfo database does not know"
    case .typeTooPlain(let name): "TERM is “\(name)”: a terminal that can't place its cursor shows no pages"
    case .noKeyboard: "there is no terminal to read keys from"
    case .notStarted: "the terminal could not be set up"
    }
  }
}
