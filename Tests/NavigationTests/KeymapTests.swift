import Navigation
import ReadingSupport
import Screen
import Testing

@Test func everyCommandIsInTheTableOnceWithATitleAndAKey() {
  #expect(Command.table.map(\.command).count == Command.allCases.count)
  #expect(Set(Command.table.map(\.command)) == Set(Command.allCases))
  for entry in Command.table {
    #expect(!entry.title.isEmpty && !entry.keys.isEmpty, "\(entry.command)")
    for key in entry.keys { #expect(KeyPress(name: key) != nil, "\(key)") }
  }
}

@Test func noKeyStandsForTwoCommands() {
  let keys = Command.table.flatMap(\.keys)
  #expect(Set(keys).count == keys.count)
}

@Test func aKeyOfOnesOwnReplacesTheStandardOnes() throws {
  let keymap = try Keymap(replacing: ["page-forward": ["x", "ctrl-x"]])
  #expect(keymap.command(for: .character("x")) == .pageForward)
  #expect(keymap.command(for: .character(" ")) == nil)
  #expect(keymap.hint(for: .pageForward) == "x")
}

@Test func aKeyTakenFromAnotherCommandIsNoLongerThatOnes() throws {
  let keymap = try Keymap(replacing: ["quit": ["x"], "page-forward": ["q"]])
  #expect(keymap.command(for: .character("q")) == .pageForward)
  #expect(keymap.command(for: .character("x")) == .quit)
}

@Test(arguments: [
  (["jump": ["x"]], KeymapProblem.unknownCommand("jump")),
  (["outline": ["hyper-x"]], .unknownKey("hyper-x", command: "outline")),
  (["outline": ["x"], "related": ["x"]], .conflict("x", "related", "outline")),
  (["outline": ["q", "Q"]], .unreachable("quit")),
])
func aKeymapThatCannotBeIsRefused(bindings: [String: [String]], problem: KeymapProblem) {
  #expect(throws: problem) { try Keymap(replacing: bindings) }
}

@Test func anUnknownKeySaysWhereTheKeysAre() {
  var reading = Reading(Texts.harbour)
  reading.press("x")
  #expect(reading.message == "“x” does nothing here: h lists the keys")
  reading.press("space")
  #expect(reading.message == "")
}

@Test func looksChangeByKeyAndAreNamed() {
  var reading = Reading(Texts.harbour, size: Size(width: 100, height: 30))
  for (keys, message) in [
    ("T", "theme: ink"), ("T", "theme: night"), ("M", "mouse on: the wheel turns, a click goes"),
    ("4 +", "measure: 70 columns"), ("|", "margins: 4 columns"), ("9 |", "margins: 9 columns"),
    ("=", "blank lines between lines: 1"), ("J", "justified"), ("Y", "not hyphenated"), ("C", "columns: 2"),
    ("D", "two pages"), ("W", "code and tables too wide are cut: ) and ( move them"), ("S", "no sidebar"),
  ] {
    reading.press(keys)
    #expect(reading.message == message)
  }
  reading.press("F")
  #expect(reading.message == "nothing is folded here")
  reading.resize(60, 30)
  reading.press("C")
  #expect(reading.message == "columns: 1, more have no room")
  reading.press("9 0 +")
  #expect(reading.message == "measure: 160 columns, 52 have room")
}

@Test func aBrokenThemeIsToldAndPassedOver() {
  var reading = Reading(Texts.harbour)
  reading.brokenThemes = ["ink"]
  reading.press("T")
  #expect(reading.message == "ink.yaml: is broken")
  #expect(reading.state.settings.theme == Settings().theme && reading.asked.isEmpty)
  reading.press("T")
  #expect(reading.message == "theme: night")
  #expect(reading.asked == [.remember([.theme: "night"])])
}

@Test func whatAKeyChangedIsRemembered() {
  var reading = Reading(Texts.harbour)
  reading.press("J + M F")
  #expect(
    reading.asked == [
      .remember([.alignment: "justified"]), .remember([.measure: "68"]), .setMouse(true), .remember([.mouse: "true"]),
    ])
}
