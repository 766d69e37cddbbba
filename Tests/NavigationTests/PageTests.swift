import ArticleModel
import Navigation
import ReadingSupport
import Screen
import Testing

@Test func spaceTurnsPagesAndBTurnsBack() {
  var reading = Reading(Texts.harbour)
  #expect(reading.page == 1)
  reading.press("space space")
  #expect(reading.page == 3)
  reading.press("b")
  #expect(reading.page == 2)
}

@Test func aNumberTurnsSoManyPages() {
  var reading = Reading(Texts.harbour)
  reading.press("3 space")
  #expect(reading.page == 4)
  reading.press("2 b")
  #expect(reading.page == 2)
  reading.press("9 9 9 space")
  #expect(reading.page == reading.pages)
  reading.press("9 9 9 b")
  #expect(reading.page == 1)
}

@Test func bothEndsSaySo() {
  var reading = Reading(Texts.harbour)
  reading.press("b")
  #expect(reading.message == "this is the beginning")
  reading.press("G space")
  #expect(reading.message == "the end: q quits")
  #expect(reading.page == reading.pages)
}

@Test func pagesAreReachedByNumber() {
  var reading = Reading(Texts.harbour)
  reading.press("4 G")
  #expect(reading.page == 4)
  reading.press("2 g")
  #expect(reading.page == 2)
  reading.press("g")
  #expect(reading.page == 1)
}

@Test func aLineDownLeavesTheGridOfPagesAndALineUpComesBackToIt() {
  var reading = Reading(Texts.harbour)
  reading.press("space")
  let page = reading.lines
  reading.press("j j j")
  #expect(reading.lines.lowerBound == page.lowerBound + 3)
  #expect(reading.state.scroll != nil)
  reading.press("k k k")
  #expect(reading.lines == page)
  #expect(reading.state.scroll == nil)
}

@Test func aLineUpFromTheLastPageIsALineAndNoMore() {
  var reading = Reading(Texts.harbour)
  reading.press("G")
  let top = reading.lines.lowerBound
  reading.press("k")
  #expect(reading.lines.lowerBound == top - 1)
}

@Test func turningPagesOffTheGridPassesOverNothing() {
  var reading = Reading(Texts.harbour)
  for offset in 1...12 {
    reading.press("g")
    reading.press(Array(repeating: "j", count: offset).joined(separator: " "))
    while true {
      let former = reading.lines
      reading.press("space")
      if reading.lines == former { break }
      #expect(reading.lines.lowerBound > former.lowerBound, "after \(offset) lines")
      let blanks = reading.state.document?.typeset?.galley.lines[
        min(former.upperBound, reading.lines.lowerBound)..<reading.lines.lowerBound]
      #expect(blanks?.allSatisfy(\.isBlank) == true, "after \(offset) lines")
    }
    #expect(reading.page == reading.pages)
  }
}

@Test func everyPageIsTurnedToOnceInEachDirection() {
  var reading = Reading(Texts.harbour)
  var forward = [reading.lines]
  while reading.page < reading.pages {
    reading.press("space")
    forward.append(reading.lines)
  }
  #expect(forward.count == reading.pages)
  var backward = [reading.lines]
  while reading.page > 1 {
    reading.press("b")
    backward.append(reading.lines)
  }
  #expect(backward.reversed() == forward)
}

@Test func halfAPageIsHalfItsLines() {
  var reading = Reading(Texts.harbour)
  let height = reading.state.layout.page.height
  reading.press("d")
  #expect(reading.lines.lowerBound == height / 2)
  reading.press("u")
  #expect(reading.lines.lowerBound == 0)
}

@Test func theWheelMovesLinesAndAClickOnALinkFollowsIt() throws {
  var reading = Reading(
    "# A\n\n[the tide table](https://example.org/tides) hangs at the gate for all to see.\n\n" + Texts.harbour)
  reading.mouse(.wheelDown)
  #expect(reading.lines.lowerBound == 3)
  reading.mouse(.wheelUp)
  let row = try #require(
    reading.lines.first { line in
      guard let document = reading.state.document, let galley = document.typeset?.galley else { return false }
      return galley.segments(ofLine: line, in: document.article).contains { $0.link != nil }
    })
  let page = reading.state.layout.page
  reading.mouse(.press(.left), x: page.x + 2, y: page.y + row)
  #expect(reading.asked == [.browse("https://example.org/tides")])
}

@Test func aScreenTooSmallWaitsAndTheWordsAreThereAgain() {
  var reading = Reading(Texts.harbour)
  reading.press("space space j")
  let lines = reading.lines
  reading.resize(19, 4)
  #expect(reading.state.isTooSmall)
  reading.press("space o")
  reading.resize(60, 16)
  #expect(reading.lines == lines)
  #expect(reading.state.pane == nil)
}

