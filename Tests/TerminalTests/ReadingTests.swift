import Glibc
import Testing

@Suite(.serialized) struct ReadingTests {
  @Test func theFirstPageShowsTheTitleAndTheText() throws {
    let terminal = try openReader()
    try terminal.wait(for: "The Garden on the Roof")
    try terminal.wait(for: "Nobody had asked for a garden.")
    try terminal.wait(for: "page 1 of")
  }

  @Test func spaceAndBTurnPages() throws {
    let terminal = try openReader()
    let first = terminal.screen
    terminal.send(" ")
    try terminal.wait(for: "page 2 of")
    #expect(!terminal.shows("Nobody had asked"))
    terminal.send("b")
    try terminal.wait(for: "page 1 of")
    #expect(terminal.screen.dropLast() == first.dropLast())
    terminal.send("G")
    try terminal.wait(for: "they don’t speak of the tomato.")
    terminal.send("g")
    try terminal.wait(for: "page 1 of")
  }

  @Test func bracketsJumpBetweenSections() throws {
    let terminal = try openReader()
    terminal.send("]")
    try terminal.wait(for: "section on the page") { $0.shows("In week 1 ") }
    terminal.send("]]")
    try terminal.wait(for: "In week 29 ")
    terminal.send("[")
    try terminal.wait(for: "In week 15 ")
  }

  @Test func theOutlineGoesToASection() throws {
    let terminal = try openReader()
    terminal.send("o")
    try terminal.wait(for: "What the roof could carry")
    terminal.send("G\r")
    try terminal.wait(for: "In week 29 ")
  }

  @Test func whatIsPastedIsTextAtAPromptAndNoCommandElsewhere() throws {
    let terminal = try openReader()
    let pasted = { (text: String) in "\u{1B}[200~" + text + "\u{1B}[201~" }
    terminal.send(pasted("q"))
    terminal.send("/" + pasted("In week\r\n2 q"))
    try terminal.wait(for: "/In week 2 q")
    terminal.send("\u{1B}")
    try terminal.wait(for: "page 1 of")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
    let sent = String(decoding: terminal.received, as: UTF8.self)
    #expect(sent.contains("\u{1B}[?2004h") && sent.contains("\u{1B}[?2004l\u{1B}"))
  }

  @Test func searchFindsThroughQuotesAndAccents() throws {
    let terminal = try openReader()
    terminal.send("/cafe")
    try terminal.wait(for: "The café opened")
    terminal.send("\r")
    terminal.settle()
    let match = try terminal.cell(at: "café")
    #expect(match.reverse == 1)
    terminal.send("/don't\r")
    try terminal.wait(for: "match 1 of 1")
    terminal.send("/week 1\\b\u{12}\r")
    try terminal.wait(for: "match 1 of 1")
    try terminal.wait(for: "In week 1 the volunteers")
  }

  @Test func interruptTakesBackWhatIsTypedAndEndsTheReaderElse() throws {
    let terminal = try openReader()
    terminal.send("/week 20")
    try terminal.wait(for: "In week 20 ")
    terminal.send("\u{3}")
    try terminal.wait(for: "the first page") { $0.shows("Nobody had asked") && !$0.shows("/week 20") }
    terminal.send("\u{3}")
    #expect(try terminal.waitForExit() == 128 + SIGINT)
  }

  @Test func nGoesToTheNextMatchAndComesRound() throws {
    let terminal = try openReader()
    terminal.send("/tomato\r")
    try terminal.wait(for: "match 1 of 2")
    terminal.send("n")
    try terminal.wait(for: "match 2 of 2")
    terminal.send("n")
    try terminal.wait(for: "search went on from the start")
    try terminal.wait(for: "brought a tomato")
  }

  @Test func aLinkOpensAFileAndBackReturns() throws {
    let files = try Files(["article.md": gardenArticle, "soils.md": "# On Soils\n\nClay, sand and loam.\n"])
    let terminal = try openReader("article.md", in: files)
    terminal.send("/question of soil\r")
    try terminal.wait(for: "a question of soil")
    let place = terminal.screen
    terminal.send("r")
    try terminal.wait(for: "note on soils")
    terminal.send("1")
    try terminal.wait(for: "Clay, sand and loam.")
    terminal.send("H")
    try terminal.wait(for: "a question of soil")
    terminal.settle()
    #expect(terminal.shows("page 4") == place.contains { $0.contains("page 4") })
  }

  @Test func aResizeKeepsTheWordsOnScreen() throws {
    let terminal = try openReader()
    terminal.send("/week 20\r")
    try terminal.wait(for: "In week 20 ")
    for (width, height) in [(50, 20), (140, 50), (30, 10), (80, 24)] {
      terminal.resize(width: width, height: height)
      terminal.settle(milliseconds: 300)
      try terminal.wait(for: "In week 20 ")
    }
  }

  @Test func theNextThemeChangesThePaper() throws {
    let terminal = try openReader()
    let before = try terminal.cell(at: "Nobody").background
    terminal.send("T")
    terminal.settle()
    #expect(try terminal.cell(at: "Nobody").background != before)
  }

  @Test func helpListsTheKeysAndEscapeClosesIt() throws {
    let terminal = try openReader(height: 40)
    terminal.send("h")
    try terminal.wait(for: "next section")
    terminal.send("\u{1B}")
    try terminal.wait(for: "the article") { !$0.shows("next section") && $0.shows("Nobody") }
  }

  @Test func whatAKeyChangedIsThereInTheNextRun() throws {
    let home = try Files([:])
    for message in ["justified", "ragged right"] {
      let terminal = try openReader(environment: ["XDG_STATE_HOME": home.folder])
      terminal.send("J")
      try terminal.wait(for: message)
      terminal.send("q")
      #expect(try terminal.waitForExit() == 0)
    }
  }

  @Test func aBrokenThemeIsToldInOneLineAndNotRemembered() throws {
    let home = try Files([:])
    for folder in ["pullquote", "pullquote/themes"] { try home.write("", to: "\(folder)/a") }
    try home.write("system: base17\n", to: "pullquote/themes/zinc.yaml")
    let settings = ["XDG_CONFIG_HOME": home.folder, "XDG_STATE_HOME": home.folder + "/state"]
    // Three come with the program behind the first; the last of them is what the second run begins with.
    for keys in ["TTTT", "T"] {
      let terminal = try openReader(environment: settings)
      terminal.send(keys)
      try terminal.wait(for: "zinc.yaml:1: system: must be base16 or base24")
      terminal.send("q")
      #expect(try terminal.waitForExit() == 0)
    }
  }
}
