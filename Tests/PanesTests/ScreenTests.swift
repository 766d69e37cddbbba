import Configuration
import Navigation
import Panes
import ReadingSupport
import Screen
import TestSupport
import Testing

/// Keys pressed in an article, and the screen they lead to, which stands in `Fixtures/screens`.
struct DrawnScreen: CustomTestStringConvertible, Sendable {
  var name: String
  var text = Texts.harbourPage
  var width = 80
  var height = 24
  var keys = ""
  var typed = ""

  var testDescription: String { name }

  static let all = [
    DrawnScreen(name: "first-page"),
    DrawnScreen(name: "first-page-wide", width: 120, height: 40),
    DrawnScreen(name: "third-page", keys: "space space"),
    DrawnScreen(name: "two-columns", width: 150, height: 24, keys: "S C"),
    DrawnScreen(name: "outline", keys: "o j"),
    DrawnScreen(name: "outline-wide", width: 120, height: 24, keys: "] ]"),
    DrawnScreen(name: "quotations", keys: "\" j"),
    DrawnScreen(name: "quotations-narrow", width: 40, height: 16, keys: "\" j"),
    DrawnScreen(name: "quotations-wide", width: 120, height: 24, keys: "\" j"),
    DrawnScreen(name: "by-speaker", keys: "\" s"),
    DrawnScreen(name: "related", keys: "r"),
    DrawnScreen(name: "help", keys: "h"),
    DrawnScreen(name: "help-narrow", width: 40, height: 16, keys: "h"),
    DrawnScreen(name: "narrowing", keys: "\" /", typed: "mira"),
    DrawnScreen(name: "search", keys: "/", typed: "gate"),
    DrawnScreen(name: "search-done", keys: "/ g a t e enter"),
    DrawnScreen(name: "search-narrow", width: 32, height: 12, keys: "/", typed: "gate"),
    DrawnScreen(name: "quotation-marked", keys: "} }"),
    DrawnScreen(name: "folded", keys: "F"),
    DrawnScreen(name: "smallest", width: 20, height: 5),
    DrawnScreen(name: "smallest-quotations", width: 20, height: 5, keys: "\""),
    DrawnScreen(name: "smallest-related", width: 20, height: 5, keys: "r"),
    DrawnScreen(name: "narrow", width: 40, height: 12, keys: "space"),
    DrawnScreen(name: "too-small", width: 19, height: 4),
    DrawnScreen(name: "right-to-left", text: Texts.lighthouse, width: 120, height: 24, keys: "space"),
    DrawnScreen(name: "right-to-left-links", text: Texts.lighthouse, width: 60, height: 16, keys: "r /", typed: "אור"),
    DrawnScreen(name: "right-to-left-smallest", text: Texts.lighthouse, width: 20, height: 5, keys: "space space"),
  ]

  var reading: Reading {
    var reading = Reading(text, size: Size(width: width, height: height))
    reading.press(keys)
    reading.type(typed)
    return reading
  }
}

private func theme() throws -> Theme { try Themes(folder: nil).theme(named: "paper-light") }

private func drawn(_ state: State) throws -> String { draw(state, try theme()).text() }

private func statusLine(_ state: State) throws -> String { lastRows(1, of: try drawn(state)).last ?? "" }

private func lastRows(_ count: Int, of screen: String) -> [String] {
  screen.split(separator: "\n").suffix(count).map(String.init)
}

@Test func whyAPatternCantBeReadStandsBeforeThePage() throws {
  var reading = Reading(Texts.harbour, size: Size(width: 120, height: 24))
  reading.press("/ ctrl-r [ a enter")
  let line = try statusLine(reading.state)
  #expect(line.hasPrefix(" missing terminating ] ") && line.contains("/ up edit it again"), "\(line)")
  reading.press("/ up")
  #expect(reading.state.prompt?.text == "[a")
}

@Test func aFileThatDoesNotOpenLeavesItToldWhichOneShows() throws {
  var reading = Reading("# A\n\nOne.", "# B\n\nTwo.", "# C", size: Size(width: 80, height: 24))
  reading.press(">")
  reading.send(.openFailed("file2.md: no such file"))
  #expect(try statusLine(reading.state).hasPrefix(" file2.md: no such file · file 2/3 "))
}

@Test func aMessageTooLongKeepsItsReason() throws {
  var reading = Reading(Texts.harbour)
  reading.send(.failed("https://a.example/" + String(repeating: "long/", count: 60) + ": took too long"))
  let lines = lastRows(3, of: try drawn(reading.state))
  #expect(lines.first?.hasPrefix(" https://a.example/") == true)
  #expect(lines.last?.contains("…") == true && lines.last?.contains(": took too long") == true)
}

@Test func onTheSmallestScreenAMessageHasRowsEnough() throws {
  var reading = Reading(Texts.harbour, size: Size(width: 20, height: 5))
  reading.press("x")
  #expect(
    lastRows(3, of: try drawn(reading.state)) == ["“x” does nothing", "here: h lists the", "keys          h help"])
  reading.press("W")
  let rows = ["code and tables too", "wide are cut: ) and", "( move them   h help"]
  #expect(lastRows(3, of: try drawn(reading.state)) == rows)
}

@Test func whatIsBeingOpenedIsNamedAndCanBeGivenUp() throws {
  var reading = Reading("# A\n\nSee [the essay](https://a.example/essay).")
  reading.press("r")
  reading.type("O")
  let opening = try statusLine(reading.state)
  #expect(opening.hasPrefix(" opening https://a.example/essay … ") && opening.contains("esc give up"), "\(opening)")
  reading.send(.fetching(.web("https://a.example/essay"), received: 12_345))
  let fetching = try statusLine(reading.state)
  #expect(fetching.hasPrefix(" fetching https://a.example/essay … 12 kB ") && fetching.contains("esc give up"))
}

