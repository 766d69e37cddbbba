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

/// Chapters of a book, whose notes all stand behind the last one; that one calls none.
private let notesAtTheEnd = """
  # A Ledger

  ## First

  Nobody kept a ledger before the wall was begun.[^1]

  \(Texts.paragraphs(1...6, of: "the first year"))

  ## Second

  \(Texts.paragraphs(7...12, of: "the second year"))

  [^1]: \((1...6).map { "The note counts the stones of barge \($0)." }.joined(separator: " "))
  """

@Test(arguments: ["G", "1 0 0 %", "9 9 G"])
func theEndIsTheLastPageWhateverNotesStandBehindTheText(keys: String) {
  var reading = Reading(notesAtTheEnd, size: Size(width: 60, height: 16))
  reading.press(keys)
  #expect(reading.page == reading.pages)
  #expect(reading.words.contains("number 12, and it ends with a third one"))
  #expect(reading.section == "Second")
  reading.press("ctrl-o")
  #expect(reading.page == 1)
}

@Test func theEndIsFoundWhereNotAllLinesAreSetYet() {
  var reading = Reading(notesAtTheEnd, size: Size(width: 60, height: 16), blocksSetAtOnce: 4)
  reading.press("G")
  #expect(reading.words.contains("number 12, and it ends with a third one"))
  reading.setWhole()
  #expect(reading.page == reading.pages)
}

@Test func theSectionOfANoteIsTheOneThatCallsIt() {
  var reading = Reading(notesAtTheEnd, size: Size(width: 60, height: 16))
  reading.press("^ enter")
  #expect(reading.page == 1 && reading.section == "First")
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
