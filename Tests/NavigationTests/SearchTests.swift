import ArticleModel
import Navigation
import ReadingSupport
import Testing
import TextSearch

@Test func aSearchGoesToTheNextMatchAsOneTypes() {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type("fisher")
  #expect(reading.currentMatch.hasPrefix("fishermen"))
  #expect(reading.words.contains("fishermen"))
  reading.press("enter")
  #expect(reading.state.prompt == nil)
  reading.press("ctrl-o")
  #expect(reading.page == 1)
}

@Test func escapeReturnsToWhereTheSearchBegan() {
  var reading = Reading(Texts.harbour)
  reading.press("space j j")
  let lines = reading.lines
  reading.press("/")
  reading.type("fishermen")
  reading.press("esc")
  #expect(reading.lines == lines)
  #expect(reading.state.search == nil)
}

@Test func interruptTakesBackWhatIsTyped() {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type("third")
  #expect(reading.state.isInterruptible)
  reading.send(.interrupted)
  #expect(reading.state.prompt == nil && reading.state.search == nil && reading.page == 1)
  #expect(!reading.state.isInterruptible)
}

@Test func nAndNGoThroughTheMatchesAndAroundTheEnds() {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type("Mira Holt")
  reading.press("enter")
  #expect(reading.state.search?.matches.count == 2)
  let first = reading.state.search?.currentMatch
  reading.press("n")
  #expect(reading.state.search?.currentMatch != first)
  reading.press("n")
  #expect(reading.state.search?.currentMatch == first)
  #expect(reading.message == "search went on from the start")
  reading.press("N")
  #expect(reading.message == "search went on from the end")
  reading.press("N")
  #expect(reading.state.search?.currentMatch == first)
}

@Test func nGoesOnFromThePageOneTurnedTo() {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type("paragraph")
  reading.press("enter ] ] n")
  #expect(reading.currentMatch.hasPrefix("Paragraph 8 "))
  reading.press("g G N")
  #expect(reading.state.place > 0)
  #expect(reading.state.search?.currentMatch != reading.state.search?.matches.first)
}

@Test func backwardSearchFindsTheMatchBefore() {
  var reading = Reading(Texts.harbour)
  reading.press("G ?")
  reading.type("Mira")
  reading.press("enter")
  #expect(reading.currentMatch.hasPrefix("Mira Holt."))
  reading.press("n")
  #expect(reading.currentMatch.hasPrefix("Mira Holt, who"))
}

@Test(arguments: [("stone", 6), ("Stone", 1), ("fishermén", 0), ("“we never", 1), ("\"We never", 1)])
func smartCaseAndQuoteMarksFind(pattern: String, count: Int) {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type(pattern)
  #expect(reading.state.search?.matches.count == count)
}

@Test func aRegularExpressionIsATogglePressedWhileTyping() {
  var reading = Reading(Texts.harbour)
  reading.press("/")
  reading.type("n[o]body")
  #expect(reading.state.search?.matches == [])
  reading.press("ctrl-r")
  #expect(reading.currentMatch.hasPrefix("Nobody"))
  reading.type("(")
  guard case .failed = reading.state.search?.status else {
    Issue.record("an unfinished group is an error")
    return
  }
}

@Test func earlierPatternsAreCalledBackByUp() {
  var reading = Reading(Texts.harbour)
  for pattern in ["barge", "gate"] {
    reading.press("/")
    reading.type(pattern)
    reading.press("enter")
  }
  reading.press("/ up up")
  #expect(reading.state.prompt?.text == "barge")
  reading.press("down")
  #expect(reading.state.prompt?.text == "gate")
}

@Test func aLateAnswerIsDropped() {
  var reading = Reading(Texts.harbour, Texts.harbour)
  reading.press("/")
  reading.type("gate")
  let matches = reading.state.search?.matches
  let late = SearchRequest(documentID: 1, isComplete: true, query: SearchQuery(pattern: "ga"))
  reading.send(.searched(late, .found([.text(TextRange(0, 2))], hidden: 0)))
  #expect(reading.state.search?.matches == matches)

  reading.press("enter >")
  let document = reading.state.document?.id
  reading.send(.quotationsFound([], documentID: 1))
  #expect(reading.state.document?.id == document)
  #expect(reading.state.document?.quotations?.count == 4)
}

@Test func theWholeDocumentKeepsThePlaceOfItsHead() throws {
  var reading = Reading(Texts.harbour)
  reading.press("] ] m a")
  let words = reading.wordsHere
  let whole = try #require(reading.state.document)
  // The head's text has other offsets than the whole document's.
  var head = whole
  head.isComplete = false
  reading.send(.opened(head))
  reading.send(.opened(whole))
  #expect(reading.wordsHere == words)
  reading.press("g ' a")
  #expect(reading.wordsHere == words)
}

@Test func whatIsFoldedIsFoundWhereItShows() {
  var reading = Reading(Texts.harbourPage)
  reading.press("/")
  reading.type("ADVERTISEMENT")
  reading.press("enter")
  #expect(reading.state.search?.matches == [])
  #expect((reading.state.search?.hiddenMatches ?? 0) > 0)
  reading.press("F n")
  #expect(reading.currentMatch.hasPrefix("ADVERTISEMENT"))
  #expect(reading.state.search?.hiddenMatches == 0)
  #expect(reading.page > 1)
  reading.press("F")
  #expect(reading.state.search?.matches == [])
}

@Test func aMatchStaysTheCurrentOneWhenFoldedPartsShow() {
  var reading = Reading(Texts.harbourPage)
  reading.press("/")
  reading.type("gate")
  reading.press("enter")
  let (match, page) = (reading.state.search?.currentMatch, reading.words)
  reading.press("F")
  #expect(reading.state.search?.currentMatch == match && match != nil)
  #expect(reading.words == page)
}

@Test func whatIsPastedIsTextAtAPromptAndNothingElsewhere() {
  var reading = Reading(Texts.harbour)
  reading.send(.key(.paste("q")))
  #expect(reading.asked == [] && reading.page == 1)
  reading.press("/")
  reading.send(.key(.paste("never closed")))
  #expect(reading.state.prompt?.text == "never closed")
  #expect(reading.currentMatch.hasPrefix("never closed"))
  reading.press("enter m")
  reading.send(.key(.paste("a")))
  #expect(reading.state.prompt != nil && reading.state.marks.isEmpty)
}
