import Configuration
import Foundation
import Navigation
import Testing

private func foldersAt(home: String) -> Folders? { Folders { $0 == "HOME" ? home : nil } }

/// A home of its own, gone with the test.
private final class Home {
  let path = FileManager.default.temporaryDirectory.appending(path: "pullquote-\(UUID().uuidString)").path

  var folders: Folders { get throws { try #require(foldersAt(home: path)) } }

  var remembered: RememberedSettings { get throws { try #require(RememberedSettings(folders: try folders)) } }

  func write(settings yaml: String, secondsAgo: Double) throws {
    let folders = try folders
    try FileManager.default.createDirectory(atPath: folders.configuration, withIntermediateDirectories: true)
    try yaml.write(toFile: folders.settingsFile, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -secondsAgo)], ofItemAtPath: folders.settingsFile)
  }

  /// The settings as the next run has them.
  func settings(themes: [String] = []) throws -> Settings {
    var problems: [ConfigurationError] = []
    let settings = Settings(file: try folders.settingsFile, problems: &problems)
    return try remembered.applied(to: settings) { themes.contains($0) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct RememberedSettingsTests {
  @Test func whatAKeyChangedLastWinsOverTheFile() throws {
    let home = Home()
    try home.write(settings: "measure: 60  # mine\nleading: 1\n", secondsAgo: 60)
    let remembered = try home.remembered
    remembered.remember([.measure: "72", .alignment: "justified"])
    remembered.remember([.measure: "74"])
    let settings = try home.settings()
    #expect(settings.measure == 74 && settings.alignment == .justified && settings.leading == 1)
    let file = try String(contentsOfFile: try home.folders.settingsFile, encoding: .utf8)
    #expect(file == "measure: 60  # mine\nleading: 1\n")
  }

  @Test func settingsEditedAfterwardsWinAgain() throws {
    let home = Home()
    try home.remembered.remember([.measure: "72", .margins: "8"])
    try home.write(settings: "measure: 60\n", secondsAgo: -60)
    #expect(try home.settings().measure == 60)
    #expect(try home.settings().margins == Settings().margins)
  }

  @Test func everySettingIsReadBackAsItWas() throws {
    var changed = Settings()
    (changed.measure, changed.margins, changed.leading, changed.columns) = (71, 6, 2, 3)
    (changed.alignment, changed.longLines, changed.rightToLeft) = (.justified, .panned, .terminal)
    (changed.hyphenates, changed.isSpread, changed.hasSidebar, changed.mouse) = (false, true, false, true)
    (changed.ambiguousIsWide, changed.theme) = (true, "it's: a # theme")
    let home = Home()
    let values = Setting.allCases.map { ($0, changed.text(of: $0)) }
    try home.remembered.remember(Dictionary(uniqueKeysWithValues: values))
    #expect(try home.settings(themes: ["it's: a # theme"]) == changed)
  }

  @Test func aThemeThatIsGoneIsForgotten() throws {
    let home = Home()
    try home.remembered.remember([.theme: "gone"])
    #expect(try home.settings().theme == Settings().theme)
  }

  @Test(arguments: ["measure: [", "measure: 3", "measure", "\u{0}", "keys:\n  quit: []"])
  func aFileNobodyCanReadIsNoFile(text: String) throws {
    let home = Home()
    let file = try #require(try home.folders.rememberedSettingsFile)
    let folder = try #require(try home.folders.state)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try home.settings() == Settings())
    try home.remembered.remember([.measure: "70"])
    #expect(try home.settings().measure == 70)
  }

  @Test func whereNothingCanBeWrittenNothingIsSaid() throws {
    let folders = try #require(foldersAt(home: "/dev/null"))
    let remembered = try #require(RememberedSettings(folders: folders))
    remembered.remember([.measure: "70"])
    #expect(remembered.applied(to: Settings()) { _ in true } == Settings())
  }
}
