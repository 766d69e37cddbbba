import CNcurses
import Screen

extension CursesTerminal {
  /// Whether ncurses reckons, as the grid does, that characters of ambiguous width take two columns here.
  var countsAmbiguousAsWide: Bool {
    get { cncurses_has_wide() }
    set {
      guard newValue != countsAmbiguousAsWide else { return }
      cncurses_set_wide(newValue ? { Grid.isAmbiguous(UInt32(bitPattern: $0)) } : nil)
      forget()
    }
  }
}
