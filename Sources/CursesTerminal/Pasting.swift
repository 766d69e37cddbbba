import CNcurses

/// Bracketed paste (https://invisible-island.net/xterm/ctlseqs, "Bracketed Paste Mode"): what is pasted comes between two
/// keys, so that it can't be taken for commands.
extension CursesTerminal {
  /// Above all that ncurses has or makes up.
  static let pasteStart: wint_t = 0x5001
  static let pasteEnd: wint_t = 0x5002

  /// Characters of a paste that are kept; nobody searches for more.
  private static let limit = 4096

  /// Told from what the mouse sends: terminals like xterm.
  private static var isUnderstood: Bool { cncurses_has_string("kmous") }

  func definePasteKeys() {
    define_key("\u{1B}[200~", Int32(Self.pasteStart))
    define_key("\u{1B}[201~", Int32(Self.pasteEnd))
  }

  /// Goes out with what is drawn next.
  func bracketPastes() {
    if Self.isUnderstood { output.sendWithNext("\u{1B}[?2004h") }
  }

  /// Leaves the screen to others.
  func leaveScreen() {
    if Self.isUnderstood { output.send("\u{1B}[?2004l") }
    endwin()
  }

  /// Takes in a character of what is being pasted: line ends and tabs are spaces, other controls nothing.
  func paste(_ code: wint_t) {
    guard let scalar = Unicode.Scalar(code), (pasted?.unicodeScalars.count ?? 0) < Self.limit else { return }
    switch scalar {
    // A line end may be two characters.
    case "\n", "\r", "\t": if pasted?.last != " " { pasted?.append(" ") }
    case _ where scalar.properties.generalCategory == .control: break
    default: pasted?.unicodeScalars.append(scalar)
    }
  }
}
