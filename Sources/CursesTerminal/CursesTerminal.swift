import CNcurses
import Glibc
import Screen

/// The terminal: draws grids, tells keys. There is one at a time, used by one thread.
///
/// It takes the alternate screen when made and gives the terminal back as it was on `close`.
public final class CursesTerminal {
  let screen: OpaquePointer
  let signals: Signals
  /// Where keys come from.
  let keyboard: UnsafeMutablePointer<FILE>
  let output: ScreenOutput
  private let stream: UnsafeMutablePointer<FILE>
  let wakeDescriptor: Int32?
  var styles: StyleEncoder
  var drawn: Grid?
  /// What of a row is sent; kept for its memory.
  var row: [cchar_t] = []
  /// What came of a paste so far; nil where nothing is being pasted.
  var pasted: String?
  private let modes: [(descriptor: Int32, termios: termios)]
  private var isOpen = true

  /// - Parameter wakeDescriptor: a descriptor to wait on besides the keyboard; its owner reads it empty.
  /// - Throws: `TerminalFailure`, before anything is sent to the terminal.
  public init(wakeDescriptor: Int32? = nil) throws(TerminalFailure) {
    try Self.checkType()
    guard let keyboard = Self.openKeyboard() else { throw .noKeyboard }
    Self.chooseCharacterSet()
    guard let output = ScreenOutput(), let stream = fdopen(output.descriptor, "w"), let signals = Signals() else {
      throw .notStarted
    }
    use_tioctl(true)
    modes = [fileno(keyboard), STDOUT_FILENO].compactMap(Self.mode)
    guard let screen = newterm(nil, stream, keyboard) else {
      signals.restore()
      throw .notStarted
    }
    (self.screen, self.signals, self.wakeDescriptor) = (screen, signals, wakeDescriptor)
    (self.keyboard, self.output, self.stream) = (keyboard, output, stream)
    styles = StyleEncoder(depth: Self.startColors())
    cbreak()
    noecho()
    nonl()
    keypad(cncurses_stdscr(), true)
    definePasteKeys()
    bracketPastes()
    nodelay(cncurses_stdscr(), true)
    // Keys waiting must not break off an update.
    typeahead(-1)
    set_escdelay(25)
    mouseinterval(0)
  }

  deinit { close() }

  /// Columns and rows now.
  public var size: Size {
    Size(width: Int(getmaxx(cncurses_stdscr())), height: Int(getmaxy(cncurses_stdscr())))
  }

  /// Whether clicks and the wheel come as key presses; off, the terminal keeps them for its own selection.
  public var isMouseOn = false {
    didSet {
      let buttons = (1...5).reduce(cncurses_button_release()) { $0 | cncurses_button_press(Int32($1)) }
      mousemask(isMouseOn ? buttons : 0, nil)
    }
  }

  /// Gives the terminal back; safe to call twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    // A terminal without a second screen keeps the page: the shell goes on below it, on an empty row.
    if var page = drawn, !cncurses_has_string("rmcup") {
      page.fill(Rect(x: 0, y: page.size.height - 1, width: page.size.width, height: 1), Style())
      draw(page)
    }
    mousemask(0, nil)
    leaveScreen()
    for (descriptor, mode) in modes {
      var mode = mode
      tcsetattr(descriptor, TCSADRAIN, &mode)
    }
    signals.restore()
    delscreen(screen)
    fclose(keyboard)
    fclose(stream)
  }

  private static func checkType() throws(TerminalFailure) {
    guard let type = getenv("TERM").map({ String(cString: $0) }), !type.isEmpty else { throw .typeUnset }
    var status: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &status) == OK else { throw .typeUnknown(type) }
    guard cncurses_has_string("cup"), cncurses_has_string("clear") else { throw .typeTooPlain(type) }
  }

  /// The terminal itself where a document is piped in.
  private static func openKeyboard() -> UnsafeMutablePointer<FILE>? {
    // A stream of our own: `stdin` is shared, mutable and buffered by others.
    let descriptor = isatty(STDIN_FILENO) == 1 ? dup(STDIN_FILENO) : open("/dev/tty", O_RDWR)
    return descriptor < 0 ? nil : fdopen(descriptor, "r")
  }

  private static func mode(of descriptor: Int32) -> (Int32, termios)? {
    var mode = termios()
    return tcgetattr(descriptor, &mode) == 0 ? (descriptor, mode) : nil
  }

  /// Where no locale is set, the C library knows ASCII only, but terminals speak UTF-8.
  private static func chooseCharacterSet() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// See https://no-color.org.
  private static func startColors() -> ColorDepth {
    if let noColor = getenv("NO_COLOR"), noColor.pointee != 0 { return .none }
    guard has_colors(), start_color() == OK else { return .none }
    use_default_colors()
    return ColorDepth(colors: Int(cncurses_colors()))
  }
}
