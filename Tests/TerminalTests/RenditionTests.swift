import CVTerm
import Glibc
import TestSupport
import Testing

@testable import CursesTerminal

/// What is sent for changes of colour and weight, beside what ncurses says.
@Suite struct RenditionTests {
  private static let body = "\u{1B}[38;5;236m\u{1B}[48;5;231m"

  @Test(arguments: [
    ("\(body)plain \u{1B}(B\u{1B}[0;1m\(body)bold\u{1B}(B\u{1B}[0m\(body) plain", "plain ␛[1mbold␛[22m plain"),
    (
      "\(body)plain \u{1B}(B\u{1B}[0m\u{1B}[3m\(body)italic\u{1B}(B\u{1B}[0m\u{1B}[23m\(body) plain",
      "plain ␛[3mitalic␛[23m plain"
    ),
    (
      "\(body)a \u{1B}(B\u{1B}[0;4m\u{1B}[38;5;25m\u{1B}[48;5;231mlink\u{1B}(B\u{1B}[0m\(body).",
      "a ␛[4;38;5;25mlink␛[24;38;5;236m."
    ),
    ("\(body)one\u{1B}[3;48H\u{1B}[0;7m\(body)two", "one␛[3;48H␛[7mtwo"),
    ("\(body)one\u{1B}[39;49m\u{1B}(B\u{1B}[m", "one␛[m"),
  ])
  func onlyWhatChangesIsSaid(from ncurses: String, sent: String) {
    var economy = RenditionEconomy()
    _ = economy.shortened("\u{1B}(B\(Self.body)")
    #expect(economy.shortened(ncurses).replacing("\u{1B}", with: "␛") == sent)
  }

  @Test func afterOthersWroteAllIsSaidAnew() {
    var economy = RenditionEconomy()
    let bold = "\u{1B}[0;1mbold"
    _ = economy.shortened(bold)
    #expect(economy.shortened(bold) == "bold")
    economy.forget()
    #expect(economy.shortened(bold) == bold)
  }

  @Test func theKeypadIsSwitchedOnAfterAStop() {
    var economy = RenditionEconomy()
    economy.forget()
    #expect(economy.shortened("\u{1B}[?1h\u{1B}=words") == "\u{1B}[m\u{1B}[?1h\u{1B}=words")
    #expect(economy.shortened("\u{1B}[0;1mbold\u{1B}(B\u{1B}[0m plain") == "\u{1B}[1mbold\u{1B}(B\u{1B}[m plain")
  }

  @Test(arguments: ["\u{1B}[0;10mlinux\u{1B}[0m", "\u{0E}lqk\u{0F}", "\u{1B}7words\u{1B}8"])
  func whatIsSaidOtherwiseIsSentAsItIs(words: String) {
    var economy = RenditionEconomy()
    #expect(economy.shortened(words) == words)
    let bold = "\u{1B}[1mbold\u{1B}[0m\u{1B}[1mbold"
    #expect(economy.shortened(bold) == bold)
  }

  /// A terminal shows the same cells for both, whatever is said in whatever order.
  @Test func thePictureStaysTheSame() {
    var random = SeededGenerator(seed: 1)
    let pieces = [
      "\u{1B}[m", "\u{1B}[0;1m", "\u{1B}[0;4;7m", "\u{1B}[3m", "\u{1B}[23m", "\u{1B}[22m", "\u{1B}[1;2m", "\u{1B}[31m",
      "\u{1B}[97m", "\u{1B}[38;5;25m", "\u{1B}[48;5;231m", "\u{1B}[38;2;9;8;7m", "\u{1B}[39;49m", "\u{1B}[40m",
      "\u{1B}(B", "\u{1B}[K", "\u{1B}[2;3H", "\u{1B}[4d", "\r", "\n", "\u{8}", "\u{1B}[3X", "words", "é漢", " ",
      "\u{1B}[?25l",
      "\u{1B}[2;5r", "\u{1B}[S", "\u{1B}[T", "\u{1B}M", "\u{1B}[L", "\u{1B}[2P",
    ]
    for _ in 0..<300 {
      var economy = RenditionEconomy()
      let updates = (0..<3).map { _ in (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() }
      let sent = updates.map { economy.shortened($0) }
      #expect(cells(of: sent) == cells(of: updates), "\(updates.map(\.debugDescription))")
    }
  }

  private func cells(of updates: [String]) -> [[Int]] {
    guard let emulator = vterm_new(6, 20) else { return [] }
    defer { vterm_free(emulator) }
    vterm_set_utf8(emulator, 1)
    vterm_screen_reset(vterm_obtain_screen(emulator), 1)
    for update in updates { _ = update.withCString { vterm_input_write(emulator, $0, strlen($0)) } }
    return (0..<120).map { index in
      let cell = cvterm_cell(emulator, Int32(index / 20), Int32(index % 20))
      let colors = [cell.foreground.0, cell.foreground.1, cell.foreground.2, cell.background.0, cell.background.1]
      return [Int(cell.characters.0), Int(cell.bold), Int(cell.italic), Int(cell.underline), Int(cell.reverse)]
        + colors.map(Int.init)
    }
  }
}

extension RenditionEconomy {
  fileprivate mutating func shortened(_ update: String) -> String {
    var output: [UInt8] = []
    Array(update.utf8).withUnsafeBufferPointer { shorten($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
