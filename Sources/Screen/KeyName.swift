/// Key names as the settings file and the help write them: "ctrl-o", "space", "pgdn", "f1", "[", "G".
extension KeyPress {
  private static let names: [(name: String, key: KeyPress)] = [
    ("space", .character(" ")), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
    ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown), ("enter", .enter), ("tab", .tab),
    ("shift-tab", .backTab), ("backspace", .backspace), ("del", .delete), ("ins", .insert), ("esc", .escape),
  ]

  /// nil when no key has the name. A single character stands for itself; names are read in any case.
  public init?(name: String) {
    if let character = name.first, name.count == 1, !character.isWhitespace {
      self = .character(character)
      return
    }
    let lowered = name.lowercased()
    if let known = Self.names.first(where: { $0.name == lowered }) {
      self = known.key
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else if lowered.hasPrefix("ctrl-"), let letter = lowered.dropFirst(5).first, lowered.count == 6, letter.isASCII {
      self = .control(letter)
    } else if lowered.hasPrefix("alt-"), let letter = name.dropFirst(4).first, name.count == 5 {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  /// nil for the mouse and what is pasted, which have no name.
  public var name: String? {
    if let known = Self.names.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .alt(let character): "alt-\(character)"
    case .function(let number): "f\(number)"
    default: nil
    }
  }
}
