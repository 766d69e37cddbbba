import ArgumentParser
import ArticleImport
import Glibc
import ReaderApp

@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "A reader for articles: pages, sections, related links and quotations, by keyboard.",
    usage: "pullquote [FILE …]\npullquote COMMAND [OPTIONS] FILE …",
    discussion: """
      pullquote FILE… opens \(readableKinds); https://… an address, - standard input. Without a file it opens a \
      short guide to itself. "pullquote help read" lists the reader's options; the commands below print without a \
      terminal.
      """,
    version: "0.1.0",
    subcommands: [Read.self, Text.self, Outline.self, Quotes.self, Links.self, ArticleCommand.self],
    defaultSubcommand: Read.self)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let command = arguments.first ?? ""
    // The parser takes longer than the first page: names alone do without it, after a command too.
    let areNames = arguments.allSatisfy { $0 == "-" || !$0.hasPrefix("-") }
    if areNames, arguments.count > 1, let subject = ScriptSubject(rawValue: command) {
      Glibc.exit(ArticlePrinter(subject: subject).print(Array(arguments.dropFirst())))
    }
    if let mistake = mistake(in: arguments) { refuse(mistake) }
    guard areNames else { return parse(arguments) }
    // A command's name is letters alone.
    if command.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), commandNames.contains(command) {
      return parse(arguments)
    }
    Glibc.exit(Reader(paths: arguments).run())
  }

  static let commandNames = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  private static func parse(_ arguments: [String]) {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      refuse(message(for: error))
    }
  }

  private static func refuse(_ mistake: String) -> Never {
    reportFailure(mistake + " (pullquote --help lists what there is)")
    Glibc.exit(2)
  }
}
