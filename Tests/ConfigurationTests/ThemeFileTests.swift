import Configuration
import Foundation
import Screen
import Testing

@Suite struct ThemeFileTests {
  private let colors = (0..<16).map { index in
    "base0\(String(index, radix: 16, uppercase: true)): \"#\(String(repeating: String(index, radix: 16), count: 6))\""
  }

  private func theme(_ text: String) throws -> Theme { try Theme(scheme: text, name: "test", file: "test.yaml") }

  private func problem(_ text: String) -> String? {
    do {
      _ = try theme(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func published(_ colors: [String]) -> String {
    "system: \"base16\"\nname: \"Test\"\nauthor: \"A\"\nvariant: \"dark\"\npalette:\n  "
      + colors.joined(separator: "\n  ")
  }

  @Test func aPublishedSchemeIsRead() throws {
    let theme = try theme(published(colors))
    #expect(theme[.body].foreground == Color(red: 0x55, green: 0x55, blue: 0x55))
    #expect(theme.variant == .dark)
  }

  @Test func theOlderFormIsRead() throws {
    let flat = "scheme: Test\nauthor: A\n" + colors.joined(separator: "\n").replacingOccurrences(of: "#", with: "")
    #expect(try theme(flat)[.body] == theme(published(colors))[.body])
  }

  @Test func aBase24SchemeIsRead() throws {
    let more = (0..<8).map { "base1\($0): \"#abcdef\"" }
    #expect(try theme(published(colors + more).replacingOccurrences(of: "\"base16\"", with: "base24")).variant == .dark)
  }

  @Test func theVariantIsToldByTheColoursWhereTheFileDoesNot() throws {
    let text = published(colors.reversed().enumerated().map { "base0" + hex($0) + $1.dropFirst(6) })
    #expect(try theme(text.replacingOccurrences(of: "variant: \"dark\"\n", with: "")).variant == .light)
  }

  private func hex(_ number: Int) -> String { String(number, radix: 16, uppercase: true) }

  @Test func whatIsWrongIsToldWithFileAndKey() {
    #expect(problem(published(Array(colors.dropLast()))) == "test.yaml: palette.base0F: is missing")
    #expect(
      problem(published(colors).replacingOccurrences(of: "\"#333333\"", with: "red"))
        == "test.yaml:9: palette.base03: must be a colour of six hexadecimal digits, such as \"1e2a3b\"")
    #expect(problem("system: base17\n") == "test.yaml:1: system: must be base16 or base24")
    #expect(
      problem("variant: grey\n" + colors.joined(separator: "\n")) == "test.yaml:1: variant: must be light or dark")
    #expect(problem("a: [")?.contains(": not YAML: ") == true)
    #expect(problem("just words") == "test.yaml:1: must be a list of “key: value”")
    #expect(problem("palette: \u{1B}[31m")?.contains("\u{1B}") == false)
  }

  @Test func aThemeInTheUsersFolderGoesBeforeOurOwn() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["sepia", "mine"] {
      try published(colors).write(toFile: "\(folder)/\(name).yaml", atomically: false, encoding: .utf8)
    }
    let themes = Themes(folder: folder)
    #expect(themes.names.last == "mine")
    #expect(try themes.theme(named: "sepia") == Theme(scheme: published(colors), name: "sepia", file: ""))
    #expect(throws: ConfigurationError.self) { try themes.theme(named: "../mine") }
    #expect(throws: ConfigurationError.self) { try themes.theme(named: "none") }
  }

  @Test func aThemeThatThereIsNotIsToldThoseThereAre() {
    let error = #expect(throws: ConfigurationError.self) { try Themes(folder: nil).theme(named: "nope") }
    #expect(
      error?.description == "theme “nope”: there is none; there are paper-light, sepia, paper-dark, high-contrast")
  }
}
