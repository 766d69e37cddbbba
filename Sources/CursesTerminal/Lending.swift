import CNcurses
import Glibc

extension CursesTerminal {
  /// Gives the terminal to another program for as long as `use` runs, then takes it again. What is drawn next sends the
  /// whole screen.
  ///
  /// - Parameter use: gets the descriptor keys come from, which is not standard input where a document is piped in.
  public func lend(_ use: (_ keyboard: Int32) -> Void) {
    leaveScreen()
    signals.lend()
    use(fileno(keyboard))
    signals.takeBack()
    reset_prog_mode()
    bracketPastes()
    adoptWindowSize()
    forget()
  }
}
