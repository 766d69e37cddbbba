import CursesTerminal
import Glibc
import Navigation

/// Events in, effects out, one screen after each burst of events.
struct RunLoop {
  var state: State
  let runner: EffectRunner
  let mailbox: Mailbox
  /// The search that is performed when no key waits any more: of a pattern typed fast only the last one.
  private var delayedSearch: Effect?
  /// What the next screen does without.
  private var laterWork: [Effect] = []

  init(state: State, runner: EffectRunner, mailbox: Mailbox) {
    (self.state, self.runner, self.mailbox) = (state, runner, mailbox)
  }

  /// - Returns: the signal that ended it, nil when the reader quit.
  mutating func run(from first: Event, show: (State) -> Void) -> Int32? {
    guard handle(first) else { return nil }
    while true {
      guard searchNow() else { return nil }
      show(state)
      startLaterWork()
      // Keys that wait already are taken before the screen is drawn again: a held key never runs on after it is let go.
      var input = runner.terminal.nextInput()
      while input != .timeout {
        switch input {
        case .key(let key): guard handle(.key(key)) else { return nil }
        case .resize(let size): guard handle(.resized(size)) else { return nil }
        case .wake: for event in mailbox.takeAll() { guard handle(event) else { return nil } }
        case .end(SIGINT) where state.opening != nil: guard handle(.interrupted) else { return nil }
        case .end(let signal): return signal
        case .timeout: break
        }
        input = runner.terminal.nextInput(timeout: 0)
      }
    }
  }

  /// - Returns: false when the reader quits.
  private mutating func handle(_ event: Event) -> Bool {
    var events = [event]
    while !events.isEmpty {
      let effects = reduce(&state, events.removeFirst())
      if effects.contains(.quit) { return false }
      for effect in effects {
        switch effect {
        case .search: delayedSearch = effect
        case .findQuotations: laterWork.append(effect)
        default: events += runner.perform(effect, for: state)
        }
      }
    }
    return true
  }

  private mutating func startLaterWork() {
    for effect in laterWork { _ = runner.perform(effect, for: state) }
    laterWork = []
  }

  private mutating func searchNow() -> Bool {
    guard let search = delayedSearch else { return true }
    delayedSearch = nil
    return runner.perform(search, for: state).allSatisfy { handle($0) }
  }
}
