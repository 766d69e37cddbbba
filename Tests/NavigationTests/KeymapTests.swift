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
  (["outline": ["q"]], .unreachable("quit")),
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
  var reading = Reading(Texts.harbour)
  reading.press("T")
  #expect(reading.state.settings.theme == "ink")
  reading.press("T")
  #expect(reading.message == "theme: night")
  reading.press("M")
  #expect(reading.asked == [.setMouse(true)])
  reading.press("4 +")
  #expect(reading.message == "measure: 70 columns")
  reading.press("F")
  #expect(reading.message == "nothing is folded here")
}
