import ArgumentParser
import ArticleImport
import Glibc
import ReaderApp

@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "A reader for articles: pages, sections, related links and quotations, by keyboard.",
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
    // The parser takes longer than the first page: names alone do without it, after a command too.
    guard arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") }) else { return parse(arguments) }
    let command = arguments.first ?? ""
    if let subject = ScriptSubject(rawValue: command), arguments.count > 1 {
      let printer = ArticlePrinter(subject: subject, form: .text, options: ImportOptions())
      Glibc.exit(printer.print(Array(arguments.dropFirst())))
    }
    // A command's name is letters alone; to ask the parser for them takes a tenth of a millisecond.
    if command.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), commandNames.contains(command) {
      return parse(arguments)
    }
    Glibc.exit(Reader(paths: arguments, measure: nil, themeName: nil, options: ImportOptions()).run())
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private static func parse(_ arguments: [String]) {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      reportFailure(message(for: error) + " (pullquote --help lists what there is)")
      Glibc.exit(2)
    }
  }
}
