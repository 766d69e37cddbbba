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
    case .typeUnset: "TERM is not set, so there is no telling how to draw here; " + Self.wayOut
    case .typeUnknown(let name): "TERM is “\(name)”, which the terminfo database does not know; " + Self.wayOut
    case .typeTooPlain(let name): "TERM is “\(name)”, a terminal that can't place its cursor; " + Self.wayOut
    case .noKeyboard: "there is no terminal to read keys from"
    case .notStarted: "the terminal could not be set up"
    }
  }

  private static let wayOut = "\"pullquote text FILE\" prints the text"
}
