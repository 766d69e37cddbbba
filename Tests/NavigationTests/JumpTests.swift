import ArticleModel
import Navigation
import ReadingSupport
import Screen
import Testing

@Test func bracketsStepThroughSections() {
  var reading = Reading(Texts.harbour)
  reading.press("] ]")
  #expect(reading.section == "Water")
  #expect(reading.markedWords == "Water")
  reading.press("[")
  #expect(reading.section == "Stone")
  reading.press("2 ]")
  #expect(reading.section == "People")
  reading.press("]")
  #expect(reading.message == "no section after this one")
}

@Test func backFromInsideASectionLeadsToItsOwnStart() {
  var reading = Reading(Texts.harbour)
  reading.press("] ] space space [")
  #expect(reading.section == "Water")
  #expect(reading.wordsHere == "Water")
}

@Test func bracesStepThroughQuotationsAndSayWhoSpeaks() {
  var reading = Reading(Texts.harbour)
  reading.press("}")
  #expect(reading.markedWords == "“The stone came by barge,” “It came at night.”")
  #expect(reading.message == "quotation 1 of 4: Mira Holt")
  reading.press("2 }")
  #expect(reading.markedWords == "“We never closed a single gate,”")
  reading.press("{")
  #expect(reading.message == "quotation 2 of 4: Jonas Peel")
  reading.press("9 {")
  #expect(reading.message == "no quotation before this one")
}

@Test func theNextQuotationIsTheNextFromThePage() {
  var reading = Reading(Texts.harbour)
  reading.press("] ] ] g } G {")
  #expect(reading.message == "quotation 4 of 4: Lena Okafor")
}

@Test func theNextQuotationAfterAPrintPageIsTheNextFromThere() {
  var reading = Reading("Page one\n\n" + Texts.harbour)
  reading.press("2 ] }")
  #expect(reading.state.place > 0)
  #expect(reading.markedWords.contains("Water finds"))
}

@Test func controlOGoesBackThroughJumpsAndControlNForward() {
  var reading = Reading(Texts.harbour)
  reading.press("space j j")
  let start = reading.lines
  reading.press("] ]")
  let there = reading.lines
  reading.press("ctrl-o ctrl-o")
  #expect(reading.lines == start)
  reading.press("ctrl-n ctrl-n")
  #expect(reading.lines == there)
  reading.press("ctrl-n")
  #expect(reading.message == "no jump to go forward to")
}

@Test func aMarkIsComeBackTo() {
  var reading = Reading(Texts.harbour)
  reading.press("space space j")
  let lines = reading.lines
  reading.press("m a")
  #expect(reading.message == "mark a set: 'a comes back here")
  reading.press("G ' a")
  #expect(reading.lines == lines)
  reading.press("' '")
  #expect(reading.page == reading.pages)
  reading.press("' z")
  #expect(reading.message == "no mark z")
}

@Test func aSecondHeadingOfTheSameNameHasANumber() {
  let sections = (1...3).map { "## Notes\n\n" + Texts.paragraphs($0 * 5...$0 * 5 + 4, of: "notes") }
  var reading = Reading("# A\n\n[to the third](#notes-2)\n\n" + sections.joined(separator: "\n\n"))
  reading.press("r 1")
  #expect(reading.words.contains("Paragraph 15"))
  #expect(reading.markedWords == "Notes")
}

@Test func aFileOfTheListComesBackWhereItWasLeftWithItsMarks() {
  var reading = Reading(Texts.harbour, Texts.annotated)
  reading.press("space m a j")
  let lines = reading.lines
  reading.press(">")
  #expect(reading.page == 1)
  reading.press("space space m b <")
  #expect(reading.lines == lines)
  reading.press("g ' a")
  #expect(reading.page == 2)
  reading.press("' b")
  #expect(reading.message == "no mark b")
  reading.press("space >")
  #expect(reading.page == 3)
  reading.press("g ' b")
  #expect(reading.page == 3)
  reading.press("H")
  #expect(reading.page == 3 && reading.state.document?.address == .listed(0))
  reading.press("L g ' b")
  #expect(reading.page == 3 && reading.state.document?.address == .listed(1))
}

@Test func theEndIsOnTheLastPageHoweverOneCameThere() {
  var reading = Reading(Texts.harbour, size: Size(width: 60, height: 17))
  reading.type("99999j")
  #expect(reading.page == reading.pages)
  reading.press("space")
  #expect(reading.message == "the end: q quits")
}
