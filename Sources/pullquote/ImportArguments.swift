import ArgumentParser
import ArticleImport
import ReaderApp

extension SourceFormat: ExpressibleByArgument {}

/// How files are read, for every command.
struct ImportArguments: ParsableArguments {
  @Option(help: "Read as markdown, plain or html, whatever the name says.") var `as`: SourceFormat?
  @Option(help: "The page's own address, which makes its links absolute.") var baseUrl: String?
  @Option(help: RestorationChoice.help, transform: RestorationChoice.init) var restore: RestorationChoice?

  var options: ImportOptions {
    ImportOptions(format: `as`, skippedRestoration: restore?.skipped ?? [], baseAddress: baseUrl)
  }

  func validate() throws {
    if let baseUrl, !isFetched(baseUrl) { throw ValidationError("--base-url takes an address with http or https") }
  }
}
