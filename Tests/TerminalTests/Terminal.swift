import CVTerm
import Glibc

/// A program in a pseudo-terminal, behind a terminal emulator that shows what it drew.
final class Terminal {
  /// Every byte the program sent.
  private(set) var received: [UInt8] = []
  private(set) var size: (width: Int, height: Int)
  let process: pid_t
  /// What the program reads: there for as long as it is.
  var files: Files?
  private let master: Int32
  private let emulator: OpaquePointer
  private var status: Int32?

  init(width: Int = 80, height: Int = 24, _ command: [String], environment: [String: String] = [:]) throws {
    size = (width, height)
    (master, process) = try spawnInPseudoTerminal(command, environment: environment, width: width, height: height)
    guard let emulator = vterm_new(Int32(height), Int32(width)) else { throw Failure("no emulator") }
    self.emulator = emulator
    vterm_set_utf8(emulator, 1)
    let screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    vterm_free(emulator)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  func send(_ keys: String) {
    _ = keys.withCString { write(master, $0, strlen($0)) }
  }

  func resize(width: Int, height: Int) {
    size = (width, height)
    vterm_set_size(emulator, Int32(height), Int32(width))
    var window = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The rows, without blanks at their ends.
  var screen: [String] {
    (0..<size.height).map { row in
      var line = ""
      for column in 0..<size.width {
        let cell = cell(column, row)
        if cell.characters.0 == UInt32.max { continue }
        line += text(of: cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  func cell(_ x: Int, _ y: Int) -> cvterm_cell { cvterm_cell(emulator, Int32(y), Int32(x)) }

  /// The cell where `words` begin.
  func cell(at words: String) throws -> cvterm_cell {
    for (y, line) in screen.enumerated() {
      guard let index = line.firstRange(of: words)?.lowerBound else { continue }
      return cell(line.distance(from: line.startIndex, to: index), y)
    }
    throw Failure("“\(words)” is not on the screen:\n" + screen.joined(separator: "\n"))
  }

  func shows(_ words: String) -> Bool { screen.contains { $0.contains(words) } }

  /// The terminal's modes, as `stty` has them.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(master, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Takes in what the program sends until `condition` holds.
  /// - Throws: with the screen, when it does not within `seconds`.
  func wait(for what: String, seconds: Int = 30, until condition: (Terminal) throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition(self) {
      guard ContinuousClock.now < deadline else {
        throw Failure("no \(what) within \(seconds) s:\n" + screen.joined(separator: "\n"))
      }
      receive(milliseconds: 50)
    }
  }

  func wait(for words: String, seconds: Int = 30) throws {
    try wait(for: words, seconds: seconds) { $0.shows(words) }
  }

  /// Takes in what comes until nothing has for `milliseconds`.
  func settle(milliseconds: Int32 = 150) {
    while receive(milliseconds: milliseconds) {}
  }

  /// - Returns: the exit status, or 128 and the signal's number, as shells have it.
  func waitForExit(seconds: Int = 30) throws -> Int32 {
    try wait(for: "exit", seconds: seconds) { $0.hasExited() }
    settle(milliseconds: 20)
    return status ?? -1
  }

  private func hasExited() -> Bool {
    var word: Int32 = 0
    if status == nil, waitpid(process, &word, WNOHANG) == process {
      status = word & 0x7F == 0 ? word >> 8 & 0xFF : 128 + (word & 0x7F)
    }
    return status != nil
  }

  @discardableResult
  private func receive(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0, ready.revents & Int16(POLLIN) != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    received += bytes.prefix(count)
    bytes.withUnsafeBytes { _ = vterm_input_write(emulator, $0.bindMemory(to: CChar.self).baseAddress, count) }
    answer()
    return true
  }

  /// What the emulator says to the program's questions.
  private func answer() {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &bytes, bytes.count)
    if count > 0 { _ = write(master, bytes, count) }
  }
}

private func text(of cell: cvterm_cell) -> String {
  var text = String.UnicodeScalarView()
  withUnsafeBytes(of: cell.characters) { bytes in
    for value in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
  }
  return text.isEmpty ? " " : String(text)
}
