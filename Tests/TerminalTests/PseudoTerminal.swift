import CVTerm
import Glibc

/// Starts a program as the leader of a session whose terminal is the pseudo-terminal.
func spawnInPseudoTerminal(
  _ command: [String], environment: [String: String], width: Int, height: Int
) throws -> (master: Int32, process: pid_t) {
  let variables = standardEnvironment.merging(environment) { _, given in given }.filter { !$0.value.isEmpty }
  var master: Int32 = -1
  let process = withCStrings(command) { arguments in
    withCStrings(variables.map { "\($0.key)=\($0.value)" }) { environment in
      cvterm_spawn(arguments, environment, Int32(height), Int32(width), &master)
    }
  }
  guard process > 0 else { throw Terminal.Failure("no pseudo-terminal") }
  return (master, process)
}

/// Nobody's own settings take part. An empty value leaves a variable out.
private let standardEnvironment = [
  "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "PS1": "$ ",
]

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
