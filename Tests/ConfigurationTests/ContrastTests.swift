import Configuration
import Screen
import Testing

/// WCAG 2.2 asks text for a contrast of 4.5 to 1, and of 7 to 1 for its best grade.
@Suite struct ContrastTests {
  /// Lines that are no text.
  private static let ornaments: Set<ThemeRole> = [.rule, .quoteBar]

  @Test(arguments: Themes(folder: nil).names)
  func everyTextCanBeRead(name: String) throws {
    let theme = try Themes(folder: nil).theme(named: name)
    let least = name == "high-contrast" ? 7.0 : 4.5
    for role in ThemeRole.allCases where !Self.ornaments.contains(role) {
      let style = theme[role].over(theme[.body])
      let (foreground, background) = (try #require(style.foreground), try #require(style.background))
      #expect(foreground.contrast(with: background) >= least, "\(name): \(role)")
    }
  }

  @Test(arguments: Themes(folder: nil).names)
  func everyTextCanBeReadWhereColoursAreFew(name: String) throws {
    let theme = try Themes(folder: nil).theme(named: name)
    for role in ThemeRole.allCases where !Self.ornaments.contains(role) {
      let style = theme[role].over(theme[.body])
      let (foreground, background) = (try #require(style.foreground), try #require(style.background))
      #expect(ColorDepth.indexed.number(of: foreground) != ColorDepth.indexed.number(of: background))
    }
  }

  @Test func thereIsALightADarkAHighContrastAndASepiaTheme() throws {
    let themes = Themes(folder: nil)
    #expect(themes.names == ["paper-light", "sepia", "paper-dark", "high-contrast"])
    #expect(try themes.theme(named: "paper-light").variant == .light)
    #expect(try themes.theme(named: "paper-dark").variant == .dark)
  }
}
