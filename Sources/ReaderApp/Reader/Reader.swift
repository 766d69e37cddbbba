import ArticleImport
import ArticleModel
import CGlibc
import Configuration
import CursesTerminal
import Glibc
import Navigation
import Panes
import Screen
import Typesetting

/// The reader in a terminal: everything put together.
public struct Reader {
  private let paths: [String]
  private let measure: Int?
  private let themeName: String?
  private let options: ImportOptions

  public static let measures = Settings.measures

  /// - Parameters:
  ///   - paths: the articles; none opens the guide, or what is piped in.
  ///   - measure: columns of a line; nil leaves it to the settings.
  public init(
    paths: [String], measure: Int? = nil, themeName: String? = nil, options: ImportOptions = ImportOptions()
  ) {
    self.paths = paths.isEmpty && isatty(STDIN_FILENO) == 0 ? ["-"] : paths
    (self.measure, self.themeName, self.options) = (measure, themeName, options)
  }

  /// Reads until the reader quits. Where standard output is no terminal, prints the text instead.
  /// - Returns: the exit status.
  public func run() -> Int32 {
    guard isatty(STDOUT_FILENO) == 1 else { return printInstead() }
    prepareElsewhere(forPages: true)
    // What a short article takes until its first page stands.
    cglibc_prepare_heap(640 << 10)
    do {
      let folders = Folders { name in getenv(name).map { String(cString: $0) } }
      let looks = try Looks(folders, measure: measure, themeName: themeName)
      return try read(looks, folders.flatMap(RememberedSettings.init))
    } catch let error as any CustomStringConvertible {
      reportFailure(error)
      return 1
    } catch {
      return 1
    }
  }

  private func printInstead() -> Int32 {
    var printer = ArticlePrinter(subject: .text, options: options)
    if let measure { printer.width = measure }
    return paths.isEmpty ? printer.printGuide() : printer.print(paths)
  }

  private func read(_ chosen: Looks, _ rememberedSettings: RememberedSettings?) throws -> Int32 {
    guard let mailbox = Mailbox() else { throw OpeningFailure("pullquote", "the system has no file descriptors left") }
    let shelf = Shelf(paths: paths, options: options, mailbox: mailbox)
    // The document is read before the terminal is taken: a failure is then one plain line. It is imported after that,
    // while the word lists are read elsewhere.
    guard let beginning = Beginning(of: shelf) else { return 1 }
    for problem in chosen.problems { reportFailure(problem) }
    var looks = chosen
    let terminal = try CursesTerminal(wakeDescriptor: mailbox.wakeDescriptor)
    terminal.isMouseOn = looks.settings.mouse
    let runner = EffectRunner(
      shelf: shelf, typesetters: Typesetters(mailbox: mailbox), searchers: Searchers(mailbox: mailbox),
      themes: looks.themes, terminal: terminal, mailbox: mailbox, rememberedSettings: rememberedSettings)
    var state = State(size: terminal.size, settings: looks.settings, themes: looks.themes.names, files: shelf.names)
    state.unopened = beginning.unopened
    state.message = message(of: looks.problems, beginning.failures)
    var loop = RunLoop(state: state, runner: runner, mailbox: mailbox)
    let ending = loop.run(from: beginning.event) { state in terminal.draw(draw(state, looks.theme(for: state))) }
    shelf.cancel()
    terminal.close()
    switch ending {
    case .quit: return 0
    case .signal(let signal): raise(signal)
    case .failure(let reason): reportFailure(reason)
    }
    return 1
  }
}

/// What the reader begins with: the first document that can be read.
private struct Beginning {
  /// Opens it.
  let event: Event
  /// The files before it.
  private(set) var unopened: Set<Int> = []
  private(set) var failures: [OpeningFailure] = []

  /// A line for each file that can't be read; nil when none can.
  init?(of shelf: Shelf) {
    for (index, address) in shelf.addresses.enumerated() {
      // Fetching takes its time: the reader shows how far it is, and gives up on a key.
      if let page = shelf.page(at: address) {
        event = .resolved(address, fragment: AddressParts(page).fragment.map(percentDecoded))
        return
      }
      do throws(OpeningFailure) {
        try shelf.readFirst(address)
        event = .resolved(address, fragment: nil)
        return
      } catch {
        reportFailure(error)
        unopened.insert(index)
        failures.append(error)
      }
    }
    return nil
  }
}

/// What went wrong before the first page; all of it stands on standard error, which the reader's screen covers.
private func message(of problems: [ConfigurationError], _ failures: [OpeningFailure]) -> Message? {
  let words = problems.map(\.shortDescription) + failures.map(\.description)
  let others = words.count > 1 ? " (and \(words.count - 1) more: quitting shows all)" : ""
  return words.first.map { Message($0 + others, isError: true) }
}
