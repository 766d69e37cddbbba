import Testing

/// Terminals that are small, plain, unknown or without colours.
@Suite(.serialized) struct TerminalKindTests {
  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func aTerminalThatShowsNoPagesGetsALineOrTheText(type: String) throws {
    let files = try Files(["article.md": gardenArticle])
    let terminal = try Terminal(
      height: 200, [try builtProgram(), files.path("article.md")], environment: ["TERM": type])
    let status = try terminal.waitForExit()
    #expect(status == 1 ? terminal.shows("TERM") : terminal.shows("Nobody had asked"))
    #expect(!terminal.received.contains(0x1B))
  }

  @Test func twentyColumnsAndFiveRowsAreEnough() throws {
    let terminal = try openReader(width: 20, height: 5, until: "Garden")
    let first = terminal.screen
    terminal.send(" ")
    try terminal.wait(for: "another page") { $0.screen != first }
    terminal.send("/Nobody\r")
    try terminal.wait(for: "Nobody")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func lessSaysSoAndWaits() throws {
    let terminal = try openReader(width: 19, height: 4, until: "20")
    #expect(!terminal.shows("Garden"))
    terminal.resize(width: 80, height: 24)
    try terminal.wait(for: "Nobody had asked")
  }

  @Test func aPipedDocumentLeavesTheKeysToTheTerminal() throws {
    let files = try Files(["article.md": gardenArticle])
    let program = try builtProgram()
    let terminal = try Terminal(["sh", "-c", "cat \(files.path("article.md")) | \(program)"])
    try terminal.wait(for: "page 1 of")
    terminal.send(" ")
    try terminal.wait(for: "page 2 of")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func whatIsTypedIsAnArticleToo() throws {
    let terminal = try Terminal([try builtProgram(), "-"])
    try terminal.wait(for: "ctrl-d ends it")
    terminal.send("Nobody had asked for a garden.\r\u{4}")
    try terminal.wait(for: "page 1 of 1")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func aFileThatIsMissingLeavesTheOthers() throws {
    let files = try Files(["article.md": gardenArticle])
    let terminal = try openReader("none.md", "article.md", in: files, until: "Nobody had asked")
    #expect(terminal.shows("none.md: no such file"))
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func aFullDeviceIsAFailure() throws {
    let files = try Files(["article.md": gardenArticle])
    let command = "\(try builtProgram()) text \(files.path("article.md")) > /dev/full"
    let terminal = try Terminal(["sh", "-c", command])
    #expect(try terminal.waitForExit() == 1)
    #expect(terminal.shows("standard output: no space left on device"))
  }

  @Test func withoutColoursMarksStillShow() throws {
    let terminal = try openReader(environment: ["NO_COLOR": "1"])
    #expect(!hasColor(terminal.received))
    terminal.send("/garden\r")
    try terminal.wait(for: "match 1 of")
    #expect(try terminal.cell(at: "Garden").reverse == 1)
    #expect(!hasColor(terminal.received))
  }

  /// Words are told apart on every line: what a change of look costs counts most.
  @Test func aPageTurnSendsAtMostThreeKilobytes() throws {
    let lines = (1...90).map { week in
      "In *week \(week)* the **volunteers** carried [bags of earth](earth.md) up, and wrote `\(week * 17)` in a book."
    }
    let terminal = try openReader("# Garden\n\n" + lines.joined(separator: "\n\n"), width: 120, height: 40)
    for page in 2...4 {
      let before = terminal.received.count
      terminal.send(" ")
      try terminal.wait(for: "page \(page) of")
      terminal.settle()
      #expect(terminal.received.count - before <= 3072)
    }
  }

  private func hasColor(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return ["[38;", "[48;", "[3" + "1m", "[30m"].contains { text.contains($0) }
  }
}
