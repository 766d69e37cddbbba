import ArgumentParser
import ArticleImport
import ReaderApp

extension SourceFormat: ExpressibleByArgument {}

/// How files are read, for every command.
struct ImportArguments: ParsableArguments {
  @Option(help: "Read as markdown, plain or html, whatever the name says.") var `as`: SourceFormat?
  @Option(help: "The page's own address, which makes its links absolute.") var baseUrl: String?
  @Option(help: "The files' encoding, by its name on the Web: koi8-r, shift_jis, big5.", transform: encodingLabel)
  var encoding: String?
  @Option(help: RestorationChoice.help, transform: RestorationChoice.init) var restore: RestorationChoice?

  var options: ImportOptions {
    ImportOptions(
      format: `as`, skippedRestoration: restore?.skipped ?? [], baseAddress: baseUrl, charset: encoding)
  }

  func validate() throws {
    if let baseUrl, !isFetched(baseUrl) { throw ValidationError("--base-url takes an address with http or https") }
  }
}

/// - Throws: `ValidationError` for what names no encoding.
private func encodingLabel(_ argument: String) throws -> String {
  guard isEncodingLabel(argument) else { throw ValidationError("there is no encoding “\(argument)”") }
  return argument
}
