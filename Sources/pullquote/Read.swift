import ArgumentParser
import ReaderApp

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open articles in the reader (what is done by default).")

  @OptionGroup var importing: ImportArguments
  @Option(help: "Columns of a line of text.") var measure: Int?
  @Option(help: "The theme's name.") var theme: String?
  @Argument(help: "The articles; - is standard input.") var files: [String] = []

  func validate() throws {
    if let measure, !Reader.measures.contains(measure) {
      throw ValidationError("--measure takes \(Reader.measures.lowerBound) to \(Reader.measures.upperBound) columns")
    }
  }

  func run() throws {
    let reader = Reader(paths: files, measure: measure, themeName: theme, options: importing.options)
    throw ExitCode(reader.run())
  }
}
