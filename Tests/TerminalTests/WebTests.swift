import TestSupport
import Testing

/// Pages of the Web in the built program, from a server on this machine.
@Suite(.serialized) struct WebTests {
  @Test func aPageOpensHereAndBackReturns() throws {
    let server = try WebServer()
    let terminal = try openReader("# Start\n\nThe [timetable](\(server.address)/a/page.html) is a page.\n")
    terminal.send("O")
    try terminal.wait(for: "The ferry leaves")
    terminal.send("H")
    try terminal.wait(for: "is a page.")
  }

  @Test(arguments: ["\u{1B}", "\u{3}", "q"])
  func whoGivesUpTheFirstPageHasQuit(key: String) throws {
    let server = try WebServer()
    let terminal = try Terminal([try builtProgram(), "\(server.address)/slow"])
    try terminal.wait(for: "fetching")
    terminal.send(key)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func interruptGivesUpAPageAndNotTheReader() throws {
    let server = try WebServer()
    let terminal = try openReader("# Start\n\nThe [timetable](\(server.address)/slow) is slow.\n")
    terminal.send("O")
    try terminal.wait(for: "fetching")
    terminal.send("\u{3}")
    try terminal.wait(for: "given up")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
  }
}
