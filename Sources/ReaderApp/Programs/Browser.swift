import ArticleImport
import CursesTerminal
import Glibc
import Synchronization

/// Hands an address to the command in $BROWSER, else to xdg-open. No shell reads the address. A browser that shows
/// pages in the terminal gets it until it ends.
/// - Returns: what went wrong, nil when the command runs or ran well.
func browse(_ address: String, in terminal: CursesTerminal) -> String? {
  let commands = variable("BROWSER")?.split(separator: ":").map(String.init) ?? []
  for command in commands + ["xdg-open"] {
    var words = command.split(separator: " ").map(String.init)
    guard let program = words.first else { continue }
    if words.contains(where: { $0.contains("%s") }) {
      words = words.map { $0.replacing("%s", with: address) }
    } else {
      words.append(address)
    }
    if !needsTerminal(program) {
      if startApart(words) { return nil }
    } else if let status = run(words, in: terminal) {
      return status == 0 ? nil : "\(cleanText(program)) ended with status \(status)"
    }
  }
  return "no browser found: set BROWSER to the command that opens \(cleanText(address))"
}

private func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Browsers that need no windows. Where there are none, any other command is taken for one too.
private let textBrowsers = [
  "www-browser", "w3m", "lynx", "links", "links2", "elinks", "cha", "browsh", "carbonyl", "edbrowse", "netrik",
]

private func needsTerminal(_ program: String) -> Bool {
  let name = program.split(separator: "/").last.map(String.init) ?? program
  return textBrowsers.contains(name) || (variable("DISPLAY") ?? variable("WAYLAND_DISPLAY") ?? "").isEmpty
}

/// Runs a program in our terminal until it ends.
/// - Returns: its exit status, or 128 and the signal that ended it; nil when there is no such program.
private func run(_ words: [String], in terminal: CursesTerminal) -> Int32? {
  var status: Int32?
  terminal.lend { keyboard in
    let streams = ProgramStreams(
      standardInput: keyboard, standardOutput: STDOUT_FILENO, standardError: STDERR_FILENO)
    status = spawnProgram(words, streams).map(statusAtEnd)
  }
  return status
}

/// Waits for a program; while it is stopped, we are.
private func statusAtEnd(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  while true {
    guard waitpid(process, &status, WUNTRACED) >= 0 else {
      if errno == EINTR { continue }
      return 0
    }
    let (signal, isStopped) = (status & 0x7F, status & 0xFF == 0x7F)
    guard isStopped else { return signal == 0 ? status >> 8 & 0xFF : 128 + signal }
    raise(SIGSTOP)
    kill(process, SIGCONT)
  }
}

/// The browsers started apart and not yet seen to end.
private let running = Mutex<[pid_t]>([])

/// Starts a program in a process group of its own, with nothing of our terminal.
private func startApart(_ words: [String]) -> Bool {
  running.withLock { running in
    running.removeAll { waitpid($0, nil, WNOHANG) != 0 }
    guard let process = spawnProgram(words, ProgramStreams(isInGroupOfItsOwn: true)) else { return false }
    running.append(process)
    return true
  }
}
