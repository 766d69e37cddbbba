import Glibc
import Testing

/// The terminal is given back as it was found on every way out.
@Suite(.serialized) struct RestoringTests {
  @Test func quittingLeavesTheScreenAndTheModesAsTheyWere() throws {
    let files = try Files(["article.md": gardenArticle])
    let shell = try shell()
    let (before, modes) = (shell.screen, shell.modes)
    shell.send("\(try builtProgram()) \(files.path("article.md"))\r")
    try shell.wait(for: "page 1 of")
    shell.send("Mq")
    try shell.wait(for: "the shell's screen") { $0.screen.contains(before[0]) && !$0.shows("page 1") }
    shell.settle()
    #expect(shell.modes == modes)
    #expect(ends(shell.received, with: "\u{1B}[?1049l"))
    shell.send("echo status $?\r")
    try shell.wait(for: "status 0")
  }

  @Test func whereThePageStaysTheShellGoesOnOnAnEmptyRow() throws {
    let files = try Files(["article.md": gardenArticle])
    let shell = try shell()
    shell.send("TERM=vt100 \(try builtProgram()) \(files.path("article.md"))\r")
    try shell.wait(for: "h help")
    shell.send("q")
    try shell.wait(for: "an empty row") { !$0.shows("h help") && $0.shows("Nobody had asked") }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalEndsItLikeAnyProgramButNeatly(signal: Int32) throws {
    let terminal = try openReader()
    kill(terminal.process, signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    #expect(ends(terminal.received, with: "\u{1B}[?1049l"))
    #expect(terminal.modes[3] & UInt32(ECHO | ICANON) == UInt32(ECHO | ICANON))
  }

  @Test func controlZStopsItAndItComesBack() throws {
    let files = try Files(["article.md": gardenArticle])
    let shell = try shell()
    shell.send("\(try builtProgram()) \(files.path("article.md"))\r")
    try shell.wait(for: "page 1 of")
    shell.send(" ")
    try shell.wait(for: "page 2 of")
    shell.send("\u{1A}")
    try shell.wait(for: "Stopped")
    #expect(!shell.shows("page 2 of"))
    shell.send("fg\r")
    try shell.wait(for: "page 2 of")
    shell.send("b")
    try shell.wait(for: "Nobody had asked")
    shell.send("q")
    try shell.wait(for: "the prompt") { !$0.shows("page 1") }
  }

  @Test func aStormOfResizesEndsWellDrawn() throws {
    let terminal = try openReader()
    for step in 0..<200 { terminal.resize(width: 20 + step % 100, height: 5 + step % 40) }
    terminal.resize(width: 80, height: 24)
    try terminal.wait(for: "page 1 of")
    terminal.settle(milliseconds: 300)
    let drawn = terminal.screen
    terminal.send("\u{0C}")
    terminal.settle(milliseconds: 300)
    #expect(terminal.screen == drawn)
  }

  private func shell() throws -> Terminal {
    let shell = try Terminal(width: 80, height: 24, ["bash", "--norc", "--noprofile", "-i"])
    try shell.wait(for: "$")
    shell.settle()
    return shell
  }

  private func ends(_ bytes: [UInt8], with sequence: String) -> Bool {
    String(decoding: bytes.suffix(400), as: UTF8.self).contains(sequence)
  }
}
