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

@Test func aPercentageGoesSoFarIn() {
  var reading = Reading(Texts.harbour)
  reading.press("5 0 %")
  #expect(abs(reading.page - reading.pages / 2) <= 1)
  reading.press("1 0 0 p")
  #expect(reading.page == reading.pages)
  reading.press("%")
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
