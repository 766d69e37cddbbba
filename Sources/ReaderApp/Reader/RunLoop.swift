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
  /// What the next screen does without: the latest document's quotations.
  private var laterWork: Effect?

  /// Milliseconds.
  private static let patience = 100

  enum Ending {
    case quit
    case signal(Int32)
    /// Nothing could be opened.
    case failure(String)
  }

  init(state: State, runner: EffectRunner, mailbox: Mailbox) {
    (self.state, self.runner, self.mailbox) = (state, runner, mailbox)
  }

  mutating func run(from first: Event, show: (State) -> Void) -> Ending {
    if let ending = handle(first) { return ending }
    while true {
      if let ending = searchNow() { return ending }
      show(state)
      startLaterWork()
      // Keys that wait already are taken before the screen is drawn again: a held key never runs on after it is let go.
      let shown = state.document?.id
      var input = runner.terminal.nextInput()
      while input != .timeout {
        if let ending = take(input) { return ending }
        // The rest of a document that shows already is drawn with its lines, if they come soon: one change, not three.
        let awaitsMore = input == .wake && state.document?.id == shown && state.awaitsLines
        input = runner.terminal.nextInput(timeout: awaitsMore ? Self.patience : 0)
      }
    }
  }

  private mutating func take(_ input: Input) -> Ending? {
    switch input {
    case .key(let key): return handle(.key(key))
    case .resize(let size): return handle(.resized(size))
    case .wake:
      for event in mailbox.takeAll() { if let ending = handle(event) { return ending } }
      return nil
    case .end(SIGINT) where state.isInterruptible: return handle(.interrupted)
    case .end(let signal): return .signal(signal)
    case .timeout: return nil
    }
  }

  private mutating func handle(_ event: Event) -> Ending? {
    var events = [event]
    while !events.isEmpty {
      for effect in reduce(&state, events.removeFirst()) {
        switch effect {
        case .quit: return .quit
        case .fail(let reason): return .failure(reason)
        case .search: delayedSearch = effect
        case .findQuotations: laterWork = effect
        default: events += runner.perform(effect, for: state)
        }
      }
    }
    return nil
  }

  /// Lines and pages that are set elsewhere come before it: they are looked at.
  private mutating func startLaterWork() {
    guard !state.awaitsLines, let effect = laterWork else { return }
    laterWork = nil
    _ = runner.perform(effect, for: state)
  }

  private mutating func searchNow() -> Ending? {
    guard let search = delayedSearch else { return nil }
    delayedSearch = nil
    for answer in runner.perform(search, for: state) { if let ending = handle(answer) { return ending } }
    return nil
  }
}
