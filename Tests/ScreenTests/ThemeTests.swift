import Screen
import Testing

@Suite struct ThemeTests {
  private func theme() throws -> Theme {
    let grays = (0..<16).map { Color(red: UInt8($0 * 16), green: 0, blue: 0) }
    let palette = try #require(Palette(colors: grays))
    return Theme(name: "Grays", variant: .dark, palette: palette)
  }

  @Test func bodyIsTheSchemesForegroundOnItsBackground() throws {
    let body = try theme()[.body]
    #expect(body.foreground == Color(red: 0x50, green: 0, blue: 0))
    #expect(body.background == Color(red: 0, green: 0, blue: 0))
  }

  @Test func runsTakeTheBackgroundOfWhatTheyLieOn() throws {
    let theme = try theme()
    let link = theme[.link].over(theme[.statusLine])
    #expect(link.background == theme[.statusLine].background)
    #expect(link.foreground == theme[.link].foreground)
  }

  @Test(arguments: [ThemeRole.searchMatch, .currentMatch, .selectedQuotation, .selection, .link, .strong, .emphasis])
  func nothingIsToldByColourAlone(role: ThemeRole) throws {
    #expect(try !theme()[role].attributes.isEmpty)
  }

  @Test func aPaletteHasSixteenOrTwentyFourColours() {
    #expect(Palette(colors: []) == nil)
    #expect(Color(hex: "#1E2a3b") == Color(red: 0x1E, green: 0x2A, blue: 0x3B))
    #expect(Color(hex: "12345") == nil)
    #expect(Color(hex: "12345g") == nil)
  }
}
