import ArticleImport
import Glibc

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
    if spawn(words) { return nil }
  }
  return "no browser found: set BROWSER to the command that opens \(cleanText(address))"
}

/// Starts a program in a process group of its own, with nothing of our terminal.
private func spawn(_ words: [String]) -> Bool {
  // Those that ended meanwhile.
  while waitpid(-1, nil, WNOHANG) > 0 {}
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  for stream in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
  }
  var arguments = words.map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  var child: pid_t = 0
  return posix_spawnp(&child, words[0], &actions, &attributes, &arguments, environ) == 0
}
