import CGlibc
import Glibc

/// What a program reads and writes. Descriptors; nil is /dev/null.
struct ProgramStreams {
  var standardInput: Int32?
  var standardOutput: Int32?
  var standardError: Int32?
  /// Signals for the terminal's foreground, such as ^C, then pass it by.
  var isInGroupOfItsOwn = false
}

/// Starts a program found in PATH, without a shell.
/// - Returns: its process, or nil when there is no such program.
func spawnProgram(_ words: [String], _ streams: ProgramStreams) -> pid_t? {
  guard let program = words.first else { return nil }
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  // The program meets signals as any other does, whatever the reader does with its own.
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let group = streams.isInGroupOfItsOwn ? POSIX_SPAWN_SETPGROUP : 0
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
  for (stream, descriptor) in [
    (STDIN_FILENO, streams.standardInput), (STDOUT_FILENO, streams.standardOutput),
    (STDERR_FILENO, streams.standardError),
  ] {
    if let descriptor {
      posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
    } else {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
  }
  // Nothing else of ours: another thread may have pipes open.
  guard cglibc_close_from(&actions, STDERR_FILENO + 1) == 0 else { return nil }
  var arguments = words.map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  var child: pid_t = 0
  return posix_spawnp(&child, program, &actions, &attributes, &arguments, environ) == 0 ? child : nil
}
