/// What a hand did at the terminal.
public enum KeyPress: Hashable, Sendable {
  /// What the key writes: "j", "G", " ", "é".
  case character(Character)
  /// With Ctrl held; the letter in lower case.
  case control(Character)
  /// With Alt held, or after an ESC that came with it.
  case alt(Character)
  /// F1 is 1.
  case function(Int)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, tab, backTab, backspace, delete, insert, escape
  case mouse(MouseEvent)
  /// What was pasted, on one line: spaces for its line ends.
  case paste(String)
}

public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press(Button), release
    case wheelUp, wheelDown
  }

  public enum Button: Hashable, Sendable { case left, middle, right }

  public var action: Action
  public var position: Point

  public init(_ action: Action, at position: Point) {
    self.action = action
    self.position = position
  }
}
