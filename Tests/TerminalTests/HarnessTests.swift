import Glibc
import Testing

/// The terminal the other tests look through shows what a program draws.
@Suite(.serialized) struct HarnessTests {
  @Test func wordsStandWhereTheyWerePut() throws {
    let terminal = try Terminal(width: 20, height: 3, ["printf", "one\\r\\n\\033[2;5Htwo \\033[1;7m漢é\\033[0m"])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen == ["one", "    two 漢é", ""])
    let cell = try terminal.cell(at: "漢")
    #expect(cell.bold == 1 && cell.reverse == 1 && cell.width == 2)
  }

  @Test func keysAreSentAndTheExitIsSeen() throws {
    let terminal = try Terminal(["sh", "-c", "read line; echo got $line; exit 3"])
    terminal.send("words\n")
    try terminal.wait(for: "got words")
    #expect(try terminal.waitForExit() == 3)
  }

  @Test func theProgramIsToldTheSize() throws {
    let terminal = try Terminal(width: 33, height: 9, ["sh", "-c", "stty size; read line; stty size"])
    try terminal.wait(for: "9 33")
    terminal.resize(width: 44, height: 10)
    terminal.send("\n")
    try terminal.wait(for: "10 44")
  }

  @Test func aSignalsDeathIsToldAsShellsDo() throws {
    let terminal = try Terminal(["sleep", "60"])
    kill(terminal.process, SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)
  }
}
