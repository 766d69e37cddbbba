import ArticleModel
import Navigation
import ReadingSupport
import Screen
import Testing

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
  #expect(reading.state.shows(reading.state.search?.currentMatch?.place ?? -1))
  #expect(reading.words.contains("number 6"))
  let page = reading.page
  reading.press("space b")
  #expect(reading.page == page)
}
