import Configuration
import Navigation
import Screen
import Testing

@Suite struct SettingsFileTests {
  @Test func whatTheFileSaysReplacesTheStandard() throws {
    var problems: [ConfigurationError] = []
    let settings = Settings(
      yaml: """
        measure: 72
        theme: sepia
        sidebar: false
        mouse: true
        ambiguous-width: 2
        alignment: justified
        hyphenation: false
        leading: 1
        columns: 2
        spread: true
        margins: 0
        long-lines: panned
        right-to-left: terminal
        keys:
          page-forward: [space, ctrl-v]
          search: "/"
        """, file: "settings.yaml", problems: &problems)
    #expect(problems == [])
    #expect(settings.measure == 72)
    #expect(settings.theme == "sepia")
    #expect(!settings.hasSidebar && settings.mouse && settings.ambiguousIsWide && !settings.hyphenates)
    #expect(settings.alignment == .justified)
    #expect(settings.leading == 1 && settings.columns == 2 && settings.isSpread && settings.margins == 0)
    #expect(settings.longLines == .panned && settings.rightToLeft == .terminal)
    #expect(settings.keymap.command(for: .control("v")) == .pageForward)
    #expect(settings.keymap.command(for: .character("f")) == nil)
  }

  @Test(arguments: ["", "# nothing set\n", "---\n"])
  func anEmptyFileSetsNothing(text: String) {
    var problems: [ConfigurationError] = []
    #expect(Settings(yaml: text, file: "settings.yaml", problems: &problems) == Settings())
    #expect(problems == [])
  }

  @Test func whatIsWrongLeavesTheStandardAndTheRestStands() {
    var problems: [ConfigurationError] = []
    let settings = Settings(
      yaml: """
        measure: wide
        colour: red
        mouse: true
        leading: 1
        leading: 2
        keys:
          fly: x
          search: q
          next-theme: [t]
          previous-file: [t]
        """, file: "settings.yaml", problems: &problems)
    #expect(settings.measure == Settings().measure && settings.mouse && settings.leading == 1)
    #expect(settings.keymap.command(for: .character("t")) == .nextTheme)
    #expect(settings.keymap.command(for: .character("<")) == .previousFile)
    #expect(
      problems.map { $0.key ?? "" } == ["leading", "measure", "colour", "keys.fly", "keys.previous-file"])
  }

  @Test(arguments: [
    ("measure: wide", "settings.yaml:1: measure: must be a whole number from 20 to 200"),
    ("theme: sepia\nmeasure: 5", "settings.yaml:2: measure: must be a whole number from 20 to 200"),
    ("mouse: maybe", "settings.yaml:1: mouse: must be true or false"),
    ("alignment: middle", "settings.yaml:1: alignment: must be ragged or justified"),
    ("keys:\n  fly: x", "settings.yaml:2: keys.fly: there is no command “fly”"),
    (
      "keys:\n  search: F\n  next-theme: F",
      "settings.yaml:2: keys.search: “F” is asked for by “search” and by “next-theme”"
    ),
    ("mouse: true\nmouse: false", "settings.yaml:2: mouse: is given twice"),
    ("keys: &all\n  search: *all", "settings.yaml:2: keys.search: there is no key “” for “search”"),
    ("a: [", "settings.yaml:2: not YAML: did not find expected node content"),
    ("a: \u{1}", "settings.yaml: not YAML: control characters are not allowed"),
    ("keys: 3", "settings.yaml:1: keys: must be a list of “key: value”"),
  ])
  func whatIsWrongIsToldWithFileLineAndKey(text: String, message: String) {
    #expect(problem(text) == message)
  }

  @Test func anUnknownSettingNamesTheKnownOnes() {
    #expect(
      problem("colour: red")?.hasPrefix("settings.yaml:1: colour: is no setting; there are measure, margins,") == true)
  }

  @Test func foldersFollowTheSpecification() {
    #expect(
      folders(["XDG_CONFIG_HOME": "/c", "HOME": "/h"])?.settingsFile == "/c/pullquote/settings.yaml")
    #expect(
      folders(["XDG_CONFIG_HOME": "c", "HOME": "/h"])?.themesFolder == "/h/.config/pullquote/themes")
    #expect(
      folders(["XDG_STATE_HOME": "/s", "HOME": "/h"])?.rememberedSettingsFile
        == "/s/pullquote/settings.yaml")
    #expect(
      folders(["HOME": "/h"])?.rememberedSettingsFile == "/h/.local/state/pullquote/settings.yaml")
    #expect(folders([:]) == nil)
  }

  private func folders(_ environment: [String: String]) -> Folders? { Folders { environment[$0] } }

  private func problem(_ text: String) -> String? {
    var problems: [ConfigurationError] = []
    _ = Settings(yaml: text, file: "settings.yaml", problems: &problems)
    return problems.first.map { "\($0)" }
  }
}
