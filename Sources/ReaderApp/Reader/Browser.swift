import ArticleImport
import Glibc
import Synchronization

/// Hands an address to the command in $BROWSER, else to xdg-open. No shell reads the address.
/// - Returns: what went wrong, nil when the command runs.
func browse(_ address: String) -> String? {
  let commands = getenv("BROWSER").map { String(cString: $0) }?.split(separator: ":").map(String.init) ?? []
  for command in commands + ["xdg-open"] {
    var words = command.split(separator: " ").map(String.init)
    guard !words.isEmpty else { continue }
    if words.contains(where: { $0.contains("%s") }) {
      words = words.map { $0 == "%s" ? address : $0 }
    } else {
      words.append(address)
    }
    if start(words) { return nil }
  }
  return "no browser found: set BROWSER to the command that opens \(cleanText(address))"
}

/// The browsers started and not yet seen to end.
private let running = Mutex<[pid_t]>([])

private func start(_ words: [String]) -> Bool {
  running.withLock { running in
    running.removeAll { waitpid($0, nil, WNOHANG) != 0 }
    guard let process = spawnProgram(words, ProgramOutput(isInGroupOfItsOwn: true)) else { return false }
    running.append(process)
    return true
  }
}
