import ArgumentParser
import ReaderApp

extension ScriptForm: ExpressibleByArgument {}

/// What the printing commands have in common.
struct PrintArguments: ParsableArguments {
  @OptionGroup var importing: ImportArguments
  @Option(help: "Print as text, json, or jsonl: one object a line.") var format = Self.standard.form
  @Option(help: "Columns of a line of text.") var width = Self.standard.width
  @Argument(help: "The articles; - is standard input.") var files: [String]

  private static var standard: ArticlePrinter { ArticlePrinter(subject: .text) }

  func validate() throws {
    guard (10...10_000).contains(width) else { throw ValidationError("--width takes 10 to 10000 columns") }
  }

  func print(_ subject: ScriptSubject) throws {
    let printer = ArticlePrinter(subject: subject, form: format, width: width, options: importing.options)
    throw ExitCode(printer.print(files))
  }
}

struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "text", abstract: "Print articles as text.")
  @OptionGroup var arguments: PrintArguments
  func run() throws { try arguments.print(.text) }
}

struct Outline: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "outline", abstract: "Print the sections.")
  @OptionGroup var arguments: PrintArguments
  func run() throws { try arguments.print(.outline) }
}

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print the quotations and their speakers.")
  @OptionGroup var arguments: PrintArguments
  func run() throws { try arguments.print(.quotes) }
}

struct Links: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links", abstract: "Print the related links, then those in the text.")
  @OptionGroup var arguments: PrintArguments
  func run() throws { try arguments.print(.links) }
}

struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Print all that was found: text, sections, quotations, links, folded parts.")
  @OptionGroup var arguments: PrintArguments
  func run() throws { try arguments.print(.article) }
}
