import Glibc
import Testing

/// A browser that needs the terminal gets it, and gives it back.
@Suite(.serialized) struct BrowserTests {
  private static let article = """
    # Tides

    The [tables](https://example.org/t?a=1&b=$(id);'c') are still kept by hand.
    """

  /// Stands in for a browser: shows the address, and ends when a line is entered.
  private static let browser = """
    #!/bin/sh
    echo "browsing $# $1"
    read -r line
    echo "bye $line"
    exit "${line:-0}"
    """

  private func open(_ browser: String = "w3m") throws -> Terminal {
    let files = try Files(["tides.md": Self.article, "w3m": Self.browser])
    chmod(files.path("w3m"), 0o755)
    let command = browser == "w3m" ? files.path("w3m") : browser
    return try openReader("tides.md", in: files, environment: ["BROWSER": command, "PATH": "/nonexistent"])
  }

  @Test func itGetsTheTerminalAndTheAddressUntouchedByAnyShell() throws {
    let terminal = try open()
    let modes = terminal.modes
    terminal.send("r1")
    try terminal.wait(for: "browsing 1 https://example.org/t?a=1&b=$(id);'c'")
    #expect(!terminal.shows("Related"))
    #expect(terminal.modes[3] & UInt32(ECHO | ICANON) == UInt32(ECHO | ICANON))
    terminal.send("\r")
    try terminal.wait(for: "Related · 1")
    terminal.settle()
    #expect(terminal.modes == modes)
    #expect(!terminal.shows("browsing"))
    terminal.send("qq")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func itsFailureIsTold() throws {
    let terminal = try open()
    terminal.send("r1")
    try terminal.wait(for: "browsing")
    terminal.send("7\r")
    try terminal.wait(for: "ended with status 7")
  }

  @Test func itsControlCIsNotOurs() throws {
    let terminal = try open()
    terminal.send("r1")
    try terminal.wait(for: "browsing")
    terminal.send("\u{03}")
    try terminal.wait(for: "ended with status 130")
    terminal.send("qq")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func theTerminalMayChangeItsSizeMeanwhile() throws {
    let terminal = try open()
    terminal.send("r1")
    try terminal.wait(for: "browsing")
    terminal.resize(width: 60, height: 16)
    terminal.send("\r")
    try terminal.wait(for: "Related · 1")
    terminal.settle(milliseconds: 300)
    let drawn = terminal.screen.dropLast()
    terminal.send("\u{0C}")
    terminal.settle(milliseconds: 300)
    #expect(terminal.screen.dropLast() == drawn)
  }

  @Test func whereThereIsNoneTheReaderSaysSo() throws {
    let terminal = try open("/nonexistent/browser")
    terminal.send("r1")
    try terminal.wait(for: "no browser found")
  }
}
