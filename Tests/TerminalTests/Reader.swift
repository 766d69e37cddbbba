import Glibc

/// The built program, beside the bundle these tests are in.
func builtProgram() throws -> String {
  let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
  let program = bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)] + "/pullquote"
  guard access(String(program), X_OK) == 0 else { throw Terminal.Failure("\(program) is not built") }
  return String(program)
}

/// A folder of its own for a test's files; gone with it.
final class Files {
  let folder: String

  init(_ files: [String: String]) throws {
    var template = Array("/tmp/pullquote-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Terminal.Failure("no temporary folder") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { remove(folder) }

  /// Writes a file, and the folder it lies in.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// The same, of what is no text.
  func write(_ bytes: [UInt8], to name: String) throws {
    if let slash = name.lastIndex(of: "/") { mkdir(path(String(name[..<slash])), 0o700) }
    guard let file = fopen(path(name), "w") else { throw Terminal.Failure("no file \(name)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func path(_ name: String) -> String { folder + "/" + name }
}

/// Removes a folder and all in it.
private func remove(_ folder: String) {
  guard let directory = opendir(folder) else { return }
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name == "." || name == ".." { continue }
    if unlink("\(folder)/\(name)") != 0 { remove("\(folder)/\(name)") }
  }
  closedir(directory)
  rmdir(folder)
}

/// The program with an article on its screen.
func openReader(
  _ text: String = gardenArticle, width: Int = 80, height: Int = 24, environment: [String: String] = [:],
  until words: String = "page 1 of"
) throws -> Terminal {
  try openReader(
    "article.md", in: try Files(["article.md": text]), width: width, height: height, environment: environment,
    until: words)
}

/// The program with some of these files as its list.
func openReader(
  _ names: String..., in files: Files, width: Int = 80, height: Int = 24, environment: [String: String] = [:],
  until words: String = "page 1 of"
) throws -> Terminal {
  let terminal = try Terminal(
    width: width, height: height, [try builtProgram()] + names.map(files.path), environment: environment)
  terminal.files = files
  try terminal.wait(for: words)
  terminal.settle()
  return terminal
}

let gardenArticle = """
  # The Garden on the Roof

  By Ilse Brandt

  March 3, 2021

  Nobody had asked for a garden. The roof of the old tram depot was flat, black and hot, and for \
  sixty years it had kept the rain off the trams and had done nothing else.

  “We wanted somewhere to sit,” said Marta Olsen, who drove the number nine for twenty years. \
  “Then somebody brought a tomato.”

  ## The first summer

  \(weeks(1...14))

  ## What the roof could carry

  \(weeks(15...28))

  “It is a question of soil,” said Henrik Dahl, the engineer. A [note on soils](soils.md) says the rest.

  ## Winter

  \(weeks(29...40))

  The café opened in the end, and they don’t speak of the tomato.
  """

private func weeks(_ numbers: ClosedRange<Int>) -> String {
  numbers.map { number in
    """
    In week \(number) the volunteers carried bags of earth up the iron stairs, counted them twice, and wrote the \
    number in a book that hung from a nail beside the door.
    """
  }.joined(separator: "\n\n")
}
