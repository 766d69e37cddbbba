import Testing

/// A document can't send anything to the terminal.
@Suite(.serialized) struct HostileTests {
  private static let tricks = [
    "\u{1B}]52;c;aGFjaw==\u{07}", "\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}P+q\u{1B}\\", "\u{9B}31m",
    "\u{9D}0;x\u{9C}",
    "\u{07}", "\u{202E}sdrawkcab", "\u{2066}x\u{2069}", "\u{7F}", "\u{08}\u{08}", "\u{1B}[?1000h", "\u{1B}c",
  ]

  @Test func tricksInEveryPlaceOfADocumentStayWords() throws {
    let trick = Self.tricks.joined(separator: " ")
    let text = """
      # Title \(trick)

      By \(trick) Somebody

      Body \(trick) text. “Quoted \(trick),” said Ann \(trick). A [link \(trick)](other.md "\(trick)"), \
      <http://example.org/\(trick)> and ![alt \(trick)](x.png).

      Tower a\(String(repeating: "\u{301}", count: 10_000)) end.
      """
    let terminal = try openReader(text, width: 100, height: 40)
    try terminal.wait(for: "Title")
    for keys in ["o", "\"", "r", "h", "q", "/Body\r", "T", "F"] {
      terminal.send(keys)
      terminal.settle()
    }
    let sent = terminal.received
    terminal.send("q")
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
    let text8 = String(decoding: sent, as: UTF8.self)
    for forbidden in ["\u{1B}]", "\u{1B}P", "\u{07}", "\u{9B}", "\u{9D}", "\u{202E}", "\u{2066}", "\u{1B}c", "[31mred"]
    {
      #expect(!text8.unicodeScalars.contains(forbidden.unicodeScalars), "sent \(forbidden.debugDescription)")
    }
    #expect(sent.count < 60_000)
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(_ other: String.UnicodeScalarView) -> Bool {
    Array(self).firstRange(of: Array(other)) != nil
  }
}