@Test func aQuestionFitsItsLine() throws {
  var reading = Reading(
    "# A\n\nSee [a title that goes on and on, and then some, to its end](#).", "# B", size: Size(width: 62, height: 24))
  reading.press("enter")
  #expect(try statusLine(reading.state).contains("enter/esc"))
}

@Test func theSmallestScreenTellsThePageBeforeTheFile() throws {
  let reading = Reading(Texts.harbour, "# B", size: Size(width: 20, height: 5))
  let line = try statusLine(reading.state)
  #expect(line.hasPrefix("page 1 of "), "\(line)")
}

@Test func anEmptyDocumentSaysThatItIs() throws {
  #expect(draw(Reading("").state, try theme()).text().contains(" nothing to read in file0.md  "))
}

@Test(arguments: DrawnScreen.all)
func theScreenIs(_ screen: DrawnScreen) throws {
  let grid = draw(screen.reading.state, try theme())
  let lines = grid.text().split(separator: "\n", omittingEmptySubsequences: false)
  let framed = lines.map { $0 + "\n" }.joined()
  try expectMatches("screens/\(screen.name).screen", framed)
}

/// The style of the first cell of some words.
private func style(of words: String, on grid: Grid) -> Style? {
  for y in 0..<grid.size.height {
    let row = (0..<grid.size.width).map { grid[$0, y].text }
    for x in row.indices where row[x...].joined().hasPrefix(words) { return grid[x, y].style }
  }
  return nil
}

@Test func theCurrentMatchIsReversedAndStandsOutFromTheOthers() throws {
  var reading = Reading(Texts.harbourPage, size: Size(width: 80, height: 24))
  reading.press("/")
  reading.type("third")
  let grid = draw(reading.state, try theme())
  let current = try #require(style(of: "third", on: grid))
  #expect(current.attributes.contains(.reverse))
  #expect(current == (try theme())[.currentMatch].over((try theme())[.body]))
  let cells = grid.cells.filter { $0.style.attributes.contains(.reverse) }
  #expect(cells.contains { $0.style.attributes != current.attributes })
}

@Test func aMatchInAFoldedPartIsHintedAtAndMarkedWhereItShows() throws {
  var reading = Reading(Texts.harbourPage, size: Size(width: 80, height: 24))
  reading.press("/")
  reading.type("ADVERTISEMENT")
  reading.press("enter")
  #expect(draw(reading.state, try theme()).text().contains("no match; 1 in a folded part: F shows it"))
  reading.press("F n")
  let match = try #require(style(of: "ADVERTISEMENT", on: draw(reading.state, try theme())))
  #expect(match == (try theme())[.currentMatch].over((try theme())[.folded]))
}

@Test func ofRightToLeftTextOnlyTheMatchIsMarked() throws {
  var reading = Reading("# A\n\nהספר הישן נמצא (בחדר) ליד החלון הגדול.\n", size: Size(width: 80, height: 24))
  reading.press("/")
  reading.type("בחדר")
  reading.press("enter")
  let grid = draw(reading.state, try theme())
  let match = try #require(style(of: "רדחב", on: grid))
  #expect(match == (try theme())[.currentMatch].over((try theme())[.body]))
  #expect(style(of: "ןולחה דיל", on: grid) == (try theme())[.body])
  #expect(style(of: "ןשיה רפסה", on: grid) == (try theme())[.body])
}

@Test func theCursorStandsWhereTheNextLetterGoes() throws {
  var reading = Reading(Texts.lighthouse, size: Size(width: 60, height: 16))
  reading.press("/")
  reading.type("אור")
  let grid = draw(reading.state, try theme())
  #expect(grid.text().split(separator: "\n").last?.hasPrefix("/ רוא ") == true)
  #expect(grid.cursor == Point(x: 1, y: 15))
  reading.press("ctrl-u")
  reading.type("the אור")
  #expect(draw(reading.state, try theme()).cursor == Point(x: 8, y: 15))
}

@Test func aTerminalThatReordersGetsTheLettersAsTheyAreRead() throws {
  var settings = Settings()
  settings.rightToLeft = .terminal
  var reading = Reading(Texts.lighthouse, size: Size(width: 60, height: 16), settings: settings)
  reading.press("o")
  #expect(draw(reading.state, try theme()).text().contains("המגדלור"))
}

@Test func theSelectedRowIsToldWithoutColour() throws {
  var reading = Reading(Texts.harbourPage, size: Size(width: 80, height: 24))
  reading.press("o j")
  let grid = draw(reading.state, try theme())
  #expect(style(of: "▸", on: grid)?.attributes.contains(.reverse) == true)
  #expect(grid.text().contains("▸   Stone"))
}

@Test func aQuotationGoneToIsMarkedWithoutColour() throws {
  var reading = Reading(Texts.harbourPage, size: Size(width: 80, height: 24))
  reading.press("}")
  let grid = draw(reading.state, try theme())
  #expect(style(of: "“The stone came", on: grid)?.attributes.contains(.underline) == true)
}

@Test(arguments: ["g", "o", "\" s", "r", "h", "/", "C space", "F G"])
func anySizeIsDrawn(keys: String) throws {
  var reading = Reading(Texts.harbourPage, size: Size(width: 80, height: 24))
  reading.press(keys)
  for (width, height) in [
    (0, 0), (1, 60), (5, 1), (19, 4), (20, 5), (20, 60), (21, 6), (33, 9), (57, 10), (104, 5), (140, 23), (300, 60),
  ] {
    reading.resize(width, height)
    #expect(draw(reading.state, try theme()).size == Size(width: width, height: height))
  }
}
