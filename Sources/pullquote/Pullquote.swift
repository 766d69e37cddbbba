import ArgumentParser
import ReaderApp

@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "A reader for articles: pages, sections, related links and quotations, by keyboard.",
    discussion: """
      pullquote FILE… opens articles in Markdown or plain text; - is standard input. Without a file it opens a \
      short guide to itself. The commands below print without a terminal.
      """,
    subcommands: [Read.self, Text.self, Outline.self, Quotes.self, Links.self, ArticleCommand.self],
    defaultSubcommand: Read.self)
}