@Test(arguments: [7, 8, 9])
func whateverChangesTheWordAtTheReadingPlaceStaysOnScreen(seed: UInt64) {
  var random = SeededGenerator(state: seed)
  var reading = Reading(Texts.annotated, size: Size(width: 100, height: 30))
  for step in 1...500 {
    let wanted = reading.state.place
    let change: String
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1:
      let size = (Int.random(in: 20...300, using: &random), Int.random(in: 5...100, using: &random))
      reading.resize(size.0, size.1)
      change = "\(size)"
    default:
      change =
        ["+ +", "-", "3 0 -", "C", "D", "F", "J", "Y", "=", "S", "T", "|", "W"].randomElement(using: &random) ?? "J"
      reading.press(change)
    }
    let isShown = reading.state.place == wanted && reading.state.shows(wanted)
    #expect(isShown, "step \(step): \(change), \(reading.state.size), place \(wanted)")
    // Elsewhere for the next change.
    reading.press(["space", "b", "j", "k", "d", "]", "}", "n"].randomElement(using: &random) ?? "j")
    if reading.page >= reading.pages { reading.press("g") }
  }
}

@Test func pagesOfFoldedPartsAreTurnedLikeOthers() {
  let frontMatter = (1...60).map { "key\($0): value \($0)" }.joined(separator: "\n")
  var reading = Reading("---\n\(frontMatter)\n---\n\n" + Texts.harbour, size: Size(width: 60, height: 12))
  reading.press("F")
  for page in 2...reading.pages {
    reading.press("space")
    #expect(reading.page == page)
  }
  for page in (1..<reading.pages).reversed() {
    reading.press("b")
    #expect(reading.page == page)
  }
}

@Test func aSpreadShowsTwoPagesAndTurnsBoth() {
  var reading = Reading(Texts.harbour, size: Size(width: 120, height: 16))
  reading.press("S 5 0 -")
  reading.press("D")
  #expect(reading.state.layout.columns.pages == 2 && reading.state.visibleColumns.count == 2)
  reading.press("space")
  #expect(reading.page == 3)
  reading.press("j")
  #expect(reading.page == 5)
  reading.press("b b")
  #expect(reading.page == 1)
  reading.press("4 G")
  #expect(reading.page == 3)
  reading.resize(40, 16)
  #expect(reading.state.layout.columns.pages == 1)
}

@Test(arguments: [("J", 1), ("C", 2), ("C C", 3), ("C C C", 4), ("D", 2), ("D C", 4)])
func columnsShareTheWidthThereIs(keys: String, columns: Int) {
  var reading = Reading(Texts.harbour, size: Size(width: 200, height: 30))
  reading.press("S " + keys)
  let layout = reading.state.layout
  #expect(layout.columns.count == columns)
  #expect(layout.column(columns - 1).right == layout.page.right + layout.overhang && layout.page.right <= 198)
}

@Test func aNoteIsGoneToAndComeBackFrom() {
  var reading = Reading(Texts.annotated, size: Size(width: 60, height: 16))
  let start = reading.lines
  reading.press("^")
  #expect(reading.rows(.notes).first == "1  In the old style of counting, which began with spring.")
  reading.press("j enter")
  #expect(reading.markedWords.contains("A note on the second wall"))
  #expect(reading.state.marked.allSatisfy { reading.state.shows($0.start) })
  reading.press("ctrl-o")
  #expect(reading.lines == start)
}

@Test func aWordFoundInANoteIsShownWhereTheNoteIsCalled() {
  var reading = Reading(Texts.annotated, size: Size(width: 60, height: 16))
  reading.press("/")
  reading.type("counted them again")
  reading.press("enter")
  #expect(reading.state.shows(reading.state.search?.currentMatch?.start ?? -1))
  #expect(reading.words.contains("number 6"))
  let page = reading.page
  reading.press("space b")
  #expect(reading.page == page)
}

@Test func wideCodeIsPannedAsFarAsItGoes() {
  var reading = Reading(Texts.annotated, size: Size(width: 60, height: 40))
  reading.press(")")
  #expect(reading.message == "nothing here is wider than the page")
  reading.press("/")
  reading.type("let wall")
  reading.press("enter W ) ) ) )")
  let overflow = reading.state.pan
  #expect(overflow > 0 && overflow < 100)
  reading.press(")")
  #expect(reading.state.pan == overflow)
  reading.press("3 (")
  #expect(reading.state.pan == overflow - 3)
  reading.press("space")
  #expect(reading.state.pan == 0)
}

@Test func pagesOfALongTextAreSetWhereOneGoes() {
  var reading = Reading(Texts.harbour, blocksSetAtOnce: 6)
  reading.press("G")
  #expect(reading.words.contains("Paragraph 20"))
  reading.press("g")
  #expect(reading.words.hasPrefix("The Harbour Wall"))
  reading.press("] ] ] j j")
  let words = reading.words
  reading.setWhole()
  #expect(reading.words == words)
  reading.press("g ctrl-o")
  #expect(reading.words == words)
}

@Test func aLongTextIsReadToItsEndPartByPart() {
  var reading = Reading(Texts.harbour, blocksSetAtOnce: 6)
  for _ in 1...60 { reading.press("space") }
  #expect(reading.words.contains("Paragraph 20"))
}

/// The same numbers on every run (SplitMix64, Steele 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Test func anEmptyDocumentSaysThatItIs() {
  #expect(Reading("").message == "file0.md is empty")
  #expect(Reading("One word.").state.message == nil)
}
