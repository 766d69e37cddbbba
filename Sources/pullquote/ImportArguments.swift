import ArgumentParser
import ArticleImport

extension SourceFormat: ExpressibleByArgument {}

/// How files are read, for every command.
struct ImportArguments: ParsableArguments {
  @Option(help: "Read as markdown or plain, whatever the name says.") var `as`: SourceFormat?

  @Option(help: RestorationChoice.help) var restore: RestorationChoice?

  var options: ImportOptions { ImportOptions(format: `as`, skippedRestoration: restore?.skipped ?? []) }
}
