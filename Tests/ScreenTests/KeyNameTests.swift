import Screen
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    ("j", KeyPress.character("j")), ("G", .character("G")), ("[", .character("[")), ("space", .character(" ")),
    ("ctrl-o", .control("o")), ("alt-x", .alt("x")), ("f1", .function(1)), ("pgdn", .pageDown),
    ("shift-tab", .backTab), ("esc", .escape), ("-", .character("-")), ("é", .character("é")),
  ])
  func aNameIsReadAndWrittenAlike(name: String, key: KeyPress) {
    #expect(KeyPress(name: name) == key)
    #expect(key.name == name)
  }

  @Test func namesAreReadInAnyCase() {
    #expect(KeyPress(name: "PgDn") == .pageDown)
    #expect(KeyPress(name: "Ctrl-O") == .control("o"))
    #expect(KeyPress(name: "F12") == .function(12))
  }

  @Test(arguments: ["", " ", "pagedown", "ctrl-", "ctrl-xy", "f0", "f99", "fx", "alt-"])
  func whatIsNoKeyIsRefused(name: String) {
    #expect(KeyPress(name: name) == nil)
  }
}
